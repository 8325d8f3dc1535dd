"""S123: an invitation to other articles, alone on a line."""

import re

from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine

THINGS = r"(?:articles?|posts?|stories|news|tips|guides?|resources|videos?|products?|reviews?|recipes?|blogs?|topics|content|insights|books|ideas|episodes?|results|reads?|reading|links)"


class FindMore(SpamLine):
    """A line that invites to other articles of the site.

    Why: "Find More Leek Articles" and "Read more: ..." are links whose
    targets are gone.
    Fix: cut the line. Safe: the invitation opens the line and nothing but a
    title follows. "See also", "further reading" and "related topics" with a
    title are as often the author's own and stay.
    """

    code = "S123"
    name = "find-more"
    since = "0.1"
    severity = "warning"
    precision = 0.92
    message = "an invitation to other pages"
    longest = 24
    never_first = True
    cues = (
        "find more",
        "more read article",
        "read more",
        "more articles",
        "more posts",
        "more stories",
        "more from",
        "more on",
        "more in",
        "view all",
        "see all",
        "show more",
        "load more",
        "view more",
        "browse",
        "continue reading",
        "keep reading",
        "also read",
        "read also",
        "read next",
        "up next",
        "next up",
        "read this next",
        "you might also",
        "you may also",
        "might also like",
        "may also like",
        "related",
        "see also",
        "further reading",
        "full story",
        "full article",
        "click here",
        "related reading",
        "read the",
        "explore more",
        "discover more",
        "see more",
        "view our",
        "more like this",
        "next article",
        "previous article",
        "next post",
        "previous post",
        "next story",
        "prev",
        "next",
        "previous",
        "older posts",
        "newer posts",
        "post navigation",
        "check out",
        "all articles",
        "all posts",
        "all news",
        "all stories",
        "show all",
        "read full",
        "learn more",
        "more info",
        "more details",
    )
    pattern = re.compile(
        rf"(?:[-•*|>»→#] ?)*(?:find more .{{2,80}} {THINGS}|more read articles?.{{0,100}}|(?:read )?more (?:read )?(?:articles?|news|posts|stories):.{{0,100}}|(?:read|see|view|show|load|find|discover|explore|browse|get|check out|watch) (?:all |more |our |the |other |latest |full |related |recent )+(?:[^.!?:]{{0,40}} )?{THINGS}[ »>→.…]*(?:here|below)?"
        rf"|(?:read|see|learn|show|load|view|discover|explore|find out|get|more) (?:more|all|info|details)[ »>→.…+]*(?:\(\d+\))?|view all(?: [^.!?]{{0,40}})?|see all(?: [^.!?]{{0,40}})?|show all|(?:read|see|learn|find out)? ?more ?(?::|»|>) ?.{{2,140}}"
        rf"|(?:also read|read also|read next|read this next|up next|next up|see also(?=\W*$)|recommended(?: reading)?|further reading(?=\W*$)|related topics(?=\W*$)|related(?! topics)(?: reading| {THINGS})?|keep reading|continue reading|don't miss|must read|next read|next article|previous article|next post|previous post|next story|previous story|you (?:may|might) also (?:like|enjoy|be interested in)|more like this|next|previous|prev) ?(?::|»|>|→|\|) ?.{{0,160}}"
        rf"|(?:[^.!?:]{{2,30}} )?related {THINGS}|(?:←|«|<)? ?(?:older|newer|previous|next|prev)(?: {THINGS}| page)?(?: ?[/|] ?next(?: {THINGS})?)? ?(?:→|»|>)?|post navigation|continue reading.{{0,120}}|(?:read|view) (?:the )?full (?:story|article|post|report|review|bio|profile).{{0,60}}"
        rf"|more (?:from|on|in|about|by|great|to read|to explore|stories|articles|posts|news|like this)\b[^.!?]{{0,70}}|(?:all|latest|recent|popular|trending|featured|top|most read|most popular|editors?'s? picks?|recommended|similar|other|our|new|best|must-read) {THINGS}(?: (?:from|by|in|on|for you)\b.{{0,50}})?|click here (?:to|for).{{0,100}})"
    )
    veto = re.compile(
        r"^(?:other|best|new|top|our|all) (?:tips|resources|ideas|products?|recipes?|books|news|guides?|topics|content)$"
        # a pointer into the same text, not to another page
        r"|^(?:see|read) also ?:? ?(?:the |my |our |this |part |chapter |section |note|fig|table|page |pages |pp|p\.|appendix|above|below|next |previous )"
    )
    bad = (
        Bad(
            "Sow them early.\n\nFind More Leek Growing Articles\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
        Bad(
            "Sow them early.\n\nMore Read Article: Info Blog Garden\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
        Bad("Sow them early.\n\nRead more: How to Store Onions\n\nThin in June.", "Sow them early.\n\nThin in June."),
    )
    good = (
        "Read more books and fewer labels.",
        "Related plants share their pests, so move the whole family each year.",
        "Learn more about your body by keeping a diary.",
        "Sow them early.\n\nFurther reading: Leeks of Wales\n\nThin them in June.",
    )
