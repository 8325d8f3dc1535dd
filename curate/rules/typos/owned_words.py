"""Words behind a plural that it does not own: what is named after it, and what it does."""

import re

from curate.rules.typos.things import forms

# "Our kids menu", "the friends list", "the boys title": named after those they are for.
NAMED_FOR = frozenset(
    "kids friends partners parents teachers doctors neighbours neighbors colleagues children babies dogs cats".split()
)
SIGNS = frozenset(
    "menu menus club clubs list lists page pages program programs programme programmes section corner association union network forum charity portal feed app newsletter scheme "
    "zone area group groups committee council".split()
)
PLAYERS = frozenset(["boys", "girls"])
SPORTS = frozenset(
    "coach coaches title titles game games season tournament bathroom toilet squad record race final finals champion champions championship relay division locker dormitory dorm track "
    "swimming hockey lacrosse golf wrestling varsity cross state school choir name names".split()
)
# Nouns that people and animals also do.
DOINGS = frozenset(
    "garden rib winter summer nose board party partner text master film plow plough picture garage house coach phone book mother father bridge camp fish dance date farm ski stage star "
    "stock shop skate snack sail row race queue pilot picnic parent model monkey man lunch judge jam host guard gossip golf fool elbow doctor crew chat chair carpool bus boss bike bag "
    "email message tweet blog network holiday vacation breakfast dinner supper pet paw dog cat bed kid mob tail shadow mirror author pen head face hand eye butter water herd study work couch".split()
)
BEHIND_DOING = re.compile(
    r" (?:him|her|them|it|me|us|you|the|an?|each|every|everything|everyone|in|at|with|around|before|on|after|for|from|like|together|all|most|up|down|out|into|onto|through|over|along|past|"
    r"their|his|our|my|your|its|this|that|these|those|twice|once|daily|outside|less|more|about|as|and|rugby|football|clothes|coats|here|there|while|when|until|till|hard|well|early|late|online|ahead|s[ia]t|surf|hunt|swap|people|homeless)(?![\w'’-])"
)
OPENS = re.compile(
    r"(?:^|[.!?;:,][\"')]? |[\"(]|\b(?:when|whenever|if|because|and|but|that|while|where|as|since|until|before|after|so|although|though|think|say|said|how|what) )"
    r"(?:the|this|that|my|your|his|her|our|their)(?: \w+)? $"
)
# "To my friends money meant freedom", "when I see my parents life slows down".
FRONTED = re.compile(
    r"(?:^|[.!?] [\"(]?)(?:for|to|with|among|unlike|like)(?: (?:many|most|some|all|both|few) of)? \w+ $|"
    r"\b(?:when|whenever|if|after|once|as|until|before)\b[^,;.!?]* (?:visit|visits|visited|see|saw|call|called|meet|met|join|joined|tell|told|left) \w+ $"
)
PASTS = frozenset("came went meant had did got made took said left kept felt held stood ran grew".split())
NEXT = re.compile(r" ([a-z]+)")


def is_named(noun: str, owned: str) -> bool:
    """Whether a plural only names what follows."""
    return (noun in NAMED_FOR and owned in SIGNS) or (noun in PLAYERS and owned in SPORTS)


def does(owned: str, before: str, after: re.Match[str]) -> bool:
    """Whether what follows a plural is its verb, or the subject of the clause behind."""
    rest = after.string[after.end() :]
    if not after["then"] and owned in DOINGS and BEHIND_DOING.match(rest) and OPENS.search(before):
        return True
    if FRONTED.search(before) is None:
        return False
    behind = NEXT.match(rest)
    verb = behind is not None and (
        behind[1] in forms() | PASTS or (behind[1].endswith("s") and not behind[1].endswith("ss"))
    )
    return bool(after["then"]) or verb
