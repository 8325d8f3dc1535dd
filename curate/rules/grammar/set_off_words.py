"""The words and frames of G119."""

import re

from curate.models import verbs
from curate.rules.grammar.third_person import only_third

WITH = (
    "along with",
    "together with",
    "as well as",
    "including",
    "like",
    "unlike",
    "rather than",
    "not",
    "in addition to",
    "accompanied by",
)
OPENS = r"^[\"“(]?(?:(?:and|but|so|because|when|if|while|although|today|now),? )?"
HEAD = r"(?:(?P<det>the|this|that|these|those|my|your|his|her|its|our|their|a|an|each|every|many|some|all|most|several) )?(?P<adj>(?:[a-z-]+ ){0,2}?)(?P<noun>[a-z]{3,})"
ADVERB = r"(?:(?:also|often|usually|always|now|still|never|only|really|[a-z]{3,}ly) )?"
PP = r"(?: (?:of|in|for|at|from|on) (?:(?:the|my|our|this|his|her|their|its|your) )?(?!the\b)[a-z]+)?"
SET_OFF = re.compile(
    rf"{OPENS}{HEAD}{PP}, (?P<how>which|who|{'|'.join(WITH)}) (?P<between>[^,.;:!?()\"“”\n]{{3,80}}), {ADVERB}(?P<verb>[a-z']+)(?![\w'-])(?P<after>[^.;:!?]*)"
)
RELATIVE = re.compile(
    rf"{OPENS}{HEAD} (?:who|that|which) {ADVERB}(?P<first>[a-z]+)(?P<between>(?: [a-z0-9'-]+){{0,6}}?) {ADVERB}(?P<verb>[a-z']+)(?![\w'-])(?P<after>[^.;:!?,]*)"
)
FURTHEST = 6  # words of a clause, behind its verb
REACH = 70  # characters from the start of the sentence to the clause
# Words in a relative clause that may bring a clause of their own.
BRINGS = re.compile(
    r"\b(?:that|which|who|whom|what|how|why|if|whether|when|where|while|and|or|but|than|as|because|i|we|you|he|she|they|it|can|will|would|could|should|must|may|to|not|is|are|was|were|has|have|had|do|does|did|make|makes|made|help|helps|helped|let|lets|see|saw|watch|watched|hear|heard|say|said|think|thought|know|knew|believe|believed|feel|felt|agree|agreed|report|reported|find|found)\b"
)
CLAUSAL = frozenset(
    "say says said think thinks thought know knows knew believe believes believed feel feels felt hope hopes hoped mean means meant show shows showed find finds found claim claims claimed learn learned "
    "argue argues argued suggest suggests suggested insist insists insisted fear fears feared wish wishes wished see sees saw make makes made help helps helped let lets hear heard ensure ensures ensured "
    "prove proves proved report reports reported complain complains complained agree agrees agreed understand understands understood ask asks asked wonder wondered assume assumes assumed guess tell tells told".split()
)
FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|do|does|did|went|came|made|took|got|[a-z]+n't|[a-z]{3,}ed)\b"
)


def is_finite(word: str) -> bool:
    """Whether a word may be the verb of a relative clause."""
    known = verbs.load()
    return (
        word in known
        or bool(only_third(word))
        or (word.endswith("ed") and len(word) > 4)
        or word
        in {
            "came",
            "went",
            "live",
            "lives",
            "come",
            "comes",
            "won",
            "lost",
            "took",
            "made",
            "got",
            "ran",
            "left",
            "gave",
            "bought",
            "sold",
            "wrote",
            "use",
            "uses",
            "need",
            "needs",
            "work",
            "works",
            "attend",
            "own",
        }
    )
