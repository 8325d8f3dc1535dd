"""Articles and results to files."""
