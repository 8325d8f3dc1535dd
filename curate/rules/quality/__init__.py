"""Family Q: the article as a whole."""
