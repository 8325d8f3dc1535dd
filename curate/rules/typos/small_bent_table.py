"""More phrases of T244: fixed pairs of a verb or preposition and its noun: [written>meant], {a|b} for each."""

TABLE = """
day {by|after} [days>day] {.|,}
year after [years>year] {.|,}
time after [times>time] {.|,}
{step by} [steps>step] {.|,|guide|instructions}
by [mistakes>mistake] {.|,|and|when|because}
by [accidents>accident] {.|,|when|because}
by [chances>chance] {.|,|when|at}
{did|do|does|done|it|that} [by purpose>on purpose]
{did|do|does|done|it|that|this} [in purpose>on purpose]
{on} [purposes>purpose] {.|,}
{is|was|were|are|am|be|i'm|always|left|not} [in hurry>in a hurry] {.|,|to|and|or|but|when}
[for instant>for instance] {,|the|if|in}
{without a} [doubts>doubt] {,|.|the|one}
to {my|our|his|her|their|your} [surprised>surprise] {,|.|the|it|he|she|they|i|we}
to {my|our|his|her|their|your} [delighted>delight] {,|.}
[to everyone surprise>to everyone's surprise]
in {my|his|her|their|our|your} [opinions>opinion] {,}
[on my opinion>in my opinion]
[to my opinion>in my opinion] {,}
[from my opinion>in my opinion] {,}
[in>from] {my|his|her|their|our|your} point of view
[on>from] {my|his|her|their|our|your} point of view {,|.}
[on the same time>at the same time]
[at the same times>at the same time] {,|.}
[in the begin>in the beginning] {,|of|.}
[at the begin>at the beginning] {of|.|,}
[in the end of the day>at the end of the day]
[at last but not least>last but not least]
[last but no least>last but not least]
[last but least>last but not least]
actions [speaks>speak] louder
[action speaks louder>actions speak louder] than words
[action speak louder>actions speak louder]
practice [make>makes] perfect {.|,}
all that [glitter>glitters] is not gold
beggars can't be [chooser>choosers]
ignorance is [a bliss>bliss]
honesty is [best policy>the best policy]
rome {wasn't|was not} built in [day>a day]
[birds of feather>birds of a feather]
a penny for your [thought>thoughts]
make hay while [sun shines>the sun shines]
every cloud [have>has] a silver lining
[to birds>two birds] with one stone
{jump|jumps|jumping|jumped} to [conclusion>conclusions] {.|,|about|that|too|before}
{keep|stay|get|kept|stayed|got} [on touch>in touch]
{keep|stay|get|kept|stayed|got} in [touches>touch]
{keep|keeps|kept|keeping} an [eyes>eye] on
{keep|keeps|kept|keeping} [eye on>an eye on] {the|your|my|his|her|our|their|it|him|them}
{make|makes|made|making} [a fun of>fun of]
{make|makes|made|making} [a use of>use of]
{take|takes|took|taking|taken} [advantages of>advantage of]
{take|takes|took|taking|taken} [an advantage of>advantage of]
{take|takes|took|taking|taken} [the advantage of>advantage of]
{take|takes|took|taking|taken} [advantage from>advantage of]
{take|takes|took|taking|taken} [advantages from>advantage of]
{take|takes|took|taking|taken} [a care of>care of]
{take|takes|took|taking|taken} [cares of>care of] {the|it|them|him|her|my|your|their|his|our|all}
{pay|pays|paid|paying} [attentions>attention] to
{take|takes|took|taking|taken} into [accounts>account]
{take|takes|took|taking|taken} into [the account>account] {that|the|.|,|of}
{take|takes|took|taking|taken} {it|this|that|them|all this} [in account>into account]
{take|takes|took|taking|taken} [in account>into account] {the|that|all|of}
{it|this|them|that|things|him|her|us|you} for [grant>granted]
{lose|lost|loses|losing|catch|caught} [sights of>sight of]
{have|has|had} [no ideas>no idea] {what|how|why|where|who|whether|if}
{make|makes|made|making} [a sense>sense] {.|,|to|for}
{do|does|did|done|doing|try|tries|tried|trying} {my|his|her|our|their|your} [bests>best]
{get|gets|got|getting|gotten} [rid off>rid of]
{get|gets|got|getting|gotten} [ride of>rid of] {the|it|them|that|any|my|your|his|her|this|those|these|all|old}
{get|gets|got|getting|gotten} [rids of>rid of]
[because off>because of] {the|a|his|her|my|their|this|that|it|its|our|your|bad}
[instead off>instead of]
[in spite off>in spite of]
[in front off>in front of]
[in charge off>in charge of]
[in case off>in case of] {a|an|fire|emergency|the|rain}
[a lot off>a lot of] {people|the|time|money|work|things|fun}
{is|are|was|were} [full off>full of]
[made off>made of] {wood|steel|plastic|glass|metal|leather|cotton|stone|brick|gold|paper|the|wool|concrete}
one [off>of] the {best|most|main|few|only|largest|biggest|first|worst|many|oldest|greatest|top|world's|country's|city's}
{most|many|none} [off>of] {the|them|these|those|us}
in the {nick} [of the time>of time]
[in a daily basis>on a daily basis]
[in a regular basis>on a regular basis]
[in daily basis>on a daily basis]
[on daily basis>on a daily basis]
[on regular basis>on a regular basis]
[on weekly basis>on a weekly basis]
[on monthly basis>on a monthly basis]
[on the daily basis>on a daily basis]
[on the regular basis>on a regular basis]
[in an empty stomach>on an empty stomach]
[with an empty stomach>on an empty stomach]
[on empty stomach>on an empty stomach]
[in the other hand>on the other hand] {,}
[in other hand>on the other hand] {,}
[on other hand>on the other hand] {,}
[at one hand>on the one hand] {,}
[by the other hand>on the other hand] {,}
[in the top of that>on top of that] {,}
[in top of that>on top of that] {,}
[on the top of that>on top of that] {,}
[in top of>on top of] {the|it|that|a|each|your|my}
[in the average>on average] {,}
[in average>on average] {,|the|a|it}
[in long run>in the long run] {,|.}
[on behalf from>on behalf of]
[in regards to>in regard to]
{i|we|he|she|they|you|who|and|to|spent hours|analysts|experts|officials|investigators|researchers} [pour>pore] over {the|his|her|their|our|my|old} {menu|menus|map|maps|book|books|manual|documents|files|papers|records|contract|figures|statistics|letters|pages|plans|blueprints|photographs|photos|notes|spreadsheets|evidence|archives|newspapers|fine print}
{i|we|he|she|they|you|who|and|to|spent hours|analysts|experts|officials|investigators|researchers} [poured>pored] over {the|his|her|their|our|my|old} {menu|menus|map|maps|book|books|manual|documents|files|papers|records|contract|figures|statistics|letters|pages|plans|blueprints|photographs|photos|notes|spreadsheets|evidence|archives|newspapers|fine print}
{i|we|he|she|they|you|who|and|to|spent hours|analysts|experts|officials|investigators|researchers} [pouring>poring] over {the|his|her|their|our|my|old} {menu|menus|map|maps|book|books|manual|documents|files|papers|records|contract|figures|statistics|letters|pages|plans|blueprints|photographs|photos|notes|spreadsheets|evidence|archives|newspapers|fine print}
{i|we|he|she|they|you|who|and|to|spent hours|analysts|experts|officials|investigators|researchers} [pours>pores] over {the|his|her|their|our|my|old} {menu|menus|map|maps|book|books|manual|documents|files|papers|records|contract|figures|statistics|letters|pages|plans|blueprints|photographs|photos|notes|spreadsheets|evidence|archives|newspapers|fine print}
[in behave of>on behalf of]
[on behave of>on behalf of]
in {the} [mist>midst] of {a|the|this|his|her|all|our|their|an} {storm|crisis|war|pandemic|chaos|battle|divorce|campaign|move|debate|recession}
[with in>within] {walking distance|reach|minutes|hours|days|a week|the next|the last|two|three|a few|easy}
[for free of charge>free of charge]
[at free of charge>free of charge]
[as per say>per se]
[per say>per se] {.|,|but}
{is|was|are|were|be} [besides the point>beside the point]
"""
