"""T242: "to backup the files", "for awhile", "I go everyday"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark
from curate.rules.frames import Frame, Framed

MODAL = (
    "should|could|would|can|cannot|can't|couldn't|will|won't|must|might|may|shouldn't|don't|didn't|doesn't|do not|did not|please|let's|"
    "(?:can|should|will|could|must|may|might|would) (?:not|also|then|easily|always|just|simply|either|now|only)"
)
ABLE = (
    "(?:easy|easier|easiest|simple|quick|how|want|wants|wanted|need|needs|needed|able|going|trying|try|tries|tried|ready|hard|difficult|have|has|had|like|likes|forgot|"
    "forget|used|required|you|us|them|me|him|users|people|decided|plan|planning|ways|way|steps|forced|sure|where|when|remember|love|loves|asked|choose|chose|started|began|begin|helps?) to"
)
LED = (
    "(?:take|takes|taking|took|bring|brings|redirects?|directs?|sends?|leads?|led|guides?|moves?|returns?|in addition to|prior to) (?:you|us|them|me|him|users|people) to|"
    "from (?:you|us|them|users|people) to"
)
WHO = "you|we|they|i|people|users"
THING = "the|a|an|your|my|our|their|his|her|its|this|these|those|all|some|any|each|it|them|everything|multiple"
# What a noun says of the noun behind it: "to login pages", "can setup costs rise".
COMPOUND = (
    "pages?|wizards?|process|processes|forms?|screens?|buttons?|links?|credentials|information|info|details|guides?|fees?|times?|costs?|counters?|lines?|bags?|"
    "routines?|programs?|clothes|crews?|drives?|plans?|generators?|cameras?|singers?|systems?|sessions?|equipment|gear|power|sheets?|charges?|instructions|"
    "attire|facilities|facility|flexibility|spaces?|areas?|abandoners|videos|classes|class|partners?|buddy|solutions?|locations?|requirements?|"
    "options?|procedures?|videos?|music|efforts?|operations?|costs|software|tools?|service|services|menu|quarterback|goalie|is|are|was|were|has|be|of|"
    r"(?:a|the) (?:\w+ )?(?:branch|branches|commit|repository|repo)"
)
GIT = "git|svn|branch"  # commands are named as they are typed
VERBS = {
    "backup": ("back up", "your|my|all|files|data|everything|the|their|our|it|his|her|its|important|photos"),
    "login": ("log in", "to|into|with|using|from|via|through|as|again|once"),
    "logon": ("log on", "to|with|using|from"),
    "logout": ("log out", "of|from"),
    "signup": ("sign up", "for|here|now|today|with"),
    "workout": ("work out", "the|what|how|why|every|regularly|twice|three|daily|together|harder|from home|at home|at the|alone|indoors|outdoors|outside"),
    "checkout": ("check out", "the|our|my|your|some|this|these|their|his|her|a|all|those|what"),
    "setup": ("set up", THING),
    "shutdown": ("shut down", "the|your|its|it|their|our|all|my"),
    "breakdown": ("break down", "the|your|its|it|their|our|all|my|this|these|into|food|fats?|proteins?|carbohydrates|complex"),
    "cleanup": ("clean up", "the|your|its|it|their|our|all|my|this|his|her"),
    "lookup": ("look up", "the|your|a|any|an|it|their|this|all|my"),
    "pickup": ("pick up", "the|your|a|an|it|their|this|all|my|his|her|some|where"),
    "followup": ("follow up", "with|on|by"),
    "turnoff": ("turn off", "the|your|all|my|it"),
    "handout": ("hand out", "the|your|all|our|flyers|food|their"),
    "layoff": ("lay off", "the|its|their|all|workers|staff|employees|people|half"),
}  # fmt: skip

# Nouns that are seldom written for their verbs: they are told by a thing behind them, too.
MORE = (
    "break+up build+up carry+out cool+down cut+off drop+off drop+out fall+out fill+up hang+out kick+off lock+down log+off make+up mark+down meet+up mix+up "
    "opt+out pay+off play+back print+out roll+back roll+out show+off sign+in sign+off slow+down speed+up stand+by stand+out start+up take+away take+off "
    "take+out take+over tidy+up top+up trade+in try+out turn+around wake+up warm+up wind+up write+up"
).split()
OBJECT = "the|an?|your|my|our|their|his|her|its|this|these|those|him|us|them|you"
BEHIND_MORE = f"$|{OBJECT}|from|early|in the|at the|before|with the|with (?:friends|your|a)|when|and (?:the|your)"


def frames() -> Iterator[Frame]:
    """The frames of each verb: after an auxiliary, after "easy to", and before a thing."""
    for written, (meant, objects) in VERBS.items():
        yield Frame(written, meant, MODAL, unless_right=COMPOUND, never=GIT)
        yield Frame(written, meant, ABLE, unless_left=LED, unless_right=COMPOUND, never=GIT)
        yield Frame(written, meant, "to|then|" + WHO, objects, unless_left=NOT_TO, never=GIT)
        yield Frame(written, meant, "", OURS, unless_left=r"[\w'-]+", never=GIT)
        yield Frame(written, meant, "and", "the|your|a|an|my|our|their|his|her", unless_left=NOT_TO, never=GIT)
    for parts in MORE:
        written, meant = parts.replace("+", ""), parts.replace("+", " ")
        yield Frame(written, meant, f"{MODAL}|{ABLE}|{WHO}", BEHIND_MORE, unless_left=NOT_TO)
        yield Frame(written, meant, "to", OBJECT, unless_left=NOT_TO)  # "ten minutes to takeoff"


OURS = "the|your|our|my|these|this|some|all|his|her|their"
NOT_TO = (
    "(?:proceed|proceeds|move|straight|continue|return|returned|back|due|prior|related|compared|similar|addition|access|link|relating|according|next|subject|lead|leads|leading|"
    "led|response|reason|ready|from [a-z]+|from|gives?|offers?|a|the|up|of|for) (?:to|and|you|us|them)|(?:the|a|your|our|this|an) [a-z]+ and"
)
CLAUSE = r"(?:i|we|you|he|she|they|it|my|our|then|there)"
LIFE = "life|lives|use|items?|objects?|wear|language|activities|tasks|living|situations|problems|essentials|clothes|clothing|experience|reality|carry|routine|conversation|speech|occurrence|expenses"
PART = "the|an|our|their|your|my|his|her|these|those|in|of|for|with|some|many|common|simple|most|to|into|from|as|such|on|and|an average"


class VerbOrNoun(Framed):
    """One word where the grammar wants two ("to backup the files", "I go everyday"), and two where it wants one ("in every day life").

    Why: "backup", "login" and "everyday" name and describe; what one does is to back up and to log in, every day.
    Fix: the two words, or the one.
    """

    code = "T242"
    name = "verb-or-noun"
    since = "0.2"
    precision = 0.95  # 17 hits in 6 million words of edited prose were read: all slips (one more was a command of git)
    frames = (
        *frames(),
        Frame("awhile", "a while", "for|after|in|quite|(?:takes?|took|taking)(?: (?:me|you|us|him|her|them|it))?|been"),
        Frame("awhile", "a while", "", "ago|back|since"),
        Frame(
            "everyday",
            "every day",
            "",
            rf"$|(?:and|but|so|that|because|when|while|if) {CLAUSE}|i|we|you|he|she|they|at|since|after|before|during|until|without|by",
            unless_left="the|an|of|and|more|very|for|than|from|as|our|is|are|or|a|your|my|his|her|their|so|quite|in|with|its|into|both|this|to|beyond|less|not|but",
        ),
        Frame("every day", "everyday", PART, LIFE, unless_right="life (?:gets|is|becomes|goes|seems|throws|brings|was)|use (?:the|your|a|it|this)|wear (?:the|a|your|it)"),
        Frame("every day", "everyday", "", "items|objects|occurrences?|essentials|expenses"),
        Frame("every day", "everyday", "the|our|these|those|their|your|my|with|many|such", "people|things|tasks|foods|products|materials|heroes|person"),
    )  # fmt: skip
    bad = (
        Bad("You should backup your disk.", "You should back up your disk.", "backup"),
        Bad("Please login to read the letter.", "Please log in to read the letter."),
        Bad("They sat there for awhile.", "They sat there for a while."),
        Bad("We feed the birds everyday.", "We feed the birds every day."),
        Bad("Spoons are made for every day use.", "Spoons are made for everyday use."),
    )
    good = (
        "Go to login page; proceed to checkout. Keep a backup of it.",
        "He went to setup screens, and the setup is done.",
        "Every day life gets harder. They wear it every day, and she stayed awhile.",
        "An everyday, ordinary spoon; the sacred and the everyday.",
        "Due to breakdown of the skin it hurts.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the remarks, but not on an adjective before others ("everyday, ordinary")."""
        for remark in super().check(text, hits):
            after = text.folded[remark.end : remark.end + 20]
            if text.folded[remark.start : remark.end] == "everyday" and re.match(
                rf"[\")\n:]|,(?! (?:and|but|so) {CLAUSE})", after
            ):
                continue
            yield remark
