"""Family E: encoding and form."""
