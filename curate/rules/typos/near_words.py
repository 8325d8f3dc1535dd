"""T246: a word that is a letter away from the one its neighbours ask for."""

from collections.abc import Mapping
from typing import ClassVar

from curate.rules.base import Bad
from curate.rules.frames import frames_of
from curate.rules.typos.owning import Owning

# written / meant / the word before / the word after / but not before / but not after / not in the clause before.
TABLE = r"""
now / know / let (?:you|him|her|them|everyone|people) / $|that|if|how|what|when|about|in|which|where|why|as|by|the
now / know / let (?:me|us) / if|how (?:you|it|we|he|she|they)|what you|about|that you|when you
thought / though / even / the|it|he|she|they|we|i|this|there|you|my|some|his|these|not / (?:i|we|he|she|they|you|who|it|have|has|had|and|some|many|people|experts|critics|or|scientists|doctors|historians|never|not|sometimes|once|first|has) even
though / thought / i|we|he|she|they|who|never|always / that|it was|it would|the|of|about|i|he|she|they|we / * / the other / than|did|do|does|as
on / one / is|was|are|be|by|it's|probably|still|perhaps|he's|she's|becoming|became / of (?:the (?:most|best|biggest|largest|main|few|top|first|world's|oldest|greatest)|my favou?rite|our|his|those|these)
hat / that / told (?:me|us|him|her|them)|said|believes?|think|thinks|shows|noticed|found|know|knows|fact / he|she|it|they|we|i|the|you|this|there
gong / going / am|i'm|is|are|was|were|not|you're|we're|they're|he's|she's|it's / to|on|through
bee / been / have|has|had|i've|we've|they've|you've|it's|not|never|always|ever / to|using|there|here|so|very|trying|looking|going|able|in|on|a (?:fan|member|customer|long)
an / am / i / very|so|not|happy|looking|trying|going|sure|really|still|just|also|in|using|glad|sorry|a|the
sad / said / he|she|they|police|officials|spokesman|president / that (?:the|he|she|it|they|we|his|her|i|there)|the|it was|he|she|they / * / * / makes|made|make|so|is|was
fro / for / * / my|the|a|your|me|his|her|this|free|you|all|more|example / to and|an|and / * / to and
our / are / they|you|there|these / the|not|a|very|so|going|all (?:of|the)|in|many|some|always|just|no|also|still|really / for|give|gave|to|with|of|gives
wild / wide / a|the / (?:range|selection|spectrum|choice) of
crushing / crashing / (?:app|computer|browser|website|phone|laptop|pc|program|system|site|server) (?:keeps|kept|is|was)
know / known / i have|i've|we've|(?:have|has|had) (?:also|long|always|never|only|not) / him|her|them|about|that|each other
were / where / asked (?:me|him|her|us|them)|the (?:house|place|town|area|room|school|spot|point) / i|he|she|they|we|you / * / (?:i|he|she|they|we|you) (?:to|a|the)
where / were / doctors|children|kids|students|patients|police|researchers|employees|guests|parents|scientists|officials|residents / surprised|told|shocked|able|unable|forced|killed|injured|arrested|amazed|impressed
prove / proof / no|enough|further / that|of|$
than / to / prefers? \w+|preferred \w+ / tea|coffee|it|them|this|that|those|water|meat|fish|wine|beer / prefer(?:s|red)? rather / * / rather|more|less|better
there / their / painted|sold|raised|share|shared|spend|spent|protect|brush|washed|wash|support / house|houses|homes?|cars?|skin|teeth|money|time|children|kids|dogs?|experiences?|story|stories|own|families / be|was|is|were|are|been
your / you're / * / welcome(?=[.!,;]|$)
your / you're / hope / enjoying|doing|having|well|okay|ok|safe|happy|all|ready|not|feeling
your / you're / if|when|because|while|that|since|unless|until|once / wondering|interested in|considering|worried|tired of|sick of|unsure|aware of|familiar with|feeling (?:like|a|too|sick|tired|down|better|lucky)|planning (?:to|on)|thinking of|gonna|ready (?:to|for)
whose / who's / * / ready (?:to|for)|in charge|excited (?:to|for|about)|hungry / * / ready to-
who's / whose / * / career|families|brother|sister|eyes|ancestors|reputation|hometown|birthday|face|voice|goal|primary|identity|roots|contributions|members|mission|purpose
it's / its / * / tail|fur|paws|beak|inhabitants|predecessor|successor|namesake|counterparts?|heyday|inception|surroundings|entirety|infancy|headquarters|parent company / think|say|says|said|believe|because|that|if|know|like|sure|and|but|so|when|while|as
loose / lose / to|will|can|could|would|you|we|they|i|not|don't|help|and|might|may / (?:\d+|ten|five|twenty|fifteen|thirty|some|a few|those|extra|more|belly|any) (?:pounds|kilos|kg|lbs|extra pounds|weight|fat|hair)|everything|faith|business|customers|games|elections|jobs|heat|momentum|muscle
lose / loose / too|very|came|comes|broke|breaks|hangs|hung|fits|bit / $|around|in|and|on|at|for|from|after|fit|fitting|enough
breath / breathe / (?:can|could) (?:hardly|barely)|(?:hard|harder|easier|difficult|easy) to|struggl(?:ing|es|ed|e) to|(?:able|unable) to|trying to|forget to|forgot to|room to
here / hear / (?:i|you|we|they|could|can) (?:can|barely|hardly) / a|the|my|your|it|them|him|her|you
new / knew / nobody|no one / how|what|why|if|the|it|where|about
no / know / i|we|they / a lot (?:of|about)|exactly|that (?:i|it|he|she|they|we)|of (?:no|many|a)|nothing about|someone who|people who|for sure / said
"""


class NearWord(Owning):
    """A word in the place of one that is a letter or two away: "let you now", "even thought the", "is on of the".

    Why: both are words, so no spell-checker minds.
    Fix: the word that its neighbours ask for.
    """

    code = "T246"
    name = "near-word"
    since = "0.2"
    precision = 0.95
    owning: ClassVar[Mapping[str, str]] = {"who's": "whose"}
    frames = frames_of(TABLE)
    bad = (
        Bad("Let them now when the tea is done.", "Let them know when the tea is done."),
        Bad("It runs well even thought the tank leaks.", "It runs well even though the tank leaks."),
        Bad("Ghent is on of the oldest towns.", "Ghent is one of the oldest towns."),
        Bad("She told us hat the shop was shut.", "She told us that the shop was shut."),
        Bad("An actor who's career ended early.", "An actor whose career ended early."),
        Bad("The cat licked it's paws.", "The cat licked its paws."),
        Bad("He wants to loose ten kilos.", "He wants to lose ten kilos."),
    )
    good = (
        "Let us now look at the map; let me now turn to it.",
        "She even thought the map was wrong, and did they, though, that day?",
        "To and fro the boat went.",
        "Who's home, and who's eating?",
        "Give them our all; they gave those our best.",
        "The house where I grew up had a wide range of clocks.",
    )
