"""Plurals in plain -s that no noun has: "secretarys", "potatos", "dishs" (T251)."""

import re
from collections.abc import Iterator
from functools import cache

from curate.article import Text
from curate.models import lexicon, newwords
from curate.rules.base import Remark, replacement
from curate.rules.kinds import matched_case

# Forms that lists of words hold, though nobody uses them but by mistake.
LISTED = {
    "heros": "heroes", "superheros": "superheroes", "echos": "echoes", "torpedos": "torpedoes", "embargos": "embargoes", "deers": "deer", "bodys": "bodies",
    "tooths": "teeth", "studys": "studies", "knifes": "knives", "leafs": "leaves", "wolfs": "wolves", "loafs": "loaves",
}  # fmt: skip
# "He wolfs it down, then leafs through the paper."
VERBAL = frozenset("knifes leafs wolfs loafs".split())
DOES_BEFORE = re.compile(r"\b(?:he|she|it|who|and|then|that) $")
DOES_BEHIND = re.compile(r" (?:through|him|her|them|it|down|up|the|a|an|his|their|my|around|about)\b")
ENDS = re.compile(r"(?:[^aeiou]ys|[^aeiou]os|[cs]hs|xs|sss|zs)$")
SHORTEST = 5  # letters of a form: "trys"; shorter ones are abbreviations
# Plurals that may also be names where a capital begins the sentence.
MANY_BEHIND = re.compile(
    r" (?:are|were|have|that|who|can|will|should|often|usually|need|must|may|also|do|don't)(?![\w'])"
)
OPENS = re.compile(r"(?:^|[.!?]\s|\n)$")
OWNED = re.compile(r"(?:^|[^\w'’-])(?:the|my|your|his|her|our|their|this|that|a|an|each|every|another) (?:\w+ )?$")
GROUP = re.compile(
    r"(?:^|[^\w'’-])(?:two|three|four|five|six|several|many|some|these|those|few|both|all|most|other|different|various) (?:\w+ )?$"
)
# What goes on behind a plural; anything else behind "the companys" is what it has.
SMALL = frozenset(
    "are were is was be have had has do did does can could will would should may might must that which who whom whose where when while as if because but and or nor so than then "
    "in on at to of for with from by about into onto over under after before during between through against without within across around near off out up down like "
    "i we you he she it they the a an all both each every this these those not also often usually always never only just came went said want need".split()
)
WORD = re.compile(r" ([a-z]+)(?![\w'’-])")


@cache
def plural(word: str) -> str:
    """The plural that a wrong one stands for, "" where a word may stand."""
    if word in LISTED:
        return LISTED[word]
    if len(word) < SHORTEST or not ENDS.search(word) or not word.isalpha():
        return ""
    listed, young = lexicon.load(), newwords.young()
    base = word[:-1]
    right = base[:-1] + "ies" if base.endswith("y") else base + "es"
    if word in young or (word in listed.words and not listed.doubtful(word)):
        return ""
    known = base in listed.words and not listed.name(base) and right in listed.words and listed.count(base) > 0
    return right if known and not listed.doubtful(base) and not listed.name(right) else ""


def wrong_plurals(text: Text) -> Iterator[Remark]:
    """Yield the plurals in -s of nouns that have them in -es or -ies."""
    wrong = {word for word in text.vocabulary if word[-1:] == "s" and plural(word)}
    for at in text.places(wrong):
        word = text.words.folded[at]
        start, end = text.words.starts[at], text.words.ends[at]
        if word in VERBAL and (
            DOES_BEHIND.match(text.folded, end) or DOES_BEFORE.search(text.folded, max(0, start - 8), start)
        ):
            continue
        written, around = text.raw[start:end], text.raw[max(0, start - 1) : start] + text.raw[end : end + 1]
        named = written[0].isupper() and not (
            OPENS.search(text.raw, max(0, start - 2), start) and MANY_BEHIND.match(text.folded, end)
        )
        if named or not written[1:].islower() or any(c in "_@#/\\'’-." and not (c == "." and at) for c in around[:1]):
            continue
        if text.raw[end : end + 1] in ("'", "’", "-", "_", "@", "/") or text.is_protected(start, end):
            continue
        forms = [matched_case(written, form) for form in meant(text, word, start, end)]
        yield Remark(start, end, f"the plural is “{matched_case(written, plural(word))}”", replacement(*forms), 0.97)


def meant(text: Text, word: str, start: int, end: int) -> list[str]:
    """The plural, or first what somebody owns where a noun follows ("the companys profits")."""
    right, owner = plural(word), f"{word[:-1]}'s"
    before, behind = text.folded[max(0, start - 30) : start], WORD.match(text.folded, end)
    noun = behind is not None and behind[1] not in SMALL
    if not noun or GROUP.search(before) or not OWNED.search(before):
        return [right]
    return [owner, right]
