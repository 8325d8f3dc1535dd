"""Topics where an unsupported claim can do harm: health first, then money, safety and products.

"Causes", "always" and "gets worse" are said in every novel; in an article on
treatment they are claims. The lexicon holds stems that are rare in fiction and
letters: "symptom", not "heart".
"""

import re
from functools import cache
from typing import Literal

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

HEALTH = (
    "abdom ankle ache achy acne acupunct addict aging allerg alzheimer anemi anesthe antibiot antioxid anxiety anxious aorta "
    "appetite arter arthr asthma asthenia atroph autis bacteri bladder bloat blood bone bowel brain breast breath bruis "
    "calori cancer capsule carb cardi cartilage catarrh cavit cell chemo chiropract cholest chronic circulat clinic cognit cold "
    "colon concuss constip contagi cough cramp cure dehydrat dement dental depressi derma diabet diagnos diarr diet "
    "digest disab disc discomfort disease disorder dizz doctor dose drug eczema edema elbow enzyme epidem exercis fatigue fever fiber "
    "fibre flu fractur gastr gene gland glucose gluten gum gut hair headach heal health heart hepat hernia herbal hip hormon "
    "hydrat hygien hypert hypo ill immun infect insole inflam injur insomn insulin intestin itch joint kidney knee lactat "
    "laxat ligament limp liver lumbar lung lymph malnutr massage medic melaton menopaus menstr mental metabol microb "
    "migrain miner mortal muscl nausea neck nerv neuro nurs nutri obes oint organ orthop osteo ovar overweight oxid pain "
    "pancrea paraly parasit pathog patient pelvi pharma physic phlegm pill placebo pneumon poison posture pregnan prescri "
    "probiotic prostat protein psych puberty pulmon rash recover rib rehab relax relief remed respir rheum scar sciatic "
    "sedat seizure sensor serotonin shin shoulder sick sinus skelet skin sleep smok sore spasm spin sprain steroid stiff "
    "stomach strain stress stretch stroke suffer sugar supplement surge swell swollen symptom syndrome tendin tendon "
    "therap thigh thirst thorac throat thyroid tingl tissue toe tonsil tooth teeth toxi treatment tumor tumour ulcer urin uter "
    "vaccin vein vertebr vertigo viral virus vitamin vomit weight wellness workout wound wrinkl wrist yoga magnes calcium zinc tinnit bunion pimple sunscreen sunburn vape vaping caffein pesticid breastfe keto cortisol dopamin "
    "collagen electrolyt reflux tobacco eyesight nap puls nose varicose potass sodium snor pilates jaw tired iron restful panic cigar alcohol coffee infant toddler eye vision hearing kilo vegan chemical radiat "
    "meditat mindful detox cyst polyp lupus gout scolios hangover craving enamel fluorid antibod malaria measles covid chlamyd herpes burnout "
    "reflux heartburn cellulit hypnos sauna wart psoria shingl lonelin longevity lifespan osteopath homeop ayurved aromather turmer ginseng opioid statin aspirin ibuprof paracetamol mood mattress fitness"
).split()
OTHERS = (
    "bankrupt credit debt invest loan mortgag overdraft profit retire savings wealth stock crypto "
    "choking crash drown electrocut explos fire-hazard flammab hazard helmet recall seatbelt "
    "cleanser cosmetic cream customer dissolv ingredient lotion moistur moisturi serum shampoo"
).split()
# These stems also begin everyday words or have everyday senses, so they count in
# a sentence only beside another one.
WEAK = frozenset(
    "mood mattress fitness nap puls nose jaw tired iron restful panic cigar alcohol coffee infant toddler eye vision hearing kilo vegan chemical radiat "
    "blood bone brain breast breath cell circulat cold cream credit crash cure customer disc doctor fiber fibre gene "
    "gum gut hair heart hip ill organ physic recall recover relax retire savings scar shin shoulder sick skin sleep "
    "smok spin stiff stock stress stretch stroke suffer sugar surge swell teeth tissue toe tooth weight wealth "
    "ankle calf capsule elbow rib thigh wrist stomach neck knee lung poison patient dose drug fever nerv miner profit invest cavit appetite explos wound".split()
)
# In a text of one sentence these are enough: there is nothing else to go by.
EVERYDAY = re.compile(
    r"\b(?:ears?|body|bodies|backs?|falls|eat|eats|eating|foods?|meals?|drinks?|drinking|teas?|honey|garlic|salt|milk|meat|vegetables?|fruits?|nuts|gyms?|walks?|walking|running|runners?|swimming|cycling|"
    r"brains?|feet|foot|legs?|necks?|chest|nails?|babies|baby|pregnant|elderly|shoes|pillows?|beds?|detox|tan|natural|calm|happier|happiness|lonel\w+|habit|athletes?|sports?|posture|"
    r"allerg\w+|drops|crutches|cream|remed\w+|healthy|toxin|spirits?|prices?|drivers?|safe|safety|batter\w+)\b"
)
STEMS = tuple(dict.fromkeys((*HEALTH, *OTHERS)))
ONE_SENTENCE = 40  # at most this many words: any stem will do
SHORT_WORDS = 80  # at most this many: two stems, or one that is rare elsewhere
# Share of stems among the words: health pages of the development set hold 0.02-0.12
# rare ones, pages on mattresses and toothbrushes 0.012-0.03 (and many common ones), news
# and software under 0.01.
MOST_RARE_SHARE, RARE_SHARE, LEAST_RARE_SHARE, SHARE = 0.05, 0.02, 0.012, 0.04


@cache
def _automaton() -> AhoCorasick:
    # the leftmost match: "flu" must not hide "reflux"
    return AhoCorasick(STEMS, MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA)


def places(folded: str) -> list[tuple[int, str]]:
    """Topic stems at the head of words with their offsets, in order."""
    return [
        (start, STEMS[index])
        for index, start, _ in _automaton().find_matches_as_indexes(folded)
        if not start or not folded[start - 1].isalnum()
    ]


def stems(folded: str) -> list[str]:
    """Topic stems at the head of words, in order, with repeats."""
    return [stem for _, stem in places(folded)]


def weighs(found: list[str]) -> bool:
    """Whether the stems of one sentence make it a matter of health, money or safety."""
    return len(set(found)) >= 2 or any(stem not in WEAK for stem in found)


Weight = Literal["none", "partly", "wholly"]


def weight(folded: str, found: list[str]) -> Weight:
    """How far an article with these stems is on such a topic."""
    words = folded.count(" ") + folded.count("\n") + 1
    if words <= ONE_SENTENCE:
        return "wholly" if found or EVERYDAY.search(folded) else "none"
    if words <= SHORT_WORDS:
        return "wholly" if weighs(found) else "none"
    strong = sum(stem not in WEAK for stem in found)
    if strong >= MOST_RARE_SHARE * words:
        return "wholly"
    if strong >= 3 and (
        strong >= RARE_SHARE * words or (strong >= LEAST_RARE_SHARE * words and len(found) >= SHARE * words)
    ):
        return "partly"
    return "none"


def insists(found: list[str]) -> bool:
    """Whether one sentence is on such a topic even in an article that is not."""
    return len({stem for stem in found if stem not in WEAK}) >= 2
