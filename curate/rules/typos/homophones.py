"""T243: a word that sounds like the one its neighbours ask for."""

from curate.rules.base import Bad
from curate.rules.frames import Framed, frames_of
from curate.rules.typos.tables import rows


class Homophone(Framed):
    """A word in the place of one that sounds alike: "bare", "hole", "soul", "principle", "wave".

    Why: both are words, so no spell-checker minds, and the sentence says something else.
    Fix: the word that its neighbours ask for.
    """

    code = "T243"
    name = "homophone"
    since = "0.2"
    precision = 0.95
    frames = frames_of(rows("homophones"))
    bad = (
        Bad("We went down a bumpy rode.", "We went down a bumpy road."),
        Bad("They sell stationary sets.", "They sell stationery sets."),
        Bad("She asked weather or not he came.", "She asked whether or not he came."),
        Bad("Nobody can say why we can't bare the heat.", "Nobody can say why we can't bear the heat.", "bare"),
        Bad("The vice principle rang the bell.", "The vice principal rang the bell."),
        Bad("They walked passed the mill.", "They walked past the mill."),
        Bad("The court waved the fee.", "The court waived the fee."),
        Bad("The soul survivor lives in Perth.", "The sole survivor lives in Perth."),
        Bad("Please except our thanks.", "Please accept our thanks."),
        Bad("Have fruit for desert.", "Have fruit for dessert."),
        Bad("His mother slammed on the breaks.", "His mother slammed on the brakes."),
        Bad("We past a mill.", "We passed a mill."),
    )
    good = (
        "She played a power chord; the Popular Front breaks with its allies.",
        "She past the shop went on her way, and the bill they ran passed.",
        "Sort your waste; the male, then the female; schedule your breaks.",
        "The board agreed with the same plan, and it is on board with the idea.",
        "He turned the hole in one into a whole new career.",
        "We must right the boat, then sail down the coast.",
        "The soul music of the desert, and a bare wall.",
        "The band waved the flag of the first fee-free bank.",
        "In principle the principal agreed. Interest is paid on principal and fees; what a beautiful site for a house.",
        "Of course sea salt is dear. It is just past the church; chaos reigned in the capital; water poured over the records.",
        "He's a vain, silly boy on coarse, dry soil. We weighted for the size of each group. Tourist sights are busy.",
    )
