"""Views of one text, each made on first ask."""
