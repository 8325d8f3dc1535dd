"""The small models the package ships, and the code that loads them."""
