"""Frames of T245: a preposition or "to" that was left out beside a verb, a noun or an adjective."""

# written / meant / the word before / the word after / but not before / but not after / not in the clause before.
DROPPED = r"""
based / based on / is|are|was|were|film|movie|story|novel|book|not|loosely|mainly|be|been / (?:a|the|an|his|her|their|our) (?:true|real|novel|book|story|life|idea|work|life|fact|facts|results?|events?|experience|data|following|evidence)
according / according to / * / the|a|an|his|her|their|our|this|these|some|many|my|recent|research|researchers|experts
due / due to / * / (?:the|a|this|these|their|his|her|our|bad) (?:bad |heavy |high |low |lack of |current |recent |large )?(?:weather|rain|snow|lack|fact|pandemic|storm|nature|traffic|size|number|high|increased?|cost|costs|crisis|virus|coronavirus|economy|war|heat|delay|illness|holiday|situation|problem|change|changes)
thanks / thanks to / * / (?:all|everyone|everybody) (?:the|of|our|who|my|those)|your (?:help|support|work|time|advice|great|kind|quick|reply)
most / most of / and|but|because|that / the|these|those|my|our|their
agree / agree with / i|we|they / (?:you|him|her|them)(?=[.,!])
looking / looking for / am|is|are|was|were|been|i'm / an? (?:job|cheap|place|way|house|hotel|gift|apartment|flat)|my (?:keys|phone|glasses)
welcome / welcome to / * / (?:our|my) (?:website|site|blog|page|channel|shop|store) / [\w'-]+
goes the / goes to the / he|she|who|it|and / beach|store|gym|doctor|hospital|park|movies|bathroom|airport|mall|bank|dentist|office
came the / came to the / i|he|she|we|they / office|hospital|store|hotel|house|party|shop|meeting
died / died of / he|she|who|father|mother|wife|husband|they / cancer|leukemia|pneumonia|covid|hunger|malaria|cholera|tuberculosis
middle / middle of / in the / the (?:night|day|road|street|city|room|summer|winter|crisis|forest|ocean)
end / end of / at the|by the|until the / the (?:day|month|year|week)
behalf / behalf of / on / the|my|our|a|all
terms / terms of / in / cost|price|quality|size|performance
rest / rest of / the / the (?:team|day|time|world|family|year|story|week)
because / because of / * / the (?:bad |heavy |cold |hot )?(?:weather|rain|snow) (?:we|i|they|he|she)
because of / because / * / (?:it|there) (?:was|is|were|are)
prior / prior to / * / (?:the|your|his|her|our|this|their) (?:meeting|event|start|surgery|procedure|war|trip|arrival|visit|treatment|appointment|release|use|game|match|season)
regardless / regardless of / * / the|their|your|his|its|age|gender|race|whether|how
capable / capable of / is|are|was|were|be|not|also|more|fully|perfectly / doing|making|taking|producing|handling|being|having|running|getting|performing|working|playing|reaching|creating|providing
interested / interested in / is|are|was|were|am|be|i'm|not|also|very|really / buying|learning|joining|working|reading|going|taking|doing|seeing|trying|becoming|selling|making|getting
all of sudden / all of a sudden
all of the sudden / all of a sudden
in front / in front of / * / the|my|our|his|her|their|your|me|him|us|them / * / * / (?:up|from|car|seat|sit|sat|sitting)
depends / depends on / it|that|this|which|price|cost|all|also|only / the|your|their|many|several
depend / depend on / will|can|may|would|might|not|also|they|prices|results|costs|largely / the|how|what|your|who|which|where|their|whether|many|several
listen / listen to / to|we|i|you|they|can|always|not|don't|can't / the|music|my|your|his|her|their|our|me|him|them|us|a|an|this|these|what|your
listening / listening to / am|is|are|was|were|be|been|love|enjoy|like|i'm|by|while|and / the|music|my|his|her|their|our|me|him|them|us|a|an|this|these|your
listens / listens to / he|she|it|never|always|who / the|music|my|his|her|their|our|me|him|them|us|a|an
listened / listened to / i|he|she|we|they|you / the|music|my|his|her|their|our|me|him|them|us|an|this|these / * / (?:the|this|an) (?:(?:whole|entire) (?:night|day|time|evening|afternoon|morning|way|hour|while|weekend|week)|hour)
belongs / belongs to / it|he|she|that|this|which|house|land|car / the|a|an|my|our|his|her|me|him|us|them|someone
consists / consists of / it|that|which|and|usually|mainly|also|team|group|course / the|a|an|two|three|four|five|six|several|many
consist / consist of / will|can|they|may|that|which|usually / the|a|an|two|three|four|five|six|several|many
arrived / arrived at / i|he|she|we|they / the (?:airport|hotel|station|office|house|restaurant|hospital|beach|place|party|school|city|scene)
waiting / waiting for / am|is|are|was|were|i'm|been|still / the|my|your|his|her|our|their|a (?:bus|train|taxi|reply|answer|result|results|call|response|delivery|refund|doctor|package|email|end)
must to / must / i|you|we|they|he|she|it|people|users / have|do|go|take|be|see|use|make|wear|eat|keep|know|try|pay|read|buy|say|get|visit / (?:if|where|wherever|when|whenever) (?:i|you|we|they|he|she)
can to / can / i|you|we|they|he|she / (?:swim|speak|help|make|do|play|read|eat|work|say|give|keep|drive|run)(?! (?:her|his|their|my|your|our)) / (?:if|where|wherever|when|whenever) (?:i|you|we|they|he|she) / * / do|does|did|done|doing|what|whatever|all|everything|anything|best|as|much|hard|how|everybody|little|that|any
said / told / i|he|she|they|we|you / me|him|her|us|them / * / (?:me|him|her|us|them) (?:and|or|was|is|were|had|would|that's)
told to / told / i|he|she|they|we|you / me|him|us|them / was|were|is|are|been
because of / because / * / i|he|she|we|they / * / (?:i|he|she|we|they) (?:who|and)
most / most of / * / (?:the|these|those|our) (?!days\b)[a-z]+s / [\w'-]+
some / some of / * / (?:the|these|those|our|my) [a-z]+s / [\w'-]+
many / many of / * / (?:the|these|those|our|my) [a-z]+s / [\w'-]+
each / each of / * / (?:the|these|those|our|my) [a-z]+s / [\w'-]+
been broke / been broken / * / by|into|down|in half|in two|during the|off|apart|open|several times|many times
collect / collected / is|are|was|were|been|being / from|by|in|with|and|for|at
live / lived / has|have|had|they've|i've|we've / here|there|in|with|through|all his|all her|all my|alone|together
went school / went to school / i|he|she|we|they|and|who
went church / went to church / i|he|she|we|they|and|who
went work / went to work / i|he|she|we|they|and|who
go school / go to school / i|we|they|to|and|you|not|don't|can't|will|kids|children
go church / go to church / i|we|they|to|and|you|not|don't|can't|will
go work / go to work / i|we|they|to|you|not|don't|can't|will
some / some of / and|but|because|if / the (?:people|students|best|most|reasons|things)|my|our|these|those
one the / one of the / * / reasons|things|ways|problems|advantages|benefits|features|questions
"""
