"""How a line about the author is told from the article's own words."""

import re

from curate.rules.spam.lines import Lines
from curate.rules.spam.persons import PERSON, is_rare

ROLE = r"(?:writer|author|editor|journalist|blogger|reporter|freelancer?|columnist|contributor|founder|co-founder|ceo|director|manager|consultant|specialist|marketer|strategist|photographer|expert|professor|coach|correspondent|owner|creator|president|dietitian|nutritionist|therapist|chiropractor|physician|attorney|developer|engineer|enthusiast|analyst|producer|head of|vice president|lead|instructor|teacher|copywriter)"
BIO = re.compile(
    rf"(?:[a-z.'-]+ ){{1,4}}(?:is|was|has been|works as|serves as|has worked as) (?:an? |the |our |currently |also |now )*(?:[\w,&'-]+ ){{0,7}}{ROLE}s?\b.*"
    rf"|(?:[a-z.'-]+ ){{1,4}}(?:writes|covers|reports|has written|has (?:over|more than|been)|joined|holds an?|lives in|graduated|loves|enjoys|specializes)\b.{{0,500}}\b(?:{ROLE}|writes?|writing|lives|degree|university|years|covers?|reports?|team|experience|contact|blog|follow)\b.*"
    rf"|(?:he|she|they)(?:'s| is| has| lives| writes| loves| enjoys| holds| works| can be| currently| also| was| covers| joined)\b.{{3,500}}"
    rf"|(?:i'm|i am|hi,? i'm|hi!? i'm|hello,? i'm|my name is|hey,? i'm) .{{2,400}}|.{{0,250}}\b(?:you can (?:find|follow|reach)|follow|connect with|contact|email|read more (?:from|by)|more (?:from|by)) (?:him|her|them|me)\b.{{0,150}}"
)
NAMED = re.compile(
    rf"(?:About |[-–—•*] ?)?(?P<name>{PERSON}|[A-Z][a-z]+)(?:,? (?:MD|PhD|Ph\.D\.|RD|M\.D\.|MPH|Esq\.?|Jr\.?))*(?= (?:is|was|has)\b)"
)
DOES = re.compile(
    rf"[\w,. ]{{0,20}} (?:is|was|has been) (?:an? |the |our |currently |also |now |one of )*(?:[\w,&'-]+ ){{0,5}}(?:{ROLE})\b|.{{0,60}}\b(?:is|was|has been) (?:[\w&'-]+ ){{0,4}}{ROLE} (?:for|at|of|with|from) \w"
)
ENDED = re.compile(r" (?:for|at|of|with|from|in|who|based|and|by)\b|[,.]|$")  # "Kent is an expert gardener's dream"
NAMED_MOST = 2  # lines; an author is named once or twice, whom the article tells of oftener
FIRST = re.compile(r"(?:(?:hi|hey|hello)[,!]? )?(?:i'm|i am|my name is)\b")
THIRD = re.compile(r"(?:he|she|they)(?:'s)?\b")
REACHED = re.compile(
    r"\b(?:you can (?:find|follow|reach)|follow|connect with|contact|email|read more (?:from|by)|more (?:from|by)) (?:him|her|them|me)\b"
)


def is_bio(lines: Lines, at: int) -> bool:
    """Whether a line speaks of the author."""
    return 6 <= lines.sizes[at] <= 140 and BIO.fullmatch(lines.folded[at]) is not None


def speaker(lines: Lines, at: int) -> bool | None:
    """Whether a line at the end surely speaks of its author; None where it does not seem to.

    A person whom the article names above is somebody it tells of; a close in
    the first person tells what the author does, or is the article's last words.
    """
    line, folded = lines.blocks[at].text, lines.folded[at]
    named = NAMED.match(line)
    if named:
        does = DOES.match(folded, named.end("name"))
        if " " not in named["name"] and not (does and is_rare(folded.split()[0]) and ENDED.match(folded, does.end())):
            return None
        name = named["name"].split(" ")[-1].removesuffix("'s").lower()
        told = sum(bool(re.search(rf"\b{re.escape(name)}\b", lines.folded[by])) for by in range(at) if lines.prose[by])
        return None if told > NAMED_MOST or (told and not does) else bool(does) and not told
    if FIRST.match(folded):
        return False if re.search(rf"\b{ROLE}\b", folded) or REACHED.search(folded) else None
    if THIRD.match(folded):
        return False if at and is_bio(lines, at - 1) else None
    return False if REACHED.search(folded) else None
