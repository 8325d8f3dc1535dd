"""British and American spellings of one word, from `dialects.tsv` (see `dialects.md`)."""

from functools import cache
from importlib.resources import files


@cache
def british() -> dict[str, str]:
    """British forms and what America writes."""
    lines = files("curate.models").joinpath("dialects.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines)


@cache
def american() -> dict[str, str]:
    """American forms and what Britain writes."""
    return {new: old for old, new in british().items()}


def only_z(form: str, other: str) -> bool:
    """Whether two forms differ in s and z alone: "organize" is British too (Oxford), so it tells no American."""
    return form.replace("z", "s") == other.replace("z", "s") and "yz" not in form + other
