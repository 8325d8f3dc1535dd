"""T221, T222, T223: "quiet", "where", "whose" and their doubles."""

from curate.rules.base import Bad
from curate.rules.frames import Frame, Framed


class QuietForQuite(Framed):
    """The word "quiet" before a degree, and "quite" before a place of rest.

    Why: two letters swapped make the other word.
    Fix: the other word.
    """

    code = "T221"
    name = "quiet-for-quite"
    since = "0.1"
    frames = (
        Frame("quiet", "quite", "", "a (?:few|lot|bit|while|number|long|good)", unless_left="be|stay|keep|kept|been"),
        Frame(
            "quiet",
            "quite",
            "is|are|was|were|be|it's|not|become|feels?",
            "common|painful|severe|different|difficult|hard|easy|good|bad|likely|possible|sure|simple|similar|useful|effective|"
            "important|high|low|uncomfortable|dangerous|serious|expensive|big|large|small|long|nice|frequently|easily",
        ),
        Frame(
            "quite",
            "quiet",
            "a|the|some|nice|very|peace and|keep|stay|so",
            "place|room|environment|time|night|area|street|neighborhood|corner|spot|evening|$|life",
            unless_left="not|a",
            unless_right=r"[a-z]+ \w+ing",
        ),
        Frame("quite", "quiet", "peace and|keep|stay|very", "$|place|room"),
    )
    bad = (
        Bad("This is quiet common.", "This is quite common.", "quiet"),
        Bad("Enjoy the peace and quite.", "Enjoy the peace and quiet."),
    )
    good = ("Rest in a quiet, dark room.", "It is quite a nice place.", "They stay quiet a long time.", "Not quite.")


class WhereForWere(Framed):
    """The word "where" after a subject, and "were" after "know".

    Why: a letter more or less makes the other word.
    Fix: the other word.
    """

    code = "T222"
    name = "where-for-were"
    since = "0.1"
    frames = (
        Frame(
            "where",
            "were",
            "they|we|who|which",
            r"not|able|also|given|all|asked|told|very|so|too|just|being|in|on|a|the|unable|still|never|only|going|found|always|both|\w+ed|\w+ing|super|those",
            unless_left="than we|as they|of which|in which|showed who|and who",
        ),
        Frame("where", "were", "there", "no|many|several|some|two|three|few|a lot|only"),
        Frame(
            "were",
            "where",
            "know|known|knew|show|shows|determine|understand|remember|wonder|that's|exactly|no matter|anywhere",
            "i|you|we|he|she|it|they|your|to",
            unless_left="they (?:know|knew)",
        ),
    )
    bad = (
        Bad("They where not alone.", "They were not alone.", "where"),
        Bad("That's were it hurts.", "That's where it hurts."),
    )
    good = ("Ask them where the pain is.", "The facts we know were checked.")


class WhoseForWhos(Framed):
    """The words "whose" and "who's" in each other's place.

    Why: they sound alike, and a spell-checker knows both.
    Fix: the other word.
    """

    code = "T223"
    name = "whose-confused"
    since = "0.1"
    frames = (
        Frame(
            "who's",
            "whose",
            "",
            "name|names|father|mother|parents|job|wife|husband|son|daughter|body|life|lives|children|symptoms|aunt|house|car|dog|own|pain",
        ),
        Frame(
            "whose", "who's", "", "a|an|the|not|been|going to|never|got|suffering|trying|looking for|interested|also"
        ),
    )
    bad = (
        Bad("A man who's job is dull.", "A man whose job is dull.", "who's"),
        Bad("Someone whose not well.", "Someone who's not well."),
    )
    good = ("A man whose only job is dull.", "Who's there?", "Whose is it?")
