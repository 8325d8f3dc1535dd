"""G119: "the rules, which start in May, applies", "the owner, along with her sons, run"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.counted import BIG, as_noun, describes_well, only_many, single
from curate.rules.grammar.inverted_words import PLURAL, SINGULAR
from curate.rules.grammar.moods import COLLECTIVES
from curate.rules.grammar.set_off_words import (
    BRINGS,
    CLAUSAL,
    FINITE,
    FURTHEST,
    REACH,
    RELATIVE,
    SET_OFF,
    WITH,
    is_finite,
)
from curate.rules.grammar.subject_before import NO_SUBJECT, UNITS
from curate.rules.grammar.third_person import only_third, only_verb

IF = re.compile(r"[\"“(]?(?:(?:and|but|so) )?if ")


class SetOffSubject(Rule):
    """A verb that does not agree with its subject, which a clause or an addition between commas, or a clause with "who", parts from it.

    Why: by the time the verb comes, its subject is far away, and the nearer noun draws the verb to its number.
    Fix: the verb's other form.
    """

    code = "G119"
    name = "set-off-subject"
    since = "0.2"
    message = "“{written}” does not agree with “{noun}”; “{meant}” does"
    cues = ("who", "that", "which", *(f", {how}" for how in WITH))
    bad = (
        Bad(
            "The rules, which start in May, applies to all.", "The rules, which start in May, apply to all.", "applies"
        ),
        Bad("The owner, along with her sons, run the diner.", "The owner, along with her sons, runs the diner."),
        Bad("The mayor, as well as two aides, were there.", "The mayor, as well as two aides, was there."),
        Bad("The students who failed the test was sent home.", "The students who failed the test were sent home."),
        Bad(
            "The instructions that came with the shelf makes no sense.",
            "The instructions that came with the shelf make no sense.",
        ),
    )
    good = (
        "The team, which won in May, are back. The rules, which start in May, apply to all.",
        "The students who think the test was hard failed. The people who said the law is wrong left.",
        "The fact that smoking causes harm is known. The men that the war has made are old.",
        "The dogs that ran when the gate was open came back. The users who need the app has helped are few.",
        "If the owner, along with her sons, were to sell, I would buy. The buyer, like the seller, need not pay.",
        "The people who live nearest the plant say the smell is worst at night.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the verbs that do not agree."""
        folded = text.prose_folded
        last = -1
        for span in hits:
            sentence = text.sentence_at(span.start)
            if sentence.start == last or span.start - sentence.start > REACH:
                continue
            last = sentence.start
            here = folded[sentence.start : sentence.end]
            match = SET_OFF.match(here)
            found = judged(match, near=False) if match else parted(here)
            if not found:
                continue
            match, meant = found
            start, end = (sentence.start + at for at in match.span("verb"))
            if (
                text.raw[sentence.start + match.start("adj") + 1 : sentence.start + match.end("noun")].islower()
                and text.raw[start:end].islower()
            ):
                message = self.message.format(written=match["verb"], noun=match["noun"], meant=meant)
                yield Remark(start, end, message, replacement(meant))


def judged(match: re.Match[str], *, near: bool) -> tuple[re.Match[str], str] | None:
    """A match with what its verb should be, if another form."""
    noun, det, verb = match["noun"], match["det"] or "all", match["verb"]
    if noun in (NO_SUBJECT - {"people"}) | UNITS | COLLECTIVES or not all(map(describes, match["adj"].split())):
        return None
    if not match["det"] and (match["adj"] + noun).split()[0].endswith("ing"):
        return None
    meant = ""
    if det not in {"a", "an", "this", "that", "each", "every"} and (only_many(noun) or noun == "people"):
        meant = PLURAL.get(verb) or only_third(verb)
    elif det not in {"these", "those", "many", "some", "all", "most", "several"} and single(noun):
        if verb in SINGULAR:
            meant = SINGULAR[verb]
        elif only_verb(verb) or (
            not near and verb in {"run", "need", "want", "help", "work", "love", "hope", "deserve", "like"}
        ):
            meant = verbs.third(verb)
    if (verb == "were" and IF.match(match[0])) or (verb == "need" and match["after"].startswith(" not")):
        return None  # "if the owner, like her sons, were to sell", "the buyer, like the seller, need not pay"
    if not meant or (
        verb in {"were", "are", "have", "is", "was", "has"}
        and match["after"].startswith((" i ", " you ", " we ", " they "))
    ):
        return None
    return match, meant


def describes(word: str) -> bool:
    """Whether a word may stand before the head of a subject."""
    return describes_well(word) or single(word)


def parted(here: str) -> tuple[re.Match[str], str] | None:
    """A subject with a clause and the sentence's only other verb."""
    match = RELATIVE.match(here)
    while match is not None:
        first, between = match["first"], match["between"]
        if first in CLAUSAL or not is_finite(first) or BRINGS.search(between):
            return None
        found = judged(match, near=True)
        if found:
            after = match["after"].split()
            rest = " ".join(after[1:] if match["verb"] in {*PLURAL, *SINGULAR} else after)
            last = (between or f" {first}").split()[-1]
            fits = (
                only_many(last)
                or as_noun(last) >= BIG
                or last.endswith("ly")
                or last in {"here", "there", "nearby", "today", "well", "late", "early", "year", "week"}
            )
            return found if fits and not FINITE.search(rest) else None
        more = len(between.split()) + 1
        match = (
            re.compile(RELATIVE.pattern.replace("{0,6}?", f"{{{more},6}}?")).match(here) if more <= FURTHEST else None
        )
    return None
