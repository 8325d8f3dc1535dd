"""Adverbs in -ly with their adjectives, and which nouns may stand right behind one (G145)."""

from functools import cache

from curate.models import lexicon, verbs
from curate.models.counts import alone
from curate.rules.grammar.counted import after, as_noun
from curate.rules.grammar.counted_words import COMMON_ADJECTIVES, IRREGULAR, NEVER, SINGULAR
from curate.rules.grammar.nouns import ADJECTIVES, NO_NOUN
from curate.rules.typos.endings_places import adverb

# Adjectives, nouns and verbs that end like an adverb.
NO_ADVERB = frozenset(
    "gravelly bestly slovenly wiggly fortnightly biweekly early daily weekly monthly yearly hourly nightly quarterly only likely unlikely elderly friendly unfriendly lonely lovely lively deadly kindly sickly lowly goodly poorly "
    "stately homely comely timely untimely costly orderly disorderly cowardly scholarly worldly earthly heavenly bodily masterly fatherly motherly brotherly sisterly saintly princely "
    "leisurely gingerly cleanly sprightly sightly unsightly seemly unseemly northerly southerly easterly westerly family supply reply apply imply comply ally rally tally bully "
    "fully belly jelly italy july assembly monopoly anomaly homily lily fly multiply ply rely sly ugly holy silly curly oily wily hilly chilly smelly woolly wooly dolly folly jolly "
    "golly gully hourly matronly womanly manly beastly ghastly ghostly queenly neighborly neighbourly otherworldly sly surly burly unruly portly shapely ungodly godly leisurely "
    "wrinkly wobbly bubbly cuddly prickly crinkly pearly measly gnarly melancholy miserly niggardly wifely spindly tickly crumbly giggly squiggly steely mealy scaly billy willy "
    "thirdly fourthly lastly mostly nearly hardly scarcely barely merely solely partly chiefly namely daly kelly sally polly molly holly emily really simply truly".split()
) - frozenset("lastly thirdly really simply".split())  # fmt: skip
MEANT = {"firstly": "first", "secondly": "second", "lastly": "last", "thirdly": "third", "really": "real", "simply": "simple", "possibly": "possible", "publicly": "public", "publically": "public", "wholly": "whole"}  # fmt: skip
# Verbs whose past is their base, which the table of verbs leaves out; the second are participles before a noun.
PUT = frozenset("put let cost hit bet quit read bid rid thrust".split())
CUT = frozenset("cut set hurt shut spread burst split cast shed upset".split())
# Nouns that end like an adjective, a participle or an adverb.
NOUNS = frozenset(
    "priest hospital signal proposal animal trial journal arrival removal goal meal deal festival ritual survival interval withdrawal approval refusal metal "
    "library summary salary diary boundary dictionary glossary secretary initiative detective incentive motive perspective archive "
    "music topic clinic traffic fabric graphic logic mechanic panic critic pandemic statistic garden kitchen children women men citizen oxygen "
    "meeting building wedding feeling thing ring king spring string wing setting morning evening training meaning rating warning drawing painting beginning ending hearing bed seed speed need breed "
    "reply supply family assembly anomaly rally cable table vegetable syllable variable interest forest test guest request rest nest harvest contest protest purpose finish dish fish".split()
)
NOT_ALONE = NEVER - frozenset("chance class list subject point matter self".split()) | frozenset(
    "a an the infinite standard lightweight premium sturdy composite adequate adult male female junior senior deluxe elite prime alike alone unlike online offline urban your their our my his her its than also as around about over under above below behind near off out up down within outside inside".split()
)
# Adverbs of degree and manner, behind which an adjective or a participle stands.
DEGREES = "very quite fully completely highly totally extremely truly really so too more most newly well partly recently entirely"


@cache
def adjective_of(word: str) -> str:
    """The adjective that an adverb in -ly is made of, "" for any other word."""
    if len(word) <= 5 or word in NO_ADVERB:
        return ""
    if word in MEANT:
        return MEANT[word]
    stems = {word[:-2], f"{word[:-1]}e", f"{word[:-3]}y", word.removesuffix("ally"), word.removesuffix("ally") + "al"}
    best = max((stem for stem in stems if adverb(stem) == word), key=alone, default="")
    return best if lexicon.load().plain(best) else ""


@cache
def describes(word: str) -> bool:
    """Whether a word is an adjective, by an adverb made of it, or its comparative."""
    words = lexicon.load().words
    made = adverb(word)
    if made in words and made not in NO_ADVERB and (alone(made) > 2 or after(DEGREES, word) > 0):
        return word not in NOUNS
    return word.endswith("er") and any(
        len(stem) > 2 and adverb(stem) in words for stem in (word[:-2], word[:-1], f"{word[:-3]}y", word[:-3])
    )


@cache
def only_noun(word: str) -> bool:
    """Whether a word is a noun and neither nor participle."""
    if word in SINGULAR or word in IRREGULAR:
        return True
    if word in NO_NOUN or word in NOT_ALONE | CUT or word in COMMON_ADJECTIVES or describes(word):
        return False
    if word.endswith((*ADJECTIVES, "en")) and word not in NOUNS:
        return False
    named = as_noun(word) + after("the of these many several two three all some those their our", word)
    return named >= 10 and after(DEGREES, word) * 25 < named


@cache
def may_be_verb(word: str) -> bool:
    """Whether a noun may be a verb too."""
    bases = (word, word[:-1], word[:-2], f"{word[:-3]}y") if word.endswith("s") else (word,)
    return any(base in PUT or (base in verbs.load() and base in {word, *_bases(word)}) for base in bases)


def _bases(word: str) -> list[str]:
    """The bases whose third person a word is."""
    return [base for base in (word[:-1], word[:-2], f"{word[:-3]}y") if verbs.third(base) == word]
