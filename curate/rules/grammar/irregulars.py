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
PAST = {participle: past for base, past, participle in VERBS if participle != base}
PAST_ALONE = {**PAST, "gotten": "got", "shown": "showed", "hidden": "hid"}
# Pasts that are participles too, and neither a base nor a noun.
ALIKE = (
    "bring brought, buy bought, catch caught, feel felt, get got, have had, have has, hear heard, hold held, keep kept, lose lost, make made, meet met, "
    "pay paid, say said, sell sold, send sent, sleep slept, spend spent, stand stood, teach taught, tell told, think thought, understand understood, win won"
)
BASE = {past: base for base, past, _ in VERBS} | {past: base for base, past in map(str.split, ALIKE.split(","))}

AUXILIARY = re.compile(
    r"\b(?:have|has|had|having|is|are|was|were|am|be|been|being|get|'ve|haven't|hasn't|hadn't|got|both)\b"
)
MANY_PERSONS = frozenset("people men women children".split())
