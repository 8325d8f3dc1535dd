"""T111: a small word too many, or words parted or joined wrongly, by the context model."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models.gaps import find_gaps
from curate.models.tokens import compounds
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.kinds import matched_case
from curate.rules.typos.guess_places import is_doing, is_name, is_old

# From here .07 false marks per 1,000 words of held-out patient information, .04 of a textbook.
SHOWN = 0.6
SURE = 0.9  # of eight in published articles three were right

# "Log in to the site" is three words.
LOG_IN = re.compile(
    r"\b(?:log|sign|tune|check|hand|turn|give|dial|plug|listen|call|drop|cash|opt|buy|tap|phone|ring|pop|move)(?:s|n?ed|g?ged|d|ped|ging|ing|ning|ping|es)? $|\b(?:gave|given|bought|rang|tapped|popped) $"
)
# The old subjunctive ("far be it from me", "woe be to you", "if that be treason"), and "what I like is dogs".
THAT_BE = re.compile(
    r"\b(?:far|woe|(?:if|lest|though|whether) (?:that|this|it|there|he|she)) be$|\bwhat (?:[a-z]+ ){1,2}is$|\ball (?:[a-z]+ ){1,2}(?:do|does|did) is$"
)
HYPHENS = frozenset("-‐‑")


def is_joined(raw: str, start: int, end: int) -> bool:
    """Whether a hyphen, with or without blanks, joins a span to another word ("an add - on called so")."""
    return raw[end : end + 1] in HYPHENS or raw[end + 1 : end + 2] in HYPHENS or raw[max(0, start - 2) : start] == "- "


class ExtraWord(Rule):
    """A small word that has no business where it stands, a word cut in two, or two run together.

    Why: what is left of a sentence half rewritten ("can be have caused") stops the
    reader, and each of its words is right.
    Fix: leave the word out, join the two or part them. Unsafe: the model knows n-grams, not meaning.
    """

    code = "T111"
    name = "word-too-many"
    since = "0.2"
    precision = 0.62
    guess = True
    message = "“{written}” is probably meant to be “{meant}”"
    bad = (
        Bad("It is one of the the oldest houses here.", "It is one of the oldest houses here."),
        Bad("She went to work with out a coat.", "She went to work without a coat."),
    )
    good = (
        "He had had a cold.",
        "It may be that all is well.",
        "Readers can log in to their accounts with a code.",
        "A popular add - on called so is sold.",
        "The chance of you winning is slim. Far be it from me to complain. What I like is dogs.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield what the model finds, with the neighbour where a word is left out."""
        tokens = text.tokens
        for hit in find_gaps(tokens.words, SHOWN, compounds(text.prose, tokens)):
            if hit.start == hit.end:
                continue  # a missing word (T113)
            last = hit.end if hit.words else hit.end + 1
            if last > len(tokens.words):
                continue  # nothing follows the word too many; T201 tells a doubled one
            start, end = tokens.starts[hit.start], tokens.ends[last - 1]
            if is_joined(text.raw, start, end) or is_doing(text, hit.start) or is_name(text, hit.start):
                continue  # "was nerve-racking"
            if is_old(text, start, end) or THAT_BE.search(text.folded, max(0, start - 30), start + 2):
                continue
            written = text.raw[start:end]
            if written == "in to" and LOG_IN.search(text.folded, max(0, start - 12), start):
                continue
            meant = " ".join(hit.words) or text.raw[tokens.starts[hit.end] : end]
            if written.replace(" ", "").isalpha() and text.raw[tokens.starts[last - 1] : end].islower():
                meant = matched_case(written, meant)
                said = self.message.format(written=written, meant=meant)
                yield Remark(
                    start,
                    end,
                    said,
                    replacement(meant),
                    round(hit.probability, 3),
                    "warning" if hit.probability >= SURE else "note",
                )
