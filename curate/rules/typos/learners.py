"""T245: a verb, a preposition or a small word used as in another language."""

from curate.rules.base import Bad
from curate.rules.frames import Framed, frames_of
from curate.rules.typos.dropped_words import DROPPED
from curate.rules.typos.more_dropped import frames as more_frames

WHO = "i|we|he|she|they|you|who"
SOMEONE = "him|her|me|us|them|you|people"
HAVE = r"(?:i|we|they|you|who) have been|(?:he|she|who) (?:has|had) been|(?:i|we|you|they)'ve been|(?:i|we|they|you) had been"
MAN = r"(?:his|her|my|a|an|the) (?:[\w-]+ )?(?:man|woman|doctor|lawyer|chef|actor|actress|singer|prince|princess|girl|guy|friend|king|nurse|teacher)|him|her|me"
TOP = "best|most|biggest|largest|greatest|worst|top|oldest|main|highest|longest|finest|fastest|easiest|only reasons"
SPAN = r"(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d+|many|several|a few|a couple of|over a|more than a) (?:hours?|days?|weeks?|months?|years?|minutes|decades?)"
# written / meant / the word before / the word after / but not before / but not after / not in the clause before.
TABLE = rf"""
married with / married to / is|was|been|gets?|got|getting / {MAN}
afraid from / afraid of / is|are|was|were|be|not|so|very|i'm / dogs|snakes|heights|spiders|water|death|everything|nothing|flying|being|cats|ghosts|change|failure|people
proud on / proud of / very|so|really|am|i'm|are|be|is|was|were / what|my|our|myself|himself|you|him|them|it|being|having
familiar of / familiar with / not|am|are|is|be|become|very|was|were|i'm / the|this|that|these|how|your|our|their|his|what
similar with / similar to / is|are|was|were|be|very|quite / those|these|it|them|ours|mine
suffering of / suffering from / was|is|are|were|been|people|patients / a|an|severe|depression|anxiety|chronic|back|cancer|diabetes|this|these|insomnia|pain
in spite / in spite of / * / the|all|this|that|his|her|their|its|my|our|being|having
explained / explained to / {WHO}|doctor|teacher / me|us / * / (?:me|us) (?:away|as|to (?:my|our|him|her|them)sel\w+)
explain / explain to / to|can|could|please|will|would|must / me|us / * / (?:me|us) (?:away|as)
went to home / went home
came to home / came home
would like / would like to / i|we|you|they / thank|know|invite|ask|share|buy|visit|add / * / (?:share|ask|buy|visit|add|thank)s
looking forward / looking forward to / * / seeing|meeting|hearing|working|receiving|trying|reading|visiting|welcoming|your|the|my|it|this
look forward / look forward to / i|we|and|they|you / seeing|meeting|hearing|working|receiving|trying|reading|visiting|welcoming|your
one the / one of the / is|was|are|be|as|by|with|to|perhaps|probably|it's|became|become|has|still|considered|in|being / {TOP}
a lot / a lot of / * / fun|people|money|things|stuff|information|energy|attention|damage|pressure|trouble / * / (?:people|things|money) (?:say|think|do|are|will|can|is)
am agree / agree / i
are agree / agree / we|they|you / with|that|to|on
is agree / agrees / he|she|it / with|that|to|on
please / pleased / (?:i am|i'm|we are|we're|was|were) (?:very|so|really|quite|extremely|also|not|more than|most) / with|by|to (?:announce|say|see|have|report|inform|meet|hear|know)
bias / biased / (?:he|she|they|we|you|people|who|i) (?:is|are|am|was|were|may be|might be)(?: so| very| a bit| a little| really| clearly| too| not| just)?|i'm(?: a bit| a little| not| just)? / $|because|against|towards?|in favou?r|and|when|but
prejudice / prejudiced / (?:he|she|they|we|people|who|i) (?:is|are|am|was|were) / against|towards?
old fashion / old-fashioned / an?|good|the|some|this|my|your|our|their|his|her / recipes?|way|values|oatmeal|ice cream|kind|lemonade|remedy|remedies|method|methods|manners|look|guy|letters?|phone|diner|cooking|ideas?|candy|dress|doctor|donuts?|country|christmas|charm
more better / better / * / * / no|any|even
more easier / easier
more faster / faster
more cheaper / cheaper
more safer / safer
more stronger / stronger
more bigger / bigger
more healthier / healthier
more happier / happier
more worse / worse
most easiest / easiest
most biggest / biggest
most fastest / fastest
most cheapest / cheapest
most greatest / greatest
most happiest / happiest
most best / best / the|my|his|her|their|your
enjoyed to read / enjoyed reading / {WHO}
enjoyed to watch / enjoyed watching / {WHO}
enjoyed to play / enjoyed playing / {WHO}
enjoyed to see / enjoyed seeing / {WHO}
enjoyed to work / enjoyed working / {WHO}
enjoy to read / enjoy reading / {WHO}|will
enjoy to watch / enjoy watching / {WHO}|will
enjoy to play / enjoy playing / {WHO}|will
enjoy to work / enjoy working / {WHO}|will
suggested to go / suggested going / he|she|we|they|i|who
suggested to take / suggested taking / he|she|we|they|i|who
suggested to use / suggested using / he|she|we|they|i|who
suggested to try / suggested trying / he|she|we|they|i|who
suggested to visit / suggested visiting / he|she|we|they|i|who
work / working / {HAVE} / as|with|on|for|in|at|here|there|hard|together
live / living / {HAVE} / in|at|here|there|with|together
use / using / {HAVE} / this|it|the|my|these|a|your
look / looking / {HAVE} / for|at|forward|into
wait / waiting / {HAVE} / for|to|$
try / trying / {HAVE} / to
work / working / he is|she is|i'm|i am|he's|she's|they are|we are / on|with|at|as|hard / * / (?:on|at|in) (?:him|her)
able / be able / (?:i|we|he|she|they|you|it|who|that) (?:will|would|might|should|may|must)(?: not)? / to
most of / most / * / people|students|women|men|children|patients|users|americans|customers
going the / going to the / are|am|i'm|we're|is|was|were|love|like|you're / beach|store|gym|doctor|hospital|park|movies|bathroom|airport|mall|bank|dentist|office
went the / went to the / i|we|he|she|they|and / beach|store|gym|doctor|hospital|park|movies|bathroom|airport|mall|bank|dentist|office
go the / go to the / to|i|we|you|they / beach|store|gym|doctor|hospital|park|movies|bathroom|airport|mall|bank|dentist|office
couple of / a couple of / for|in|after|spent|took|within / weeks|days|months|years|hours|times|minutes
such / such a / had|have|having|was|is|been / (?:good|great|nice|wonderful|fun|terrible|bad|lovely|beautiful) (?:time|day|idea|job|person|place|man|woman|movie|film|book|week|trip|feeling) / * / \w+ \w+ (?:management|names|security|training|growth|clubs?|reviews?)
an advice / some advice / me|you|us|him|her|them|need|ask for|asking for / $|from|that|about|on
to laugh / laugh / (?:made|makes|make|making) (?:me|him|us|you)
to feel / feel / (?:made|makes|make|making) (?:me|him|us|you)
to think / think / (?:made|makes|make|making) (?:me|him|us|you)
to cry / cry / (?:made|makes|make|making) (?:me|him|us|you)
to realize / realize / (?:made|makes|make|making) (?:me|him|us|you)
to know / know / (?:let|lets) (?:me|him|us|you|them)
to go / go / (?:let|lets) (?:me|him|us|you|them)
to use / use / (?:let|lets) (?:me|him|us|you|them)
to see / see / (?:let|lets) (?:me|him|us|you|them)
can to / can / i|you|we|they|he|she / use|see|find|get|be|have|go|buy|take|try|download / (?:if|where|wherever|when|whenever) (?:i|you|we|they|he|she) / * / do|does|did|done|doing|what|whatever|all|everything|anything|best|as|much|hard|how|everybody|little|that|any
since / for / waiting|living|working|married|here|there|together|friends|been sick|using (?:it|this) / {SPAN} / * / {SPAN} (?:ago|before|after|later|of|earlier|past|prior)
on / in / was born|were born|been born|born|died / (?:1[5-9]|20)\d\d (?:in|and|to|at|as|by|when)
in / on / is|was|be|held|happened|died|closed|starts|here / (?:mon|tues|wednes|thurs|fri|satur|sun)day(?! (?!and|at|so|or|because|from|morning|night|afternoon|evening)\w)
"""


class LearnersPattern(Framed):
    """A preposition, a verb form or a comparison carried over from another language.

    Why: "married with a nurse" and "more easier" are understood, and sound foreign to every reader.
    Fix: the pattern that the word takes.
    """

    code = "T245"
    name = "learners-pattern"
    since = "0.2"
    precision = 0.95
    frames = frames_of(TABLE) + frames_of(DROPPED) + tuple(more_frames())
    bad = (
        Bad("My cousin is married with a Danish teacher.", "My cousin is married to a Danish teacher."),
        Bad("In spite the cold they swam.", "In spite of the cold they swam."),
        Bad("We went to home after lunch.", "We went home after lunch."),
        Bad("We are looking forward seeing her.", "We are looking forward to seeing her."),
        Bad("Rome is one the oldest cities.", "Rome is one of the oldest cities."),
        Bad("They will able to swim.", "They will be able to swim."),
        Bad("I have been work as a cook.", "I have been working as a cook."),
        Bad("The film is based a true story.", "The film is based on a true story."),
        Bad("Most the answers were wrong.", "Most of the answers were wrong."),
        Bad("Due the bad weather the match was off.", "Due to the bad weather the match was off."),
        Bad("I listen the radio every day.", "I listen to the radio every day."),
        Bad("The train is more faster.", "The train is faster."),
    )
    good = (
        "They are married with two children.",
        "We help where we can to get things done. Come if you can to see it.",
        "There has been work on the roof.",
        "She died on 1 May, and was born in 1920.",
        "He waited here since two hours before dawn.",
        "Most of the people agree; in spite of it all, one the judge knew left.",
        "At most the answers differ; she is capable, doing it well.",
        "There is bias against women.",
    )
