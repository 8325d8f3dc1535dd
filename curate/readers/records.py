"""JSON Lines: one article a record, and the text's place in its line."""

import json
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

import msgspec
import orjson

TEXT_FIELDS = ("text", "content", "body", "article", "article_text", "article_body", "maintext", "raw_content")


class BadRecord(ValueError):
    """A line that is no usable record; the message says why."""


class Place(msgspec.Struct, frozen=True):
    """Where the literal of a field's value stands in a line (code points)."""

    start: int
    end: int


def parse(line: bytes) -> dict[str, Any]:
    """The object of one line. Raises BadRecord."""
    try:
        record = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        msg = f"broken JSON: {error}"
        raise BadRecord(msg) from error
    if not isinstance(record, dict):
        msg = f"a record must be a JSON object, not {type(record).__name__}"
        raise BadRecord(msg)
    return record


def text_field(record: dict[str, Any], named: str | None) -> str:
    """Name of the field that holds the text. Raises BadRecord."""
    if named is not None:
        if not isinstance(record.get(named), str):
            msg = f'no text in field "{named}"'
            raise BadRecord(msg)
        return named
    for name in TEXT_FIELDS:
        if isinstance(record.get(name), str):
            return name
    longest = max(
        (k for k, v in record.items() if isinstance(v, str) and " " in v), key=lambda k: len(record[k]), default=None
    )
    if longest is None:
        msg = "no field holds a text; name it with --text-field"
        raise BadRecord(msg)
    return longest


def place(line: str, field: str) -> Place:
    """Where the value of a top-level field stands; the last one, as parsers read it.

    Raises BadRecord when the field is not there.
    """
    decoder = json.JSONDecoder()
    found: Place | None = None
    at = _skip(line, line.index("{") + 1)
    while line[at] != "}":
        if line[at] == ",":
            at = _skip(line, at + 1)
        key, at = scanstring(line, at + 1)
        start = _skip(line, _skip(line, at) + 1)
        try:
            _, end = decoder.raw_decode(line, start)
        except RecursionError as error:
            msg = "nested too deeply"
            raise BadRecord(msg) from error
        if key == field:
            found = Place(start, end)
        at = _skip(line, end)
    if found is None:
        msg = f'no field "{field}"'
        raise BadRecord(msg)
    return found


def _skip(line: str, at: int) -> int:
    while line[at] in " \t\r\n":
        at += 1
    return at


def literal(text: str, like: str) -> str:
    """JSON string literal of a text, escaped as the literal ``like`` is."""
    return json.dumps(text, ensure_ascii=like.isascii() and "\\u" in like)


ASCII = "ascii"


def note(text: str, original: str) -> str:
    """What to remember of a text's literal so that the same bytes can be written again.

    Nothing for the plainest form, ``ascii`` where all else is escaped, else the literal itself.
    """
    if json.dumps(text, ensure_ascii=False) == original:
        return ""
    return ASCII if json.dumps(text) == original else original


def again(text: str, noted: str) -> str:
    """The literal that ``note`` was taken of."""
    return noted if noted.startswith('"') else json.dumps(text, ensure_ascii=noted == ASCII)
