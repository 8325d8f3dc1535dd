"""Closed sets of words that patterns of several rules name, parted by bars to stand inside a group.

A rule whose set differs by a word ("its", "who", "may") differs on purpose and spells its own.
"""

PERSONS = "i|you|he|she|it|we|they"
OWNERS = "my|your|his|her|our|their"
DEFINITE = f"the|these|those|{OWNERS}"  # before things that are many and known
DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
