"""The words of G146: what may stand beside an adjective, and what makes it an adverb's place."""

from functools import cache

from curate.models import verbs
from curate.rules.grammar.counted import after

# Words that say nothing of the word before them: an adjective may close its clause there.
CLOSED = frozenset(
    "in on at to of for with by from than as the a an this that these those and or but is are was were be been being am it he she they we i you his her my our their its if when while "
    "because so not no how what who which where why there here has have had do does did can could will would may might must shall should into onto about over under after before between "
    "through during without within against among until since upon out up down off all any some each every another other more most less much many very too only online just also even still never "
    "always often good better best need one both enough".split()
)
DOERS = frozenset(
    "i you he she it we they who can could will would shall should may might must don't doesn't didn't can't cannot couldn't won't wouldn't shouldn't".split()
)
BE = frozenset(
    "is are was were be been being am i'm you're they're we're he's she's it's isn't aren't wasn't weren't".split()
)
# Adjectives that stand for adverbs in speech, and those that are nouns or adverbs too.
NOT_MEANT = frozenset("real near like late hard fast early most part wide clean dead pretty fair mean".split())
# Adjectives that stand before their nouns alone, and words that no noun begins with.
ATTRIBUTIVE = frozenset(
    "especial virtual approximate current eventual actual usual sole mere main definite absolute particular exact immediate previous initial original recent".split()
)
BEHIND_ADVERBS = frozenset(
    "no all any every nothing nobody what how where when why who one two three four five six seven eight nine ten half the a an not very quite as after before because if in for those these this "
    "during among with".split()
)
VERBS = frozenset(
    "have has had do does did go goes went become becomes became come comes came begin begins lead leads".split()
)
ARTICLES = frozenset("a an the this that its their our my his her your".split())
# Adjectives that stand before another adjective and its noun.
STACKED = frozenset(
    "extreme high entire great deep strong direct particular special full free new recent current normal".split()
)
# Adjectives that are adverbs or verbs too.
VERBS_TOO = frozenset(
    "just even ever first last next over open slow equal fine free clear second third dirty clean right wrong direct correct present close near double single better best "
    "tight loose easy deep low loud empty dry cool warm calm quiet narrow lower blind light round square separate moderate alternate "
    "appropriate animate intimate elaborate subordinate articulate humble level black brown sour tense secure exact smooth soft sharp dead full parallel soon bare".split()
)
NOMINATIVE = frozenset("i he she we they".split())
# Words before a modal verb whose subject stands behind it ("so can large firms"), or that make it a noun.
INVERTED = frozenset(
    "what how when where why so nor neither never only then whom whose and but or than as the a an his her my our their your its this".split()
)
BEFORE_NOUNS = "a an the this these those many several some my your his her their our its of in with"
BEFORE_VERBS = "he she it who which that they we i you to not can will would may and"


def acts(word: str) -> str:
    """Whether a word is a verb ("v"), a verb and a noun ("n") or none ("")."""
    bases = {word, word[:-1], word[:-2], f"{word[:-3]}y"} & verbs.load().keys()
    if not any(word in {base, verbs.third(base)} for base in bases):
        return ""
    return "v" if after(BEFORE_NOUNS, word) * 8 <= after(BEFORE_VERBS, word) else "n"


@cache
def ended(word: str) -> bool:
    """Whether a word is a past in -ed."""
    return word.endswith("ed") and not verbs.load().keys().isdisjoint(
        {word[:-1], word[:-2], word[:-3], f"{word[:-3]}y"}
    )
