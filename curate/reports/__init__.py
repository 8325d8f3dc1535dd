"""Results to people and programs."""
