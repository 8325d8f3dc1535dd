"""Promised cures, of a disease, a debt or a stain: wordings of rule C105 that hold on any topic."""

from curate.rules.claims.shapes import must
from curate.rules.claims.words import COUNT, TROUBLE, UNIT, phrases

OPEN = phrases("""
    cured, cures, cure, like new, in a matter of, reverse, reverses, will be gone, eliminates, will vanish, will
    disappear, wipes out, miracle, clears up, clear up, get rid of, gets rid of, banish, banishes, eliminate, kills,
    kill, restores, restored, stops, will stop, will end, ends, erases, erase, heals, healed, heal, fixes, removes,
    wipe out, will fix, will make you, will have you, will make your, you will lose, you will gain, you will double,
    you will earn, you'll lose, you will save, you will speak, transforms, reversed, double your, triple your, melts,
    dissolves, within days, within weeks, within hours, for good, overnight
""")

MEND = r"(?:reverse|cure|heal|eliminate|banish|wipe out|end|erase|remove|fix|melt|dissolve|clear up|get rid of|stop(?! (?:at|in|on|for|here|there|by|to)\b)|vanish|disappear|be (?:gone|cured|healed|debt-free)|restore|regrow|double|triple|transform|kill|repair|erase|calm)"
MENDS = r"(?:clears? up|cures?|reverses?|banish(?:es)?|eliminates?|gets? rid of|kills?|removes?|restores?|stops?(?! (?:at|in|on|for|here|there|by|to)\b)|ends?(?! (?:at|in|on|by|up|with)\b)|erases?|heals?|fix(?:es)?|dissolves?|melts?|wipes? out|regrows?|repairs?|transforms?)"
SOON = (
    rf"(?:\b(?:in|within) (?:a matter of |just |only |under |as little as |less than |about |a few |the first |a single |mere )*(?:(?:{COUNT}|a|an|one) )?(?:{UNIT}|seconds?|fortnight|weekend|afternoon|application|use|dose|sitting)\b|"
    r"\bovernight\b|\bfor good\b|\bforever\b|\bpermanently\b|\binstantly\b|\bonce and for all\b|\bby (?:christmas|summer|spring|easter|the (?:weekend|end of the (?:week|month)))\b|,? guaranteed\b)"
)

PROMISES = (
    must(
        rf"\b(?:{TROUBLE}|barking|itch\w*|smells?|stains?|snoring|scratching|limping|mould|mold|debts?|chewing|shedding|fleas?|mites?|weeds?|slugs?|dandruff|creaking|rust) (?:will )?(?:simply |just |completely )*(?:stops?|vanish(?:es)?|disappears?|clears?|ends?|goes?|melts?) (?:\w+ )?{SOON}|\bwill (?:\w+ ){{1,5}}?(?:like (?:new|an? [\w-]+)|again) {SOON}",
        topical=False,
    ),
    must(
        rf"\bwill (?:(?:also|even|completely|soon|simply|quickly|permanently|instantly|literally) )*{MEND}\b[^.;]*?{SOON}",
        topical=False,
    ),
    must(
        rf"\b(?!to\b|i\b|we\b|they\b|please\b)[\w']+ (?:(?:also|even|completely|quickly|permanently|really|literally) )*{MENDS} (?:(?!and\b|but\b)[\w'-]+ ){{1,6}}?{SOON}",
        topical=False,
    ),
    must(
        r"\bmakes? (?:the |your |any |an? |old |stiff |worn |tired )*(?:[\w'-]+ ){1,3}(?:as good as|(?<!look )(?<!looking )like|(?<!as )good as) new\b|\b(?:has |have |completely |even )?cured (?:his|her|my|their|its|our|the (?:dog|cat|horse|baby|boy|girl|child)'s|me of|him of|her of|them of|thousands|hundreds|dozens|countless) ?\w*|\bmiracle (?:cure|remedy)\b|\b(?:reverses|wipes out|banishes|cures|eradicates) (?:any |all |the |your |even )*(?:\w+ )?(?:arthritis|cancer|diabetes|baldness|ag(?:e)?ing|hair loss|debt|insomnia|anxiety|allergies|fleas|mites|mange|mould|mold|blight|rust|mildew|deafness|arthrosis|dysplasia|depression|acne|wrinkles|warts?)\b",
        topical=False,
    ),
    must(
        rf"\b(?:restored|cured|healed|reversed|erased|banished|regrew|repaired) (?:his|her|my|their|its|our|the \w+'s) (?:[\w'-]+ ){{1,3}}?{SOON}|\byou(?: will|'ll) (?:\w+ )?(?:lose|gain|earn|double|make|save|speak|see|feel|drop|shed) (?:[\w$€£.,'-]+ ){{1,6}}?(?:{SOON}|guaranteed)|\bwill (?:make|have|get|leave) (?:you|your|them|him|her|it) (?:[\w'-]+ ){{1,4}}?{SOON}",
        topical=False,
    ),
)
