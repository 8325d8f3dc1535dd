"""The words and patterns of T275."""

import re

# What "that" goes on to tell of, so that "it" is another thing: "the day that I bought it", "the feeling that they broke it".
TOLD = frozenset(
    "day time moment year week month morning night evening minute way reason fact idea feeling news hope belief fear chance place extent point degree view claim proof evidence sign impression "
    "story rumor rumour opinion thought argument conclusion condition assumption understanding case so now such only one first last thing people person man woman someone somebody anyone "
    "everyone doctor friend company statement speed price money effort care rate manner situation knowledge conviction suggestion possibility promise dream decision doubt question answer suspicion "
    "speech letter message report note secret result problem surprise shame pity matter word truth word request proposal order rule theory law principle notion guarantee".split()
)
VERB = re.compile(r" ([a-z]+) (it|them|there)(?![\w'-])(?P<right>[^.;:!?\n]{0,60})")
MORE_VERBS = frozenset(
    "bought had made found saw got took wore ate read put ordered rented used visited watched tried booked received built drove sold kept lost sent gave chose wrote cooked drank met went stayed stay go lived".split()
)
GOES = frozenset("went stayed lived ate go stay visited".split())
PLACES = frozenset(
    "restaurant hotel cafe place beach city town village bar shop store park house apartment country island club museum".split()
)
BEHIND = re.compile(
    r" (?:last|yesterday|for (?:the|a|my|two|three|\$|\d)|from (?:the|a|my)|in (?:the|a|my|\d|january|march|april|june|july|august|september|may)|on (?:the|my|a|sale|amazon|ebay|line|monday|friday|saturday|sunday)|at (?:the|a|home)|online|is|was|are|were|has|had|came|"
    r"broke|looks?|works?|fits?|stopped|does|did|will|can|two|three|a (?:few|year|month|week)|every|before|during|when)(?![\w'-])"
)
THERE = re.compile(
    r" (?:(?:also|still|always|usually) )?(?P<many>an?|some|many|several|a lot of|lots of|two|three|four|five|plenty of|a few) (?:[a-z]+ )?(?P<noun>[a-z]+) (?P<verb>is|are|was|were|wants|needs|lives|works|want|need|sell|sells|live)(?: (?:[a-z]+))"
)
TIMES = frozenset(
    "time day moment chance way reason sense feeling point year period days times years thing things place one ones case cases".split()
)
LIKES = re.compile(
    r"^[\"'“]?(?:and |but |so )?(?:what (?:i|we|you|they) (?:really |also |most |particularly )?(?:like|love|hate|enjoy|appreciate|loved|liked|enjoyed)(?: (?:most|best|the most))?(?: (?:about|in) (?:this|the|these|my|our|it)(?: [a-z]+){0,2})?|"
    r"the (?:best|worst|only|nice|good|main|first|other|great) (?:part|thing|problem|advantage|disadvantage|downside|reason)(?: (?:about|of|with) (?:this|the|these|my|our|it)(?: [a-z]+){0,2})?|"
    r"(?:the|one|another|my main) reasons? (?:why )?(?:i|we) (?:like|love|bought|chose|prefer|use|hate) (?:this|the|these|it|my)(?: [a-z]+)?) $"
)
BE = re.compile(r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|'s)\b|'s\b")
