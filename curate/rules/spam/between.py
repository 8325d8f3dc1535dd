"""S182: what stands between the paragraphs of an article."""

from curate.rules.base import Bad
from curate.rules.spam.judged import JudgedLines


class BetweenParagraphs(JudgedLines):
    """Lines between the article's paragraphs that are the page's: calls, teasers, boxes, buttons.

    Why: pages break their articles with boxes, and an extractor takes them for
    paragraphs; many have no phrase of their own that a rule could name.
    Fix: cut the lines of which a small model of lines is sure, from a higher
    bar than before or after the article. Safe on unseen sites; what is less
    sure is only proposed. References and the title are never cut.
    """

    code = "S182"
    name = "between-paragraphs"
    since = "0.2"
    precision = 0.96
    message = "stands between the paragraphs of the article"
    place = "inside"
    bad = (
        Bad(
            "Sow leeks early in the year, under glass, and keep them there until the frost has gone for good. Thin them when they are as thick as a pencil, "
            "and set the strongest out in a trench, a hand apart, so that the soil can be drawn up to the stem as it grows.\n\n"
            "Sign up for our newsletter\n\nEnter your email address\n\nSubscribe\n\n"
            "The trench wants dung at the bottom and a hand of fine soil above it, for the roots go deep, and a leek that starves in June makes nothing of the rain in August.\n\n"
            "Water them well in a dry month, and lift them from autumn on, a few at a time, as the kitchen asks for them. Leeks stand the frost, "
            "and the soil keeps them better than any cellar does.",
        ),
    )
    good = (
        (
            "Sow leeks early in the year, under glass, and keep them there until the frost has gone for good. Thin them when they are as thick as a pencil, "
            "and set the strongest out in a trench, a hand apart, so that the soil can be drawn up to the stem as it grows.\n\n"
            "What You Need\n\nA spade\n\nA trench\n\nTwo barrows of dung\n\n"
            "The trench wants dung at the bottom and a hand of fine soil above it, for the roots go deep, and a leek that starves in June makes nothing of the rain in August.\n\n"
            "Water them well in a dry month, and lift them from autumn on, a few at a time, as the kitchen asks for them. Leeks stand the frost, "
            "and the soil keeps them better than any cellar does."
        ),
    )
