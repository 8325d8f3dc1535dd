"""What stands behind a preposition of T255 that is an adjunct's, whatever governs ("insisted on Monday", "interested in the end")."""

from curate.rules.typos.governed_times import NUMBER
from curate.rules.words import DAYS, MONTHS

ADJUNCTS = {
    "of": "course|late|old|necessity|itself|themselves|himself|herself|yore|which|whom|whose|(?:its|their|his|her|my|our|your) own",
    "for": rf"(?:{NUMBER}|a|an|over|more|less|about|nearly|almost|at|most|much|long|longer|so|too|decades|years|months|weeks|hours|days|centuries|ages|example|instance|once|now|ever|life|good|all|some|that|this|the (?:first|last|past|next|rest|sake|time|most|duration|moment|same|second|third|purposes?|reasons?|present|remainder|whole|entire|better|worse|main|long)|reasons|various|different|other|another|want|lack|fear|whatever|free|one|better|both)",
    "at": rf"(?:the (?:time|same|end|beginning|moment|age|start|very|height|outset|university|same|prospect|thought|idea|sight|expense|turn|present|risk|hands|level)|all|least|first|last|present|once|any|times|some|{NUMBER}|a|an|that|this|night|home|work|school|best|most|what|which|every|each|one|such|both|birth|will|about|around|risk|low|high)",
    "on": rf"(?:{NUMBER}|{DAYS}|{MONTHS}|behalf|average|balance|purpose|time|occasions?|paper|top|and|a (?:daily|regular|case|scale|weekly|large|small|personal|national|local|given|monday|friday|single|\w+ (?:basis|scale|level|day))|the (?:other|contrary|whole|basis|part|one|grounds?|phone|spot|day|morning|night|same|first|surface|eve|way|court|field|pitch)|that|this|social|tv|stage|camera|twitter|facebook|his|her|their|its|my|our|your|account|both|all|one|either|every|each|page|line|site|set|board|record|what|an? )",
    "in": r"(?:the|\d+s?|part|large|turn|order|particular|general|fact|public|court|this|that|these|those|all|many|most|some|any|both|a|an|his|her|its|their|my|our|your|such|several|recent|time|early|late|response|terms|and|which|what|one|two|three|vain|january|february|march|april|may|june|july|august|september|october|november|december|each|every|other|certain|different|various|private|practice|theory|person|spring|summer|autumn|winter|parts|full|as|england|america|europe|london)",
    "with": r"(?:regard|respect|the (?:exception|help|aim|intention|result|purpose|advent|passage|same|effect|rest|notion)|and|one|or|each|age|time|no|out|good|great|little|equal|more|much|as|due|such|some|both)",
    "from": r"(?:\d+|the (?:beginning|start|outset|moment|time|very|first|age|late|early|same|bottom|top|inside|outside|point|perspective)|day|within|which|a (?:young|distance|early|very|single|purely)|birth|here|there|now|then|afar|one|above|below|early|january|february|march|april|may|june|july|august|september|october|november|december|about|around|childhood|infancy|youth|boyhood|girlhood|time|outside|behind|without|inside|memory|scratch|what)",
    "about": r"(?:\d+|the (?:time|same)|half|one|two|three|four|five|ten|a (?:year|month|week|dozen|hundred|third|quarter|half)|as|noon|midnight)",
    "to": "be|do|date|",
}

FEELING = "delight|dismay|surprise|amusement|horror|relief|annoyance|embarrassment|astonishment|cost|shame|satisfaction|disgust|regret"
OWNER = "the|my|your|his|her|its|our|their"
# These are adjuncts behind any word at all, before a thing's name too.
ALWAYS = {
    "of": r"an? (?:sudden|sort|kind|evening|morning|night)",
    "for": rf"the ages|(?:{OWNER}|an?) (?:[\w'-]+ )?(?:time|moment|while|day|week|month|year|sake|reason|rest|record|future|duration|part|benefit)",
    "at": r"dawn|dusk|length|heart|speed|present|times|the (?:moment|time|end|start|beginning|weekend|outset|wheel|back)|(?:his|her|their|my|our) (?:expense|peril|death)",
    "on": rf"the (?:phone|roads?|way|night|day|whole|journey|spot|ground|board|ice|streets?|move|job|side|counter-attack|counter|break|internet|radio|news|exchange)|principle|arrival|air|foot|reflection|television|instagram|(?:{OWNER}) (?:behalf|account|own|first|last|way|return|arrival)|(?:two|three|several|both|all|many) (?:counts|fronts|occasions)",
    "in": r"the (?:end|extreme|same|meantime|main|first|last|past|long|short)|writing|passing|part|total|desperation|front|advance|public|private",
    "with": r"(?:an?|the) (?:\w+ )?(?:frown|smile|sigh|nod|wave|shrug|break|goal|times|flourish|bang)|the times|(?:(?:good|every|some) )?(?:reason|ease|care|caution|difficulty|passion|pleasure|tenacity)",
    "from": r"the (?:start|outset|first|beginning|sides?|rear|front|back|moment|day|age|ground)|time to time|day one",
    "about": r"an? (?:thousand|hundred|dozen|third|quarter|month|week|year)|half|\d+",
    "by": r"the (?:time|end|age|dozen|thousand|hundred|hour|day)|nature|accident|chance|hand|force|far|default|definition|name|then|now|law|right|mistake|midnight|noon",
    "to": rf"an? (?:degree|man|fault|point|(?:\w+ )?extent|(?:\w+ )?degree|standstill)|the (?:end|last|full|point|core|brim|contrary|extent|best|right|left|letter|rescue|tune|sound)|some extent|(?:{OWNER}|[\w'-]+'s?) (?:[\w'-]+ )?(?:{FEELING})",
}
