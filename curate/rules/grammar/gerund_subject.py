"""G114: "eating too many snacks raise your blood sugar"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.clause import Clause, stands_first
from curate.rules.grammar.heads import many, qualifies
from curate.rules.grammar.parted_words import PLURAL

# Gerunds that, right before a plural, do not describe it: "using tools", not "cooking classes".
SURE = (
    "using having getting making taking doing giving buying wearing avoiding adding creating choosing keeping putting removing watching bringing visiting "
    "eating owning attending obtaining acquiring possessing adopting consuming raising"
).split()
# Those that are sure only before a determiner or one of these adjectives.
OTHERS = (
    "reading writing learning cleaning washing cooking drinking selling driving riding building planning paying teaching speaking listening solving growing "
    "changing opening closing checking replacing testing carrying mixing studying tracking organizing booking playing setting installing sharing hiring "
    "collecting reducing improving increasing developing managing handling dealing performing cutting picking maintaining finding walking sleeping skipping feeding spending sending running swimming smoking exercising"
).split()
NEW = frozenset(
    "new old different good bad enough foreign fresh extra additional video computer long short tight cold multiple healthy".split()
)
SURE_SET = frozenset(SURE)
# With these a plural and a bare verb may be one clause: "watching the kids play".
NO_PLURALS = frozenset("does has is was goes".split())
# And with these a plural and a noun may be two objects: "giving fans cause to cheer".
CLAUSAL = frozenset("having making watching getting giving".split())
VERBS = {"don't": "doesn't", "raise": "raises", "lead": "leads", "open": "opens", "cause": "causes", "save": "saves", "boost": "boosts", "teach": "teaches",
         "increase": "increases", "cost": "costs", "waste": "wastes", "hurt": "hurts", "let": "lets", "slow": "slows", "damage": "damages", "harm": "harms", "protect": "protects", **PLURAL, "help": "helps"}  # fmt: skip
THIRDS = frozenset(VERBS.values())
QUANTITY = r"(?:(?:the|these|those|my|your|his|her|our|their|its|some|many|several|more|fewer|(?:too|so) many|a lot of|lots of|plenty of|different|other|all|two|three|both) )"
SUBJECT = re.compile(
    rf" (?P<quantity>{QUANTITY})?(?P<before>(?:(?!and |the |an? )[a-z-]+ ){{0,2}}?)(?P<noun>[a-z]{{2,}}s|people|children|men|women)(?: (?:open|online|at once|together|every day|a day|twice a day|at night|before bed|alone|by hand|regularly))? (?P<adverb>(?:also|often|usually|always|really|only|[a-z]{{3,}}ly) )?"
    rf"(?P<verb>{'|'.join(VERBS)})(?![\w'-])(?P<after>[^.,;:!?()]*)"
)
BE = frozenset("are aren't were weren't don't haven't".split())
# What shows that the verb is not the sentence's own, or that the sentence is turned round.
FINITE = re.compile(
    r" (?:is|was|will|can|would|could|should|may|means|makes|helps|has|does|isn't|doesn't|can't|won't)\b"
)
TURNED = re.compile(r" (?:the|two|three|some|several|many|his|her|their) ")

NOUN_PHRASE = re.compile(
    r"(?: (?!(?:a|an|and|or|in|of|from|for|to|by|with|at|on|as|that|who|which|when|so|not|good|great|bad|common)\b)[a-z-]+){1,4}"
)


class GerundSubject(Rule):
    """An "-ing" form as the subject, and a verb in the plural after its object.

    Why: the plural beside the verb draws it away from its subject, which is one action.
    Fix: the singular.
    """

    code = "G114"
    name = "gerund-subject"
    since = "0.2"
    message = "“{written}” has “{gerund}” for its subject; “{meant}” agrees"
    cues = tuple(dict.fromkeys((*SURE, *OTHERS)))
    bad = (
        Bad(
            "Eating too many snacks raise your blood sugar.", "Eating too many snacks raises your blood sugar.", "raise"
        ),
        Bad("Visiting beaches don't thrill me.", "Visiting beaches doesn't thrill me."),
        Bad("In my view, buying used cars are a mistake.", "In my view, buying used cars is a mistake."),
    )
    good = (
        "Cooking classes are fun. Running shoes are expensive. Eating disorders are serious.",
        "When using these tools make sure you wear gloves. Using these tools, make your own.",
        "Watching the kids make a mess is fun. Joining the teams are two players. Visiting scholars don't pay.",
        "Having too many windows open wastes heat. Attending physicians are on call. Buying habits have changed.",
        "Driving these trends are falling costs. Giving fans cause to cheer, they won. Getting students help early pays off.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the verbs of clauses that a gerund opens."""
        folded = text.prose_folded
        for span in hits:
            match = SUBJECT.match(folded, span.end)
            gerund = folded[span.start : span.end]
            if match is None or not speaks(gerund, match) or not stands_alone(text, span):
                continue
            start, end = match.span("verb")
            if text.raw[span.start + 1 : end].islower():
                meant = VERBS[match["verb"]]
                message = self.message.format(written=match["verb"], gerund=gerund, meant=meant)
                yield Remark(start, end, message, replacement(meant))


def speaks(gerund: str, match: re.Match[str]) -> bool:
    """Whether a gerund has the plural for its object, and the verb is the sentence's."""
    before, verb = match["before"].split(), match["verb"]
    much = (match["quantity"] or "").startswith(("too", "so", "more", "fewer", "a lot", "lots"))
    if not (much or many(match["noun"])) or match["noun"] in NO_PLURALS or not all(qualifies(word) for word in before):
        return False
    if verb not in BE and gerund in CLAUSAL and not much:
        return False
    if not match["quantity"] and gerund not in SURE_SET and NEW.isdisjoint(before[:1]):
        return False
    if f"{gerund} {match['noun']}" in DESCRIBED:
        return False
    if match["after"].strip().split(" ")[0] in THIRDS:
        return False  # "having many tabs open slows it"
    return not FINITE.search(match["after"]) and not (verb in {"are", "were"} and turned(match["after"]))


def turned(after: str) -> bool:
    """Whether the subject follows "are": "driving these trends are falling costs"."""
    phrase = NOUN_PHRASE.match(after)
    last = phrase[0].split()[-1] if phrase else ""
    return TURNED.match(f"{after} ") is not None or (
        bool(last) and (many(last) or last in {"people", "clergy", "police"})
    )


def stands_alone(text: Text, span: Span) -> bool:
    """Whether a gerund opens its sentence, but for an opener."""
    mark = text.prose_folded[max(0, span.start - 2) : span.start]
    return stands_first(text, Clause([], span.start, "," if mark == ", " else ""))


DESCRIBED = frozenset(
    f"{gerund} {noun}"
    for gerund, nouns in {
        "attending": "physicians doctors nurses surgeons members guests officers delegates consultants",
        "adopting": "parents families couples states countries nations",
        "acquiring": "banks companies firms",
        "owning": "families companies groups",
        "buying": "groups habits patterns clubs agents offices teams decisions seasons trends",
        "raising": "agents",
        "adding": "machines",
        "wearing": "surfaces parts courses",
        "keeping": "qualities",
        "giving": "circles pledges",
        "visiting": "journalists dignitaries doctors officials researchers diplomats pupils ministers parties relatives leaders lawyers teachers nurses scientists captains coaches supporters schools sides musicians writers singers orchestras companies scholars professors teams fans hours nurses players students artists families lecturers",
        "eating": "clubs houses disorders habits patterns plans utensils apples places establishments behaviors behaviours",
        "watching": "eyes crowds fans",
        "making": "processes skills",
    }.items()
    for noun in nouns.split()
)
