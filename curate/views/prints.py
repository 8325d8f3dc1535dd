"""Prints of lines: short numbers by which equal lines of many articles are found."""

import re
from hashlib import blake2b

DIGITS = re.compile(r"\d+")
EDGES = " \t\u00a0-•*#>|»«→←·:"


def exact_print(text: str) -> int:
    """63 bits of a text as it stands."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") >> 1


def line_print(line: str) -> int:
    """63 bits that lines share when they differ only in case, spaces, bullets and figures."""
    return exact_print(DIGITS.sub("0", " ".join(line.casefold().split())).strip(EDGES))
