"""T230: "cant", "wont", "lets" without their apostrophe."""

from curate.rules.base import Bad
from curate.rules.frames import Frame, Framed
from curate.rules.typos.contractions import FRAMES

BASES = (
    "be|have|go|find|get|take|do|let|work|make|see|need|hurt|help|know|come|give|happen|even|stop|start|last|allow|cause|feel|afford|say|"
    "tell|believe|wait|move|sleep|walk|stand|sit|stay|use|eat|buy|speak|really|just|seem|think|regret|imagine|live|recommend|escape|always|only|all"
)
AFTER_IM = (
    "not|so|sure|glad|a|an|the|in|on|at|just|really|pretty|afraid|sorry|worried|happy|here|from|very|too|only|now|always|never|still|also|about|done|"
    "ready|right|wrong|like|as|able|going|gonna|getting|trying|looking|hoping|wondering|having|doing|thinking|telling|using|writing|waiting|working|planning|excited|tired|"
    "interested|new|good|fine|okay|ok|around|under|between|based|currently|more|kind of|kinda|almost|nearly|aware|certain|curious|confused|lucky|grateful|thankful|proud|familiar|"
    "sick|alone|back|out|up|down|into|with|my|your|told|used to|[a-z]{3,}ing|[a-z]{4,}ly"
)
SUBJECTS = "i|you|he|she|it|we|they|there|who|just|simply|people|but|if"


class MissingApostrophe(Framed):
    """The words "cant", "wont", "lets", "thats" and their like, where "can't", "won't", "let's" and "that's" are meant.

    Why: a wont is a habit, cant is jargon, and lists of words hold many such forms, so a spell-checker may be silent.
    Fix: the apostrophe.
    """

    code = "T230"
    name = "missing-apostrophe"
    since = "0.1"
    severity = "error"
    precision = 0.98
    frames = (
        *FRAMES,
        Frame("thats", "that's", unless_left="the|all|many|of|those|and|few|two|these", unless_right="and"),
        Frame(
            "im",
            "I'm",
            "",
            AFTER_IM,
            unless_left="given|injected|administered|dose|give|gave|tell|told|let|get|got|of|with|to|von|und|das|die|der",
            unless_right="ring|king",
        ),
        Frame(
            "whats",
            "what's",
            "",
            "$|the|a|going|wrong|new|up|in|it|your|this|that|happening|best|next|more|left|not|on|my|so",
            unless_left="the|all|many|of|and",
        ),
        Frame("heres", "here's", "", "the|a|an|how|what|why|your|my|to|some|where|one|our|another|hoping|something|is"),
        Frame("wheres", "where's", "", "the|my|your|his|her|our|a|it|that|this", unless_left="the|whys and|and"),
        Frame(
            "whos",
            "who's",
            "",
            "$|the|who|there|here|going|been|coming|a|your|that|this|in|not|got",
            unless_left="the|all",
            unless_right="who of",
        ),
        Frame(
            "thats",
            "that's",
            "and",
            "why|how|what|the|a|when|where|it|not|because|all|just|my|your|our|his|her|their|one|really|very|so|also|still|something|pretty|fine|good|great|true",
        ),
        Frame(
            "whos",
            "who's",
            "",
            "eligible|responsible|ready|allowed|able|[a-z]{2,}ing|new|next|best|most|really|also|on|at|my|to|an|always|never|just|interested|afraid|happy",
            unless_left="the|all|and|of",
        ),
        *(
            Frame(
                f"{pronoun}s",
                f"{pronoun}'s",
                "",
                "been|not|a|the|going|got|[a-z]{2,}ing|very|so|always|never|also|still|just|now|in|on|at|my|our|an|really|too|right|already|only|happy|sure|able|done|had|one",
                unless_left="and|the|or|all|of|no|some|many|these|two|both|he|she|by|between|one",
                unless_right="and (?:s?hes|the)|in (?:the|a) (?:group|litter)",
            )
            for pronoun in ("she", "he")
        ),
        Frame("theres", "there's", unless_left="the|all|of|and"),
        Frame("elses", "else's", "someone|everyone|anyone|somebody|everybody|anybody|nobody|no one"),
        Frame("ya'll", "y'all"),
        *(
            Frame(pronoun + ending, f"{pronoun}'{ending}")
            for ending, pronouns in (("re", "they you"), ("ve", "we they you"), ("ll", "they you it that"))
            for pronoun in pronouns.split()
        ),
        Frame("cant", "can't", "", BASES, unless_left="the|a|this|that|of|all|no|such|and"),
        Frame("cant", "can't", SUBJECTS, "$|really|that|a"),
        Frame(
            "wont",
            "won't",
            "",
            BASES,
            unless_left="his|her|their|my|our|your|as is|was|is|are|were|its|as",
            never="as (?:is|was) (?:the|a|an)",
        ),
        Frame(
            "lets",
            "let's",
            "but|so|now|well|okay|ok",
            "face|see|say|take|look|start|talk|get|not|try|hope|do|be|assume|begin|discuss|make|keep",
        ),
    )
    bad = (
        Bad("It wont hurt.", "It won't hurt.", "wont"),
        Bad("He cant walk.", "He can't walk."),
        Bad("Theyre late.", "They're late."),
        Bad("Thats how they were caught.", "That's how they were caught."),
        Bad("I hope im not late.", "I hope I'm not late."),
        Bad("He took someone elses coat.", "He took someone else's coat."),
        Bad("It couldnt be seen.", "It couldn't be seen."),
        Bad("Ive never been there.", "I've never been there."),
        Bad("I hope Ill be there soon.", "I hope I'll be there soon."),
        Bad("Lets try another way.", "Let's try another way."),
    )
    good = (
        "He rose late, as was his wont.",
        "Thieves' cant is a code.",
        "It lets go of water.",
        "She is wont to complain.",
        "Give 'im the book. Dr. Im was not there. Brot im Haus.",
        "He holds the note, then lets go of it. Enough of this cant. It was, as is our wont even now.",
        "All the thats and whats of the text; the whos who of the town.",
        "She fell ill, had to rest and let you know. The ill have to wait, and speak ill of nobody.",
        "A user ID recommend screen. He lets just anyone in. It also lets just one person pass. Jony Ive never left.",
    )
