"""Cleaned texts: each file in its input's form and place."""

from pathlib import PurePosixPath

from curate.model import Article, Result
from curate.readers import records
from curate.readers.files import Source
from curate.writers.ledger import Booked, header

PLAIN = {"html": ".txt"}


def target(source: Source, taken: set[str]) -> str:
    """Name of the cleaned file under ``cleaned/``; ``.html`` gives ``.txt``.

    A name that is taken gets the input's own suffix before its new one. Raises
    FileExistsError when that is taken too.
    """
    path = PurePosixPath(source.relative.replace("\\", "/"))
    suffix = PLAIN.get(source.kind)
    choices = [str(path)] if suffix is None else [str(path.with_suffix(suffix)), str(path) + suffix]
    for name in choices:
        if name not in taken:
            taken.add(name)
            return name
    msg = f"another input already gives cleaned/{choices[0]}"
    raise FileExistsError(msg)


def document(result: Result, name: str, data: bytes) -> tuple[bytes, Booked]:
    """Bytes of a cleaned file and its ledger.

    A text that nothing was done to keeps its bytes; else UTF-8 is written.
    """
    article = result.article
    if not result.edits and article.form != "html":
        return data, Booked(header(article, result.cleaned, name), ())
    return result.cleaned.encode("utf-8", "surrogatepass"), Booked(header(article, result.cleaned, name), result.edits)


def record(result: Result, name: str, line: bytes) -> tuple[bytes, Booked]:
    """One line of records with its text field cleaned, every other byte as it was."""
    article: Article = result.article
    if not result.edits:
        return line, Booked(header(article, result.cleaned, name), ())
    text = line.decode("utf-8")
    place = records.place(text, article.metadata["field"])
    literal = text[place.start : place.end]
    again = records.literal(article.raw, literal)
    kept = "" if again == literal else literal
    fresh = text[: place.start] + records.literal(result.cleaned, literal) + text[place.end :]
    return fresh.encode("utf-8"), Booked(header(article, result.cleaned, name, kept), result.edits)
