"""Cleaned texts: each file in its input's form and place."""

from pathlib import PurePosixPath

from curate.model import Article, Result
from curate.readers import records
from curate.readers.files import Source
from curate.writers.ledger import Booked, header


def target(source: Source, reserved: set[str], given: set[str], page: str = ".txt") -> str:
    """Name of the cleaned file under ``cleaned/``, added to ``given``; ``.html`` gives the suffix ``page``.

    ``reserved`` are the names of inputs that keep theirs. A name that is taken
    is given with the input's own suffix before the new one, or with the
    folders of its path. Raises FileExistsError when these are taken too.
    """
    path = PurePosixPath(source.relative.replace("\\", "/"))
    suffix = page if source.kind == "html" else None
    whole = "/".join(p for p in PurePosixPath(source.path.replace("\\", "/")).parts if p not in ("/", "..", "."))
    if suffix is None:
        choices = [str(path), whole]
    else:
        plain = str(path.with_suffix(suffix))
        choices = [*([] if plain in reserved else [plain]), str(path) + suffix, whole + suffix]
    for name in choices:
        if name not in given:
            given.add(name)
            return name
    msg = f"another input already gives cleaned/{choices[0]}"
    raise FileExistsError(msg)


def document(result: Result, name: str, data: bytes) -> tuple[bytes, Booked]:
    """Bytes of a cleaned file and its ledger.

    A text that nothing was done to keeps its bytes; else UTF-8 is written.
    """
    article = result.article
    if not result.edits and article.form != "html":
        return data, Booked(header(article, result.cleaned, name), (), result.held)
    return result.cleaned.encode("utf-8", "surrogatepass"), Booked(
        header(article, result.cleaned, name), result.edits, result.held
    )


def record(result: Result, name: str, line: bytes) -> tuple[bytes, Booked]:
    """One line of records with its text field cleaned, every other byte as it was."""
    article: Article = result.article
    if not result.edits:
        return line, Booked(header(article, result.cleaned, name), (), result.held)
    text = line.decode("utf-8")
    place = records.place(text, article.metadata["field"])
    literal = text[place.start : place.end]
    kept = records.note(article.raw, literal)
    fresh = text[: place.start] + records.literal(result.cleaned, literal) + text[place.end :]
    return fresh.encode("utf-8"), Booked(header(article, result.cleaned, name, kept), result.edits, result.held)
