"""curate: for articles what ruff is for code."""

__version__ = "0.1.0"
