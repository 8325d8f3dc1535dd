"""Frames of T230: contractions written without their apostrophe ("couldnt", "ive", "ill")."""

from curate.rules.frames import Frame

# No words at all, so the apostrophe is missing wherever they stand.
NEGATED = {
    f"{verb}nt": f"{verb}n't"
    for verb in "do does did is was are were has have had could would should must might need ai".split()
}
WHOLE = NEGATED | {"womens": "women's"}
DONE = "been|never|already|seen|gone|done|got|gotten|had|heard|tried|learned|noticed|lost|found|loved|always|only|just|recently|also"
STATES = (
    "gone|back|here|there|out|wrong|good|great|bad|mad|angry|sick|tired|alive|dead|dying|better|from|supposed|about|like|more|perfect|amazing|probably|"
    "actually|currently|right|afraid|certainly|definitely|clearly"
)
ILL = "the|and|or|critically|seriously|mentally|chronically|terminally|gravely|acutely|physically|is|was|are|were|fall|falls|fell|feel|felt|so|too|very|be|been|being|become|became|get|got|getting|those|not|who|of|if|speak|bode|bodes|as"
CARDS = (
    "a|an|the|user|your|my|his|her|their|our|this|that|photo|no|or|and|valid|fake|session|face|touch|apple|of|with|by"
)
FRAMES = (
    *(Frame(written, meant) for written, meant in WHOLE.items()),
    Frame("ive", "I've", "", DONE, unless_left="jony|burl|sir|saint|st", never="jony|designers?|apple"),
    Frame(
        "ill",
        "I'll",
        "",
        "be (?:there|back|sure|happy|able|using|going|getting|doing|here|sending|posting|writing|glad|honest)|let you|tell you|show you|never forget|have to|"
        "definitely|probably|see you|get (?:you|it|them|back)|give (?:you|it|them)|keep (?:you|it|on)|try (?:to|and|it|that)|take (?:it|you|them|care)",
        unless_left=ILL,
    ),
    Frame(
        "id",
        "I'd",
        "",
        "like to|love to|rather (?:be|have|not|go|see|die|stay)|(?:highly |definitely |also )?recommend|suggest|be (?:happy|glad)",
        unless_left=CARDS,
    ),
    *(
        Frame(
            f"{pronoun}s",
            f"{pronoun}'s",
            "",
            STATES,
            unless_left="and|the|or|all|of|no|some|many|these|two|both|he|she|by|between|one|as",
        )
        for pronoun in ("she", "he")
    ),
    Frame(
        "lets",
        "let's",
        "",
        "be|try|see|get|take|make|keep|say|hope|assume|begin|discuss|consider|explore|examine|imagine|remember|pretend|suppose|eat|find|have|ensure|create|continue|compare|"
        "understand|stay|become|bring|not|just|also|first",
        unless_left="he|she|it|who|that|which|and|one|or",
        unless_right="(?:just|also|first) (?:go|one|about|anyone|anybody|enough|in|the|a|an|you|them|us|him|her|it|people|[a-z]+s)",
    ),
)
