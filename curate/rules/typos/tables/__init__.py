"""Tables of what is written and what is meant, as text: a row a line, "#" opens a comment.

A line "NAME = words" gives a name to words that rows share; a row holds them as "<NAME>".
"""

import re
from importlib.resources import files

NAMED = re.compile(r"([A-Z_]+) = (.+)")
USED = re.compile(r"<([A-Z_]+)>")


def rows(name: str) -> list[str]:
    """The rows of the table ``name`` with their named words put in.

    Raises KeyError where a row uses a name that no line above it gives.
    """
    named: dict[str, str] = {}
    found = []
    for line in files(__name__).joinpath(f"{name}.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        whole = USED.sub(lambda use: named[use[1]], line)
        given = NAMED.fullmatch(whole)
        if given:
            named[given[1]] = given[2]
        else:
            found.append(whole)
    return found
