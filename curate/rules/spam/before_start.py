"""S181: what stands before the article begins."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark
from curate.rules.spam.judged import JudgedLines


class BeforeTheStart(JudgedLines):
    """Lines above the beginning of the article: menus, banners, page furniture.

    Why: a page scraped whole opens with its menus, and no list of menu words
    is ever complete.
    Fix: cut the lines of which a small model of lines is sure. Safe, because a
    line that shares the article's words, and may be its title, is left, and so
    is the first line of the text.
    """

    code = "S181"
    name = "before-the-start"
    since = "0.1"
    version = 2
    precision = 0.95
    message = "stands before the beginning of the article"
    place = "before"
    bad = (
        Bad(
            "Garden Post\n\nMenu\n\nHome\n\nShop\n\nContact Us\n\nLogin\n\nFacebook\n\nGrowing Leeks in Clay Soil\n\n"
            "Sow leeks early in the year, under glass, and keep them there until the frost has gone for good. Thin them when they are as thick as a pencil, "
            "and set the strongest out in a trench, a hand apart, so that the soil can be drawn up to the stem as it grows.\n\n"
            "The trench wants dung at the bottom and a hand of fine soil above it, for the roots go deep, and a leek that starves in June makes nothing of the rain in August.\n\n"
            "Water them well in a dry month, and lift them from autumn on, a few at a time, as the kitchen asks for them. Leeks stand the frost, "
            "and the soil keeps them better than any cellar does.",
        ),
    )
    good = (
        (
            "Growing Leeks in Clay Soil\n\nWhat You Need\n\nA spade\n\nA trench\n\n"
            "Sow leeks early in the year, under glass, and keep them there until the frost has gone for good. Thin them when they are as thick as a pencil, "
            "and set the strongest out in a trench, a hand apart, so that the soil can be drawn up to the stem as it grows.\n\n"
            "The trench wants dung at the bottom and a hand of fine soil above it, for the roots go deep, and a leek that starves in June makes nothing of the rain in August.\n\n"
            "Water them well in a dry month, and lift them from autumn on, a few at a time, as the kitchen asks for them. Leeks stand the frost, "
            "and the soil keeps them better than any cellar does."
        ),
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield unbroken runs of lines."""
        if (
            text.form != "markdown"
        ):  # a file somebody wrote, not a page with menus; its head may be damaged front matter
            yield from super().check(text, hits)
