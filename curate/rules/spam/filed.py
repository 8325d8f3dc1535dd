"""S103: "Filed under", tags and categories."""

import re

from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine


class FiledUnder(SpamLine):
    """The line in which the page says where it is filed.

    Why: categories and tags are for the site's shelves, and a keyword list
    reads as nonsense inside a text.
    Fix: cut the line. Safe: the label and the colon (or the words "filed
    under") make it what it is.
    """

    code = "S103"
    name = "filed-under"
    since = "0.1"
    severity = "error"
    precision = 0.99
    message = "the page's categories or tags"
    longest = 40
    cues = (
        "filed under",
        "filed in",
        "filed to",
        "tags",
        "tag",
        "tagged",
        "categories",
        "category",
        "posted in",
        "topics",
        "more topics",
        "labels",
        "post tags",
        "tagged with",
        "in categories",
    )
    pattern = re.compile(
        r"(?:[-•*|·] ?)?(?:filed (?:under|in|to):? .{2,200}|(?:post |article |related |more |popular )?(?:tags?|tagged(?: (?:with|as|in|under))?|categor(?:y|ies)|labels)\s*:.{0,250}"
        r"|(?:post |article |related |more |popular |our |blog |all )?(?:tags|categories|topics)|tagged (?:with|as|in|under) .{2,200}|posted in:? [a-z][^.]{2,80}"
        r"|(?:related |more )topics:.{0,200}|(?:in )?categor(?:y|ies)[: ].{2,60} tags?[: ].{2,200})"
    )
    veto = re.compile(r"[.!?]$|\b(?:is|are|was|can|should|will)\b")
    bad = (
        Bad("Growing Leeks\n\nFiled under Kitchen Garden\n\nSow them early.", "Growing Leeks\n\nSow them early."),
        Bad(
            "Sow them early.\n\nTags: leeks, onions, winter beds\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
    )
    good = (
        "The complaint was filed under the wrong name.",
        "Boats fall into three categories: dinghies, yachts and barges.",
        "Tag the ewes before you turn them out.",
    )
