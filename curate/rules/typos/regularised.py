"""Irregular verbs with a regular past: "teached", "wented"."""

import re

from curate.rules.frames import Frame

# Past (and participle) of each base. Verbs whose regular past is in use ("shined", "kneeled", "hanged") are not listed.
TABLE = """
arise arose arisen, become became become, begin began begun, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred,
bring brought, buy bought, catch caught, choose chose chosen, cling clung, come came come, cut cut, deal dealt, dig dug, draw drew drawn, drink drank drunk,
drive drove driven, eat ate eaten, fall fell fallen, feel felt, fight fought, find found, flee fled, fling flung, forbid forbade forbidden, forget forgot forgotten,
forgive forgave forgiven, foresee foresaw foreseen, freeze froze frozen, get got, give gave given, go went gone, grow grew grown, hear heard, hit hit, hold held,
hurt hurt, keep kept, know knew known, lend lent, let let, lose lost, make made, mean meant, meet met, mislead misled, mistake mistook mistaken,
misunderstand misunderstood, oversee oversaw overseen, overcome overcame overcome, oversleep overslept, overtake overtook overtaken, quit quit, read read, rebuild rebuilt,
ride rode ridden, rise rose risen, run ran run, say said, seek sought, sell sold, send sent, set set, shake shook shaken, shoot shot, shrink shrank shrunk, shut shut, sing sang sung,
sink sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken, spend spent, spin spun, spread spread, stand stood, steal stole stolen, stick stuck, sting stung,
strike struck, swear swore sworn, sweep swept, swim swam swum, swing swung, take took taken, teach taught, tell told, think thought, throw threw thrown,
undergo underwent undergone, understand understood, undertake undertook undertaken, upset upset, wake woke woken, wear wore worn, weep wept, win won, withdraw withdrew withdrawn,
withhold withheld, withstand withstood, write wrote written, rewrite rewrote rewritten, sweat sweated, cost cost, put put, build built, fly flew flown
"""
# Words of their own, and forms that some writers use.
IN_USE = frozenset(
    "founded grounded bounded builded putted meted seed foreseed overseed singed felted shotted spoked stoled costed waked sayed quitted sweated".split()
)
PAST_TOO = frozenset(
    "go wear take break choose come give become write leave bring buy catch teach think fight seek tell sell lose send spend sleep keep meet "
    "know grow throw draw begin run forget win get build".split()
)
SHORT = frozenset("won ran met got".split())
DOUBLED = frozenset("begin cut dig forbid forget get hit let quit run set shut sit spin swim win put upset".split())


def regular(base: str, *, doubled: bool) -> str:
    """A verb's past as if it were regular."""
    if base.endswith("e"):
        return f"{base}d"
    if re.search(r"[^aeiou]y$", base):
        return f"{base[:-1]}ied"
    return f"{base}{base[-1]}ed" if doubled else f"{base}ed"


def frames() -> tuple[Frame, ...]:
    """A frame for each form that does not exist."""
    found: dict[str, str] = {}
    for row in TABLE.replace("\n", " ").split(","):
        base, past, *participle = row.split()
        meant = "|".join([past, *(form for form in participle if form != past)])
        forms = {regular(base, doubled=base in DOUBLED)}
        if base in PAST_TOO:
            forms |= {regular(past, doubled=False)} | ({f"{past}{past[-1]}ed"} if past in SHORT else set())
        found |= dict.fromkeys(forms - IN_USE - {past}, meant)
    return tuple(Frame(form, meant, *NOT_THERE.get(form, ())) for form, meant in sorted(found.items()))


# "Like Topsy, it just growed." The ball that was holed; a flied-out batter.
NOT_THERE = {
    "growed": ("", "", "just|topsy"),
    "flied": ("", "", "", "out|into|to"),
    "throwed": ("", "", "", "gears?"),
    "blowed": ("", "", "be|i'll be|i'm"),
}


FORMS = frozenset(frame.written for frame in frames())
