"""Formats to articles."""
