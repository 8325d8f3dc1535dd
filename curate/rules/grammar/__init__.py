"""Family G: grammar and usage."""
