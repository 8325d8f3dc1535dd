"""Family S: spam and boilerplate."""
