"""T244: a set phrase misheard, and one half lost."""

from curate.rules.base import Bad
from curate.rules.typos.phrase_table import PhraseTable
from curate.rules.typos.tables import rows


class MisheardPhrase(PhraseTable):
    """A set phrase with a word that was misheard, or a piece that was lost.

    Why: "a new leash on life" passes every spell-checker, and readers laugh at it.
    Fix: the phrase as it is.
    """

    code = "T244"
    name = "misheard-phrase"
    since = "0.2"
    precision = 0.95
    table = "\n".join(rows("set_phrases"))
    bad = (
        Bad("Surgery gave the cat a new leash on life.", "Surgery gave the cat a new lease on life.", "leash"),
        Bad("It is a doggy dog world.", "It is a dog-eat-dog world."),
        Bad("He bought it on the spurt of the moment.", "He bought it on the spur of the moment."),
        Bad("The two were at logger heads.", "The two were at loggerheads."),
        Bad("She hunted a cereal killer.", "She hunted a serial killer."),
        Bad("The coast bore the blunt of the storm.", "The coast bore the brunt of the storm.", "blunt"),
        Bad("They sell like hot cake.", "They sell like hotcakes."),
        Bad("It is raining cat and dogs.", "It is raining cats and dogs."),
        Bad("Seats are first come, first serve.", "Seats are first come, first served."),
    )
    good = (
        "The new leash held; a spurt of the hose made all the sudden noise louder.",
        "A bowl of cereal, a bag of flowers and the fair price of a bus fare.",
        "At the end of day one he put the heal-all in vein-blue ink.",
        "Patients are a virtue of the clinic.",
        "A pair of blunt knives; they sold from the scratch pad; the apple of the tree.",
        "They say the truth hurts; do photos fade? It depends on your point of view. Schools make homework compulsory.",
        "Patients in cohorts with low doses did well; poppies spread like wildflowers; they made a party of six.",
        "In my view, and from his point of view, the eleven hours were long.",
    )
