"""More frames of T245: "to", "of", "as", "me" and other small words that were left out, and some that are too many."""

from collections.abc import Iterator

from curate.rules.frames import Frame, frames_of

BARE = r"[\w'-]+"  # in "but not after": the clause begins here
FREE = "i|you|we|they|he|she|it"
THE = "the|a|an|my|your|his|her|its|our|their|this|that|these|those|it|them|him|me|us|all|every|any|some"
VERBS = (
    "read|check|use|follow|include|add|wear|bring|keep|choose|select|remove|take|write|ask|get|make|put|wash|clean|store|pack|leave|buy|order|book|save|give|tell|"
    "see|try|visit|say|eat|drink|find|learn|stay|meet|join|pay|send|show|open|close|start|stop|turn|arrive|avoid|remember|return"
)
STRICT = "read|follow|include|add|bring|choose|select|remove|take|write|ask|get|make|wash|eat|learn|avoid|remember|arrive|give|tell|keep|wear|put|see|send|meet|go|be|have|do|come|become"
WEATHER = "rains|rained|snows|snowed|is raining|was raining|is snowing|was cold|was raining hard|is cold|gets cold|gets late|takes time|hurts|costs more|sounds (?:strange|silly|crazy|simple)"
JOBS = (
    "teacher|doctor|nurse|engineer|lawyer|programmer|developer|musician|pilot|chef|waiter|waitress|farmer|photographer|journalist|scientist|accountant|dentist|"
    "mechanic|electrician|carpenter|hairdresser|pharmacist|architect|translator|soldier|policeman|firefighter|cleaner|baker|plumber|researcher|librarian|"
    "receptionist|cashier|secretary|manager|guide|cook|driver|gardener|designer|consultant|tutor|nanny|clerk|security guard|sales \\w+|freelancer"
)
STUFF = "milk|time|money|gas|petrol|fuel|water|food|space|room|patience|energy|ideas|steam|battery|power|options|luck|sugar|eggs|flour|paper|ink|excuses|things|words|stock|toilet paper|bread|coffee|cash|places|memory|oxygen|air|reasons"
MATTER = "cotton|wool|wood|plastic|glass|metal|steel|leather|paper|stone|silk|bamboo|gold|silver|clay|rubber|nylon|polyester|linen|concrete|brick|aluminum|aluminium|stainless steel|solid wood|recycled \\w+|real leather|pure \\w+"
MEMBERS = "people|guests|customers|students|children|men|women|users|visitors|members|players|patients|readers|parents|friends|kids|passengers|residents|employees|workers|families|tourists"
DO_US = "were|was|are|is|have|had|will|can|could|would|do|did|don't|didn't|know|knew|think|thought|want|wanted|like|liked|love|grew|went|came|live|lived|get|got|use|spend|take|feel|felt|stayed|left|decided|agree|agreed|eat|need|forget|forgot|remember|prefer|work|worked|never|still|just|also|who|enjoy|enjoyed|make|made"
ABOUT_IS = "have|has|is|was|be|are|were|do|does|did|lie|lies|remains?|wonder"

# written / meant / the word before / the word after / but not before / but not after / not in the clause before.
MORE_DROPPED = rf"""
sure / sure to / be|make|please be|is|are|and be|am / (?:{STRICT}|check|use|book|visit|try|leave|start|store|pack|order|call|test|keep) (?:{THE}|out|in|up|with|at|before|as|both|enough|plenty|fresh|warm) / * / (?:use|order|store|leave|test|call|be|have|do|see|start|check|book) (?:in|at|up|before|as|with)|put (?:up|it|them) \w+s
liked / liked to / (?:would|'d|i'd|we'd|he'd|she'd|they'd) (?:also |really )?have / (?:stay|see|go|visit|try|know|be|have|do|come|meet|buy|spend|read|get|eat|play|hear|learn|make|take|return|live|use|keep)(?! (?:was|is))
would like / would like to / * / (?:stay|go|learn|get|eat|become|come|hear|meet|return|bring|receive|speak|write|send|take)(?! (?:more|less|better)) / what|how|as|it|this|that|they (?:say|said) / * / like what|what it|feel
offered / offered to / {FREE}|who|and|kindly|also|has|had|have / (?:help|drive|carry|pay|take|bring|buy|show|lend|cook|give) (?:me|us|him|her|them|you|for the|my|our)
most / most of / * / (?:us|them) (?:{DO_US}) / the|at|what|annoyed|bothered|surprised|bothers|struck|helped|{FREE}|like|love|a|who|concerned|matters|interests
some / some of / * / (?:us|them) (?:{DO_US}|even) / the|give|gave|get|for|bring|brought|make|buy|bought|show|shown|tell|feed|{FREE}|send|do|did|cost
many / many of / * / (?:us|them) (?:{DO_US}) / the|how|so|too|{FREE}|as
none / none of / * / us|them|the (?!less|wiser|worse|better|more|richer|poorer|happier|same|only)[a-z]+s (?:{DO_US}|had|worked)|my|our|these|those / the|have|had|has|is|was|were|but|are|there|or|be|want|and
each / each of / * / (?:us|them|you) (?:has|had|is|was|got|have|should|must|will|can|took|brought|paid) / cost|costs|gave|give|gives|for|to|from|with|{FREE}
half / half of / * / (?:us|them) (?:{DO_US}) / {FREE}|the
both / both of / * / us (?:{DO_US}) / {FREE}|the|for|of|to|with|gave|give|tell|told|let|made|make|helped|by
one the / one of the / * / (?:best|most|biggest|largest|greatest|worst|oldest|highest|longest|finest|easiest|main|few|many|nicest|cheapest|first|prettiest|hardest|busiest|coolest|smallest) (?!one\b)[\w-]+(?: \w+)? / (?!the\b|is\b|was\b|are\b|be\b|as\b|by\b|with\b|to\b)[\w'-]+ / most likely|(?:most|best|main|few|many) (?:people|of)
run out|ran out|running out|runs out / {{}} of / * / (?:{STUFF})(?=[.,;!?\n]| (?:and|before|just|in|on|at|for|to|when|by|after|because|last|this|again|so)(?![\w'-])) / time|clock|contract|has|have|had|sand
made / made of / (?:is|are|was|were|it's|they're|cover|bag|shirt|table|box|house|chair|jacket)(?: (?:mostly|entirely|completely|all|partly|mainly))? / (?:{MATTER})(?=[.,;!?\n]| (?:and (?:is|are|can|has|have|it|was|comes|feels|looks|very)|with|which|that|so|because|but)(?![\w'-]))
instead / instead of / * / (?:going|using|buying|taking|having|eating|trying|making|doing|paying|sitting|waiting|throwing|spending|driving|getting|watching|walking|working|letting|giving|adding|cooking|asking|saying|telling|putting|writing|reading|being|sleeping|flying|washing|talking) (?:{THE}|out|to|for|in|on|at|from|with|about|more|home|by|so|money|time) / [\w'-]+
because the / because of the / * / (?:rain|weather|snow|storm|heat|cold|wind|traffic|noise|price|crisis|war|delay|strike|pandemic|holiday|accident|virus|lack|high \w+|bad \w+|heavy \w+|strong \w+)(?:, (?:we|the|i|they|he|she|it|our|my|all|many)| (?:we|i|they) (?:had|could|couldn't|decided|stayed|have|can't|were|was|did)) / * / [a-z ]+, (?:the|it|he|she|they|and)[ ]?(?:price|one)?[ ]?(?:which|that|who)
a number / a number of / * / (?:people|things|reasons|ways|times|problems|years|factors|options|students|companies|changes|other)
hundreds|thousands|dozens|millions|lots|plenty / {{}} of / * / (?:people|things|dollars|euros|years|miles|tourists|visitors|books|photos|birds|trees|water|money|fun|food|space|room|fish|flowers|kids|children|friends|options|questions|energy|sunshine|snow|rain|butter|sugar|light|sleep)(?=[.,;!?\n]| (?:and|in|to|for|on|at|with|from|who|that|were|was|are|is|came|come|when|every|before|if|there|here)(?![\w'-])) / the
as soon / as soon as / * / (?:the|you|we|i|he|she|they|your|my|our|his|her|their|possible) / just|not|quite|equally / the (?:next|following|same)
as long / as long as / * / (?:you|we|i|they|he|she|your|it's|it is|there is|there are|nobody|everyone) / [\w'-]+ / * / just|twice|times
as far / as far as / * / (?:i (?:know|remember|can|am|understand|could)|we know|i'm|possible) / (?!and\b|but\b|so\b|because\b|that\b|no\b)[\w'-]+
as much / as much as / * / possible
as well / as well as / (?:work|works|worked|perform|performs|taste|tastes|fit|fits|just|does|do|sound|sounds|look|looks|quite|almost|nearly|not)(?: just| almost| quite| not)? / the (?:original|one|ones|old|expensive|others?|real|big|first one|new one|name|homemade|last|professional|more|brand|previous|fresh|competition|rest|store|pros?)|a (?:new|real|professional|normal|regular) / is|was|may|might|it's|be|that's
known / known as / (?:is|are|was|were|be|been)(?: (?:also|well|better|best|widely|commonly|generally|now|sometimes|often))? / (?:the|one of|an|a) (?:[a-z]+ )?(?:best|most|king|queen|father|mother|city|land|home|capital|place|birthplace|man|woman|biggest|largest|greatest|world's|heart|old|first|great|good|very|hard|gateway|oldest|finest) / what|all|little|it|not|there|ever|as|than|that / (?:the|a) (?:\w+ )?(?:man|woman|place|city|king|queen) (?:for|since|and|to|well)|the (?:most|best|first) (?:about|time)
works|worked|working|work / {{}} as / * / an? (?:[a-z]+ )?(?:{JOBS})(?=[.,;!?\n]| (?:in|at|for|and|on|who|with|but|when|until)(?![\w'-])) / the|this|of|no
as good|as bad|as big|as tall|as long|as small|as nice|as easy|as cheap|as strong|as fast|as heavy|as hard|as soft|as fresh|as old|as expensive|as large|as beautiful|as important|as sweet|as hot|as cold|as high|as useful|as fun|as tasty|as clean|as comfortable / {{}} as / (?:is|are|was|were|be|looks?|tastes?|feels?|it's|isn't|aren't|wasn't|seems?|sounds?|smells?|works?|looked|tasted|felt|been|not)(?: (?:just|almost|nearly|not|quite|about|at least|twice))? / (?:the|my|your|his|our|their|mine|yours|him|me|them) (?!second|next|first time|following|day|whole|entire|night|way|time|last time|fact|other day|third|need|ability|right|role)[\w'-]+ / * / [^.!?]* as (?!well\b|far\b)(?!soon\b) / as|so important|equally
let know / let us know|let me know / * / (?:if|when|how|what|whether|by|in|about|the|your|which|that|as|immediately|soon|please|where|who|asap|of)
lets know / lets us know / * / (?:if|when|how|what|whether|about)
thank for / thank you for / like to|want to|i|we|wanted to|must|just|and|also|to|wish to / (?:your|the|all|this|having|being|giving|letting|sharing|coming|helping) / * / * / (?:ha(?:s|ve|d)|is|are|was|were) (?:[\w']+ ){{1,5}}to thank|to thank
thanks|thank you / {{}} for / * / (?:coming|helping|reading|sharing|letting|joining|watching|visiting|listening|stopping|taking|posting|writing|inviting|calling|asking|choosing|buying|showing|explaining|waiting|bringing|telling|making|giving|supporting) (?:to|me|us|with|this|the|your|by|so|my|our|out|for|about|and|it|all|part|here|along|on|a) / to|no|of|with|say|saying|said
asked to|told to|advised to|invited to|reminded to|begged to / = / (?:he|she|i|they|we|who|doctor|nurse|teacher|boss|mother|father|guide|wife|husband|friend|manager|waiter|policeman|officer|man|woman|clerk|driver|then|just|also|and|always)(?: (?:just|also|then|always|even))? / (?:me|him|us|them|you) (?:to|that|if|how|what|not|where|when|why|whether)
to me to / that I / suggested|recommended|proposed
to us to / that we / suggested|recommended|proposed
let's to|lets to / let's
waiting / waiting for / am|is|are|was|were|i'm|we're|been|still|keep|kept|he's|she's|they're / (?:him|her|us|them|me)(?=[.,;!?\n]| (?:since|at|in|for|outside|to|all|so|there|here|and)(?![\w'-]))|you(?=[.,!?\n]| (?:since|at|in front|outside|all|so)(?![\w'-])) / * / her (?:for|to|in|all|and) \w+ (?:with|of)
listen / listen to / * / (?:the|your|my|this|these|our|his|her|some|what|me|him|them|us) / [\w'-]+ / (?:the (?:way|fuck|hell|next|first|last|whole|other|same|more)|this(?=[.,:!])|me (?:out|when|please)|what|my (?:friends?|son|dear|love|child|children|brothers?|lords?)|your (?:honor|honour|majesty|grace))
close / close to / (?:is|are|was|were|be|so|very|too|quite|really|located|situated|stay|stayed|lives?|lived|living|hotel|apartment|pretty|not|it's|they're)(?: (?:very|so|quite))? / (?:the (?:beach|sea|city|center|centre|station|airport|school|shops?|park|river|hotel|lake|old|downtown|metro|university|road|market|border|coast|harbou?r|main|subway|bus|train|house|museum|hospital|highway|ocean|village|town|stadium|mall)|my (?:house|home|office|work|school|heart|apartment|hotel)|our (?:house|hotel|home|apartment)|where|everything)(?! (?:in|at) \w+ (?:and|because)) / and|not be|to be / the (?:airport|road|border|market|school|park|beach|shops?|hotel|schools|park|museum|station|stadium|mall|highway|city) (?:for|early|in|after|until|on|during|due|down|to|because|as|at)
next / next to / (?:is|are|was|were|it's|located|situated|right|parked|sat|sitting|stood|standing|sits|stands|hotel|live|lives|lived|living|park|table|door|bank|stayed|waiting) / the (?:post office|church|bank|school|station|park|river|hotel|door|window|bank|supermarket|library|museum|pool|beach|bed|fridge|stove|sink|road|train|bus|airport|house|hospital|fireplace|kitchen|lake|bridge|cinema|market|town hall|city hall|bakery|front|main|stage|toilet|elevator|stairs) / what|who|and|was is|here|up|that / the (?:house|school|bridge|park|market|train|bus|church|hospital|museum|airport) (?:to|that|of|will)
even it / even if it / * / (?:{WEATHER}|is (?:cold|late|dark|free|expensive|hard|small|old|raining|hot))[^.;?!]*?, (?:the|i|we|you|they|he|she|it|my|your|our|there|this|that) / [\w'-]+
depend / depend on / it will|it may|it can|things|that will / (?:the|how|what|your|who|where|which|whether|many)
which it is / which is / * / (?:why|because|where|when|how|very|great|good|nice|so nice|amazing|awesome|perfect|the (?:best|most|reason|main)|one of|really|a (?:great|good|nice|bad|shame|pity|problem|lot|big)) / of|in|for|to|by|from|on|with|at|under|during|upon|about|through|within|into|extent|degree|what|after|before|how|than|over|without|among|between|because|until|whether / * / [^,.;]*\b(?:know|think|say|said|doubt|decide|tell|clear|matter|sure|determine|wonder|guess|question)\b[^.]*
which it was / which was / * / (?:why|because|very|great|good|nice|so nice|amazing|awesome|perfect|delicious|really (?!hard)|a (?:great|good|nice|bad|shame|pity|problem|lot|big)) / of|in|for|to|by|from|on|with|at|under|during|upon|about|through|within|into|extent|degree|what|after|before|how|than|over|without|among|between|because|until|whether / very (?:hard|difficult|easy|important|likely)|great to / [^,.;]*\b(?:know|think|say|said|doubt|decide|tell|clear|matter|sure|determine|wonder|guess|question)\b[^.]*
for to / to / (?:excited|happy|ready|ideal|perfect|useful|good|time|place|want|need|important|easy|enough|used|money|help|hard|necessary|difficult|way|opportunity) / (?:be|see|go|do|have|get|make|find|eat|learn|buy|use|take|visit|know|try|give|keep|clean|cook|help|start|play|read|work|stay|come|meet|cut|build|write)
since / from / * / (?:\d[\d:.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|early morning|monday|tuesday|wednesday|thursday|friday|saturday|january|march|april|may|june|july)(?: ?(?:am|pm|a\.m\.|p\.m\.|o'clock|in the morning))? (?:until|till|to (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|midnight|sunday|saturday|friday|thursday|november|october|september|december|august)) / ever
there have / there are / think|because|and|but|that|here / (?:many|a lot of|some|several|lots of|few|two|three|no) (?!been)\w+ / * / \w+ \w* ?(?:been|not|never)
asked me|asked us|asked him|asked her|asked them / {{}} if / he|she|doctor|nurse|waiter|clerk|boss|teacher|mother|father|friend|man|woman|driver|they|wife|husband / (?:he|she|i|we|they) (?:had|could|can|wanted|knew|needed|liked)(?! (?:to|no|not|never)\b) / * / * / (?:question|questions|things?|what|favou?r|everything|all|whatever|one|who|that)
"""


def frames() -> Iterator[Frame]:
    """All frames: each of several words written, and in what is meant "{}" for it, or "=" for it without its last word."""
    for frame in frames_of(MORE_DROPPED):
        for written in frame.written.split("|"):
            cut = written.rpartition(" ")[0]
            yield frame._replace(
                written=written, meant=cut if frame.meant == "=" else frame.meant.replace("{}", written)
            )
