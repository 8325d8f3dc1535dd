"""Topics where an unsupported claim can do harm: health first, then money, safety and products.

"Causes", "always" and "gets worse" are said in every novel; in an article on
treatment they are claims. The lexicon holds stems that are rare in fiction and
letters: "symptom", not "heart".
"""

from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation

HEALTH = (
    "abdom ache achy acne acupunct addict aging allerg alzheimer anemi anesthe antibiot antioxid anxiety anxious aorta "
    "appetite arter arthr asthma asthenia atroph autis bacteri bladder bloat blood bone bowel brain breast breath bruis "
    "calori cancer carb cardi cartilage catarrh cavit cell chemo chiropract cholest chronic circulat clinic cognit cold "
    "colon concuss constip contagi cough cramp cure dehydrat dement dental depressi derma diabet diagnos diarr diet "
    "digest disab disc discomfort disease disorder dizz doctor dose drug eczema edema enzyme epidem exercis fatigue fever fiber "
    "fibre flu fractur gastr gene gland glucose gluten gum gut hair headach heal health heart hepat hernia herbal hip hormon "
    "hydrat hygien hypert hypo ill immun infect inflam injur insomn insulin intestin itch joint kidney knee lactat "
    "laxat ligament limp liver lumbar lung lymph malnutr massage medic melaton menopaus menstr mental metabol microb "
    "migrain miner mortal muscl nausea neck nerv neuro nurs nutri obes oint organ orthop osteo ovar overweight oxid pain "
    "pancrea paraly parasit pathog patient pelvi pharma physic phlegm pill placebo pneumon poison posture pregnan prescri "
    "probiotic prostat protein psych puberty pulmon rash recover rehab relax relief remed respir rheum scar sciatic "
    "sedat seizure sensor serotonin shin shoulder sick sinus skelet skin sleep smok sore spasm spin sprain steroid stiff "
    "stomach strain stress stretch stroke suffer sugar supplement surge swell swollen symptom syndrome tendin tendon "
    "therap thirst thorac throat thyroid tingl tissue toe tonsil tooth teeth toxi treatment tumor tumour ulcer urin uter "
    "vaccin vein vertebr vertigo viral virus vitamin vomit weight wellness workout wound wrinkl yoga"
).split()
OTHERS = (
    "bankrupt credit debt invest loan mortgag overdraft profit retire savings wealth stock crypto "
    "choking crash drown electrocut explos fire-hazard flammab hazard helmet recall seatbelt "
    "cleanser cosmetic cream customer dissolv ingredient lotion moistur moisturi serum shampoo"
).split()
# These stems also begin everyday words or have everyday senses, so they count in
# a sentence only beside another one.
WEAK = frozenset(
    "blood bone brain breast breath cell circulat cold cream credit crash cure customer disc doctor fiber fibre gene "
    "gum gut hair heart hip ill organ physic recall recover relax retire savings scar shin shoulder sick skin sleep "
    "smok spin stiff stock stress stretch stroke suffer sugar surge swell teeth tissue toe tooth weight wealth "
    "stomach neck knee lung poison patient dose drug fever nerv miner profit invest cavit appetite explos wound".split()
)
STEMS = tuple(dict.fromkeys((*HEALTH, *OTHERS)))
SHORT_WORDS = 80  # at most this many words: one sentence speaks for itself
SHARE = 0.012  # a health page holds 4-12 stems per 100 words, a news page under 1


@cache
def _automaton() -> AhoCorasick:
    return AhoCorasick(STEMS, implementation=Implementation.ContiguousNFA)


def stems(folded: str) -> list[str]:
    """Topic stems at the head of words, in order, with repeats."""
    return [
        STEMS[index]
        for index, start, _ in _automaton().find_matches_as_indexes(folded)
        if not start or not folded[start - 1].isalnum()
    ]


def weighs(found: list[str]) -> bool:
    """Whether the stems of one sentence make it a matter of health, money or safety."""
    return len(set(found)) >= 2 or any(stem not in WEAK for stem in found)


def covers(folded: str) -> bool:
    """Whether a whole article is on such a topic."""
    words = folded.count(" ") + folded.count("\n") + 1
    found = stems(folded)
    if words <= SHORT_WORDS:
        return weighs(found)
    strong = sum(stem not in WEAK for stem in found)
    return strong >= 3 and len(found) >= SHARE * words and strong >= SHARE / 2 * words
