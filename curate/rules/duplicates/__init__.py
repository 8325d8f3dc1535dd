"""Family D: duplicates."""
