"""Verbs and idioms of harm and of cause: further wordings of rule C104."""

from curate.rules.claims.effects import (
    ALSO,
    DOWN,
    GOOD,
    HARM,
    ILL,
    MANY,
    MODAL,
    OBJECT,
    ONE,
    REACH,
    SPOIL,
    UP,
    any_of,
    progressive,
    third,
)
from curate.rules.claims.shapes import should

HARMS, HARM_ = any_of(tuple(map(third, HARM))), any_of(HARM)
HARMING = any_of(tuple(map(progressive, HARM)))
UPS, UP_ = any_of(tuple(map(third, UP))), any_of(UP)
DOWNS, DOWN_ = any_of(tuple(map(third, DOWN))), any_of(DOWN)
SPOILS, SPOIL_ = any_of(tuple(map(third, SPOIL))), any_of(SPOIL)
BAD = r"(?:tired|weak|weaker|stiff|sore|sick|ill|prone|vulnerable|open|exposed|drained|exhausted|short of|at risk|in pain|dehydrated|susceptible|brittle|numb|swollen|irritable|anxious|depressed|overweight|unable)"

HARM_SHAPES = (
    should(rf"{ONE}{ALSO}{HARMS} {OBJECT}", hedges=True),
    should(rf"{MODAL}{ALSO}{HARM_} {OBJECT}", hedges=True),
    should(rf"{MANY}{ALSO}{HARM_} {OBJECT}", hedges=True),
    should(rf"{ONE}{ALSO}(?:{SPOILS} {REACH}(?:{GOOD}|{ILL})|{UPS} {REACH}{ILL}|{DOWNS} {REACH}{GOOD})\b", hedges=True),
    should(
        rf"{MODAL}{ALSO}(?:{SPOIL_} {REACH}(?:{GOOD}|{ILL})|{UP_} {REACH}{ILL}|{DOWN_} {REACH}{GOOD})\b", hedges=True
    ),
    should(
        rf"{MANY}{ALSO}(?:{SPOIL_} {REACH}(?:{GOOD}|{ILL})|{UP_} {REACH}{ILL}|{DOWN_} {REACH}{GOOD})\b", hedges=True
    ),
    should(
        r"\b(?:throw|knock|put|bring)s? (?:[\w'-]+ ){1,5}?(?:out of (?:balance|alignment|whack|sync|place|kilter)|off balance)\b|\bsends? (?:[\w'-]+ ){1,5}?(?:through the roof|soaring|sky-high|up|into overdrive)\b|\bsets? (?:you|people|them|the \w+) up for (?!success|life)|\bputs? (?:you|people|them|your \w+) (?:at (?:\w+ )?risk|in danger)\b",
        hedges=True,
    ),
    should(
        rf"\b(?:leave|make|render|turn)s? (?:you|people|them|us|many|children|women|men|(?:the|your|our|a) [\w-]+) (?:(?:feeling|more|much|far|less|too|very) )*(?:{BAD}|likely to)\b|\b(?:rob|deprive|strip|starve)s? (?:you|people|them|us|(?:the|your|our) \w+) of \w+|\bkeeps? (?:you|people|us|them|(?:the|your) \w+) (?:awake|up at night|from \w+ing)\b",
        hedges=True,
    ),
    should(
        r"\b(?:is|are|be|as) (?:often |usually |also |partly |frequently )?(?:a|an|the|one|another|another|common|major|frequent) (?:[\w'-]+ ){0,3}?(?:triggers?|recipe|culprits?|breeding ground|threat|contributors?|risk factor|root) (?:for|of|to|behind)\b|\b(?:is|are) (?:often |usually |mostly |partly |also )?(?:to blame|the culprits?|behind (?!the (?:house|wheel|counter|desk|door)\b|(?:him|her|me|us)\b))\b|\b(?:is|are) (?:also |very |really )?(?:bad|harmful|terrible|toxic|dangerous) (?:for|to) (?:your|the|our|\w+)\b",
        hedges=True,
    ),
    should(
        r"(?<!\bi )(?<!\bwe )\b(?:stems?|arises?|originates?) (?:\w+ly )?(?:from|out of|when|because|if)\b|\b(?:pain|symptoms?|problems?|condition|injur(?:y|ies)|disease|infection|stiffness|tension|disorder|attacks?|cramps?|headaches?) (?:\w+ )?(?:occur|develop|appear|start|begin|happen|set in|strike|flare up|arise)s? (?:\w+ )?(?:when|if|because|after|as a result)\b",
        hedges=True,
    ),
    should(
        rf"^\W*(?:when|once|if|whenever|because|as) (?:the|your|a|an|these|this|our|\w+s) [^,.]{{3,80}}, (?:the|your|a|an|our|this|it|they|these|\w+s) (?:[\w'-]+ ){{0,4}}?(?:becom|get|turn|los|tighten|stiffen|shrink|swell|have to|cannot|can't|can no longer|compensat|work harder|suffer|collaps|return|rise|fall|crash|weaken|shorten|pull|press|rub|drop|dr(?:y|ie)|harden|releas|produc|react|lack)\w*\b(?=.*(?:{GOOD}|{ILL})|(?<=.).)",
        hedges=True,
    ),
    should(
        rf"\b(?:plays?|playing) (?:an? )?(?:[\w'-]+ )?(?:role|part) in\b|\bends? (?:up )?(?:in|with) {REACH}{ILL}\b|\bdo(?:es)? more harm than\b|\bhas (?:an? )?(?:\w+ )?(?:negative|bad|harmful|damaging|detrimental|adverse) (?:effects?|impact|influence) on\b|\b(?:is|are) (?:\w+ )?(?:what|why) (?:makes?|keeps?|causes?|gives?|so many)\b|\bmakes? (?:it )?(?:harder|more difficult) (?:for [\w ]{{3,20}} )?to (?:\w+ )?(?:sleep|breathe|move|heal|recover|lose|concentrate|digest)\b",
        hedges=True,
    ),
    should(rf"\b(?:is|are) (?:slowly |literally |also |really |quietly )*{HARMING} {OBJECT}", hedges=True),
    should(
        r"\bmakes? (?:the |your |you |their )?(?:[\w'-]+ ){1,2}(?:flare(?: up)?|swell|itch|ache|throb|hurt|worse|tighten|sweat|shrink|contract)\b|\bgo(?:es)? hand in hand\b|\bha(?:s|ve) (?:its|their) (?:origins?|roots?|source) in\b|\b(?:tells?|signals?|forces?|prompts?|causes?) (?:the|your) (?:body|brain|liver|muscles?|stomach|heart|skin|shoulders?|spine|pancreas) (?:to|up|down|into|out)\b",
        hedges=True,
    ),
)
