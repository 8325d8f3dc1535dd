"""Verbs and idioms of benefit: further wordings of rule C105."""

from curate.rules.claims.effects import (
    ALSO,
    DOWN,
    GOOD,
    HELP,
    ILL,
    MANY,
    MEND,
    MODAL,
    OBJECT,
    ONE,
    REACH,
    UP,
    any_of,
    third,
)
from curate.rules.claims.shapes import should

HELPS, HELP_ = any_of(tuple(map(third, HELP))), any_of(HELP)
UPS, UP_ = any_of(tuple(map(third, UP))), any_of(UP)
DOWNS, DOWN_ = any_of(tuple(map(third, DOWN + MEND))), any_of(DOWN + MEND)
MENDED = r"(?:recover|heal|sleep|feel|move|perform|concentrate|breathe|digest|function|work out|age)s?"
CURE = r"(?:fix|remedy|cure|solution|answer|antidote|weapon|painkiller|boost|lifesaver|life-saver|tool|treatment|ally|shield|tonic|medicine|defen[cs]e|way to \w+|alternative to|booster|pick-me-up)"

BENEFITS = (
    should(rf"{ONE}{ALSO}{HELPS} {OBJECT}", hedges=True),
    should(rf"{MODAL}{ALSO}{HELP_} {OBJECT}", hedges=True),
    should(rf"{MANY}{ALSO}{HELP_} {OBJECT}", hedges=True),
    should(rf"{ONE}{ALSO}(?:{UPS} {REACH}{GOOD}|{DOWNS} {REACH}{ILL})\b", hedges=True),
    should(rf"{MODAL}{ALSO}(?:{UP_} {REACH}{GOOD}|{DOWN_} {REACH}{ILL})\b", hedges=True),
    should(rf"{MANY}{ALSO}(?:{UP_} {REACH}{GOOD}|{DOWN_} {REACH}{ILL})\b", hedges=True),
    should(
        rf"\b(?:is|are|be|has been) (?:also |truly |really )?(?:a|an|the|one of nature's|nature's) (?:(?!not\b)[\w'-]+ ){{0,2}}{CURE}(?: in| for| against| to| of| when|[.!,])",
        hedges=True,
    ),
    should(
        r"\b(?:has|have|having|with|its|their|known for) (?:\w+,? ){0,4}?(?:anti-?\w+|antioxidant|healing|calming|soothing|medicinal|antibacterial|antiseptic|therapeutic|restorative|protective|cleansing|pain-relieving|beneficial|positive|curative|health) (?:and \w+ )?(?:properties|effects?|qualities|powers?|benefits|action|impact|influence)\b",
        hedges=True,
    ),
    should(
        r"\bgo(?:es)? a long way (?:to|in|toward)|\bmakes? (?:it (?:much |a lot )?easier (?:for you |for the \w+ )?to (?:\w+ )?(?:sleep|fall|breathe|move|relax|digest|recover|lose|heal|focus)|(?:a|all the) (?:(?:big|huge|major|real|significant|dramatic|noticeable) )?difference)\b|\bputs? an end to \w+|\bhas (?:a|an) (?:positive|beneficial|calming|healing|soothing|good) (?:effect|impact|influence) on\b",
        hedges=True,
    ),
    should(
        r"\bkeeps? (?:the |your |you |their |our |it |[\w-]+ )(?:[\w'-]+ ){0,3}?(?:in (?:check|balance|shape|line|tune|good \w+)|at bay|healthy|strong|supple|young|younger|sharp|away|regular|steady|stable|limber|active|fit|mobile|hydrated|balanced|strong)\b|\bgets? (?:the |your )?(?:blood|circulation|lymph|juices) (?:flowing|moving|pumping|going)\b|\bto stay (?:healthy|fit|strong|young)\b",
        hedges=True,
    ),
    should(
        rf"\b(?:allow|let|enable)s? (?:the |your |you |most |many |patients? |people |them |their |muscles |tired )(?:[\w'-]+ ){{0,2}}?(?:to )?(?:avoid|heal|recover|relax|rest|return|sleep|breathe|function|mend|regenerate|repair)\b|\bensures (?:that )?(?:you\b|the (?:body|muscles?|joints?|spine|skin)\b|your (?:[\w-]+ ){{0,2}}?{GOOD}\b)|\bcan (?:then )?heal itself\b",
        hedges=True,
    ),
    should(
        r"\b(?:offer|provide|give|bring|deliver)s? (?:you |your \w+ |the \w+ )?(?:(?!the\b|us\b)[\w'-]+ ){0,3}?(?:protection (?:against|from|for|to)|relief|stability|a boost|extra energy|lasting comfort|pain relief|benefits (?:for|to))\b|\b(?:has|have) (?:long |also |traditionally )*been used (?:for \w+ (?:years )?)?(?:to|for|as a) (?:treat|heal|cure|ease|relieve|soothe|fight|remedy|healing|wounds|pain)\w*",
        hedges=True,
    ),
    should(
        rf"\b{MENDED} (?:much |a lot |even |far )?(?:faster|better|quicker|more quickly|more easily|sooner|more deeply|deeper|more slowly)\b|\b(?:is|are) (?:also |very |really |so |especially |particularly |extremely )*(?:good|great|excellent|ideal|wonderful|fantastic|perfect|vital|essential|crucial|key|beneficial|important) (?:for|to|in|against) (?:(?:your|the|a|our|good|overall|healthy|maintaining|preventing|keeping|strong) ){{0,3}}(?:[\w-]+ )?(?:{GOOD}|{ILL})\b",
        hedges=True,
    ),
    should(
        rf"\b(?:work|works|worked) (?:well |wonders |best |great |even |also |too )*(?:for|against|on) (?:[\w'-]+ ){{0,2}}?(?:{ILL})\b|\blead(?:s|ing)? to (?:a )?(?:better|improved|faster|greater|fewer|less|stronger|longer|healthier) \w+",
        hedges=True,
    ),
    should(
        r"\b(?:has|have) helped (?:\w+ ){1,3}(?:to )?\w+|\b(?:will|can|also|really) helps? (?:you|people|them|patients|us|children|women|men|\w{4,}s) (?:to )?(?!understand|find|decide|choose|learn|get started|plan|make|navigate|save|set|track|keep track|see|know|stay)\w+|\bgets? (?:you|patients|people|them|athletes) back (?:to|on)\b",
        hedges=True,
    ),
)
