"""S175: shortcodes of a publishing system."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, Bad, Remark, Rule

KNOWN = (
    r"(?:vc|et_pb|fusion|su|mk|tatsu|cs|ad|ads|adrotate|adsense|amazon|affiliate|wp|wpforms|gravityform|ninja_form|mc4wp|rev_slider|layerslider|elementor|woocommerce|caption|gallery"
    r"|embed|audio|video|playlist|youtube|vimeo|soundcloud|button|columns?|row|one_half|one_third|tabs?|toggle|accordion|spacer|divider|sidebar|table|contact-form-7|products?|dropcap|pullquote|quote)"
)
ATTRIBUTE = r"""[\w-]+ ?= ?(?:"[^"\]\n]{0,200}"|'[^'\]\n]{0,200}'|[\w./#-]+)"""
CODE = re.compile(
    rf"\[[a-z][\w-]{{1,40}}(?: {ATTRIBUTE})+ ?/?\]|\[/?{KNOWN}(?:[_-][\w-]+)?\]|\[/[a-z][\w-]{{1,40}}\]"
    r"|\{%-? ?\w+[^{}%\n]{0,120}-?%\}|(?<![\"'`=/])\{\{ ?[\w.]+ ?\|[^{}\n]{0,80}\}\}",
    re.IGNORECASE,
)
TAG, TAGS = re.compile(r"\{[{%]"), 4  # more of them are a lesson in code
PAIR = re.compile(r"\[([a-z][\w-]{1,40})(?: [^\]\n]{0,300})?\][^\[\]\n]{0,300}\[/\1\]", re.IGNORECASE)
KEPT = frozenset("caption quote pullquote dropcap b i u em strong".split())  # these hold text of the article
LESSON = re.compile(
    r"\b(?:shortcodes?|jinja|liquid|twig|django|theme file|template (?:tag|language|engine)s?|bbcode)\b"
)


class ShortcodeLeft(Rule):
    """A shortcode or template tag in the text: "[gallery ids=...]", "{% include %}".

    Why: the publishing system should have put something in its place; a reader
    meets code.
    Fix: cut it, with what stands between a pair of them. Safe: the form is no
    one's prose; an article that teaches shortcodes is left alone.
    """

    code = "S175"
    name = "shortcode-left"
    since = "0.1"
    severity = "warning"
    message = "code of a publishing system"
    stage = "clean"
    cues = ("[", "{{", "{%")
    bad = (
        Bad(
            'Sow leeks early.\n\n[gallery ids="4,5" columns="2"]\n\nThin them in June.',
            "Sow leeks early.\n\nThin them in June.",
        ),
        Bad("Sow leeks early. [/vc_column_text][/vc_column] Thin them in June.", "Sow leeks early. Thin them in June."),
    )
    good = (
        "The interviewer asked [laughs] whether he grew leeks.",
        'The shortcode [gallery ids="4,5"] shows two pictures.',
        "See note [4] and the entry of 1871 [sic].",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield each run of codes."""
        if not hits or LESSON.search(text.folded) or len(TAG.findall(text.visible)) > TAGS:
            return
        spans = [m.span() for m in PAIR.finditer(text.visible) if m[1].lower() not in KEPT and CODE.match(m.group())]
        spans += [m.span() for m in CODE.finditer(text.visible)]
        end = -1
        for start, stop in joined(sorted(spans), text.visible):
            if start >= end:
                after = stop + (text.raw[stop : stop + 1] == " " and text.raw[start - 1 : start] == " ")
                yield Remark(start, after, "", CUT, 0.96)
                end = stop


def joined(spans: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """Spans with nothing but spaces between them made one; those inside another left out."""
    made: list[tuple[int, int]] = []
    for start, end in spans:
        if made and (start < made[-1][1] or not text[made[-1][1] : start].strip(" ")):
            made[-1] = (made[-1][0], max(end, made[-1][1]))
        else:
            made.append((start, end))
    return made
