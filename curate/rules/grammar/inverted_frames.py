"""The frames of G111, and what the verb in each should be."""

from curate.rules.grammar.inverted_judges import (
    asked,
    asked_at,
    asked_of_one,
    ended,
    gerund,
    number_of_ing,
    of_mass,
    one_behind,
    plural_behind,
    this,
    who,
)
from curate.rules.grammar.inverted_shapes import (
    ARE_A,
    ARE_ONE,
    DO,
    DO_ASKED,
    DOES,
    DOES_BARE,
    ENDED,
    GERUND,
    NUMBER_OF,
    NUMBER_OF_ING,
    OF_MASS,
    OF_THE,
    THIS,
    WAS,
    WHAT,
    WHO,
)
from curate.rules.grammar.inverted_words import (
    PEOPLE,
    PERSON,
)

OURS_ALL = ("the", "your", "my", "his", "her", "our", "their", "these", "those")
SHAPES = (
    (DOES, asked, ("does", "doesn't")),
    (
        DO,
        asked_of_one,
        tuple(f"{do} {my}" for do in ("do", "don't") for my in ("the", "your", "my", "his", "her", "our", "this")),
    ),
    (WAS, plural_behind, tuple(f"{be} {my}" for be in ("is", "was", "has") for my in OURS_ALL)),
    (WHAT, plural_behind, tuple(f"{what} {be}" for what in ("what", "where", "who") for be in ("is", "was"))),
    (DOES_BARE, asked, ("does", "doesn't")),
    (
        DO_ASKED,
        asked_at,
        tuple(
            f"{do} {my}" for do in ("do", "don't") for my in ("the", "your", "my", "his", "her", "our", "this", "that")
        ),
    ),
    (ENDED, ended, tuple(f"{what} {be}" for what in ("what", "where") for be in ("is", "was"))),
    (ARE_ONE, one_behind, tuple(f"{what} {be}" for what in ("what", "where") for be in ("are", "were"))),
    (OF_MASS, of_mass, tuple(f"{some} of" for some in ("some", "most", "all", "much", "none", "part"))),
    (
        ARE_A,
        one_behind,
        tuple(f"there {be} {a}" for be in ("are", "were", "aren't", "weren't") for a in ("a", "an", "another")),
    ),
    (NUMBER_OF_ING, number_of_ing, ("the number of",)),
    (THIS, this, ("do not", "don't")),
    (WHO, who, tuple(f"{noun} who" for noun in sorted(PERSON | PEOPLE))),
    (
        OF_THE,
        plural_behind,
        tuple(
            f"{many} of"
            for many in ("all", "both", "many", "most", "some", "several", "few", "half", "two", "three", "couple")
        ),
    ),
    (
        NUMBER_OF,
        plural_behind,
        ("number of", "couple of", "few", "both", "several", "hundreds of", "thousands of", "dozens of"),
    ),
    (
        GERUND,
        gerund,
        ("too many", "too much", "a lot of", "lots of", "enough", "the right", "so much", "so many", "regular"),
    ),
)
