"""T308: an inflected verb after "to", a modal verb or "didn't"."""

from collections.abc import Iterator, Sequence
from functools import cache

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.kinds import matched_case
from curate.rules.typos.asked_bases import OTHER_ING, SUBJECTS, WILLED, asks_for_base
from curate.rules.typos.inflection import NO_OBJECT, PRONOUNS, Place, is_adverb

SURE_MODALS = frozenset(
    "would could should must cannot can't won't couldn't shouldn't wouldn't didn't doesn't don't".split()
)
MODALS = frozenset("can will may might".split())  # nouns, a month and a name, too
NEGATED = frozenset("didn't doesn't don't".split())
LEFT = SURE_MODALS | MODALS | {"to", "not"}
HAVE_TO = frozenset(
    "decide decides decided hope hopes hoped managed refused tries start started starts began begin plan planned have has had need needs needed ought want wants wanted able likely supposed try trying tried".split()
)
TAKES_TO = frozenset(
    "goes went go belongs belong listens leads answers talks dances alludes been married access amounts comes".split()
)
RELATED = frozenset("who whoever that which those anyone".split())
ALL_THAT = frozenset("what all whatever everything".split())
WHO = frozenset(("who", "whoever", "those", "anyone", "why"))
BASE_FIRST = WILLED | frozenset("able want wants wanted try trying tried".split())
OBJECTS = frozenset("a an the this that these those my your his her its our their it them him me us you".split())
# Bases whose third person is never a plural noun.
ONLY_VERBS = (
    "achieve agree allow appear apply avoid become begin believe belong bring choose compare complete confirm connect consider contain "
    "continue contribute create decide deliver depend derive describe destroy determine develop discuss distinguish earn emphasize emphasise enable "
    "encourage ensure establish evaluate examine exist expand expect explain generate get give go grow happen hear identify imply improve include indicate "
    "introduce investigate involve justify keep know learn listen lose maintain manage obtain occur operate organize organise participate perform "
    "persuade predict prepare prevent promote propose protect prove provide publish pursue realize realise receive recognize recognise recommend recover "
    "reduce refer reflect regulate relate rely remove replace represent require resolve respond restore retain seek sell simplify solve specify "
    "strengthen suffer suggest survive teach tend understand vary warn wear write"
).split()


@cache
def inflected() -> dict[str, tuple[str, str]]:
    """Forms that are no base and no noun, with their base and which form they are."""
    known = verbs.load()
    found = {verbs.third(base): (base, "s") for base in ONLY_VERBS}
    for base, verb in known.items():
        found |= {
            form: (base, "past") for form in (verb.past, verb.participle) if form.endswith("ed") and form not in known
        }
        found[verb.ing] = (base, "ing")
    return found | {ing: (base, "ing") for base, ing in OTHER_ING.items()}


class AfterAuxiliary(Rule):
    """An inflected verb where only the base can stand: after "to", a modal verb, or a negated "do".

    Why: "it helps to allows" and "have to addressed" are left by half-done edits, and each word is right.
    Fix: the base, or "be" before the participle.
    """

    code = "T308"
    name = "inflected-after-auxiliary"
    since = "0.2"
    message = '"{text}" is probably meant to be "{meant}"'
    bad = (
        Bad("A valve helps to allows air in.", "A valve helps to allow air in.", "allows"),
        Bad("Leaks have to addressed early.", "Leaks have to be addressed early.", "addressed"),
        Bad("They didn't wanted the old one.", "They didn't want the old one.", "wanted"),
        Bad("It would includes all of them.", "It would include all of them."),
        Bad("They were able to doing it, and want to going home.", "They were able to do it, and want to going home."),
    )
    good = (
        "The list it belongs to includes him.",
        "Due to increased demand, and thanks to improved roads.",
        "Those who can help; the can includes a lid.",
        "We look forward to meeting you, and are used to cooking at home. What objections do you have to going?",
        "The side that can't loses, and doing what you should requires courage. Anyone who can't keeps quiet.",
        "They have to need it, and used to advanced tools.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the forms that cannot stand there."""
        forms = inflected()
        words = text.words
        for at in text.places(forms.keys()):
            if not (words.folded[at - 1] in LEFT or is_adverb(words.folded[at - 1])):
                continue
            base, form = forms[words.folded[at]]
            place = Place(text, at)
            meant = judged(place, base, form) if form != "ing" else [base] if asks_for_base(place) else []
            written = text.raw[words.starts[at] : words.ends[at]]
            if not meant or not written.islower():
                continue
            right = [matched_case(written, one) for one in meant]
            message = self.message.format(text=written, meant=right[0])
            yield Remark(words.starts[at], words.ends[at], message, replacement(*right))


def judged(place: Place, base: str, form: str) -> list[str]:
    """What is meant by an inflected form at a place, best first; nothing where it may stand."""
    at = -1
    while at > -3 and place.word(at) != "not" and is_adverb(place.word(at)):
        at -= 1
    left, before = place.word(at), place.word(at - 1)
    if form == "past" and not (left == "to" and before in WILLED) and not ends_clause(place.word(1)):
        return []  # "the closest thing we have to organized crime"
    if left in NEGATED or (left == "not" and before in {"did", "does", "do"}):
        return [] if WHO.intersection(place.lefts(4, at - 1)) else [base]
    if form == "s":
        if left == "to":
            stranded = (
                not before
                or before.endswith("ed")
                or before in TAKES_TO
                or PRONOUNS.intersection(place.lefts(5, at - 1))
            )
            return [] if stranded else [base]
        asks = left in SURE_MODALS or (left in MODALS and before in SUBJECTS)
        return [base] if asks and not closes_clause(left, place.lefts(3, at - 1)) else []
    if left == "to" and before in HAVE_TO and at == -1:
        both = [f"be {verbs.load()[base].participle}", base]
        return [base] if place.word(1) in OBJECTS else both[::-1] if before in BASE_FIRST else both
    return []


def closes_clause(modal: str, before: list[str]) -> bool:
    """Whether a modal verb may close a clause: "the side that can't loses", "doing what you should requires courage"."""
    return not ALL_THAT.isdisjoint(before) or (modal.endswith("n't") and not RELATED.isdisjoint(before))


def ends_clause(after: str) -> bool:
    """Whether a verb, and no noun that a participle describes, stands before a word."""
    return after in OBJECTS or after in NO_OBJECT or is_adverb(after)
