"""The words of paid links, and towns: what is sold, how it is praised, where.

Data: ``trade.txt`` and ``places.txt`` (see ``trade.md`` and ``places.md``).
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal, cast

Section = Literal["vice", "service", "wares", "modifier", "offer"]
HERE = Path(__file__).parent


@cache
def sections() -> Mapping[Section, frozenset[str]]:
    """Folded phrases of each section."""
    found: dict[Section, set[str]] = {}
    name: Section = "vice"
    for line in (HERE / "trade.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            name = cast("Section", line.strip("[]"))
        elif not line.startswith("#"):
            found.setdefault(name, set()).update(p.strip() for p in line.split(",") if p.strip())
    return {name: frozenset(phrases) for name, phrases in found.items()}


@cache
def places() -> frozenset[str]:
    """Names of towns and states, as they are written."""
    return frozenset((HERE / "places.txt").read_text(encoding="utf-8").splitlines())
