"""Bytes to text, only where the way back gives the same bytes."""

import codecs

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# chardet's guesses below this are coin tosses; then cp1252, the web's default, is tried.
LEAST_TRUST = 0.5
CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\v\x1b")
SAMPLE = 8192


class Undecodable(ValueError):
    """Bytes that are no text, or whose text would not give the bytes back."""


def decode(data: bytes) -> tuple[str, str]:
    """Text and encoding name of some bytes.

    A byte-order mark stays in the text as U+FEFF, so that offsets agree with
    other programs and nothing is lost. Raises Undecodable.
    """
    for bom, name in BOMS:
        if data.startswith(bom):
            text = _round_trip(data, name)
            if text is None:
                msg = f"starts like {name} and is not"
                raise Undecodable(msg)
            return text, name
    if b"\0" in data:
        return _wide(data)
    if sum(b in CONTROLS for b in data[:SAMPLE]) > max(4, len(data[:SAMPLE]) // 50):
        msg = "looks like a binary file, not text"
        raise Undecodable(msg)
    text = _round_trip(data, "utf-8")
    if text is not None:
        return text, "utf-8"
    return _legacy(data)


def _round_trip(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
        return text if text.encode(encoding) == data else None
    except (UnicodeError, LookupError):
        return None


def _wide(data: bytes) -> tuple[str, str]:
    sample = data[:SAMPLE]
    name = "utf-16-le" if sample[1::2].count(0) > sample[0::2].count(0) else "utf-16-be"
    zeros = max(sample[1::2].count(0), sample[0::2].count(0))
    text = _round_trip(data, name) if zeros > len(sample) // 4 else None
    if text is None or "\0" in text:
        msg = "looks like a binary file, not text"
        raise Undecodable(msg)
    return text, name


def _legacy(data: bytes) -> tuple[str, str]:
    text = _round_trip(data, "cp1252")
    high = [b for b in data if b >= 0x80]
    # Curly quotes and dashes of cp1252 stand at 0x91-0x97: chardet's detectors
    # prefer rarer code pages for short texts, where these are the whole evidence.
    if text is not None and all(0x91 <= b <= 0x97 or b in (0x85, 0xA0, 0xE9) for b in high):
        return text, "cp1252"
    import chardet  # noqa: PLC0415

    guess = chardet.detect(data)
    name = guess.get("encoding")
    if name and (guess.get("confidence") or 0) >= LEAST_TRUST:
        guessed = _round_trip(data, name)
        if guessed is not None:
            return guessed, name.lower()
    if text is not None:
        return text, "cp1252"
    text = _round_trip(data, "latin-1")
    if text is None:  # cannot happen: latin-1 maps every byte
        msg = "no encoding fits"
        raise Undecodable(msg)
    return text, "latin-1"
