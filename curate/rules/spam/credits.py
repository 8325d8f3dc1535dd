"""How the credit of a picture is told: the agencies and shops that pictures come from, and the lines that name them."""

import re

from curate.rules.spam.captions import is_caption

# On folded text, and as written at a line's end: of fewer, for there no label need stand before them.
AGENCY = r"(?:getty(?: images)?|shutterstock|i?stock(?: ?photo)?|adobe stock|alamy|reuters|afp|ap photo|associated press|unsplash|pexels|pixabay|flickr|wikimedia(?: commons)?|depositphotos|dreamstime|bloomberg|epa|zuma(?: press)?|imago|istock|canva|freepik|123rf|creative commons|wire ?image|filmmagic|pa wire|usa today sports|x ?: ?@\w+|instagram)"
HOUSE = r"(?:Getty Images|Getty|Shutterstock|iStock|Alamy|R(?:euters|EUTERS)|A(?:FP|fp)|AP(?: Photo)?|Associated Press|Unsplash|EPA|Bloomberg)"
SHOP = r"(?:Getty(?: Images)?|Shutterstock|iStock(?:photo)?|Alamy|Unsplash|Pexels|Pixabay|Adobe Stock|Depositphotos|Dreamstime)"
CUES = (
    "photo|photos|image|images|picture|credit|credits|getty|shutterstock|istock|adobe stock|alamy|reuters|unsplash|pexels|pixabay|flickr|courtesy of|photograph|photo credit|afp|ap photo|photographer|wikimedia|depositphotos|dreamstime|illustration|source|istockphoto|screenshot|freepik|bloomberg"
).split("|")
LONGEST = 45  # words of such a line
CREDIT = re.compile(
    rf"[(\[]?(?:(?:photo(?:graph)?|image|picture|illustration|video|screenshot|featured image|feature image|header image|hero image|cover image|main image)s?(?: by| via| credits?| source| courtesy(?: of)?| provided by| from| supplied by| supplied)*(?: ?[:/|-] ?| by | via | courtesy of | courtesy | provided by | supplied by ).{{2,120}}"
    rf"|(?:photo|image|picture|illustration|media)s? credits?|credits?: .{{2,80}}|(?:©|\(c\)|copyright) ?.{{0,40}}{AGENCY}.{{0,30}}|.{{0,200}}(?:[(/|]|photo by|image by|photo:|image:|via|credit:?|©|source:) ?[^/|()]{{0,50}}{AGENCY}[^.]{{0,30}}\)?|{AGENCY}(?: ?[/|,-] ?.{{0,40}})?|.{{0,40}} ?[/|] ?{AGENCY}(?: images)?"
    r"|.{2,160}[(\[](?:photo|image|picture|credit)s?(?: credits?:?| by:?| courtesy(?: of)?:?| ?:| ?[/|-]) ?[^()]{2,60}[)\]]|courtesy of .{2,60}|(?:image|photo)s? (?:source|credit)s?)[)\]]?\.?"
)
NO_CREDIT = re.compile(
    r"\b(?:photo editing|photo essay|photos of|images of|photo gallery|photo frame)\b|^(?:images?|photos?|pictures?|illustrations?|videos?) - .* - |[.!?] [a-z].*[.!?]$"
)
# A sentence may end in the agency that it speaks of.
TOLD = re.compile(rf" via {AGENCY}\.$|\((?:reuters|afp|bloomberg|associated press|epa)\)\.?$")


def is_credit(folded: str, written: str) -> bool:
    """Whether a line, folded and as written, is the credit of a picture."""
    if len(folded.split()) > LONGEST or not CREDIT.fullmatch(folded) or NO_CREDIT.search(folded):
        return False
    told = TOLD.search(folded)
    return told is None or is_caption(written[: told.start()])
