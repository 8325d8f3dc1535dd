"""C105: a treatment, product or habit is said to work."""

import re

from curate.rules.base import Bad
from curate.rules.claims.absolute import Absolute
from curate.rules.claims.authority import VagueAuthority
from curate.rules.claims.benefits import BENEFITS as FURTHER
from curate.rules.claims.kind import Claim
from curate.rules.claims.promises import OPEN, PROMISES
from curate.rules.claims.ranking import Ranking
from curate.rules.claims.shapes import must, optional, should
from curate.rules.claims.statistic import UnsourcedStatistic
from curate.rules.claims.testimony import Testimony
from curate.rules.claims.weasel import Weasel
from curate.rules.claims.words import BODY, TROUBLE

EASE = (
    r"(?:reduce|relieve|ease|alleviate|prevent|improve|treat|heal|cure|lower|boost|avoid|manage|protect|loosen|get rid|calm|soothe|strengthen|"
    r"decrease|increase|fight|eliminate|stretch|relax|promote|regulate|restore|support|speed|minimi[sz]e|control|detox\w*|burn|repair|combat|stop|correct|fix|clear|open up|lessen|stave|ward off|keep|maintain|rebuild|stimulate|reverse|build|enhance|stabili[sz]e|remove|ameliorate|slow|cope|produce|absorb|digest|curb|suppress|balance|feel|stay|fall asleep|aid|raise|counteract|overcome|sleep|lose|target|rejuvenate|flush)"
)
EASES = (
    r"(?:reduces?|relieves?|eases?|alleviates?|prevents?|improves?|treats?|heals?|cures?|lowers|boosts?|loosens?|calms?|soothes?|strengthens?|decreases|"
    r"fights?|eliminates?|relaxes|promotes?|regulates?|restores?|minimi[sz]es?|stops?|corrects?|clears?|lessens?|reverses?|enhances?|burns?|repairs?|combats?|stimulates?|detoxif\w+|rejuvenates?|protects?)"
)
BENEFITS = (
    r"(?:reduces|relieves|eases|alleviates|prevents|improves|heals|cures|lowers|boosts|soothes|strengthens|fights|eliminates|relaxes|promotes|"
    r"restores|enhances|repairs|protects|stimulates|erases|flushes|detoxifies|cleanses|nourishes|rejuvenates|shortens|regulates|loosens|calms|"
    r"rebuilds|combats|counteracts|reverses|wards off|curbs|suppresses|gets rid of|aids in|aids)"
)
BENEFIT = (
    r"(?:reduce|relieve|ease|alleviate|prevent|improve|heal|cure|lower|boost|soothe|strengthen|fight|eliminate|relax|promote|restore|enhance|"
    r"repair|protect|stimulate|erase|flush|detoxify|cleanse|nourish|rejuvenate|shorten|regulate|loosen|calm|rebuild|combat|counteract|reverse|"
    r"ward off|curb|suppress|get rid of|aid in|ameliorate|remove|slow|treat|speed up)"
)
AIM = rf"(?:(?:and|or|the|your|any|their|muscle|back|some|of|overall|both|chronic|severe|lower|nagging|this|that|in|against|from|up|tight|aching|dull|\w+ing|\w+al|\w+ic) ){{0,4}}(?:{TROUBLE}|{BODY})\b"


class Efficacy(Claim):
    """A treatment, product or habit that helps, prevents or cures, on its word.

    Why: whether a remedy works is known from trials; a hopeful sentence sends a
    sick reader to the wrong one. An encyclopedia's editor wants a review or a
    guideline for every benefit named.
    Fix: cite the trial or guideline, with the size of the benefit and its harms.
    """

    code = "C105"
    name = "efficacy"
    since = "0.1"
    message = 'a benefit without a source: "{text}"'
    cues = OPEN
    veto = re.compile(
        r"\bdespite claims\b|\bnot (?:intended|meant|designed) to\b|\bnot (?:more |as )?(?:effective|helpful|beneficial)\b|\b(?:need|needs|seek|seeking|get|for|more|without) help\b|\bhelp (?:us|me|desk|center|page|individuals|you (?:better |to )?(?:understand|learn|decide|choose|find out|identify|plan|get started|find))\b|\bhelp(?:s|ed)? (?:your|the) (?:doctor|nurse|provider)|\bcan't help\b"
    )
    rivals = (Testimony, VagueAuthority, Weasel, UnsourcedStatistic, Ranking, Absolute)
    shapes = (
        *PROMISES,
        *FURTHER,
        must(
            r"\b(?:almost |near |nearly )?(?:instant(?:ly|aneous)?|immediate(?:ly)?|fast|quick|rapid|permanent|total|complete|long-term|lasting|long-lasting|guaranteed) (?:\w+ ){0,3}?relief\b|\b(?:instantly|immediately|completely|permanently|totally|quickly) (?:relieves?|cures?|heals?|stops?|eliminates?|removes?)\b"
        ),
        must(
            r"\b(?:cures|reverses|eradicates|banishes)\b (?:the |your |any )?(?:\w+ )?\w+|\b(?:relieves?|heals?|cures?|eliminates?) (?:\w+ ){1,3}(?:completely|permanently|overnight|for good|in a single|fast|instantly)\b|\bmiracle (?:cure|remedy|food|drug)\b|\bworks? wonders\b"
        ),
        must(
            rf"\bwill (?:obtain|get(?! rid)|experience|feel|give you|provide|relieve|cure|heal|eliminate|stop|restore|fix) (?:\w+ ){{0,4}}?(?:relief|{TROUBLE}|better)\b|\b(?:are|is) resolved with\b|\bto prevent\b[^.]{{5,80}}\bit's best to\b"
        ),
        should(
            rf"\b(?:helps?|helped|helping)(?: you| to| your (?:\w+)| people| them| with| prevent and| greatly| significantly| both)* (?:\w+ly )?{EASE}\b",
            hedges=True,
        ),
        should(
            rf"(?<!to )\b(?:can|will|may|might|could|should|also|that|which|and|it|this|they) (?:\w+ly |also |help |all |both )?{EASES} {AIM}",
            hedges=True,
        ),
        should(
            rf"\b\w+s? (?:also |\w+ly )?(?:reduces|relieves|eases|alleviates|prevents|improves|treats|heals|lowers|boosts|loosens|calms|soothes|strengthens|fights|eliminates|relaxes|promotes|restores|stops|protects|stimulates|burns|enhances|repairs) {AIM}",
            hedges=True,
        ),
        should(
            rf"(?<!to )\b(?!that\b|who\b|which\b|to\b|and\b|or\b|of\b|the\b|it\b|he\b|she\b)\w+ (?:also |often |greatly |significantly |\w+ly )?{BENEFITS} (?!of\b|in\b|and\b|or\b|to\b|for\b)\w+",
            hedges=True,
        ),
        should(
            rf"\b(?:can|will|may|might|could|would) (?:also |often |greatly |significantly |\w+ly |even )?{BENEFIT} (?!of\b|in\b|and\b)\w+",
            hedges=True,
        ),
        should(
            rf"^[^,.]{{0,60}}\b(?!this|plus|as\b|always|perhaps|sometimes)\w{{3,}}s (?:also |often |greatly )?{BENEFIT} (?!of\b|in\b|and\b|or\b|to\b)\w+",
            hedges=True,
        ),
        should(rf", {BENEFITS} (?:the|your|their|\w+) \w+", hedges=True),
        should(
            r"\b(?:is|are) (?:also |very |really |especially |particularly )?(?:good|great|excellent|ideal|wonderful) (?:for|against) (?!you\b|this|me\b|beginners|individuals|those|people|anyone|famil|everyone|users|travel|small|large|all\b|any\b|outdoor|home)\w+|\b(?<!to )(?:works?|worked) (?:very |really |extremely )?(?:well |best |great )?(?:for|against|as well as|on) (?!you\b|them\b|us\b|me\b|both\b)\w+|\b(?:a|the) (?:proven|natural|perfect|powerful|sure|great|ideal|simple) (?:answer|antidote|remedy|solution|cure|treatment) (?:to|for|against) (?:\w+ ){0,2}\w+|\bback to normal\b|\b(?:helps|works) (?:well )?(?:with|against) (?!the (?:dishes|homework|housework))\w+|\b(?:brings?|gives?) (?:you )?(?:\w+ )?(?:sleep|relief|calm|energy)\b|\b(?:pain|symptoms?|\w+) will be gone\b|\btakes? (?:\w+ )?(?:pressure|strain|load|weight) off\b|\bsupports? (?:a )?(?:healthy|good|normal|better|your(?! (?:(?:lumbar|cervical|thoracic|lower|upper|entire|whole) )?(?:spine|back|neck|head|weight|body weight|skeleton|pelvis|vertebra\w*|arch|frame|torso|trunk|arms?|legs?)\b| (?:\w+ )?(?:plans?|goals?|team|work|business|spending|budget|project|code))) \w+|\bkeeps? (?:the|your|you) (?:\w+ ){0,3}(?:healthy|strong|young|fit|supple|sharp)\b",
            hedges=True,
        ),
        should(rf"^\W*(?!to\b|for\b)(?:(?!who\b|that\b|and\b)\w+ ){{1,4}}{EASES} {AIM}", hedges=True),
        should(
            r"\b(?:is|are|be|also|an?|very|highly|easy and|as|being|proven|most|more) (?:\w+ )?(?:effective|beneficial|helpful|useful) (?:\w+ )?(?:for|in|at|against|way|ways|treatments?|remed\w+|methods?|as|to|when|solution|option)\b|\bcan (?:also )?be (?:very |extremely |quite )?(?:beneficial|helpful|effective)\b|\b(?:several|many|most|two|three|other|some) effective (?:treatments?|ways|remedies)\b",
            hedges=True,
        ),
        should(
            rf"\b(?:provides?|providing|offers?|brings?|gives?) (?:you )?(?:\w+ ){{0,3}}relief\b|\bhelp provide\b|\bget(?:ting)? rid of (?:\w+ ){{0,3}}(?:{TROUBLE})\b|\bbenefits? (?:of|from|for) (?:your )?(?:{BODY})",
            hedges=True,
        ),
        should(
            r"\b(?:range|number|variety|several|many) (?:of )?(?:\w+ )?(?:treatments?|techniques|options|remedies) (?:\w+ ){0,2}?(?:available|that (?:people )?(?:can|help)|to (?:help|relieve|alleviate|provide))|\bprevention techniques\b",
            hedges=True,
        ),
        should(
            r"\bpain (?:should|will|would) (?:\w+ )?go (?:a)?way\b|\bpromot(?:e|es|ing) healing\b|\b(?:lowers?|reduces?) (?:the|your) risk\b|\bhas (?:many|several|numerous|a number of) (?:health )?benefits\b|\bmake you (?:feel better|pain[- ]free)\b",
            hedges=True,
        ),
        optional(r"\bpain relief may\b|\b(?:is|are) available if\b"),
    )
    bad = (
        Bad("Barley soup settles an upset stomach."),
        Bad("Cold packs take the edge off toothache."),
        Bad("Swimming is a powerful weapon against bone loss."),
        Bad("The spray gets rid of garden slugs in two days."),
        Bad("A foot bath can reduce swelling in the ankle."),
        Bad("Clove oil cures toothache in minutes."),
        Bad("Yoga helps to loosen a stiff back."),
        Bad("A hot towel is an effective way to ease cramps."),
        Bad("The patch gives instant relief from neck pain."),
    )
    good = (
        "You can lift your legs off the mat, too.",
        "The nurse settles the patient in a chair.",
        "The ferry will stop at the pier in two minutes.",
        "A foot bath can reduce swelling in the ankle (Rask, 2008).",
        "The first step for preventing a cold is a scarf, and a scarf is all that is needed for a headache.",
        "These are the ligaments that support your lumbar spine.",
        "Ask your doctor whether yoga helps your back.",
        "A foot bath is not meant to relieve pain.",
        "Try a foot bath to reduce swelling.",
        "Muna Berg reports that a foot bath can reduce swelling.",
        "This bench helps the trainer to work on posture drills.",
        "We need help to move the piano.",
        "This page helps you better understand knee pain.",
    )
