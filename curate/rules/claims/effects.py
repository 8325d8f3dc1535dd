"""Verbs of help and harm, and what is helped or harmed: the words of rules C104 and C105.

A verb stands in a list once, its forms are made. HELP and HARM speak of an
effect whatever their object. What goes UP or DOWN is a help or a harm by what
it is (GOOD or ILL), and nothing at all where it is a price or a train.
"""

from curate.models.verbs import third as after_he
from curate.rules.claims.words import BODY, TROUBLE, phrases


def third(verb: str) -> str:
    """The form after he, she and it: "carry off" gives "carries off"."""
    head, gap, rest = verb.partition(" ")
    return f"{after_he(head)}{gap}{rest}"


def progressive(verb: str) -> str:
    """The form after is and are: "set off" gives "setting off"."""
    head, gap, rest = verb.partition(" ")
    if head in DOUBLED:
        head += head[-1]
    elif head.endswith("e") and not head.endswith(("ee", "ye")):
        head = head[:-1]
    return f"{head}ing{gap}{rest}"


def any_of(words: tuple[str, ...]) -> str:
    """A pattern for one of the words, the longest first."""
    return f"(?:{'|'.join(sorted(words, key=lambda w: (-len(w), w)))})"


DOUBLED = frozenset(("set", "cut", "get", "sap", "rob", "trim", "slip", "put", "spin", "scar", "upset"))
HELP = phrases("""
    soothe, ease, relieve, alleviate, calm, calm down, strengthen, firm, tone up, smooth, rebuild, rejuvenate,
    revitalize, revitalise, energize, energise, nourish, cleanse, purify, detoxify, detox, flush out, flush, curb, tame,
    banish, combat, counter, counteract, offset, neutralize, neutralise, prevent, boost, enhance, improve, sharpen,
    regulate, stabilize, stabilise, normalize, normalise, realign, loosen, loosen up, unlock, relax, kick-start,
    jump-start, safeguard, minimize, minimise, mitigate, ward off, stave off, fend off, cure, heal, reverse, aid,
    promote, foster, protect against, guard against, work against, get rid of, cut down on, keep away, erase, eliminate,
    repair, restore, ameliorate, lessen, quiet, quieten, quell, fight off, fight, replenish, moisturize, moisturise,
    hydrate, decongest, unclog, fortify, dissolve, decompress, mobilize, mobilise, take the edge off, take pressure off,
    help with, work wonders for, do wonders for, protect, shield, refresh, shorten, draw out
""")
UP = phrases("""
    raise, increase, elevate, heighten, lift, build, build up, maximize, maximise, optimize, optimise, speed up, hasten,
    accelerate, stimulate, activate, stretch, lengthen, warm up, warm, lubricate, brighten, steady, balance,
    align, straighten, maintain, sustain, preserve, keep, open up, free, release, clear, help, benefit, assist, settle,
    improve, restore, support, train, retrain, reset, recharge, exercise
""")
DOWN = phrases("""
    lower, bring down, cut, slash, trim, reduce, decrease, diminish, slow, slow down, delay, halt, stop, end, undo,
    limit, control, beat, defeat, suppress, clear, clear up, melt, burn, shed, settle, thin, release, stop, beat back,
    keep down, drive away, wash away
""")
# Of an ill a help, of a part of the body or a function no harm.
MEND = phrases("tackle, manage, target, mend, correct, fix, deal with, calm, treat")
HARM = phrases("""
    weaken, damage, inflame, irritate, worsen, aggravate, exacerbate, intensify, disrupt, destroy, harm, injure, induce,
    provoke, displace, overload, wreck, ruin, erode, wear away, wear down, wear out, eat away at, deplete, sap, clog,
    clog up, constrict, stiffen, dry out, drive up, push up, throw off, fuel, feed, poison, impair, inhibit, hamper,
    hinder, interfere with, distort, disturb, pinch, twist, strain, overwork, overstretch, compress, misalign,
    dislocate, bring on, set off, give rise to, contribute to, lead to, result in, invite, upset, unsettle, lay the
    groundwork for, pave the way for, open the door to, open the door for, take a toll on, take their toll on, take its
    toll on, wreak havoc on, wreak havoc with, play havoc with, mess with, eat into, wipe out, scar, soften,
    starve, weigh on, predispose, rob, bend, put a load on, put a burden on, put a drain on, put a strain on
""")
SPOIL = phrases("""
    spike, trigger, break down, cause, create, spread, block, narrow, harden, thicken, shorten, tighten, tilt, pull, push, change,
    alter, affect, influence, shape, stress, age, store, attack, tear, crack, impact, hurt, drain, reshape, rewire
""")

GOOD = (
    rf"(?:{BODY}|gut|bowels?|airways?|sinuses|throat|eyes?|ears?|teeth|gums?|enamel|jaw|shoulders?|hips?|knees?|ankles?|feet|legs?|arms?|wrists?|hands?|hamstrings?|calves|glutes|"
    r"tendons?|ligaments?|cartilage|discs?|vertebra\w*|pelvis|nerves?|nervous|tissues?|cells?|serotonin|dopamine|melatonin|testosterone|immune|defen[cs]es|digestive|stamina|endurance|strength|"
    r"alertness|attention|mind|thoughts|spirits?|wellbeing|well-being|wellness|happiness|oxygen|nutrients|vitamins?|minerals|lifespan|life expectancy|movement|growth|brainwaves?|neurons?|production|absorption)"
)
ILL = (
    rf"(?:{TROUBLE}|bacteria|viruses|germs|insulin|glucose|cortisol|cravings?|hunger|calories|belly|waist|lines|spots|blemishes|lactic acid|heart rate|pulse|bleeding|decay|cavities|plaque|bone loss|"
    r"ulcers?|reflux|heartburn|hangovers?|sciatica|mortality|relapse|recurrence|complications|odds|chances|pressure|tightness|strain|sleepiness|frequency|severity)"
)
REACH = r"(?!of\b|in\b|to\b|for\b|from\b|as\b)(?:(?:levels?|amounts?|rates?|risks?|signs?|effects?|production|release|flow|strength|function|number|symptoms|quality) of |(?!and\b|but\b|or\b|of\b|who\b|which\b|that\b)[\w'-]+,? ){0,4}?"
# A word that may be the subject of a verb in the third person, or its last word; not "to helps".
# "And" and "or" join a verb to the one before; the others say that what follows is a noun, or a person's doing.
ONE = r"(?<![\w'-])(?<!\bto )(?!to\b|of\b|the\b|a\b|an\b|he\b|she\b|who\b|be\b|his\b|her\b|my\b|our\b|their\b|your\b|its\b)[\w'-]+\)? "
# No word fits two of the alternatives, and the run is bounded: else "really really …" takes exponential time.
ALSO = r"(?:(?:also|often|sometimes|even|then|in turn|\w+ly) ){0,4}"
MODAL = r"(?<!you )(?<!we )(?<!they )(?<!\bi )\b(?:can|will|could|would|may|might|should|helps? to|help|helps|known to|able to|tends? to)(?<!not) "
# The verb's own object must follow, not a preposition: "she eases into the chair".
OBJECT = (
    r"(?!of\b|in\b|and\b|or\b|to\b|for\b|by\b|as\b|at\b|into\b|from\b|with\b|on\b|is\b|are\b|than\b|about\b)[\w'\"-]+"
)
MANY = r"^(?:\W*|[^,.]{0,40}, )(?!we\b|i\b|they\b|he\b|you\b)(?:(?!to\b|who\b|that\b|which\b|and\b)[\w'-]+ ){0,6}?(?!this|plus|as\b|always|perhaps|sometimes|is\b|was\b|us\b|has\b|does\b)[\w'-]{2,}(?:s|men|ople|ren|dia|ria|feet|teeth) "
