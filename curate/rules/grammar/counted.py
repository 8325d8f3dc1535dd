"""What prose says of a word: whether it names things that are counted, and whether it is a verb or an adjective."""

from collections.abc import Sequence
from functools import cache

import numpy as np

from curate.models import ngrams, verbs
from curate.rules.grammar.nouns import NO_NOUN, is_noun, regular_plural
from curate.rules.grammar.subjects import SINGULAR_IN_S

IRREGULAR = {
    **{"man": "men", "woman": "women", "person": "people", "child": "children", "foot": "feet", "tooth": "teeth", "mouse": "mice", "goose": "geese"},
    **{"knife": "knives", "wife": "wives", "life": "lives", "leaf": "leaves", "half": "halves", "shelf": "shelves", "thief": "thieves", "loaf": "loaves"},
    **{"wolf": "wolves", "calf": "calves", "potato": "potatoes", "tomato": "tomatoes", "hero": "heroes", "echo": "echoes", "analysis": "analyses"},
    **{"crisis": "crises", "diagnosis": "diagnoses", "thesis": "theses", "hypothesis": "hypotheses", "basis": "bases", "grandchild": "grandchildren"},
    **{"policeman": "policemen", "policewoman": "policewomen", "fireman": "firemen", "salesman": "salesmen", "businessman": "businessmen"},
    **{"fisherman": "fishermen", "housewife": "housewives", "businesswoman": "businesswomen", "bookshelf": "bookshelves", "gentleman": "gentlemen"},
}  # fmt: skip
SINGULAR = {many: one for one, many in IRREGULAR.items()}
# Nouns whose plural is the same, and nouns that measure, or that name a group.
SAME = frozenset(
    "sheep deer fish salmon trout cod shrimp swine moose elk bison squid aircraft spacecraft hovercraft craft offspring series species means percent "
    "dozen hundred thousand million billion score pair head foot stone pound quid grand horsepower hertz mark data media criteria bacteria phenomena people police cattle "
    "poultry kind sort type fellow other plenty lot couple bit number rest half majority minority few several cent yen yuan baht euro rand won kilo stock "
    "premium".split()
)
GROUPS = frozenset(
    "group class clan set array family nation tribe race team band crew caste community staff range variety order genus mix collection population public "
    "faculty party council government company club firm army navy committee duo trio quartet crowd audience board union congress parliament cast jury opposition "
    "enemy management youth elite nobility section school bank club side quarter herd flock pack gang squad press military clergy proportion percentage portion "
    "selection combination host handful number majority minority total lack absence couple pair generation industry leadership household orchestra choir church mob "
    "bulk part bunch string flurry spate slew multitude ton mass swarm list sample fraction third fifth tenth dozen hundred thousand million most remainder "
    "sum average minimum maximum volume amount quantity abundance profusion wealth mixture cluster body line row chain trail stream wave sea panel field fleet"
    " kind sort type form forms litter brood category subset subset ensemble network corps force guard regiment battalion brigade delegation".split()
)
NEVER = frozenset(
    "am pm th st vs etc ii iii iv mr mrs dr www com org it's lot bit ago able ill own self inside outside overall past present future plus minus north south east west top bottom "
    "front back left right first last next second third upper lower inner outer male female human black white red blue green yellow brown orange gold silver "
    "american british german french english italian russian chinese japanese african european asian indian christian muslim jewish catholic protestant "
    "new subject point matter chance list few two three four five six seven eight nine ten several many much less least enough else due like near worth thousand".split()
)
ADJECTIVE_ENDS = ("ous", "ive", "ful", "less", "able", "ible", "ish", "ical", "nal", "ary", "ic", "ial", "iest", "ual")
COMMON_ADJECTIVES = frozenset(
    "different new old good great bad big small large little long short high low main other young major minor key common local best better worst worse simple easy hard "
    "nice same single whole real full extra basic early late daily recent past next last first top main final free open hot cold strong weak rich poor "
    "famous modern current clear public private foreign national global human mental physical social medical useful helpful interesting amazing beautiful "
    "wonderful favorite favourite unique specific special certain similar popular important tiny huge".split()
)
# Nouns of everyday life, which textbooks have too seldom or as verbs too.
EVERYDAY = frozenset(
    "kid app phone shoe benefit study sister dog cat photo video game trip hotel tip movie song singer actor actress teacher neighbor neighbour friend cousin uncle aunt "
    "brother boss coworker colleague employee customer client buyer seller tourist visitor guest user player fan blogger writer restaurant store shop bike truck laptop "
    "computer tablet email website recipe ingredient sandwich burger pizza cookie cake snack toy gift ticket flight suitcase jacket shirt sweater dress sock skirt chair "
    "couch lamp pillow towel bottle spoon plate cup bowl museum mistake goal habit skill hobby job course exam lesson chapter idea problem thing reason town village country "
    "house apartment room kitchen bedroom garden tree flower bird horse puppy kitten pet report result product plan trick joke dream choice effort effect answer "
    "question feature option method tool device gadget brand company review post article blog comment book story letter photo picture program project "
    "engine machine train plane airport driver nurse doctor dentist lawyer engineer farmer politician scientist expert coach trainer landlord tenant "
    "ad camera drink meal vegetable banana apple potato tomato egg shower battery charger button".split()
)
MASS = frozenset(
    "weather water food money music information advice research equipment furniture traffic software hardware knowledge evidence air rain snow milk coffee tea "
    "bread rice meat blood skin hair education health technology luggage homework work stuff oil wine beer sugar salt exercise".split()
)
# Bare verbs that are nouns too, though textbooks have them seldom as such.
VERB_NOUNS = frozenset(
    "assist bleed buy cant carol cheat compost compress concord digest dictate download exploit exhibit extend find gather glide grasp graze grind haunt hire hold initiate "
    "isolate join kill leave marshal meet mend overlook paw prod recruit reject repeat rethink retake rick rinse save scatter shake shave skip slaughter soak spawn sprawl "
    "sprinkle steal taper tickle transform treat try tweet underscore wiggle win wipe vomit ramp bolster annex attach bathe boast burrow chew dope dodge ferment flake heed "
    "intersect make melt parry pose progress reuse sell sprout stoke sway gain help want express lead rise fall open close clean dry empty warm cool slow clear select "
    "compound subject present like must may can will spare mature complete approximate elaborate corporate moderate articulate alternate separate duplicate delegate graduate associate "
    "advocate affiliate certificate subordinate intimate incarnate desolate found ground bound wound lay saw fell bore felt left".split()
)
NO_ADJECTIVE = frozenset("few two three four five six seven eight nine ten several dozen of".split())
BIG = 5.0


@cache
def total(word: str) -> float:
    """How often a word stands in the prose."""
    model = ngrams.load()
    return float(model.total[model.index[word]]) if word in model.index else 0.0


@cache
def after(words: str, word: str) -> float:
    """How often a word stands right after any of some words, parted by blanks."""
    model = ngrams.load()
    if word not in model.index:
        return 0.0
    first = np.array([model.index[other] for other in words.split()])
    return float(model.seen(first, np.full(len(first), model.index[word])).sum())


@cache
def beside(one: str, two: str) -> float:
    """How often two words stand side by side."""
    return after(one, two) if one in ngrams.load().index else 0.0


@cache
def plural(noun: str) -> str:
    """The plural of a noun."""
    return IRREGULAR.get(noun) or regular_plural(noun)


@cache
def as_noun(word: str) -> float:
    """How often a word stands as the name of one thing."""
    return after("a an the this each every another one my your his", word)


@cache
def as_base(word: str) -> float:
    """How often a word stands as a verb's base."""
    return after("to they we i you will can would should not who don't", word)


@cache
def describes_well(word: str) -> bool:
    """Whether a word is an adjective that may stand before a noun."""
    if word in COMMON_ADJECTIVES:
        return True
    if word in NO_NOUN or word in NO_ADJECTIVE or word.endswith(("ly", "s")) or total(word) == 0:
        return False
    if word in verbs.load() or word in SINGULAR:
        return False
    return word.endswith(ADJECTIVE_ENDS) or after("very more most so too", word) >= max(3.0, total(word) / 100)


@cache
def counts(word: str, *, strict: bool = False) -> bool:
    """Whether a word is the name of one thing of a kind that is counted, and hardly anything else."""
    if word in NO_NOUN or word in SAME or word in NEVER or word in SINGULAR or word.endswith(("ed", "ly", "est")):
        return False
    if word.endswith("s") and word not in IRREGULAR and not word.endswith(("ss", "us")):
        return False
    if word in EVERYDAY and not strict:
        return True
    one, many = after("a an each every another", word), total(plural(word))
    if one < BIG or many < max(BIG, total(word) / 50):
        return False
    if word.endswith(("ous", "ful", "less", "able", "ible", "ish")) or total(word + "ly") > many / 2:
        return False
    if after("very more so too", word) > one / 4:
        return False
    return as_base(word) < as_noun(word) * (0.15 if strict else 0.5)


@cache
def single(word: str) -> bool:
    """Whether a word behind a determiner is the name of one thing, though it may be a verb elsewhere."""
    if word in MASS or counts(word):
        return True
    return word not in SAME | NEVER and as_noun(word) >= BIG and is_noun(word) and after("very more so too", word) * 10 < as_noun(word)


@cache
def one_of(plural_form: str) -> str:
    """The singular of a plural, "" where a word is none."""
    if plural_form in SINGULAR:
        return SINGULAR[plural_form]
    if not plural_form.endswith("s") or SINGULAR_IN_S.search(plural_form):
        return ""
    for one in (f"{plural_form[:-3]}y", plural_form.removesuffix("es"), plural_form[:-1]):
        if plural(one) == plural_form and total(one) > BIG and (counts(one) or as_many(plural_form)):
            return one
    return ""


@cache
def as_many(word: str) -> bool:
    """Whether a word in -s stands as a plural in prose."""
    return after("these many several two three all some those", word) >= BIG


@cache
def only_many(word: str) -> str:
    """The singular of a plural that is no form of a verb, "" where a word is none."""
    one = one_of(word)
    if not one:
        return ""
    named = after("the these many several two three all some those my your his their of", word)
    sure = one in EVERYDAY and named > 0
    return one if sure or after("he she it who which", word) * 8 <= named else ""


@cache
def third(base: str) -> str:
    """The third person of a verb."""
    if base in {"have", "do", "go", "be"}:
        return {"have": "has", "do": "does", "go": "goes", "be": "is"}[base]
    if base.endswith("y") and base[-2:-1] not in {"a", "e", "i", "o", "u"}:
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{base}s"


@cache
def only_verb(base: str) -> bool:
    """Whether a base is never a noun or adjective in prose."""
    named = after("a an the this my your his their no of", base)
    return base in verbs.load() and base not in VERB_NOUNS and named * 15 < as_base(base) and total(base) > BIG


@cache
def only_third(form: str) -> str:
    """The base of a third person that is never a plural, "" where a word is none."""
    for base in thirds().get(form, ()):
        named = after("the these many several two three all some those my your his their of", form)
        if named * 5 < after("he she it who which that also this", form) or (only_verb(base) and named < 2):
            return base
    return ""


@cache
def thirds() -> dict[str, Sequence[str]]:
    """The third persons of all verbs with their bases."""
    return {third(base): (base,) for base in (*verbs.load(), "become", "come")}
