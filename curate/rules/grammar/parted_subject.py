"""G113: "the effects of the drug is", "the quality of the photos are"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.models.counts import pair
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.clause import Clause, clause_before, stands_first
from curate.rules.grammar.heads import DETERMINERS, PREPOSITIONS, many, one
from curate.rules.grammar.parted_words import (
    AWAY,
    COLLECTIVE,
    DASH,
    EITHER_WAY,
    MEASURES,
    PAIR,
    PAPERS,
    PAST_ALIKE,
    PLURAL,
    SINGULAR,
    SOFT,
    SOME,
    THE_ONE,
    THEN,
    TOGETHER,
)
from curate.rules.grammar.parts import Part, parts_of


class PartedSubject(Rule):
    """A verb that does not agree with its subject, which a preposition and another noun part from it.

    Why: the reader holds on to the head ("the effects"), and the verb contradicts it.
    Fix: the verb's other form.
    """

    code = "G113"
    name = "parted-subject"
    since = "0.2"
    message = "“{written}” does not agree with “{noun}”; “{meant}” does"
    cues = (*SINGULAR, *PLURAL)
    bad = (
        Bad("The effects of the drug is well known.", "The effects of the drug are well known.", "is"),
        Bad("The quality of those photos are even better.", "The quality of those photos is even better."),
        Bad(
            "I think that the key features of the app includes a map.",
            "I think that the key features of the app include a map.",
        ),
        Bad("An improvement in the results were seen.", "An improvement in the results was seen."),
    )
    good = (
        "The articles of organization form requires a name.",
        "One of the features of the app is a map. The cost of materials is high.",
        "A number of photos are lost. The rest of us are here. The group of boys were late.",
        "In the middle of the lakes are islands. Games of chance is a book.",
        "If the quality of the photos were better, I would buy them. The size of the rooms and the view are fine.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the verbs that do not agree."""
        folded = text.prose_folded
        for span in hits:
            if folded[span.start - 1 : span.start] != " " or folded[span.end : span.end + 1] in {"'", "-"}:
                continue
            written = folded[span.start : span.end]
            clause = clause_before(text, span.start)
            if clause is None or len(clause.words) < 3 or not text.raw[span.start : span.end].islower():
                continue
            parts = parts_of(clause.words)
            if parts is None or len(parts) == 1 or not stands_first(text, clause):
                continue
            meant = SINGULAR.get(written) if are_many(parts) else PLURAL.get(written) if is_one(parts) else None
            if meant is None or not plain(text, clause, span, written):
                continue
            message = self.message.format(written=written, noun=parts[0].noun, meant=meant)
            yield Remark(span.start, span.end, message, replacement(meant))


def plain(text: Text, clause: Clause, span: Span, written: str) -> bool:
    """Whether no name and no subjunctive explains the number."""
    named = written in SINGULAR and clause.words[0] in DETERMINERS  # "the streets of London"
    head = next(at for at, word in enumerate(clause.words) if word in PREPOSITIONS)
    until = clause.start + len(" ".join(clause.words[:head])) if named else span.start
    if not text.raw[clause.start + 1 : until].islower():
        return False
    if written in PLURAL and clause.opener == "but":
        return False
    after = text.prose_folded[span.end : span.end + 10]
    if (written in EITHER_WAY or written.removesuffix("s") in EITHER_WAY) and not THEN.match(after):
        return False
    if (written.isalpha() and after.startswith(" of ")) or not DASH.isdisjoint(text.raw[clause.start : span.start]):
        return False
    return not (written in {"are", "were"} and after.startswith((" a ", " an "))) and not (
        written == "were" and clause.opener in {"if", "though", "whether", "unless"}
    )


def are_many(parts: list[Part]) -> bool:
    """Whether a subject is plural by its head."""
    head = parts[0]
    if not (head.before or head.participle) and (
        (head.noun in SOME and not head.determiner) or f"{head.determiner} {head.noun}" in {"a lot", "a number"}
    ):
        return parts[1].preposition == "of" and many(parts[1].noun) and parts[1].noun not in MEASURES
    if (
        not many(head.noun)
        or head.noun in MEASURES
        or (head.noun in SOFT and not head.determiner)
        or (not head.determiner and not opens_bare(parts))
    ):
        return False
    if any(word.endswith("ing") for word in head.before):
        return False  # "building relationships with clients"
    if (
        head.before
        and one(head.before[-1])
        and (head.noun[:-1] in verbs.load() or head.noun[:-1] in PAST_ALIKE)
        and (parts[1].preposition == "to" or pair(head.before[-1], head.noun) < TOGETHER)
    ):
        return False  # "where an ideology falls on the spectrum"
    if parts[-1].before and parts[-1].noun in PAPERS:
        return False  # "the articles of organization form"
    return all(
        (not part.before and part.noun[-2:] not in {"ly", "ed"}) or one(part.noun) or many(part.noun)
        for part in parts[1:]
    )


def opens_bare(parts: list[Part]) -> bool:
    """Whether a plural may be the subject without a determiner: "miles from the coast is an island"."""
    return len(parts[0].before) < 3 and parts[1].preposition not in AWAY


def is_one(parts: list[Part]) -> bool:
    """Whether a subject is singular by its head, and the noun before its verb plural."""
    head = parts[0]
    if not head.determiner or head.determiner in {"these", "those"}:
        return False
    if head.determiner == "the" and head.noun in THE_ONE and not head.before:
        return parts[1].preposition == "of" and len(parts) == PAIR and many(parts[1].noun) and not parts[1].before
    if head.noun in COLLECTIVE or not one(head.noun):
        return False
    last = parts[-1]
    if last.before and (last.noun in SINGULAR or (one(last.before[-1]) and not pair(last.before[-1], last.noun))):
        return False  # "the cost of the things companies have"
    return many(parts[-1].noun) and all(one(part.noun) or many(part.noun) for part in parts[1:])
