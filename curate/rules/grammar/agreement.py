"""G101: a subject and a verb of different number."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.moods import COLLECTIVES
from curate.rules.grammar.subjects import (
    ARTICLES,
    BREAKS,
    EITHER,
    FARTHEST,
    LEADS,
    ONE,
    ONE_OF,
    OPENERS,
    PLURAL,
    SINGULAR,
    SINGULAR_IN_S,
    worth_a_parse,
)
from curate.rules.kinds import matched_case
from curate.views.parse import Token

# Worth a parse: a verb beside a noun of the other number, or a verb that agrees
# with the noun beside it while a noun further left does not.
CLOSE = re.compile(
    r"\b[a-z]{3,}s (?:\w+ly |also |often )?(?:is|was|has)\b|\b[a-z]{3,}[a-rt-z] (?:\w+ly |also |often )?(?:are|were|have)\b"
    r"|\b[a-z]{2,}[a-rt-z] (?:of|in|on|for|with|between|from|to|among) (?:\w+ ){0,2}\w+s (?:are|were|have)\b"
    r"|\b[a-z]{2,}s (?:of|in|on|for|with|between|from|to) (?:\w+ ){0,2}\w+[a-rt-z] (?:is|was|has)\b",
)
FINITE = frozenset("VBZ VBP VBD MD VB".split())


class Disagreement(Rule):
    """A singular subject with a plural verb, or the other way round.

    Why: a noun between subject and verb draws the verb to its own number; a
    translated or spun text has many of these.
    Fix: the verb's other form.
    """

    code = "G101"
    name = "subject-verb-disagreement"
    since = "0.1"
    needs = frozenset(("parse",))
    message = '"{verb}" does not agree with "{subject}"'
    cues = ("is", "are", "was", "were", "has", "have", "one of", "each of", "either of", "neither of")
    bad = (
        Bad("The cause of these pains are not known.", "The cause of these pains is not known.", "are"),
        Bad("The exercises in this book is easy.", "The exercises in this book are easy."),
        Bad("If any one of these joints become sore, rest.", "If any one of these joints becomes sore, rest."),
    )
    good = (
        "A number of patients are waiting.",
        "The bones of the foot are small.",
        "The knee and the hip are sore. Physics is hard.",
        "One of the exercises is easy.",
        "In this test, 80 grams is the limit.",
        "If the pain were worse, he would call.",
        "The cast are ready. The jury were out. A few days is all we have.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Parse the sentences in which a verb stands by a noun of the other number."""
        for tokens in text.parses([s for s in text.sentences_with(hits) if doubtful(text, s)]):
            yield from self.judged(tokens)

    def judged(self, tokens: list[Token]) -> Iterator[Remark]:
        """Remarks on the verbs of a parsed sentence."""
        for at, verb in enumerate(tokens):
            meant = self.other_number(tokens, at)
            subject = subject_of(tokens, at) if meant else None
            if meant is None or subject is None:
                continue
            plural = False if tokens[subject].text.lower() in ONE else number(tokens, subject)
            if plural is not None and plural != (verb.text.lower() in PLURAL or verb.tag == "VBP"):
                message = self.message.format(verb=verb.text, subject=tokens[subject].text)
                yield Remark(verb.start, verb.end, message, replacement(matched_case(verb.text, meant)), 0.8)

    @staticmethod
    def other_number(tokens: list[Token], at: int) -> str | None:
        """The verb's form of the other number, where it has one."""
        verb = tokens[at]
        low = verb.text.lower()
        if verb.tag not in {"VBZ", "VBP", "VBD"} or not verb.text.islower():
            return None
        if low == "were" and any(t.text.lower() in {"if", "though", "wish", "unless", "whether"} for t in tokens):
            return None
        if verb.tag == "VBP" and low.isalpha() and low not in PLURAL and ONE & {t.text.lower() for t in tokens[:at]}:
            subject = subject_of(tokens, at)
            if subject is not None and tokens[subject].text.lower() in ONE:
                return low + ("es" if low.endswith(("s", "x", "ch", "sh")) else "s")
        return SINGULAR.get(low) or PLURAL.get(low)


def doubtful(text: Text, sentence: Span) -> bool:
    """Whether a sentence is worth a parse."""
    folded = text.prose_folded[sentence.start : sentence.end]
    if len(folded) > 500 or folded[-1:] not in ".!?" or not (CLOSE.search(folded) or ONE_OF.search(folded)):
        return False
    return not text.is_protected(sentence.start, sentence.end) and worth_a_parse(
        text.raw[sentence.start : sentence.end]
    )


def subject_of(tokens: list[Token], at: int) -> int | None:
    """The one noun that is the verb's subject, standing plainly before it."""
    verb = tokens[at]
    owners = {at, verb.head} if verb.dep in {"aux", "auxpass"} else {at}
    found = [i for i, t in enumerate(tokens) if t.dep in {"nsubj", "nsubjpass"} and t.head in owners]
    if len(found) != 1 or found[0] >= at:
        return None
    subject, between = found[0], tokens[found[0] + 1 : at]
    if len(between) > FARTHEST or any(t.text.lower() in BREAKS or t.tag in FINITE for t in between):
        return None
    if any(t.dep in {"conj", "cc", "appos"} and t.head == subject for t in tokens):
        return None
    return subject if opens(tokens, subject) else None


def opens(tokens: list[Token], subject: int) -> bool:
    """Whether the subject's words open a clause; where they do not, parses are often wrong."""
    low = tokens[subject].text.lower()
    start = min([subject, *(i for i, t in enumerate(tokens) if t.head == subject and i < subject)])
    if tokens[start].text.lower().endswith("ing") or tokens[max(0, subject - 1)].tag == "VBG":
        return False  # "counting calories is"
    if low in ONE and (subject + 1 >= len(tokens) or tokens[subject + 1].text != "of"):
        return False
    before = tokens[start - 1].text.lower() if start else ""
    return start == 0 or before in OPENERS or (before == "," and tokens[0].text.lower() in LEADS)


def number(tokens: list[Token], at: int) -> bool | None:
    """Whether a subject is plural; None where nobody can tell."""
    noun = tokens[at]
    low = noun.text.lower()
    if low in EITHER | COLLECTIVES or not noun.text.islower() or not low.isalpha():
        return None
    if any((t.tag == "CD" or t.text.lower() == "few") and t.head == at for t in tokens):
        return None  # "80 grams is our limit", "a few words is enough": an amount goes with either number
    if noun.tag == "NNS" and low.endswith("s") and not SINGULAR_IN_S.search(low):
        return True
    determiners = {t.text.lower() for t in tokens if t.head == at and t.dep in {"det", "poss"}}
    singular = noun.tag == "NN" and not low.endswith(("s", "a", "i", "ae")) and determiners & ARTICLES
    return False if singular else None
