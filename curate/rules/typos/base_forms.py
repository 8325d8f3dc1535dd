"""The forms of verbs that are no base: what may stand, by mistake, where only a base can (T308)."""

from functools import cache
from typing import Literal, NamedTuple

from curate.models import counts, verbs
from curate.rules.grammar.irregulars import BASE

Kind = Literal["s", "plural", "past", "ing"]

# Verbs that the list of verbs leaves out, as adjectives or for their odd forms: base, third person, past, participle, -ing.
MORE = """
go goes went gone going, have has had had having, do does did done doing, come comes came come coming, become becomes became become becoming,
think thinks - - thinking, say says said said saying, be - - been being, live lives lived lived living, need needs needed needed needing,
like likes liked liked liking, bring brings brought brought bringing, open opens opened opened opening, clean cleans cleaned cleaned cleaning, run runs ran run running,
put puts - - putting, set - - - setting, let lets - - letting, read reads - - reading, wash washes washed washed washing, mean - - - meaning,
lie lies - - lying, dry dries dried dried drying, cool cools cooled cooled cooling, fit fits - - fitting, last lasts lasted lasted lasting, shut shuts - - shutting,
hit hits - - hitting, warm warms warmed warmed warming, close closes closed closed closing, cut cuts - - cutting, cost costs - - costing, collect collects collected collected collecting,
die dies died died dying, feed feeds fed fed feeding, swell swells swelled swollen swelling, wake wakes woke woken waking, lay lays laid laid laying, sink sinks sank sunk sinking, shed sheds - - shedding, beat beats - beaten beating, mean means meant meant meaning, find finds found found finding, leave leaves left left leaving, build builds built built building, deal deals dealt dealt dealing, quit quits - - quitting, fight fights fought fought fighting, stem stems stemmed stemmed stemming, shrink shrinks shrank shrunk shrinking, meet meets met met meeting, cast - - - casting, split splits - - splitting, burst bursts - - bursting, spread spreads - - spreading
"""
# Nouns of time and the like behind "not" and "should": "they did not, minutes ago".
NEVER = frozenset("minutes hours others words times haves".split())
# Third persons that are plural nouns though their base is none: "for the deletes", "many knows".
PLURALS = frozenset(
    "goods needs works likes lives runs puts reads lies cuts costs means builds quits finds meets opens fits hits vets diagnoses bases leaves axes analyses hypotheses emphases doctors practices".split()
)
# Forms that are other words, too: a base, an adjective, a preposition, a noun.
OTHERS = frozenset(
    "wound ground bound saw fell lay rent during according  "
    "pending barring notwithstanding past born bored tired outstanding pleased concerned spring evening morning ceiling sibling bearing existing".split()
)


# Regular verbs that the list leaves out as adjectives or as nouns.
REGULAR = (
    "act cross lower complete present secure slow supply separate attach own express replicate correct free direct clear record sound discriminate foster reverse counter coordinate "
    "mature multiply regenerate manifest touch master equal prompt double elect aid waste narrow wonder articulate feature forward calm perfect signal mimic crack void subject "
    "total moderate empty rave cover welcome answer question lean bear smooth quiet steady tame alert approximate duplicate graduate animate frequent import export draft diffuse orient consider"
).split()


# How many times more often than as a noun a third person has to be a verb.
RARELY, HARDLY = 4, 40


class Form(NamedTuple):
    """A form with its base; a third person is a "plural" where it is a noun, too."""

    base: str
    kind: Kind
    participle: str


def told_kind(written: str, kind: Kind, times: int) -> Kind:
    """The kind of a form: a third person is a plural noun only where prose has it as one often enough."""
    if kind not in {"s", "plural"}:
        return kind
    noun = counts.pairs(("the", "these", "of"), written) + (times > RARELY) / 2
    verb = counts.pairs(("it", "he", "which", "that"), written)
    return "s" if times * noun < verb else kind


@cache
def forms() -> dict[str, Form]:
    """All forms by how they are written."""
    known = verbs.load()
    found: dict[str, Form] = {}
    for base, verb in known.items():
        if base.endswith("e") and base[:-1] in known and known[base[:-1]].ing == verb.ing:
            continue  # "develope"
        third = verbs.third(base)
        noun = third in PLURALS or verb.noun not in {"a", "-"}
        found[third] = Form(base, "plural" if noun else "s", verb.participle)
        for form in (verb.past, verb.participle):
            if form.endswith("ed") or form in BASE:
                found[form] = Form(base, "past", verb.participle)
        if verb.participle.endswith("n"):
            found[verb.participle] = Form(base, "past", verb.participle)
        found[verb.ing] = Form(base, "ing", verb.participle)
    for row in MORE.strip().split(","):
        base, third, past, participle, ing = row.split()
        found[third] = Form(base, "plural" if third in PLURALS else "s", participle)
        found[past] = found[participle] = Form(base, "past", participle)
        found[ing] = Form(base, "ing", participle)
    for base in REGULAR:
        stem = base.removesuffix("e")
        past = f"{base[:-1]}ied" if base.endswith(("ly", "ty")) else f"{stem}ed"
        found[verbs.third(base)] = Form(base, "plural", past)
        found[past] = Form(base, "past", past)
        found[f"{stem}ing"] = Form(base, "ing", past)
    bases = known.keys() | {row.split()[0] for row in MORE.strip().split(",")}
    return {form: entry for form, entry in found.items() if form not in bases | OTHERS | NEVER and form != "-"}
