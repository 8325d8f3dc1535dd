"""Decisions made into edits: what an editor accepted is put in, what they refused is left alone."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from curate import closing, edits
from curate.decisions import Decision
from curate.measures import recounted
from curate.model import Article, Edit, Finding, Result, Span
from curate.pipeline import Pipeline

Live = Mapping[str, Decision]
REFUSALS = frozenset(("reject", "waive", "word"))


class Plan(msgspec.Struct, frozen=True):
    """The edits of an article after decisions.

    ``made`` render the cleaned text; ``held`` were proposed and are not made,
    kept so that taking a decision back brings them in again.
    """

    made: tuple[Edit, ...]
    held: tuple[Edit, ...]


def refuses(decision: Decision | None, after: str) -> bool:
    """Whether a decision keeps a proposed text from being put in: refused, waived, or another text instead."""
    if decision is None:
        return False
    return decision.kind in REFUSALS or (decision.after is not None and decision.after != after)


def plan(raw: str, proposed: Iterable[Edit], findings: Sequence[Finding], live: Live) -> Plan:
    """The edits after decisions, from those proposed without any.

    A text that an editor accepted or wrote takes the place of the proposed
    edits inside its span. A passage whose cut was refused stays, though another
    cut reaches over it. A decision whose finding is not there changes nothing.
    """
    kept: list[Edit] = []
    held: list[Edit] = []
    for edit in proposed:
        (held if refuses(live.get(edit.fingerprint), edit.after) else kept).append(edit)
    for finding in findings:
        decision = live.get(finding.fingerprint)
        if decision is not None and decision.after is not None:
            _put(kept, held, _edit(raw, finding, decision))
    for finding in findings:
        decision = live.get(finding.fingerprint)
        if decision is not None and decision.kind in REFUSALS and finding.is_cut:
            _leave(kept, held, Span(finding.start, finding.end), decision)
    return Plan(tuple(edits.order(kept)), tuple(edits.order(held)))


def _put(kept: list[Edit], held: list[Edit], fresh: Edit) -> None:
    """Make a decision's edit, unless the same is proposed already."""
    same = any(e.fingerprint == fresh.fingerprint and e.after == fresh.after for e in kept)
    if same or fresh.before == fresh.after:
        return
    inside = [e for e in kept if not e.decision and fresh.start <= e.start and e.end <= fresh.end]
    held += inside
    kept[:] = [e for e in kept if e not in inside]
    kept.append(fresh)


def _edit(raw: str, finding: Finding, decision: Decision) -> Edit:
    start, end = finding.start, finding.end
    if not decision.after:
        start, end = closing.widened(raw, start, end)
    f = finding
    after = decision.after or ""
    return Edit(start, end, raw[start:end], after, f.code, f.name, f.message, f.fingerprint, decision.id)


def _leave(kept: list[Edit], held: list[Edit], span: Span, decision: Decision) -> None:
    """Take a span out of the rules' cuts that reach into it."""
    for edit in [e for e in kept if e.is_cut and not e.decision and span.overlaps(e.start, e.end)]:
        kept.remove(edit)
        held.append(edit)
        for start, end in ((edit.start, span.start), (span.end, edit.end)):
            if start < end:
                part = edit.before[start - edit.start : end - edit.start]
                kept.append(msgspec.structs.replace(edit, start=start, end=end, before=part, decision=decision.id))


def proposed(made: Iterable[Edit], held: Iterable[Edit]) -> list[Edit]:
    """What was proposed before any decision: the way back from a ``Plan``."""
    return edits.order([*(e for e in made if not e.decision), *held])


def run(pipeline: Pipeline, article: Article, live: Live) -> Result:
    """The result of an article with decisions honoured.

    What a refused edit leaves standing is checked too: such an article is run
    once more, with that edit barred.
    """
    first = pipeline.run(article)
    if not any(f.fingerprint in live for f in first.findings):
        return first
    barred = frozenset(_barred(first, live))
    result = pipeline.run(article, barred) if barred else first
    known = {e.fingerprint for e in result.edits}
    back = [e for e in first.edits if refuses(live.get(e.fingerprint), e.after) and e.fingerprint not in known]
    found = plan(article.raw, [*result.edits, *back], result.findings, live)
    cleaned = edits.apply(article.raw, found.made)
    counted = recounted(result.measures, article.raw, found.made)
    return msgspec.structs.replace(result, cleaned=cleaned, edits=found.made, held=found.held, measures=counted)


def _barred(result: Result, live: Live) -> Iterator[tuple[str, int, int]]:
    made = {e.fingerprint for e in result.edits}
    for finding in result.findings:
        decision = live.get(finding.fingerprint)
        after = finding.suggestions[0].text if finding.suggestions else ""
        if finding.fingerprint in made and refuses(decision, after):
            yield finding.code, finding.start, finding.end
