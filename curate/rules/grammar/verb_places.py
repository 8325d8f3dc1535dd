"""The places where only one form of an irregular verb can stand."""

import re

from curate.rules.grammar.irregulars import (
    AUXILIARY,
    BASE,
    BE_SURE,
    BROKEN,
    CLOSES,
    FOLLOWED,
    FROM_PARTICIPLE,
    NO_MODAL,
    NOT_AFTER_S,
    PARTICIPLE,
    PAST,
    PAST_ALONE,
    RELATIVE,
    SAID,
    SAID_ASKED,
    may_be_two,
)
from curate.rules.typos.inflection import OPENERS, Place
from curate.rules.words import PERSONS

SUBJECTS = frozenset(PERSONS.split("|"))

ADVERB = r"(?:(?:not|never|ever|already|just|also|always|even|only|really|recently|finally|since|long|all|both|[a-z]{3,}ly) ){0,2}"
HEAD = r'(?:^|[.!?;:,("] ?)'
LINKS = "and|but|yet|or|if|when|because|since|although|though|that|so|as|until|while|where|who|which|what|how|after|before|once|than"
START = rf"(?:{HEAD}|(?<![\w'-])(?:{LINKS}) )"
PRONOUN = f"(?:{PERSONS}|who)"
DET = "(?:the|a|an|this|my|your|his|her|its|our|their|these|those)"
WORD = (
    rf"(?!(?:{LINKS}|{PRONOUN[3:-1]}|{DET[3:-1]}|is|are|was|were|has|had|have|do|does|did|be|been|will|would|can|could|to|not|there|here|then|whom|whose|why"
    r"|of|in|on|at|by|for|with|from|way|only|most|best|first|last|more|little|few|everything|nothing|anything)\b)[a-z-]+"
)
THING = rf"{DET} (?:{WORD} ){{0,2}}{WORD}"
MORE = rf"(?: (?:of|in|on|for|from|with|and) (?:{DET} )?(?:{WORD} )?{WORD})?"
SUBJECT = rf"(?:{PRONOUN}|(?:{DET} )?(?:{WORD} ){{0,2}}{WORD}{MORE})"
AFTER_HAVE = re.compile(
    r"(?:(?:would|could|should|might|must|may|will|can't|couldn't|wouldn't|shouldn't|not|never|to) have|'ve|haven't|hasn't|hadn't|"
    rf"\b(?:{PERSONS})'d|(?<!['\w])having) {ADVERB}$|"
    r"\b(?:has|had|have) (?:already|just|recently|never|finally|since|[a-z]{3,}ly) $"
)
AFTER_HAS = re.compile(rf"{START}(?P<subject>{SUBJECT}) (?:has|had|have) {ADVERB}$")
HAS_ASKED = re.compile(rf"{START}(?:has|had|have) (?:{PRONOUN}|anyone|anybody|everyone|everybody) {ADVERB}$")
AFTER_S = re.compile(rf"{START}(?:he|she|it|who)'s {ADVERB}$")
AFTER_BEEN = re.compile(rf"\b(?:been|being) {ADVERB}$")
AFTER_BE = re.compile(rf"{START}{SUBJECT} (?:is|are|was|were) {ADVERB}$")
EVER = "(?:(?:really|ever|even|always|just) )?"
ASKED = re.compile(
    rf"(?:{START}|{HEAD} ?(?:why|how|what|when|where) )(?!do it|don't it)(?:did|do|does|didn't|don't|doesn't) (?:{PRONOUN}|anyone|anybody|everyone|everybody|someone|somebody) {EVER}$"
)
ASKED_OF_THING = re.compile(rf"{HEAD}(?:(?:why|how|what|when|where) )?(?:did|does|didn't|doesn't) {THING} {EVER}$")
DENIED = re.compile(rf"{START}{SUBJECT} (?:didn't|doesn't|don't|(?:did|does|do) (?:not|never)) {EVER}$")
WANTS = "want|wants|wanted|need|needs|needed|try|tries|tried|trying|going|able|like|likes|liked|decided|how|order|ready|have|has|had|used|hope|hoped|wish|chance|time|allowed"
AFTER_TO = re.compile(rf"\b(?:{WANTS}) to $")
AFTER_MODAL = re.compile(
    rf"{START}(?:{PRONOUN} (?:can|will|may|might)|{SUBJECT} (?:could|would|should|must|can't|couldn't|won't|wouldn't|shouldn't))(?: not)? $"
)
AFTER_PRONOUN = re.compile(
    r"(?:^|[.!?;,] |(?<![\w'-])(?:and|but|if|when|because|since|that|so|as|until|while|what|where|before|after|then|once) )(?:i|he|she|we|they|you) "
    r"(?:(?:never|just|also|only|once|already|always) )?$"
)

# "The choir sung three carols": an object behind the participle, and no other verb.
SUNG = frozenset("sung swum rung drunk begun shrunk".split())
AFTER_THING = re.compile(r"^[\"“(]?(?:the|my|our|his|her|their) (?:[a-z]+ )?[a-z]+ $")
OBJECT_BEHIND = re.compile(r" (?:the|a|an|two|three|four|five|my|our|his|her|their|to|some|many|all)\b")
FINITE_BEHIND = re.compile(
    r"^(?:(?! (?:before|after|when|while|because|and) |,).)*\b(?:is|are|was|were|has|had|have|will|would|can|could|may|[a-z]{3,}ed)\b"
)


def meant_for(form: str, left: str, right: str, raw: str) -> str:
    """The form that belongs between two stretches of folded text in place of another, "" where it may stand.

    ``raw`` is the left one as written.
    """
    free = not RELATIVE.search(left)
    if form in PARTICIPLE:
        verb = form not in FOLLOWED or FOLLOWED[form].match(right)
        if (verb and has_perfect(form, left, raw, free=free)) or has_passive(form, left, right, free=free):
            return PARTICIPLE[form]
    base = BASE.get(form) or (FROM_PARTICIPLE[form] if form in SAID_ASKED else "")
    past = form in PARTICIPLE
    if base and (ASKED.search(left) or (free and DENIED.search(left)) or (past and ASKED_OF_THING.search(left))):
        return base
    if (
        free
        and form in BASE
        and form not in NO_MODAL
        and (AFTER_MODAL.search(left) or (past and AFTER_TO.search(left)))
    ):
        return base
    if form in SAID and not right.endswith("?") and AFTER_PRONOUN.search(left) and not AUXILIARY.search(left):
        return PAST[form]
    if form in SUNG and AFTER_THING.search(left) and OBJECT_BEHIND.match(right) and not FINITE_BEHIND.search(right):
        return PAST[form]
    return ""


def has_passive(form: str, left: str, right: str, *, free: bool) -> bool:
    """Whether a form of "be" governs a past."""
    if form == "broke":
        return free and bool(AFTER_BE.search(left) and BROKEN.match(right))
    return form in BE_SURE and bool(AFTER_BEEN.search(left) or (free and AFTER_BE.search(left) and CLOSES.match(right)))


def has_perfect(form: str, left: str, raw: str, *, free: bool) -> bool:
    """Whether a form of "have" governs a past."""
    if form in NO_MODAL and re.search(r"'d [a-z ]*$", left):
        return False  # "he'd saw it in half"
    if AFTER_HAVE.search(left) or HAS_ASKED.search(left):
        return True
    has = AFTER_HAS.search(left) if free else None
    if has:
        return not may_be_two(raw[slice(*has.span("subject"))])
    return free and form not in NOT_AFTER_S and bool(AFTER_S.search(left))


def alone(place: Place) -> str:
    """The past that belongs in the place of a participle right behind "he" or "they", "" where the participle may stand."""
    offset = place.left_of_adverbs()
    subject, before = place.word(offset), place.word(offset - 1)
    if place.word(0) not in PAST_ALONE or subject not in SUBJECTS or is_asked(place, offset - 1):
        return ""
    if subject in {"it", "you"} and before not in {*OPENERS, "because", "when", "since", "while", "though", "although"}:
        return ""  # "she wanted it done"
    return PAST_ALONE[place.word(0)]


def is_asked(place: Place, offset: int) -> bool:
    """Whether an auxiliary stands before a subject, or a clause that lends one: "had he known", "as if I had and they been"."""
    return any(
        AUXILIARY.fullmatch(word) or word in {"did", "do", "does", "nor", "neither"}
        for word in (place.word(offset), place.word(offset - 1))
    )
