"""T212: "its" and "it's"."""

from collections.abc import Mapping
from typing import ClassVar

from curate.rules.base import Bad
from curate.rules.frames import ENDS_NOUN, Frame
from curate.rules.typos.owning import Owning

STATES = (
    "hard|easy|easier|great|good|nice|important|better|difficult|safe|fun|cheap|rare|likely|possible|impossible|"
    "true|clear|amazing|over|normal|common|okay|ok|fine|useful|helpful|wise|vital|essential|free|rare|terrible|horrible|wonderful|natural"
)
# Words that a clause may follow: behind any other word "its time" and "its best" are things.
OPENS = (
    "and|but|because|so|or|think|thinks|thought|say|said|says|that|if|when|guess|believe|know|known|knew|maybe|perhaps|now|then|since|as|where|while|feel|feels|felt|sure|though|"
    "although|until|unless|why|what|decided|realized|realised|yes|no|here|this|hope|afraid|glad|mean|means|suppose|agree|wish|hear|heard|told|me|you|us|anyway|today|well|once|"
    "winter|summer|spring|autumn|weather|day|night|morning|case|cases|home|whether|also|sometimes|usually|often|always"
)
AFTER_STATE = "to|that|for (?:you|me|us|him|them|people|everyone|some|most|many|all|children|kids|babies|anyone)|if|when|because|and i|but|how|you"
NOT_OWNED = (
    r"a|an|the|not|been|too|so|very|just|like|that|what|all|also|no|now|still|always|never|going|about|really|only|hard|easy|good|"
    r"great|nice|important|better|best|worse|worth|time|possible|true|more|most|quite|in|on|at|because|as|my|your|our|their|his|her|"
    r"this|likely|rare|fine|ok|okay|free|over|up|out|off|why|how|where|when|who|called|made|clear|cold|hot|best|safe|easier|harder|one|due|part|here|there|me|you|us|them|gone|\w+ing|\w+ly|\w+ed"
)
OWNED = "influence|impact|popularity|success|simplicity|versatility|history|origins?|purpose|design|size|ability|beauty|power|roots?|reputation|features"


class ItsForIts(Owning):
    """The possessive "its" where "it is" is meant, and "it's" where a thing owns something.

    Why: the commonest slip on the web; readers take the rest of the text less seriously.
    Fix: the other form.
    """

    code = "T212"
    name = "its-confused"
    since = "0.1"
    severity = "error"
    precision = 0.98
    owning: ClassVar[Mapping[str, str]] = {"it's": "its"}
    frames = (
        Frame(
            "its",
            "it's",
            "",
            "a|an|the|been|gonna|my|your|our|their|because|what|where|why|supposed to|going to|getting|in the|on the|at the|out of|"
            r"up to|about the|about time|not (?:a|the|just|that|only|even|really|too|always|like|going|worth|uncommon|your|my|cutting|you|any)|"
            r"just (?:a|the|that|not|like)|so (?:much|hard|good|easy|important|bad|nice)|really (?:a|not|hard|good|nice|important|easy|just)|"
            r"also (?:a|the|not|very|good|important|possible|been|known|worth)|still (?:a|the|not|good|very)|definitely|probably (?:a|the|not|best|because)|"
            r"actually (?:a|the|not)|always (?:a|been|best|good|better|nice)|very (?:important|hard|easy|difficult|good|nice|common|likely|rare|much) ?(?:to|that|for|when|if)|"
            r"possible|impossible|no (?:longer|secret|surprise|wonder|big|good|use)|like (?:a|the|you|they|it|trying|driving)|all (?:about|good|over|right|the)|now (?:my|a|time|the)",
            unless_right="a priori|a cappella|a la|a posteriori|in the money|what|where|possible (?!to|that)\\w+|impossible (?!to|that)\\w+|about the size|"
            rf"out of (?:town|print|court|hours|office|state|network|season|competition) {ENDS_NOUN}|up to (?:\d+|date {ENDS_NOUN})|really (?:good|nice|hard|easy) {ENDS_NOUN}|"
            rf"still very \w+ {ENDS_NOUN}|probably best(?:[ -]known)|no longer (?:secret|new|young|quiet|private|used) {ENDS_NOUN}|not only \w+ but (?:also )?(?!very|so|really|it|an?|the)\w+ {ENDS_NOUN}",
        ),
        Frame(
            "its",
            "it's",
            "",
            rf"(?:{STATES}) (?:{AFTER_STATE})",
            unless_left="of|in|at|on|to|for|with|from|by|do|does|doing|did|done|try|tries|tried|trying|give|gives|gave|lost|look|looks",
        ),
        Frame(
            "its",
            "it's",
            "",
            f"(?:best|time) (?:{AFTER_STATE})",
            f"(?!(?:{OPENS})\\b)[\\w']+",
            "time to (?:market|value|live)",
        ),
        Frame("it's", "its", "", "own", unless_right="own (?:fault|goals)"),
        Frame(
            "it's",
            "its",
            "of|by|with|into|within|despite|during|upon|under|against|lost|lose|loses|due to|changed|takes|change",
            r"[a-z]+",
            unless_right=NOT_OWNED,
            never="(?:one|the|only|first|last) things?|if anything",
        ),
        Frame(
            "it's",
            "its",
            "to|in|on|from|has|have|at|for|and",
            "name|head|edges|original|location|owner|owners|customers|users|members|effects|advantages|benefits|roots|feet|normal position|"
            "natural|ability|place|nature|surface|contents|size|shape|function|core|origin|side effects|way into|way through|effectiveness",
            unless_right=r"natural (?:to|that|for)|normal|place|original|\w+ (?:and \w+ )?(?:who|that|they|we|i|you|he|she|which)",
        ),
        Frame(
            "it's",
            "its",
            "attest to|due to|thanks to|according to|compared to|similar to|add to|adds to|in addition to|close to|back to|true to|leads? to",
            r"[a-z]+",
            unless_right=NOT_OWNED,
        ),
        Frame(
            "it's",
            "its",
            "",
            f"(?:{OWNED}) (?:on|of|over|in|with|to|for|and|makes?|has|is|was|lies|allows?|means|comes?|remains?|helps?|can|will)",
            unless_left="think|say|says|said|believe|because|that|if|know|like|sure",
            unless_right=r"\w+ and \w+ (?:who|that|they|we|i|you|he|she|which)",
        ),
    )
    bad = (
        Bad("Rest, for its not a race.", "Rest, for it's not a race.", "its"),
        Bad("Its a common complaint.", "It's a common complaint."),
        Bad("Its important to rest.", "It's important to rest."),
        Bad("The joint has it's own capsule.", "The joint has its own capsule."),
        Bad("This is one of it's causes.", "This is one of its causes."),
        Bad("The torch is fine but it's battery lasts a day.", "The torch is fine but its battery lasts a day."),
    )
    good = (
        "It's game time, it's party night, and it's user friendly. It's history.",
        "Why does he run again? It's power he wants, and it's history he thinks of.",
        "The disc lost its shape.",
        "Its not inconsiderable cost put them off.",
        "Its very nature is change.",
        "It's not over.",
        "Because of that it's important to rest.",
        "Its possible side effects are few.",
        "Its good name was lost.",
        "It's owned by a clinic.",
        "The dog took its time to eat and looked its best when brushed.",
        "Its up to 20 percent share in its out of town shops was sold, and it's tenants who suffer.",
        "If there's one thing he is fond of it's tea. It's size and colour that matter.",
    )
