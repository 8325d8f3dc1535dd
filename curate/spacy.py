"""A spaCy component: ``nlp.add_pipe("curate")``.

spaCy finds it by its entry point; findings are in ``doc._.curate`` and, so that
displaCy draws them, in the span group ``doc.spans["curate"]``.
"""

from collections.abc import Iterable
from typing import Any

import msgspec
from spacy.language import Language
from spacy.tokens import Doc, Span

from curate import api
from curate.model import Finding

KEY = "curate"


class Curate:
    """Checks each document; the text itself stays as it is.

    ``doc._.curate`` is a tuple of findings with offsets into ``doc.text``. The span
    group ``spans_key`` holds a span for each finding on a part of the text, widened
    to whole tokens, its label the rule's code, its id the fingerprint. The findings
    travel with ``Doc.to_bytes`` and through several processes.
    """

    def __init__(self, spans_key: str, options: dict[str, Any]) -> None:
        self.spans_key = spans_key
        self.options = options
        api.check("", **options)  # an unknown code is told when the pipe is added, not at the first text

    def __call__(self, doc: Doc) -> Doc:
        """Put the findings on a document."""
        found = api.check(doc.text, **self.options)
        doc.user_data[KEY] = [msgspec.to_builtins(f) for f in found]
        doc.spans[self.spans_key] = [span for f in found if (span := _span(doc, f)) is not None]
        return doc


def _span(doc: Doc, finding: Finding) -> Span | None:
    span = doc.char_span(
        finding.start, finding.end, label=finding.code, span_id=finding.fingerprint, alignment_mode="expand"
    )
    return span if span is not None and len(span) else None


def _findings(doc: Doc) -> tuple[Finding, ...]:
    return msgspec.convert(doc.user_data.get(KEY, []), tuple[Finding, ...])


if not Doc.has_extension(KEY):
    Doc.set_extension(KEY, getter=_findings)


@Language.factory(
    "curate",
    default_config={
        "spans_key": KEY,
        "select": None,
        "ignore": [],
        "words": [],
        "min_confidence": None,
        "form": "text",
    },
    assigns=["doc._.curate", "doc.spans"],
)
def make(  # noqa: PLR0913, PLR0917  spaCy hands each setting over by its name
    nlp: Language,  # noqa: ARG001
    name: str,  # noqa: ARG001
    spans_key: str,
    select: Iterable[str] | None,
    ignore: Iterable[str],
    words: Iterable[str],
    min_confidence: float | None,
    form: str,
) -> Curate:
    """The component; its settings are the arguments of ``curate.check``."""
    options = {"select": select, "ignore": ignore, "words": words, "min_confidence": min_confidence, "form": form}
    return Curate(spans_key, options)
