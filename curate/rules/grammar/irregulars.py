"""Irregular verbs: base, past and participle."""

import re

# Base, past and participle of verbs whose past and participle differ.
TABLE = """
arise arose arisen, become became become, begin began begun, bite bit bitten, blow blew blown, break broke broken, choose chose chosen,
come came come, do did done, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, fly flew flown,
forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, give gave given, go went gone, grow grew grown, know knew known,
mistake mistook mistaken, overcome overcame overcome, overtake overtook overtaken, ride rode ridden, ring rang rung, rise rose risen, run ran run,
see saw seen, shake shook shaken, shrink shrank shrunk, sing sang sung, sink sank sunk, speak spoke spoken, spring sprang sprung, steal stole stolen,
swear swore sworn, swim swam swum, take took taken, tear tore torn, throw threw thrown, undergo underwent undergone, undertake undertook undertaken,
wake woke woken, wear wore worn, withdraw withdrew withdrawn, write wrote written, rewrite rewrote rewritten
"""
VERBS = [line.split() for line in TABLE.replace("\n", " ").split(",")]
PARTICIPLE = {past: participle for _, past, participle in VERBS}
PAST = {participle: past for base, past, participle in VERBS if participle != base}
PAST_ALONE = {**PAST, "gotten": "got", "shown": "showed", "hidden": "hid"}
# Pasts that are participles too, and neither a base nor a noun.
ALIKE = (
    "bring brought, buy bought, catch caught, feel felt, get got, have had, have has, hear heard, hold held, keep kept, lose lost, make made, meet met, "
    "pay paid, say said, sell sold, send sent, sleep slept, spend spent, stand stood, teach taught, tell told, think thought, understand understood, win won"
)
BASE = {past: base for base, past, _ in VERBS} | {past: base for base, past in map(str.split, ALIKE.split(","))}

FROM_PARTICIPLE = {participle: base for base, _, participle in VERBS if participle != base}
SAID = frozenset(
    "seen done begun taken given eaten written gone chosen spoken sung swum rung drunk shrunk drawn blown thrown driven ridden forgotten".split()
)  # for the past after a pronoun
SAID_ASKED = (SAID | {"known", "forgotten"}) - {"given", "chosen"}  # for the base after "did"
# Pasts that are no noun and no adjective, and whose participle something can be done with.
BE_SURE = frozenset(
    "wrote took ate drank gave chose threw stole sang swore drove rewrote mistook overtook overcame undertook withdrew forgave knew drew saw".split()
)
# What follows pasts that are nouns or adjectives, too, where they are verbs ("rose water", "woke people").
FOLLOWED = {
    "rose": re.compile(r"[.!?]|$| (?:by|to|from|in|since|again|up|above|over|so|[a-z]+ly)\b"),
    "saw": re.compile(r"(?! (?:teeth|marks|blades?|mills?))"),
    "bit": re.compile(r" (?:my|your|his|her|the|me|him|it|into|off|through|by|down)\b"),
    "woke": re.compile(r" (?:up|me|him|her|us|you|them)\b"),
    "broke": re.compile(r"(?! (?:people|(?!his|this|its)[a-z]+s)\b)"),
}
NO_MODAL = frozenset(("saw", "fell", "bit"))
NOT_AFTER_S = frozenset("rose saw bit broke drove spoke stole woke fell".split())
RELATIVE = re.compile(
    r"\b(?:what|whatever|all(?= (?:i|you|he|she|it|we|they|the|that)\b)|as|everything|that|which|who|whom|where|how|way|one|fact|best|than|why|whether)\b"
)
AUXILIARY = re.compile(
    r"\b(?:have|has|had|having|is|are|was|were|am|be|been|being|get|'ve|haven't|hasn't|hadn't|got|both)\b"
)
CLOSES = re.compile(
    r"(?=[.,;:!?)\"]|$)| (?:by|from|in|on|at|to|into|with|for|out|away|up|off|down|during|before|after|as|through|and|last|yesterday|again|twice|while|when|because|this)\b"
)
BROKEN = re.compile(r" (?:into|by (?:an?|the|someone|his|her) (?!age|end|time|early|late))")
MANY_PERSONS = frozenset("people men women children".split())
# What stands before a noun that is its own phrase's head.
DESCRIBES = re.compile(
    r"(?:a|an|the|this|these|those|my|your|his|her|its|our|their|and|of|in|on|for|from|with|other|old|new|young|big|small|good|first|last|local|"
    r"two|three|four|five|six|seven|eight|nine|ten|many|several|most|some|all|[a-z]{3,}(?:ous|ive|ful|less|able|ible|ish|ed))$"
)


def may_be_two(subject: str) -> bool:
    """Whether a subject may be a noun and a clause's own subject ("the rights women" have)."""
    *before, last = subject.split()
    many = last in MANY_PERSONS or (last[-1] == "s" and not last.endswith(("ss", "us", "is")))
    return bool(before) and (many or last[0].isupper()) and not DESCRIBES.match(before[-1].lower())
