"""T247: one of a pair of look-alikes where the other is meant."""

from curate.rules.base import Bad
from curate.rules.frames import Framed, frames_of
from curate.rules.typos.tables import rows


class MixedUp(Framed):
    """One of a pair of look-alikes where the other is meant: "a through check", "urinary track", "clinical trail".

    Why: both are words, so no spell-checker minds, and they look alike when one reads quickly.
    Fix: the other word.
    """

    code = "T247"
    name = "mixed-up-word"
    since = "0.2"
    precision = 0.95
    frames = frames_of(rows("mixed_up"))
    bad = (
        Bad("The vet made a through examination.", "The vet made a thorough examination.", "through"),
        Bad("They went though the tunnel.", "They went through the tunnel."),
        Bad("A clinical trail of two pills.", "A clinical trial of two pills."),
        Bad("Keep to a skin care regiment.", "Keep to a skin care regimen."),
        Bad("The cold starts in the respiratory track.", "The cold starts in the respiratory tract."),
        Bad("To what extend it helps is unknown.", "To what extent it helps is unknown."),
        Bad("You should lay down and rest.", "You should lie down and rest."),
        Bad("My aunt will quite smoking.", "My aunt will quit smoking."),
    )
    good = (
        "Two child and adult tickets; gum and tooth care; both tooth and claw.",
        "A through train; the trail of a trial; a regiment at exercise.",
        "They did, though, the right thing, and it does not vary much.",
        "She lay down for an hour, and they lay down the law. To lay down rules helps.",
        "How thorough the nurse was! The prices vary, and not very much.",
        "What dose it takes, and the costumer of the theatre.",
        "They wear very short skirts; rent is due on the later of the two dates.",
        "The boots were soled in rubber. The firm was sued to prevent the sale of tanks for your fish.",
        "The murder trail went cold; the bike trial ends in May; she banged her fist three times.",
        "She proceeded to sever the cord; the progress made since then is great.",
    )
