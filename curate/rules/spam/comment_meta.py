"""S112: names, times and buttons of readers' comments."""

import re

from curate.rules.base import Bad
from curate.rules.spam.byline import DATE, TIME
from curate.rules.spam.lines import SpamLine


class CommentMetadata(SpamLine):
    """Who commented, when, and the buttons beneath.

    Why: "3 Comments", "Reply" and "Ann says:" come from the thread below the
    article.
    Fix: cut the line. Safe: each is a stock phrase that fills its line.
    """

    code = "S112"
    name = "comment-metadata"
    since = "0.1"
    severity = "error"
    precision = 0.99
    message = "metadata of readers' comments"
    longest = 14
    never_first = True
    cues = (
        "comments",
        "comment",
        "reply",
        "replies",
        "responses",
        "says",
        "at",
        "ago",
        "permalink",
        "upvote",
        "flag as inappropriate",
        "report abuse",
        "likes",
        "like",
        "thoughts on",
        "in reply to",
        "show replies",
        "helpful",
        "edited",
    )
    pattern = re.compile(
        rf"(?:[-•*|] ?)*(?:(?:\(?\d[\d,]*\)?|no|one|add|all|show|view|top|latest|recent|older|newer|read|more) (?:comments?|responses?|repl(?:y|ies)|thoughts? (?:on|to|about) .{{2,120}})(?: (?:on|to) .{{2,120}})?"
        rf"|(?:comments?|responses|replies) ?[(:]? ?\d*\)?|reply(?: to (?!the |a |an |your |all ).{{2,40}})?|replies|[^.!?:]{{2,40}} says:?"
        rf"|(?:.{{2,40}} )?(?:on )?{DATE},? at {TIME}.{{0,30}}|(?:.{{2,30}} )?(?:about )?(?:\d+|an?) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago(?: ?[-|·•] ?.{{0,30}}|\s*reply)?"
        r"|permalink|flag as inappropriate|report abuse|(?:in )?reply to .{2,40}|(?:show|view|hide) (?:\d+ )?(?:more )?repl(?:y|ies)|\d+ people found this helpful.{0,20}|was this (?:review |comment )?helpful\??|up ?vote|down ?vote|\d+ (?:like|up ?vote)s?)"
    )
    veto = re.compile(
        r"^(?:he|she|it|who|what|everyone|nobody|bible|legend|tradition|science|research|law|one|study|report) says"
    )
    bad = (
        Bad("Sow them early.\n\n3 Comments\n\nThin them in June.", "Sow them early.\n\nThin them in June."),
        Bad("Sow them early.\n\nMay 4, 2016 at 9:12 pm\n\nThin them in June.", "Sow them early.\n\nThin them in June."),
        Bad("Sow them early.\n\nJoan Field says:\n\nThin them in June.", "Sow them early.\n\nThin them in June."),
    )
    good = ("He made two comments on the leeks.", "The lesson took place 3 days ago.", "Who says:\n\nleeks are dull?")
