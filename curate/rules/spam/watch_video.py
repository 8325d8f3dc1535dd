"""S121: "Watch" and the title of a video."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, Bad, Remark, Rule
from curate.rules.spam.lines import lines_hit, lines_of, title_case

MEDIUM = r"(?:video|animation|slideshow|webinar|podcast|episode|slide show|trailer)s?"
LINE = re.compile(
    rf"(?:to learn more,? )?(?:watch|view|see)(?: now| next| more)?(?: ?[:|>-] ?| )(?P<title>.{{2,100}} {MEDIUM})"
)
CALL = re.compile(
    r"(?:to learn more,? watch:?|watch(?: the| this| our)?(?: full| short)?(?: video| now| next| live| more| more videos)(?: ?[:>]| below:?| here:?)?|watch ?(?::|below|here)|watch(?: the| this| our)? (?:full )?(?:video|episode)s?(?: (?:below|above|here|now|on youtube))?[.:]?|play video|video player.{0,40})"
)
TAIL = re.compile(
    rf"(?<=[.!?)\"'\d]) (?:watch|view|see|listen): (?P<title>[^.!?\n]{{2,90}} {MEDIUM})(?=$|\r|\n)", re.MULTILINE
)
NAMED = re.compile(rf"(?P<title>[^.!?:\n]{{2,80}}) {MEDIUM}")
SHORT = 12


class WatchVideo(Rule):
    """A pointer to a video that is not there.

    Why: "Watch: Leek Planting Video" is a link's text; without the link it
    only breaks the paragraph that it ends.
    Fix: cut the line; at the end of a paragraph cut those words alone. Safe:
    the title is in capitals and ends in "Video" or its like.
    """

    code = "S121"
    name = "watch-video"
    since = "0.1"
    severity = "warning"
    message = "a pointer to a video"
    stage = "clean"
    cues = ("watch", "view", "video", "animation", "play video", "video player", "listen")
    bad = (
        Bad(
            "Sow them early.\n\nWatch Leek Planting Video\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
        Bad("Leeks like deep soil. Watch: Leek Planting Video\n", "Leeks like deep soil.\n"),
        Bad("Sow them early.\n\nTo learn more, watch \n\nThin them in June.", "Sow them early.\n\nThin them in June."),
    )
    good = (
        "Watch for swelling around the knee.",
        "Watch the Home Safety Video before you start the saw.",
        "How to Edit a Video\n\nCut first, then add sound.",
        "Watch your step: the deck is wet in the video",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield lines that point to a video, and such words at a line's end."""
        lines = lines_of(text)
        for at in lines_hit(text, hits):
            block, folded = text.blocks[at], lines.folded[at]
            if lines.sizes[at] <= SHORT + 4 and self.is_pointer(folded, block.text, at, text):
                yield Remark(block.start, block.end, "", CUT, 0.96)
                continue
            match = TAIL.search(folded)
            if match and title_case(block.text[match.start("title") :]):
                yield Remark(block.start + match.start() + 1, block.end, "", CUT, 0.96)

    def is_pointer(self, folded: str, line: str, at: int, text: Text) -> bool:
        """Whether a whole line points to a video."""
        match = LINE.fullmatch(folded)
        if match:
            return title_case(line[match.start("title") :])
        if CALL.fullmatch(folded):
            return at > 0
        match = NAMED.fullmatch(folded)
        if not match or not at or len(folded.split()) > SHORT or text.blocks[at].kind == "list-item":
            return False
        before = text.blocks[at - 1]
        after = text.blocks[at + 1].start if at + 1 < len(text.blocks) else len(text.raw)
        glued = (
            text.raw.count("\n", before.end, text.blocks[at].start) == 1
            and text.raw.count("\n", text.blocks[at].end, after) != 1
        )
        return (
            glued
            and title_case(line)
            and (before.text.endswith(".") or CALL.fullmatch(text.folded, before.start, before.end) is not None)
        )
