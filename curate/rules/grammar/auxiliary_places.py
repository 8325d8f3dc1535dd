"""Where only a verb's base can stand: after "do", "did" and modal verbs (G112)."""

import re
from collections.abc import Sequence
from functools import cache

from curate.models import verbs
from curate.rules.words import PERSONS

ANYONE = f"{PERSONS[2:]}|anyone|anybody|everyone|everybody|someone|somebody"
AFTER_PAST = re.compile(
    r" (?:the|a|an|this|these|my|your|his|her|our|their|it|him|them|me|us|to|in|on|at|with|for|from|by|now|so|because|more)\b|[.!]"
)
WANTS = re.compile(
    rf"(?:^|[^\w'-])(?:(?:{PERSONS}) (?:want|wants|wanted|like|likes|need|needs|needed|tried|tries|try|decided|hope|plan|started|love|loves)|able) to $"
)
RELATIVE = re.compile(r"\b(?:who|whom|what|whatever|which|that|than|as|if|those|why|where|how)\b[^,;:]*$")
DENIED = re.compile(
    r"(?<![\w'-])(?:(?P<subject>[a-z]+) )?(?:doesn't|don't|didn't|(?:does|do|did) not) (?:really |even |always |just )?$"
)
ASKED = re.compile(
    rf"(?:^[\"'“]?|[,;:] |\b(?:and|but|or|so|why|how|when|where|what|who) )(?:does|did|do) (?:{ANYONE}) (?:really |even |always |ever )?$"
)
LET = re.compile(
    r"(?:^[\"'“]?|[,;:.] |\b(?:and|then|to|will|please|just|don't|or|not|can|could|should|you|we|they|i) )(?:let (?:it|him|me|us|them)|(?:make|help) it) $"
)
MODAL = re.compile(
    rf"(?:(?:^|[^\w'-])(?:{PERSONS}|who|this|that|which|people) (?:can|will|may|might|shall)|(?:^|[^\w'-])(?!(?:than|how|why|when|where|what|longer|only|so|nor|and|or|but|the|a|another|absolute|my|not|never|rarely|as) )[a-z]+ (?:could|would|should|must|cannot|can't|couldn't|won't|wouldn't|shouldn't|mustn't))"
    r"(?: (?:also|not|really|even|always|never|only|just|often))? $"
)
WILL = re.compile(
    r"(?:^|[.!?] )(?:the|this|my|our|your|these|his|her) (?:[a-z]+ )?[a-z]+ (?:will|may|might) (?:also |not )?$"
)
NOT_SUBJECTS = frozenset("and or but to why how the a".split())
# Nouns in the plural that stand behind a modal verb or "not" by themselves: "if it must, means will be found".
NOUNS = frozenset("haves needs means times others things words years days months hours minutes women men".split())
FOUND = re.compile(
    r" (?:it|him|her|them|out|me|us|that|this|the (?:key|keys|answer|time|way|right|problem|place|same|information|product)|any|anything|something|what|my|her|his|their|our|your|a (?:way|job|solution|place|good|new|better|house|flat))\b"
)
FOUND_LEFT = re.compile(
    r"\b(?:did not|didn't|could|might|would|will|can|can't|couldn't|may|should|cannot|(?:did|can|could) (?:you|he|she|they|we|i)|(?:surprised|able|want|wanted|trying|tried|try|hope|hoped|hoping|need|glad|happy|how|need|needed|hard|easy|difficult|impossible|where|want|wants) to) (?:also |ever |not )?$"
)
LEFT_LEFT = re.compile(
    rf"\b(?:{PERSONS}) (?:must|could|should|would|didn't|did not|might|will) $|(?:^|\b(?:why|when|and) )did (?:{PERSONS}) $"
)
LEFT = re.compile(r" (?:early|the|his|her|my|our|home|so|without|for|at|before|after|because)\b")
AFTER_MODAL = re.compile(rf"(?:^|[^\w'-])(?:{PERSONS}) [a-z']+ (?:[a-z]+ )?$")
CLOSED = re.compile(r"\b(?:who|that|which|whoever) [a-z]+n't $")
SURE = ("it will ", "it can ", "that can ", "which can ", "that will ", "which will ", "who can ", "who will ")
BEFORE = frozenset(
    f"{ANYONE}|i|you|him|me|us|them|not|doesn't|don't|didn't|can|will|may|might|shall|could|would|should|must|cannot|can't|couldn't|won't|wouldn't|shouldn't|mustn't|"
    "really|even|always|just|ever|also|never|only|often|to".split("|")
)


@cache
def thirds() -> dict[str, str]:
    """The third persons of all verbs, with their bases."""
    return {
        verbs.third(base): base
        for base in (
            *verbs.load(),
            "have",
            "do",
            "need",
            "like",
            "go",
            "live",
            "read",
            "matter",
            "collect",
            "dry",
            "cool",
            "fit",
            "come",
            "become",
        )
    } | {"has": "have", "does": "do"}


@cache
def pasts() -> dict[str, str]:
    """The pasts in -ed that are no other verb's base, with their bases."""
    known = verbs.load()
    return {verb.past: base for base, verb in known.items() if verb.past.endswith("ed") and verb.past not in known}


@cache
def all_forms() -> frozenset[str]:
    """All forms that are asked about."""
    return frozenset({*thirds(), *pasts(), "found", "left"})


SUBJECT_WORDS = frozenset(f"{ANYONE}|i|you|him|me|us|them".split("|"))
DO = frozenset("do does did let make help".split())
WILLED = frozenset(
    "want wants wanted like likes need needs needed tried tries try decided hope plan started love loves able".split()
)
FOUND_TO = WILLED | frozenset(
    "surprised trying hoped hoping glad happy how hard easy difficult impossible where".split()
)


def worth_a_look(before: Sequence[str]) -> bool:
    """Whether the two words before a form may ask for its base."""
    first, second = before if len(before) == 2 else ("", "")
    if second in SUBJECT_WORDS:
        return first in DO
    return second != "to" or first in FOUND_TO


def meant_for(word: str, left: str, right: str) -> str:
    """The base that is meant by a form between two stretches of folded text, "" where it may stand."""
    if word == "found":
        return "find" if FOUND.match(right) and FOUND_LEFT.search(left) else ""
    if word == "left":
        free = not RELATIVE.search(left.removeprefix("why"))
        return "leave" if free and LEFT.match(right) and LEFT_LEFT.search(left) else ""
    past = pasts().get(word)
    if past:
        free = bool(AFTER_MODAL.search(left) and AFTER_PAST.match(right)) and not RELATIVE.search(left)
        return past if ASKED.search(left) or (free and MODAL.search(left)) else ""
    return thirds()[word] if word not in NOUNS and not right.startswith(" of ") and third_is_wrong(left) else ""


def third_is_wrong(left: str) -> bool:
    """Whether no third person can stand after a stretch of folded text."""
    if left.endswith(" to "):
        return WANTS.search(left) is not None
    denied = DENIED.search(left)
    if denied:
        subject = denied["subject"]
        return bool(subject) and subject not in NOT_SUBJECTS and not RELATIVE.search(left)
    if ASKED.search(left) or LET.search(left):
        return True
    if MODAL.search(left):
        if left.endswith(("s should ", "s would ", "s could ")) or CLOSED.search(left):
            return False  # "refunds should overcharges be proven", "the side that can't loses"
        return left.endswith(SURE) or not RELATIVE.search(left[:-12])
    return WILL.search(left) is not None
