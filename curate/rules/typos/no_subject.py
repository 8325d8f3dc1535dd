"""T274: "Is important to rest", "if is too cold", "I think is the best"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.typos.phrase_table import ends_with_stop

EASE = (
    "important|necessary|possible|impossible|easy|difficult|essential|better|best|crucial|vital|advisable|useful|helpful|good|nice|great|hard|recommended|true|normal|common|"
    "clear|obvious|amazing|interesting|fun|cheaper|safer|easier|dangerous|worth|unbelievable|incredible|sad|funny|strange|forbidden|mandatory|fantastic|wonderful"
)
COLD = "hot|cold|warm|raining|snowing|late|early|dark|ready|too|very|not|so|really|open|closed|full|empty|free|broken|expensive|cheap|big|small|dry|soft|clean|done|finished|old|new|sunny|windy|cloudy|busy|near|far|close"
IS = re.compile(
    rf" (?:(?:not |very |also |always |really |so |too |never |quite |more )*(?:{EASE}) (?:to|that|for|if|when|than|how|because)|"
    r"(?:very|so|too|really) (?!much|many|often|well|few|little)[a-z]+ (?:in|to|for|because|and|when|that|here|there|at|on|but)|"
    r"(?:a|an|the) (?:very|really|most|best|good|great|nice|beautiful|perfect|only|bad|small|wonderful|lovely) [a-z]+|"
    r"(?:raining|snowing|getting)|one of the (?:best|most|biggest|oldest))(?![\w'-])"
)
IF = re.compile(
    rf" (?:(?:{COLD})(?![\w'-])|(?:a|an|the) (?:very|really|most|best|good|great|nice|beautiful|perfect|only|bad|small|long|big) )(?! (?:is|are)\b)"
)
THINK = re.compile(
    rf" (?:(?:very|so|too|really|not) (?!much|many)[a-z]+|(?:a|an|the) (?:very|really|most|best|good|great|nice|perfect|only|bad|worst|right|same|first|main) |(?:{EASE}) (?:to|that|for|if))"
)
WHEN = ("if is", "because is", "because was", "when is", "although is", "though is", "since is")
THINKS = tuple(f"{who} {verb} {be}" for who in ("i", "we") for verb in ("think", "believe", "guess", "hope", "feel", "thought") for be in ("is", "was"))  # fmt: skip
STARTS = ("is ", "was ")
LINK = re.compile(r"(?:^[\"'“(]?|[,;:] |\b(?:and|but|because) )$")
# Notes on a person leave "he" or "she" out: "Is very good at chess. Was a great admirer of Ella."
PERSON = re.compile(
    r" (?:(?:very|so|really) good (?:at|with)|(?:a|an|the) (?:[a-z]+ ){1,2}(?:man|woman|boy|girl|guy|lady|person|friend|cook|mother|father|child|student|"
    r"(?!(?:dinner|summer|winter|offer|answer|weather|matter|number|paper|computer|laser|flavor|color|printer|charger|starter|river|tower|chapter|corner|center)\b)[a-z]{3,}(?:er|or|ist))(?![\w'-]))"
)
NAMED = re.compile(r"\b(?:what|which|who|whom|whatever|that)\b")


class NoSubject(Rule):
    """A clause without the "it" that English asks for ("Is important to rest", "because is too cold").

    Why: in many languages the verb alone is enough; in English a clause without its subject reads as a question or a caption.
    Fix: "it", or "this".
    """

    code = "T274"
    name = "subject-left-out"
    since = "0.2"
    message = "“it” is probably missing before “{be}”"
    cues = (
        *(f"{link}is " for link in (". ", "! ", "\n", "? ")),
        *(f"{link}was " for link in (". ", "! ", "\n", "? ")),
        *WHEN,
        *THINKS,
    )
    everywhere = True  # a text may begin so
    bad = (
        Bad("We stretch. Is important to rest, too.", "We stretch. It is important to rest, too.", "Is"),
        Bad("Close the door if is too cold outside.", "Close the door if it is too cold outside."),
        Bad("I think is the best pizza in town.", "I think it is the best pizza in town."),
    )
    good = (
        "Is it important to rest? Is very good a grade? What I think is the best pizza is here.",
        "Ask what is cold. The question of when is too late is old.",
        "Is very good at chess. Was a great admirer of hers. Is a very good cook.",
        "This is the man I think is the best cook.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield forms of "be" without a subject."""
        folded = text.prose_folded
        for span in (*hits, *first(folded)):
            phrase = folded[span.start : span.end].strip(" .!?\n")
            be = phrase.rpartition(" ")[2]
            end = span.start + len(folded[span.start : span.end].rstrip())
            start = end - len(be)
            if not text.raw[start + 1 : end].islower() or not lacks(text, start, end, phrase):
                continue
            written = text.raw[start:end]
            fix = f"It {be}" if written[0].isupper() else f"it {be}"
            yield Remark(start, end, self.message.format(be=be), replacement(fix))


def first(folded: str) -> list[Span]:
    """The form of "be" that a text begins with."""
    return [Span(0, len(be)) for be in STARTS if folded.startswith(be)]


def lacks(text: Text, start: int, end: int, phrase: str) -> bool:
    """Whether a form of "be" has no subject where it stands."""
    folded = text.prose_folded
    sentence = text.sentence_at(start)
    if not ends_with_stop(text, Span(start, end)) or folded[sentence.start : sentence.end].rstrip(" \"'”)").endswith(
        "?"
    ):
        return False
    left = folded[sentence.start : start]
    right = folded[end : sentence.end]
    if phrase in {"is", "was"}:
        return (
            not left.strip(" \"'“(") and bool(IS.match(right)) and text.raw[start].isupper() and not PERSON.match(right)
        )
    lead = left[: len(left) - (len(phrase) - len(phrase.rpartition(" ")[2]))]
    if phrase in THINKS:
        return bool(LINK.search(lead)) and not NAMED.search(lead) and bool(THINK.match(right))
    if phrase == "when is" and lead.strip():
        return False
    return bool(IF.match(right)) and not lead.endswith((" or ", " than ", " that "))
