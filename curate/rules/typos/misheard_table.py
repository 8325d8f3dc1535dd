"""More phrases of T244 with a word that was misheard: [written>meant] in its phrase, {a|b} for each."""

TABLE = """
{bore|bear|bears|bearing|borne|take|took|takes|taking|feel|felt|face|faced|suffer|suffered|get|got} the [blunt>brunt] of
{bore|bear|bears|bearing|borne|take|took|takes|taking|feel|felt|face|faced|suffer|suffered} the full [blunt>brunt]
[hand and hand>hand in hand] {with|,|.|to|through|along|down|on|in}
[hand-and-hand>hand-in-hand]
[chocked>chalked] {it|that|this|them|him|her} up to
[chocking>chalking] {it|that|this|them} up to
[chock>chalk] {it|that|this|them} up to
[chucked>chalked] it up to
[scotch free>scot-free] {.|,|after|and|because|when|while|for|with|thanks|again}
[scotch-free>scot-free]
[beckon call>beck and call]
[ends meat>ends meet]
[ends met>ends meet] {by|with|on|.|,}
{make|makes|made|making} [end meet>ends meet]
[far and wise>far and wide]
under the [whether>weather]
[caught of guard>caught off guard]
{caught|catch|catches|catching} {me|him|her|us|them|you|people|everyone|many|officials} [of guard>off guard]
[raised>razed] to the ground
razed [down to>to] the ground
{was|were|am|is|are|be|been|i'm|we're} [taken back>taken aback] by {how|the price|the prices|the cost|the beauty|the news|what|such|just how|the sheer|the amount|the number|the size}
{i|we} know {the|this|that} {place|area|town|city|neighborhood|road|park} like the back of [the>my] hand
one fell [sweep>swoop]
one fell [scoop>swoop]
one [full>fell] swoop
in the [nip of time>nick of time]
in the [neck of time>nick of time]
once [and a while>in a while]
once [and awhile>in a while]
once [in awhile>in a while]
[every since>ever since] {i|he|she|we|they|then|it|the|that|my|his|her|our|their|you}
all for [not>naught] {.|,}
[eek out>eke out]
[eeks out>ekes out]
[eeked out>eked out]
[eeking out>eking out]
[eaking out>eking out]
a wide [birth>berth]
{don't|doesn't|didn't|not|to} [jive>jibe] with {the|what|my|his|her|our|their|that|this}
on [tenderhooks>tenterhooks]
{run|runs|ran|running} the [gambit>gamut]
[splitting image>spitting image] of
[unchartered>uncharted] {territory|territories|waters|water|seas|land|lands|ground|course|terrain}
[up and adam>up and at 'em]
[whoa is me>woe is me]
[woah is me>woe is me]
[abject lesson>object lesson] in
[after affects>after-effects]
[after affect>after-effect]
[anchors away>anchors aweigh]
[bold-face lie>bald-faced lie]
[baton>batten] down the hatches
[baton down>batten down]
[button>batten] down the hatches
[bid>bide] {my|his|her|your|our|their} time {until|till|.|,|and|before|for}
[bidding>biding] {my|his|her|your|our|their} time
[chester drawers>chest of drawers]
a [chest of drawer>chest of drawers]
nose [despite>to spite] {my|your|his|her|our|their} face
in this [day in age>day and age]
in today's [day in age>day and age]
[fair to midland>fair to middling]
by the [waste side>wayside]
by the [way side>wayside]
{in|into} {a|the} [feeble position>fetal position]
[first and for most>first and foremost]
[firstly and foremost>first and foremost]
[first and fore most>first and foremost]
[first off all>first of all]
for all [intense and purposes>intents and purposes]
for all [intense purposes>intents and purposes]
for all [intent and purposes>intents and purposes]
for all [intents and purpose>intents and purposes]
to all [intensive purposes>intents and purposes]
head over [heals>heels]
head over [heel>heels] {in|for|.|,}
in [lue>lieu] of
in [loo>lieu] of
in [lieu off>lieu of]
{keep|kept|keeping} {my|your|his|her|our|their} eyes [pealed>peeled]
{keep|kept|keeping} {my|your|his|her|our|their} eyes [peel>peeled] {for|.|,}
[night>knight] in shining {armor|armour}
[last ditched>last-ditch] {effort|efforts|attempt|attempts|bid}
[last-ditched>last-ditch] {effort|efforts|attempt|attempts|bid}
[last stitch>last-ditch] {effort|efforts|attempt|attempts|bid}
{a|of a|like a|such a|bit of a} [lose>loose] cannon
a [loose canon>loose cannon]
make or [brake>break]
[make-or-brake>make-or-break]
no [holds bar>holds barred]
[no-holds-bar>no-holds-barred]
no [holes barred>holds barred]
[out of site>out of sight], out of mind
out of [site>sight], out of mind
on the [brick>brink] of {a|the|collapse|extinction|war|bankruptcy|being|tears|becoming|disaster|death}
on the [break>brink] of {collapse|extinction|war|bankruptcy|being|tears|becoming|disaster|death}
{different|my|your|his|her|their|our|this|that} [point of you>point of view]
through the [noise>nose] {for|to}
peace and [quite>quiet]
short and [sweat>sweet]
[sweat>sweet] and sour
{by|through|of|and|some|much} [trail and error>trial and error]
[trail-and-error>trial-and-error]
tried and [truth>true]
[tried-and-truth>tried-and-true]
sick and [tire>tired] of
now and [than>then]
again and [against>again] {.|,}
once [an for all>and for all]
[more of less>more or less] {the|a|.|,|like|as|what}
sigh of [relieve>relief]
what a [relieve>relief]
{worth|weight} [it's>its] weight in
worth {its|his|her|their} [wait>weight] in
{take|takes|took|taking|taken} [it's tall>its toll]
{take|takes|took|taking|taken} [it's toll>its toll]
{take|takes|took|taking|taken} [its tool>its toll]
{take|takes|took|taking|taken} {its|a} [tole>toll]
{take|takes|took|taking|taken} {its} [tall>toll]
over [split milk>spilt milk]
{cry|crying} over [spill milk>spilled milk]
the more the [marrier>merrier]
[vice-a-versa>vice versa]
[vise-versa>vice versa]
[viceversa>vice versa]
{don't|doesn't|didn't|not|to} cut the [muster>mustard]
[curve>curb] {your|my|his|her|their} {appetite|enthusiasm|cravings|hunger}
[statue>statute] of limitation
[reeked>wreaked] havoc
[wrecked>wreaked] havoc
{nipped|nips|nipping} {it|this|that|them} in the [butt>bud]
{nipped|nipping|nip} in the [butt>bud]
[right off the back>right off the bat]
[off the bat and path>off the beaten path]
{leave|leaves|left|leaving} no stone [unturn>unturned]
[mind-blogging>mind-boggling]
[mind blogging>mind-boggling]
[mind-bogging>mind-boggling]
[hang by a threat>hang by a thread]
{hanging|hung|hangs} by a [threat>thread]
[ace in the whole>ace in the hole]
[hole-hearted>whole-hearted]
[hole heartedly>wholeheartedly]
"""
