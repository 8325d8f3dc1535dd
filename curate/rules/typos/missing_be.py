"""T253: "it important to", "this a great place"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement

BE = {"i": "am", "he": "is", "she": "is", "it": "is", "this": "is", "that": "is", "there": "are"}
OPEN = re.compile(r"(?:^[\"'“(]?|(?<![\w'-])(?:if|when|because|but|since|although|though|so|and if|and when) )$")
STATES = "able|unable|ready|happy|glad|afraid|likely|unlikely|eager|willing|unwilling|proud|sorry|excited|sad"
EASE = "important|necessary|possible|impossible|easy|difficult|essential|better|best|crucial|vital|advisable|useful|helpful|good|nice|great|hard"
FEEL = f"{STATES}|tired|hungry|angry|busy|sick|lucky|surprised|disappointed|interested|worried|satisfied|impressed|pleased|confused|nervous|aware|scared|grateful|thankful"
MOOD = "sad|happy|glad|afraid|sorry|angry|hungry|sick|lucky|nervous|aware|grateful|thankful|busy|proud"
NOT_ADJECTIVE = r"(?!much|rarely|often|seldom|nearly|well|early|soon|quickly|[a-z]+ly\b|likely|kindly|recently|first|few|little|many)"
MANY = r"many|several|some|no|a lot|a few|lots|plenty|a number|various|numerous|two|three|four|five|six|seven|eight|nine|ten"
ONLY = r"best|most|first|only|main|worst|right|perfect|same|last|reason|second|biggest|largest|greatest"
BEHIND = {
    "i": rf" (?:(?:very|so) (?:{FEEL})|(?:{STATES}) to|(?:{MOOD}) (?:for|that|about|of|because)|from (?!the\b)[a-z]+)\b",
    "you": rf" (?:any [a-z]+|very {NOT_ADJECTIVE}[a-z]+|(?:{STATES}) to|right about|welcome to|(?:so|not) (?:{FEEL}))\b",
    "we": rf" (?:very {NOT_ADJECTIVE}[a-z]+|(?:{STATES}) to|(?:so|not) (?:{FEEL}))\b",
    "they": rf" (?:very {NOT_ADJECTIVE}[a-z]+|(?:{STATES}) to|(?:so|not) (?:{FEEL}))\b",
    "he": rf" (?:very {NOT_ADJECTIVE}[a-z]+|(?:{STATES}) to|(?:so|not) (?:{FEEL})|an? (?:very|good|great|really) [a-z]+)\b",
    "it": rf" (?:(?:also |not |very |really |so )?(?:{EASE}) (?:to|that|for)|very {NOT_ADJECTIVE}[a-z]+|an? (?:very|good|great|really|big|nice|bad|must|lot|little|bit) [a-z]+|the (?:{ONLY}) )\b",
    "that": r" (?:a (?:good|great|nice|bad|big|very) [a-z]+|why (?:i|we|they|he|she|it|you))\b",
    "this": rf" (?:not (?:true|good|right|what|easy|possible|enough|working|correct|fair)|(?:(?:also|really) )?an? (?!few\b)[a-z]+ (?!can\b|may\b|must\b|could\b)[a-z]+|the (?:{ONLY}) [a-z]+|very (?:important|useful|good|nice|easy|helpful) (?!and)[a-z.,]+)",
    "there": rf" (?:(?:(?:also |only |still |not )?(?:{MANY}|enough)|also an?) (?!of which)[a-z]+|been (?:many|some|a|no|several) )",
}
BEHIND["she"] = BEHIND["he"]
AFTER = {word: re.compile(pattern) for word, pattern in BEHIND.items()}
THING = re.compile(
    r"(?:the|our|my|this|that|their|his|her) (?!is|was|are|were|has|had|will|would|can|must|being|feels|looks|seems)[a-z]+ "
)
GOOD = re.compile(
    r" (?:good|nice|friendly|helpful|clean|kind|tasty|delicious|important|useful|bad|slow|fast|small|big|expensive|cheap|happy|comfortable|beautiful|polite)(?:[.,!]| and| but| to| for| with)"
)
THERE_A = re.compile(
    r" (?:still |also )?an? (?:(?!lay|led|stood|sat|ran|hung|grew|came|went|rose|stands|[a-z]+ed )[a-z]+ ){1,3}(?:for|in|on|at|near|behind|between|under|inside|around|here|every|outside|with) "
    r"(?:(?!is|was|are|were|had|has|can|could|will|would|may|might|did|does|that|who|which|and)[a-z0-9'-]+ ?)+[.!]?$"
)
BEEN = re.compile(r" been (?:[a-z]+ing|for|since|there|here|to|a|in|on|very|so|through|married|told|waiting)\b")


class MissingBe(Rule):
    """A clause whose "is", "are" or "am" was left out.

    Why: many languages do without the word, and hurried fingers skip it; in English the sentence has no verb then.
    Fix: the form of "be". Unsafe: "was" or "were" may be meant.
    """

    code = "T253"
    name = "missing-be"
    since = "0.2"
    message = "“{missing}” is probably missing after “{written}”"
    cues = ("i", "you", "we", "they", "he", "she", "it", "this", "there", "that", "very")
    bad = (
        Bad("It important to drink water.", "It is important to drink water."),
        Bad("This a great option for families.", "This is a great option for families."),
        Bad("There many ways to cook rice.", "There are many ways to cook rice."),
        Bad("If you any questions, call us.", "If you have any questions, call us."),
        Bad("There a small fee for children.", "There is a small fee for children."),
        Bad("She very happy about the news.", "She is very happy about the news."),
    )
    good = (
        "Seeing you looking well is nice. Call it a day. We found it important to rest.",
        "We very much hope so, and they very nearly won.",
        "You going to eat that?",
        "It being late, we left. Is there no reason?",
        "Out there many people wait.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield subjects with what "be" should join right behind."""
        folded = text.prose_folded
        for span in hits:
            word = folded[span.start : span.end]
            if word == "very":
                yield from self.very(text, span)
                continue
            if word not in AFTER:
                continue  # an address
            right = folded[span.end : span.end + 50]
            if word == "there" and right.startswith((" a ", " an ", " also a", " still a")):
                right = folded[span.end : text.sentence_at(span.start).end].rstrip()
            missing = "is" if word == "there" and THERE_A.match(right) else self.missing(word, right)
            if not missing or not (
                text.raw[span.start].islower() or text.raw[span.start + 1 : span.end].islower() or word == "i"
            ):
                continue
            sentence = text.sentence_at(span.start)
            left = folded[sentence.start : span.start]
            if not OPEN.search(left) or folded[sentence.start : sentence.end].rstrip(" \"'”)").endswith("?"):
                continue
            written = text.raw[span.start : span.end]
            message = self.message.format(missing=missing, written=written)
            yield Remark(span.start, span.end, message, replacement(f"{written} {missing}"))

    def very(self, text: Text, span: Span) -> Iterator[Remark]:
        """Yield "very" where a short sentence has only its subject before."""
        sentence = text.sentence_at(span.start)
        folded = text.prose_folded
        if THING.fullmatch(folded[sentence.start : span.start]) and GOOD.match(folded[span.end : sentence.end]):
            message = self.message.format(missing="is", written=text.raw[sentence.start : span.start].strip())
            written = text.raw[span.start : span.end]
            yield Remark(span.start, span.end, message, replacement(f"is {written}", f"was {written}"))

    def missing(self, word: str, right: str) -> str:
        """The word that is missing behind a subject, "" for none."""
        if word == "there" and right.startswith(" been"):
            return "have" if AFTER[word].match(right) else ""
        be = "have" if word == "you" and right.startswith(" any ") else BE.get(word, "are")
        if AFTER[word].match(right):
            return "is" if word == "there" and re.match(" no [a-z]+[^s ] ", right) else be
        if word in {"this", "there", "that"}:
            return ""
        if right.startswith(" been"):
            if not BEEN.match(right):
                return ""
            return "has" if word in {"he", "she", "it"} else "have"
        return ""
