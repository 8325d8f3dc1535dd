"""S131: the credit of a picture."""

from curate.article import Text
from curate.model import Block
from curate.rules.base import Bad
from curate.rules.spam.credits import CUES, LONGEST, is_credit
from curate.rules.spam.lines import SpamLine


class PhotoCredit(SpamLine):
    """The credit line of a picture.

    Why: it gives thanks for a picture that did not come along.
    Fix: cut the line. Safe: it opens with the credit's label or ends in the
    name of an agency after a bar or a bracket.
    """

    code = "S131"
    name = "photo-credit"
    since = "0.1"
    severity = "error"
    precision = 0.97
    message = "the credit of a picture"
    longest = LONGEST
    cues = tuple(CUES)
    bad = (
        Bad(
            "Sow them early.\n\nPhoto credit: Ann Field\n\nThin them in June.", "Sow them early.\n\nThin them in June."
        ),
        Bad(
            "Sow them early.\n\nA row of leeks (Ann Field / Getty Images)\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
    )
    good = (
        "Photo editing takes patience.",
        "Credit where it is due: the leeks grew.",
        "Images of the bed were sent to Reuters by a reader.",
        "He sells his pictures of the bed via Alamy.",
        "The quarrel over the bed was reported abroad (Reuters).",
        "The leaflet tells how to store them (image quality may vary).",
    )

    def matches(self, text: Text, at: int, block: Block) -> bool:  # noqa: ARG002
        """Whether the line is a credit."""
        return is_credit(text.folded[block.start : block.end], block.text)
