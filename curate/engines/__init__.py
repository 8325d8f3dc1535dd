"""Engines: one function ``map(work, jobs) -> iterator`` a module."""
