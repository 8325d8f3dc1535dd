"""The rows of T255 for phrases ("due to", "in favour of", "close to"); the fields are those of `governed_table`."""

PHRASES = r"""
due|owing / of|from / to / (?:the|his|her|their|its|a|an|this|bad|lack|covid|climate|heavy|high|increased) (?:fact|lack|rain|weather|storm|pandemic|war|crisis|nature|high|increase|cold|heat|number|size|absence)|(?:bad|heavy|covid|climate|lack) \w+
thanks|thank / of / to / (?:the|this|that|these|my|our|your|his|her|their|its) (?:fact|help|support|hard|new|efforts|internet|work)
thank / to / =thanks to / (?:the|this|my|our|your|his|her|their|its|modern|technology|these|social) / * / \w+
according / with / to / * / * / not|was|were|is|are
according / by|from|of|on|at / to / (?:the|a|an|his|her|their|our|my|this|these|recent|experts|research|some|many|new|statistics|studies|what)
according / the / to the / * / * / \w+
comply+ / to|by|of|at / with / (?:the|these|those|this|all|our|your|its|their|his|her|gdpr|federal|state|local|any|certain|new|strict|international|such|regulations|rules) / all times|(?:the|all|these|those|this|our|your|its|his|their|any|such|certain|new) (?:\w+ )?(?:times?|stage|point|costs?|levels?|hours|staff|employees|manufacturers?|company|companies|users|members|banks?|government|parties|deadline|end|date|time|extent|state|court|patients?|operators?|states?|businesses|firms?|individuals|participants|authorities|people|suppliers?|sector|industry)
in accordance / to|of|by|as|on|from|for / with
in conformity / of|by / with
in addition / of|with|from|for / to / (?:the|this|that|these|his|her|their|its|our|my|all|being) / this (?:reason|purpose|year|month|week|season|time)|all (?:this|these|the)
in comparison / of|from|at|by|than|as / with
in contrast / of|from|by|than|against / to / @det
in relation / of|on|at|for / to / @det
in response / of|for|on|at / to / @det
in regards|in regard|with regards / of|on|about|for|in|at / to
with regard / of|on|about|in|at / to
with respect / of|about / to / * / *
with respect / on / to / (?:the|this|these|your|our|that) (?:\w+ )?(?:topic|question|issue|matter|subject|problem)
with the respect / to / =with respect to / * / * / treated|the
in favor|in favour / to|for|from|on / of / @det|\w+ing / (?:the|that|this) (?:end|time|public|rest|people|voters|king|queen)|(?:it|him|them|you|me|us) / find|out|grow|grew|fell|fall|curried|curry|was|rose|fallen|grown|found
in charge / for|to|from|with|on|about / of / (?:\w+ing|the (?:project|team|company|operation|department|program|money|group|design)) / \w+ing (?:to|at|night|day|game|match|week\w*|ceremony|session)|evening
in front / to|from|off / of / (?:the|a|my|our|his|her|their|me|him|them|us|you|it|people|everyone) / (?:the|a) (?:start|beginning|first|\w+) (?:minute|lap|half|whistle|moment|point|penalty)|the (?:start|outset|beginning|back|off|spot|penalty|whistle|restart|corner|free|kick-off|edge) / *
on behalf / to|for|from|off|with / of / @det
on top / from|off|to / of / the|a|my|his|her|their|our|that|it / the (?:start|beginning|first|opening|outset|whistle|kick-off|off|early|word|very|moment|minute|bottom|end|rest|right|left|point)
in terms / to|on|about|for|by / of / @det|\w+ing|quality|price / (?:which|that|by)
in touch / by|on / with / them|me|us|you|people|my (?:friends?|family|parents|mother|father|sister|brother|wife|husband)
in touch / to|of / with / (?:him|her|them|me|us|you|my|his|our|your|their|people|the) / (?:the|his|her|my) (?:phone|telephone|day|way|regular|subject)|him
in love / on|from|at / with / them|me|us|you|people|my (?:friends?|family|parents|mother|father|sister|brother|wife|husband)|(?:him|her|it|someone|this)(?=[.,!?;\n]| (?:and|since|when|because|immediately|so|from|at|again))|each other|someone / (?:him|it|this)(?: at)? last
in love / of|to|for / with / (?:him|her|them|me|us|you|a|an|someone|my|his|the|this|that|it|each|himself|herself) / the (?:first|second|third|last|same|time|rest|end|age|spot|point|ground|way|wrong|beginning|start|moment|past|next|whole)|a (?:long|short|while|few|year|month|week|day|second|moment|party|distance|time|wedding|young|very)|(?:her|his|their|my|our|your) (?:own|lover|beloved|husband|wife|life|death|first|eyes|country|sake|family|way|eighties|age)|(?:that|this) (?:time|moment|reason|day|way|summer) / * / (?:fell|fall|falls|falling|fallen|am|is|was|are|were|madly|deeply)
because / off / of
because the / of / =because of the / * / * / *
instead / off / of / the|a|an|my|your|his|her|\w+ing|it|using / (?:the|a) (?:back|front|same|start|beginning|point|perspective|top|bottom|local|\w+ of)
regardless / to|from|on|about|off|for|in / of / @det
as well / with / as / @det / (?:him|her|them|me|us|you|it)|how|it / * / [\w'-]+,
as well / than|like / as / @det / (?:him|her|them|me|us|you|it)|the (?:exception|rest|use|others?|public|aid|help|new)|a (?:little|bit|small|touch|few)|how|it / do|does|did|done|go|goes|went|work|works|worked|fare|fit|sit|sits|sat|know|knows|knew|agree|deal|dealt|cope|play|plays|played|get|got|that / *
in spite / off|from|to|for|that / of / *
such / us / =such as / (?:the|this|these|those|music|food|sports|health|books|water|\w+ing|\w+s)
next / from|of|by / to / (?:my|me|him|her|our|your|us) / my (?:list|own|books)|me|him|her|us / the|what|and|is / (?:sits?|sat|sitting|lives?|lived|living|house|stands?|stood|standing|right)
close|closer / from|of / to / (?:my|our|me|us|the (?:city|sea|beach|center|centre|station|airport|school|hotel|river|lake)) / * / a|the|at|to|will|would|and|can|they|it / (?:is|are|was|were|be|very|so|too|really|quite|located|live|lives|lived|not)
near / from|of / * / (?:the|my|our|his|her|their|me|here|us) / the (?:beginning|start|same|outset) / *
"""
