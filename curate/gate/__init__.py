"""The gate: what counts against a batch, and what is accepted for now."""
