"""The words of T258 that are told by one frame each."""

# Other words / meant / the word before / the word after / not before.
DONE = r"""
close / closed / (?:is|are|was|were|be|remain|remains|stays?)(?: now| also)? / on (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|bank|christmas|public|weekends)|until|for (?:renovations?|repairs?|the (?:winter|season|day|night|holidays))|all day|today|permanently|due to
comfort / comfortable / (?:seats?|beds?|chairs?|rooms?|sofas?|shoes|mattress|pillows?|boots) (?:is|are|was|were)(?: very| so| really)? / $|and|but|to
stay / stayed / (?:i|we|they|you) have|(?:he|she) has|i've|we've / at|in|here|there|with
visit / visited / (?:i|we|they|you) have|(?:he|she) has|i've|we've / the|this|my|many|it|several|here
try / tried / (?:i|we|they|you) have|(?:he|she) has|i've|we've / the|this|many|it|to|several|all|every
wait / waited / (?:i|we|they|you) have|(?:he|she) has|i've|we've / for|over|two|three|more|so|too
order / ordered / (?:i|we|they|you) have|(?:he|she) has|i've|we've / from|the|this|it|several|two
play / played / (?:i|we|they|you) have|(?:he|she) has|i've|we've / the|in|for|with|this|there
look / looked / (?:i|we|they|you) have|(?:he|she) has|i've|we've / for|at|everywhere|into|through
ask / asked / (?:i|we|they|you) have|(?:he|she) has|i've|we've / the|for|him|her|them|my|about|many
good / well / (?:did|do|does|doing|done)(?: very| so| really| pretty)? / in (?:(?:the|his|her|my|our|their) )?(?:\w+ ){0,2}(?:school|class|math|maths|english|exams?|tests?|competition|finals?|game|race|tournament|contest|interview)|on (?:the|his|her|my|their|our) (?:test|tests|exam|exams|quiz)
good / well / (?:i|we|he|she|they|you)(?: (?:have|has|had))? (?:slept|sleep|sleeps)(?: very| so| really| pretty)?|(?:team|band|boys|girls|players|orchestra) played(?: very| so| really)?|(?:it|they|this|these|car|machine|app|phone|shoes|pair) (?:works?|worked|fits?|cleans?|runs?)(?: very| so| really| pretty)? / $|and|last|in|at|for|with|but|on
careful / carefully / (?:read|reads|check|follow|examine|study|inspect|watch|choose|handle|drive|lift|open|pack) (?:the|your|all|these|this|our|it|them|each)(?: \w+)?(?: \w+)? / $|before|when|so|to avoid
quick / quickly / (?:closed?|opene?d?|lift|stir|turn|remove|mix|fold|rinse|wash|clean|move) (?:the|your|it|them)(?: \w+)? / $|before|with|until|over|under|so
slow / slowly / (?:closed?|opene?d?|lift|stir|turn|remove|mix|fold|rinse|wash|clean|move) (?:the|your|it|them)(?: \w+)? / $|before|with|until|over|under|so
quiet / quietly / (?:closed?|opene?d?|lift|stir|turn|remove|mix|fold|rinse|wash|clean|move) (?:the|your|it|them)(?: \w+)? / $|before|with|until|over|under|so
gentle / gently / (?:closed?|opene?d?|lift|stir|turn|remove|mix|fold|rinse|wash|clean|move) (?:the|your|it|them)(?: \w+)? / $|before|with|until|over|under|so
fluently / fluent / (?:speaks?|spoke|speaking) / english|french|spanish|german|italian|russian|chinese|japanese|arabic|dutch|polish|turkish|greek|welsh|portuguese|mandarin|hindi|korean|swedish
convenient / convenience / (?:for|at) (?:your|their|our|his|her)(?: own)? / $|and(?! \w+ \w+)|we
confident / confidence / the / to
confident / confidence / (?:gave|gives|give|giving|gain|gained|gains|lost|lacks?|need|had|have|has|find) (?:\w+ )?(?:the|my|his|her|our|their|your)|build (?:your|his|her|their|my) / to|$|in|and
patient / patience / (?:have|has|had|lost|lose|loses|losing|with) (?:no|my|his|her|much|enough|little|great|their|our) / $|for|with|to wait|and
safe / safety / for (?:your|their|our|his|her)(?: own)? / $|and|we|please
bore / bored / (?:get|gets|got|getting|feel|feels|felt)(?: (?:so|very|easily|quickly|really|a bit))? / $|quickly|easily|with|of|and|when|on|in|at|by|because|after|during|while|if|so
marry / married / (?:get|gets|got|getting|be)(?: (?:just|recently))? / $|in|on|to|at|last|next|and|when
able / ability / (?:has|have|had|with|gives you|gives us|lost|lose|without|improve|improves) (?:the|an|his|her|their|your|our) / to
option / opinion / in (?:my|his|her|their|our)(?: humble| personal)? / ,|it is|it's|the|this|that is
frustrated / frustrating / (?:my|our) experience (?:with|of|at) (?:\w+ ){1,5}was(?: very| really| so| quite)? / $|to say|and|from
disappointed / disappointing / (?:my|our) experience (?:with|of|at) (?:\w+ ){1,5}was(?: very| really| so| quite)? / $|to say|and|from
relaxed / relaxing / (?:massage|bath|spa|sauna|steam room|hot tub|yoga|swim|weekend away|walk|garden|stroll|cruise|hour \w+ \w+ \w+|music) (?:is|was)(?: (?:very|so|really|extremely|quite|more))? / $|after|and|before|for|because
confused / confusing / an?|the|some|very|more|most / answer|message|layout|map|sign|signs|website|menu|explanation|process|instructions|plot|rule|rules|form|label
very good|so good|really good / well / (?:he|she|they|i|you|who|it|has|have|had|can|could|not) (?:plays?|played|sings|sang|sung|speaks?|spoke|cooks|swims|dances|danced|sleeps?|slept|understands?|knows?) / $|and|at|with|in|together|but
easily / easy / (?:is|was|are|were|be|it's) (?:very|so|not|really|quite|pretty|too)|(?:is|was|it's) (?:more|much more) / to (?:use|understand|find|learn|follow|get|do|make|see|read|install|clean|say|prepare|cook|forget|remember)
beautifully / beautiful / (?:looks|looked|tastes|tasted|smells|smelled|smelt)(?: so| very| really| absolutely)? / $|and i|but|too
deliciously / delicious / (?:looks|looked|tastes|tasted|smells|smelled|smelt)(?: so| very| really| absolutely)? / $|and i|but|too
wonderfully / wonderful / (?:looks|looked|tastes|tasted|smells|smelled|smelt)(?: so| very| really| absolutely)? / $|and i|but|too
horribly / horrible / (?:looks|looked|tastes|tasted|smells|smelled|smelt)(?: so| very| really| absolutely)? / $|and i|but|too
awfully / awful / (?:looks|looked|tastes|tasted|smells|smelled|smelt)(?: so| very| really| absolutely)? / $|and i|but|too
amazingly / amazing / (?:looks|looked|tastes|tasted|smells|smelled|smelt)(?: so| very| really| absolutely)? / $|and i|but|too
nicely / nice / (?:looks|looked|tastes|tasted|smells|smelled|smelt)(?: so| very| really| absolutely)? / $|and i|but|too
old-fashion / old-fashioned
high-qualify|high qualify / highly qualified
well-know / well-known
well-develop / well-developed
well-design / well-designed
well-educate / well-educated
well-balance / well-balanced
hardly / hard / work|works|worked|working|studied|studying|trained|training|fought|practiced / $|to|for|every|in order|all day|and
"""
