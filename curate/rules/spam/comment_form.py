"""S110: a comment form left in the text."""

import re

from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine


class CommentForm(SpamLine):
    """Lines of a comment form: invitations, field labels, rules of the house.

    Why: the form is the page's machinery; beneath the text it looks as if the
    article asked for an e-mail address.
    Fix: cut the line. Safe: these are the stock phrases of blog software.
    """

    code = "S110"
    name = "comment-form"
    since = "0.1"
    severity = "error"
    precision = 0.99
    message = "part of a comment form"
    longest = 70
    cues = (
        "leave a reply",
        "leave a comment",
        "leave your comment",
        "leave comment",
        "leave a response",
        "speak your mind",
        "post a comment",
        "add a comment",
        "add comment",
        "submit comment",
        "post comment",
        "write a comment",
        "cancel reply",
        "cancel comment",
        "email address will not be",
        "e-mail address will not be",
        "email will not be",
        "required fields",
        "fields are required",
        "gravatar",
        "avatar",
        "what you're thinking",
        "what you are thinking",
        "save my name",
        "notify me of",
        "to post a comment",
        "to comment",
        "to leave a comment",
        "to leave a reply",
        "your comment",
        "comments are closed",
        "comments are moderated",
        "comment moderation",
        "have your say",
        "join the conversation",
        "join the discussion",
        "start the discussion",
        "be the first to comment",
        "be the first to leave",
        "reduce spam",
        "comment data is processed",
        "your thoughts in the comments",
        "xhtml",
        "html tags and attributes",
        "recaptcha",
        "your name",
        "your email",
        "reply to this comment",
        "view comments",
        "show comments",
        "no comments yet",
        "sign in to comment",
        "log in to comment",
        "login to comment",
        "commenting policy",
        "comment policy",
        "comment guidelines",
        "type your comment",
        "comment",
        "view all comments",
        "load more comments",
        "comments section",
    )
    pattern = re.compile(
        r"(?:[-•*#|] ?)*(?:"
        r"(?:please )?(?:leave|post|add|write|submit|make)(?: (?:a|your|us a))? (?:reply|comment|response|message)(?: (?:below|here|to (?!the |this |your |an? ).{1,80}|cancel reply|cancel))?[.!:*]?"
        r"|speak your mind[.!]?|cancel (?:reply|comment)|tell us what (?:you're|you are) thinking.{0,120}"
        r"|(?:and oh, )?if you want a pic.{0,80}gravatar.{0,20}|.{0,80}\bgravatar\b.{0,40}|.{0,60}\bcomments?\b.{0,60}\bavatar\b.{0,40}"
        r"|\(?your e-?mail (?:address )?will (?:not be|never be|be kept).{0,120}|e-?mail \(?(?:address )?(?:will not be published|required).{0,60}"
        r"|(?:all |the )?(?:required )?fields (?:are )?(?:marked|required|indicated|with).{0,60}|required fields.{0,60}|\* ?(?:indicates )?required.{0,20}"
        r"|save my name.{0,120}|(?:yes, )?notify me (?:of|when|via|by).{0,80}|(?:you must|you need to|you have to|please)(?: be)? (?:log(?:ged)? ?-?in|register(?:ed)?|sign(?:ed)? in).{0,60}"
        r"|(?:log ?in|sign in|register)(?: or (?:register|sign up|log in))? to (?:post (?:a )?comments?|leave a (?:comment|reply)|comment|reply|join the (?:conversation|discussion)).{0,30}"
        r"|comments? (?:are|is) (?:now )?(?:closed|moderated|disabled|off|subject to).{0,100}|(?:this|the) comments? section is (?:now )?closed.{0,40}"
        r"|have your say.{0,60}|(?:join|start) the (?:conversation|discussion).{0,40}|be the first (?:to|one to) (?:comment|leave a (?:comment|reply)|post|share|review).{0,40}"
        r"|this site uses akismet.{0,150}|(?:learn )?how your comment data is processed.?|.{0,80}protected by (?:re|h)captcha.{0,160}"
        r"|you (?:may|can) use these (?:x?html).{0,200}|(?:view|show|load|read|see|hide) (?:all |more |\d+ )?(?:the )?(?:\d+ )?comments?\.?(?: ?\(\d+\))?|no comments?(?: yet)?[.!]?"
        r"|(?:enter |type )?your (?:name|e-?mail(?: address)?|comment|website|message)(?: here)?(?: ?\((?:required|optional)\)| ?\*)?:?\.{0,3}|(?:reply|report)(?: to)? this comment"
        r"|(?:our )?comment(?:ing|s)? (?:policy|guidelines|rules)[.:]?|type your comment.{0,30}|comments?:? ?\*?)"
    )
    bad = (
        Bad("Sow them early.\n\nLeave a Reply\n\nThin them in June.", "Sow them early.\n\nThin them in June."),
        Bad(
            "Sow them early.\n\nYour email address will not be published. Required fields are marked *\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
        Bad(
            "Sow them early.\n\nTell us what you're thinking... and show a gravatar!\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
    )
    good = (
        "Leave a reply to the invitation within a week.",
        "Fields are marked with white stakes so that the mower sees them.",
        "She would not leave a comment unanswered, so the letters piled up.",
    )
