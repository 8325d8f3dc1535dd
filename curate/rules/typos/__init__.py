"""Family T: typos."""
