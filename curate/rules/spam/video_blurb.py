"""S133: text that only announces a video."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, Bad, Remark, Rule
from curate.rules.spam.lines import lines_hit, lines_of

LINE = re.compile(
    r"video (?:rating|highlights|transcript|summary|credits?|caption|source|duration|length)s?(?: ?: ?.{0,40})?|(?:video|media) (?:rating: )?\d ?/ ?5|(?:now playing|more videos|related videos?|featured videos?|top videos?|latest videos?|video of the day|video player is loading.?|this video is (?:unavailable|not available|private).{0,80}|current time.{0,40}|duration time.{0,40})"
)
SENTENCE = re.compile(
    r"(?:our|this|the|these) (?:[a-z-]+ ){0,2}videos?\b(?: (?:on|about|above|below) [^.!?]{2,60}?)? (?:can help you|will help you|explains|walks you|shows you|gives you|teaches|is (?:a )?(?:great|brought))\b[^.!?]{0,90}[.!]"
    r"|we hope (?:that )?(?:you (?:enjoyed?|like[ds]?) )?(?:this|the|our) video[^.!?]{0,120}[.!]"
    r"|learn (?:how|more|about|what|why)\b[^.!?]{2,120}\b(?:in|with|from) this (?:[a-z-]+ ){0,3}video(?: [^.!?]{0,40})?[.!]"
    r"|(?:please )?(?:watch|check out|see) (?:this|our|the) (?:[a-z-]+ ){0,3}video (?:below|above|here|to (?:learn|see|find out))[^.!?]{0,80}[.!]"
)


class VideoBlurb(Rule):
    """A sentence or label that only announces a video.

    Why: the video did not come along; "Learn how in this video" promises what
    the text does not hold.
    Fix: cut the label or the sentence, and leave the rest of its paragraph.
    Safe: the sentence speaks of the video itself.
    """

    code = "S133"
    name = "video-blurb"
    since = "0.1"
    severity = "warning"
    message = "announces a video that is not there"
    stage = "clean"
    cues = ("video", "videos", "now playing", "current time")
    bad = (
        Bad("Sow them early.\n\nVideo Rating: 3 / 5\n\nThin them in June.", "Sow them early.\n\nThin them in June."),
        Bad("Sow them early. Learn how to thin leeks in this gardening video.", "Sow them early."),
        Bad("We hope this video helps you to grow better leeks. Water them well.", "Water them well."),
    )
    good = (
        "The video shows two men at the gate, police said.",
        "Learn how to cut a video to length.",
        "Our video store closed in 2009.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield labels as lines and announcements as sentences."""
        lines = lines_of(text)
        for at in lines_hit(text, hits):
            block, folded = text.blocks[at], lines.folded[at]
            if LINE.fullmatch(folded):
                yield Remark(block.start, block.end, "", CUT, 0.95)
                continue
            for match in SENTENCE.finditer(folded):
                sentence = text.sentence_at(block.start + match.start())
                if sentence.start == block.start + match.start() and sentence.end <= block.end:
                    yield Remark(*_with_space(text, sentence), "", CUT, 0.92)


def _with_space(text: Text, sentence: Span) -> tuple[int, int]:
    start, end = sentence.start, sentence.end
    if text.raw[end : end + 1] == " " and text.raw[end + 1 : end + 2].strip():
        end += 1
    return start, end
