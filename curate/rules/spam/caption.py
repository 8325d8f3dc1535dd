"""S130: the caption or alternative text of a picture."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam.lines import lines_hit, lines_of
from curate.rules.spam.watch_video import WatchVideo

OPENS = re.compile(
    r"(?:an? |the )?(?:animated |stock |close-?up |aerial |screen ?shot|video |still |graphic |medical |colou?r |black and white )*(?:image|illustration|photo(?:graph)?|picture|screen ?shot|video still|drawing|graphic|infographic|animation|rendering|diagram|sketch)s? (?:of|showing|depicting|illustrating|from|by|via|courtesy|provided)\b"
)
HEADS = re.compile(
    r"(?:image|illustration|photo(?:graph)?|picture|video still|screen ?shot|figure|graphic)s? (?:of|showing|from)"
)
VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|can|will|would|should|may|might|must|do|does|did|shows|helps?|makes?|hang|hangs|says?|tells?|reveals?|became|appears?)\b"
)
MOST = 25


class CaptionLeft(Rule):
    """The caption of a picture that is not there.

    Why: "Image of a pruned vine" describes what the reader can't see, and
    stands between two paragraphs that belong together.
    Fix: cut the line; also the title of a figure whose caption ends in a video
    link. Safe: the line names its own medium and holds no verb.
    """

    code = "S130"
    name = "caption-left"
    since = "0.1"
    severity = "note"
    message = "the caption of a picture that is not there"
    stage = "clean"
    cues = (
        "image",
        "illustration",
        "photo",
        "photograph",
        "picture",
        "screenshot",
        "still",
        "video",
        "drawing",
        "animation",
        "infographic",
        "rendering",
        "diagram",
        "sketch",
        "images",
        "photos",
        "watch",
    )
    bad = (
        Bad("Cut above a bud.\n\nIllustration of a pruned vine\n\nTie it in.", "Cut above a bud.\n\nTie it in."),
        Bad(
            "Cut above a bud.\n\nAnimated video still of a pruned vine\n\nTie it in.", "Cut above a bud.\n\nTie it in."
        ),
        Bad(
            "Cut it.\nVine Bud and Cane\n\nThe bud points outward on a cane.\nVine Pruning Video\n\nTie it in.",
            "Cut it.\n\nThe bud points outward on a cane.\nVine Pruning Video\n\nTie it in.",
        ),
    )
    good = (
        "Image of the Week",
        "Pictures of the vine hang in the hall.",
        "Image of a Lost World\n\nThe maps were drawn by hand, and every one of them shows a coast that is no longer there.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield captions, and figure titles above a caption with a video link."""
        lines = lines_of(text)
        video = WatchVideo()
        for at in lines_hit(text, hits):
            block, folded = text.blocks[at], lines.folded[at]
            if at and lines.sizes[at] <= MOST and OPENS.match(folded) and not VERB.search(folded):
                sure = (
                    not lines.titled(at)
                    and not folded.startswith(("photos", "images", "pictures", "screenshots"))
                    and not block.text.endswith((".", "?", "!"))
                    and lines.sizes[at] > 3
                )
                yield Remark(block.start, block.end, "", CUT if sure else CUT_IF_ASKED, 0.95 if sure else 0.6)
            elif at > 2 and lines.sizes[at] < 16 and video.is_pointer(folded, block.text, at, text):
                title = self.figure_title(text, at)
                if title >= 0:
                    yield Remark(
                        text.blocks[title].start,
                        text.blocks[title].end,
                        "the title of a figure that is not there",
                        CUT,
                        0.92,
                    )

    def figure_title(self, text: Text, at: int) -> int:
        """Index of a figure's title above a one-sentence caption and its link; -1 for none."""
        lines = lines_of(text)
        caption = at - 1 if lines.sizes[at - 1] > 4 else at - 2
        if text.raw.count("\n", text.blocks[caption].end, text.blocks[at].start) > 2:
            return -1
        one_sentence = (
            lines.sizes[caption] <= MOST
            and text.blocks[caption].text.endswith(".")
            and len(text.sentences_at(text.blocks[caption].start)) <= 2
        )
        title = caption - 1
        if not one_sentence or title < 1 or not lines.titled(title):
            return -1
        return title
