"""S180: what stands after the end of the article."""

from curate.rules.base import Bad
from curate.rules.spam.judged import JudgedLines


class AfterTheEnd(JudgedLines):
    """Lines beneath the end of the article: comments, teasers, other headlines.

    Why: most boilerplate stands there, and much of it has no tell-tale word of
    its own; but where comment forms, "Related" and a footer follow each other,
    and nothing speaks of the article's matter, the article is over.
    Fix: cut the lines of which a small model of lines is sure. Safe from a bar
    that keeps losses under 0.5 % of the article's words on unseen sites; what
    is less sure is only proposed. References and the title are never cut. A
    text with hardly any prose loses only what stands beneath two lines that no
    letter ends with ("Post a Comment", "Popular Posts").
    """

    code = "S180"
    name = "after-the-end"
    since = "0.1"
    version = 2
    precision = 0.92
    message = "stands after the end of the article"
    place = "after"
    bad = (
        Bad(
            "Sow leeks early in the year, under glass, and keep them there until the frost has gone for good. Thin them when they are as thick as a pencil, "
            "and set the strongest out in a trench, a hand apart, so that the soil can be drawn up to the stem as it grows.\n\n"
            "The trench wants dung at the bottom and a hand of fine soil above it, for the roots go deep, and a leek that starves in June makes nothing of the rain in August.\n\n"
            "Water them well in a dry month, and lift them from autumn on, a few at a time, as the kitchen asks for them. Leeks stand the frost, "
            "and the soil keeps them better than any cellar does.\n\n"
            "Related Posts\n\nHow to Prune a Vine\n\n10 Best Spades of 2020\n\nLeave a Reply\n\nYour email address will not be published.\n\nPrivacy Policy\n\n© 2020 The Garden Post",
        ),
        Bad(
            "The hens have come through the winter well, and the grey one is laying again, which nobody had expected of her.\n\n"
            "Latest News\n\nPost a Comment\n\n0 Comments\n\nPopular Posts\n\nShe Left Him for a Goat (Photos)\n\nMay 4, 2016\n\nFollow by Email",
            "The hens have come through the winter well, and the grey one is laying again, which nobody had expected of her.\n\nLatest News\n",
        ),
    )
    good = (
        (
            "Sow leeks early in the year, under glass, and keep them there until the frost has gone for good. Thin them when they are as thick as a pencil, "
            "and set the strongest out in a trench, a hand apart, so that the soil can be drawn up to the stem as it grows.\n\n"
            "The trench wants dung at the bottom and a hand of fine soil above it, for the roots go deep, and a leek that starves in June makes nothing of the rain in August.\n\n"
            "Water them well in a dry month, and lift them from autumn on, a few at a time, as the kitchen asks for them. Leeks stand the frost, "
            "and the soil keeps them better than any cellar does.\n\n"
            "Sources\n\nField A. Leeks and frost. Gardening 2011;4:12-19.\n\nHill B. et al. The cellar (2015)."
        ),
        "The committee agreed to buy a new mower, and to sell the old one to whoever comes first with forty pounds in cash.\n\nNext meeting\n\n4 June, 7 pm\n\nTrains home\n\n22.10 Hill",
    )
