"""S131: the credit of a picture."""

import re

from curate.article import Text
from curate.model import Block
from curate.rules.base import Bad
from curate.rules.spam.captions import is_caption
from curate.rules.spam.lines import SpamLine

AGENCY = r"(?:getty(?: images)?|shutterstock|i?stock(?: ?photo)?|adobe stock|alamy|reuters|afp|ap photo|associated press|unsplash|pexels|pixabay|flickr|wikimedia(?: commons)?|depositphotos|dreamstime|bloomberg|epa|zuma(?: press)?|imago|istock|canva|freepik|123rf|creative commons|wire ?image|filmmagic|pa wire|usa today sports|x ?: ?@\w+|instagram)"


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
    longest = 45
    cues = (
        "photo",
        "photos",
        "image",
        "images",
        "picture",
        "credit",
        "credits",
        "getty",
        "shutterstock",
        "istock",
        "adobe stock",
        "alamy",
        "reuters",
        "unsplash",
        "pexels",
        "pixabay",
        "flickr",
        "courtesy of",
        "photograph",
        "photo credit",
        "afp",
        "ap photo",
        "photographer",
        "wikimedia",
        "depositphotos",
        "dreamstime",
        "illustration",
        "source",
        "istockphoto",
        "screenshot",
        "freepik",
        "bloomberg",
    )
    pattern = re.compile(
        rf"[(\[]?(?:(?:photo(?:graph)?|image|picture|illustration|video|screenshot|featured image|feature image|header image|hero image|cover image|main image)s?(?: by| via| credits?| source| courtesy(?: of)?| provided by| from| supplied by| supplied)*(?: ?[:/|-] ?| by | via | courtesy of | courtesy | provided by | supplied by ).{{2,120}}"
        rf"|(?:photo|image|picture|illustration|media)s? credits?|credits?: .{{2,80}}|(?:©|\(c\)|copyright) ?.{{0,40}}{AGENCY}.{{0,30}}|.{{0,200}}(?:[(/|]|photo by|image by|photo:|image:|via|credit:?|©|source:) ?[^/|()]{{0,50}}{AGENCY}[^.]{{0,30}}\)?|{AGENCY}(?: ?[/|,-] ?.{{0,40}})?|.{{0,40}} ?[/|] ?{AGENCY}(?: images)?"
        r"|.{2,160}[(\[](?:photo|image|picture|credit)s?(?: credits?:?| by:?| courtesy(?: of)?:?| ?:| ?[/|-]) ?[^()]{2,60}[)\]]|courtesy of .{2,60}|(?:image|photo)s? (?:source|credit)s?)[)\]]?\.?"
    )
    veto = re.compile(
        r"\b(?:photo editing|photo essay|photos of|images of|photo gallery|photo frame)\b|^(?:images?|photos?|pictures?|illustrations?|videos?) - .* - |[.!?] [a-z].*[.!?]$"
    )
    told = re.compile(rf" via {AGENCY}\.$|\((?:reuters|afp|bloomberg|associated press|epa)\)\.?$")
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

    def matches(self, text: Text, at: int, block: Block) -> bool:
        """Whether the line is a credit; a sentence may end in the agency that it speaks of."""
        if not super().matches(text, at, block):
            return False
        told = self.told.search(text.folded[block.start : block.end])
        return told is None or is_caption(block.text[: told.start()])
