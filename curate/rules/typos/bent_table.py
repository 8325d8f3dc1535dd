"""More phrases of T244 that lost or won an article, an -s or a small word: [written>meant], {a|b} for each."""

TABLE = """
{first come, first|first-come, first|first come first} [serve>served] {,|.|and|so|at|with|for|only|until|when|on|in}
{first come, first|first-come, first|first-come first} [serve>served] basis
[first-come, first-serve>first-come, first-served]
[first-come-first-serve>first-come-first-served]
with flying [color>colors]
with flying [colour>colours]
{kill|kills|killed|killing} two birds with [a>one] stone
{kill|kills|killed|killing} [two bird>two birds] with one stone
{kill|kills|killed|killing} two birds with [one stones>one stone]
{made|make|makes|making|start|starts|started|starting|built|build|building|cook|cooks|cooked|cooking|baked|bake|baking|begin|began|written|created|prepared|everything|rebuilt|up|again|all|over|it|them} from [the scratch>scratch]
{to|from|at} [the square one>square one]
{far} cry [of>from] {what|the|its|a|his|her|their|being}
pins and [needle>needles] {until|till|.|,|all|waiting|while|in|as|before}
{chomping|champing} [on>at] the bit
{grain|pinch} of [salts>salt]
{it|that|this|them|everything} with [grain of salt>a grain of salt]
{it|that|this|them|everything} with [pinch of salt>a pinch of salt]
the [eleven hour>eleventh hour] {.|,|and|when|by|to}
[tooth and nails>tooth and nail]
[teeth and nail>tooth and nail]
skin of {my|your|his|her|our|their} [tooth>teeth]
{keep|keeping|kept|keeps|have|with} {my|your|his|her|our|their} [fingers cross>fingers crossed]
{keep|keeping|kept|keeps} {my|your|his|her|our|their} [finger crossed>fingers crossed]
[fingers cross>fingers crossed] that
in [sheep clothing>sheep's clothing]
in [sheeps clothing>sheep's clothing]
apple of {my|your|his|her|our|their} [eyes>eye]
apple of {my|your|his|her|their} {father's|mother's|parents'|grandmother's|grandfather's} [eyes>eye]
beauty is in the [eyes>eye] of the beholder
{raining|rained|rains} [cat and dogs>cats and dogs]
{raining|rained|rains} [cat and dog>cats and dogs]
{raining|rained|rains} [cats and dog>cats and dogs]
like [cat and dogs>cats and dogs]
[an arm and leg>an arm and a leg]
[arm and leg>an arm and a leg] {to fix|to repair|to buy}
{is|was|are|were|be|simply|completely|totally|absolutely|seems} [out of question>out of the question]
[on contrary>on the contrary] {,}
[in the contrary>on the contrary] {,}
[at the contrary>on the contrary] {,}
{evidence|claims|proof|anything} [to contrary>to the contrary]
[in the verge of>on the verge of]
[at the verge of>on the verge of] {collapse|tears|extinction|bankruptcy|death|war|a|being|becoming|losing}
under [constructions>construction] {until|,|.|and|for|at|in|since|by}
{work|works|worked|working|open|staffed|available|operates|operate} around the [clocks>clock]
[in the long term run>in the long run]
once upon [the time>a time]
once upon [time>a time] {,|there|in|a}
{pay|pays|paid|paying} {no|little|any} [heeds>heed]
as different as [day or night>day and night]
as different as [night or day>night and day]
{bite|bites|bit|biting|bitten} [of>off] more than {i|he|she|we|they|you|it}
{don't|can't|never|not|cannot|shouldn't} judge [the book by its>a book by its] cover
{turn|turns|turned|turning} a blind [eyes>eye]
{turn|turns|turned|turning} [blind eye>a blind eye]
turn a deaf [ears>ear]
{turn|turns|turned|turning} [deaf ear>a deaf ear] to
{beat|beats|beating} {around|about} the [bushes>bush] {.|,|for|and|when|about|any}
{beat|beats|beating} [around bush>around the bush]
{beat|beats|beating} [about bush>about the bush]
cat [out of bag>out of the bag]
nail [on head>on the head]
nail [in the head>on the head] {.|,|with|when|on|about}
{bite|bites|biting|bitten} the [bullets>bullet] {and|.|,|by|to}
peas in [pod>a pod]
love [on first sight>at first sight]
love [in first sight>at first sight]
down for [count>the count]
better late [then>than] never
better late [that>than] never
better safe [then>than] sorry
easier said [then>than] done
easier [say>said] than done
more often [then>than] not
{pull|pulls|pulled|pulling} [all the stops>out all the stops]
{grind|grinds|ground|grinding|came|come|comes|coming|screeched|skidded|brought} [to halt>to a halt] {.|,|when|after|in|as|at|and}
hit the [grounds running>ground running]
{leave|leaves|left|leaving} no [stones unturned>stone unturned]
bull in [china shop>a china shop]
like a fish out of [the water>water] {.|,|in|at|and|when|among}
like [fish out of water>a fish out of water]
out like [sore thumb>a sore thumb]
like pulling [tooth>teeth]
to make [long story short>a long story short]
to cut [long story short>a long story short]
[ups and down>ups and downs] {.|,|of|in|and|but}
[ins and out>ins and outs] of
[pros and con>pros and cons] {.|,|of|to|before|and}
[pro and cons>pros and cons]
[bits and piece>bits and pieces]
[odds and end>odds and ends] {.|,|from|and}
[nuts and bolt>nuts and bolts] of
[bells and whistle>bells and whistles] {.|,|that|and|of}
[wear and tears>wear and tear] {.|,|on|of|and|over}
[safe and sounds>safe and sound]
[hustle and bustles>hustle and bustle]
[trials and tribulation>trials and tribulations] {.|,|of|and}
[trials and errors>trial and error]
[part and parcels>part and parcel]
time and [times>time] again
{different|many|several|various|two|both|all|other} [point of views>points of view]
between the [line>lines] {.|,}
[rule of thumbs>rule of thumb]
{see|sees|saw|seen|seeing} [eye to eyes>eye to eye]
{see|sees|saw|seen|seeing} [eyes to eyes>eye to eye]
{sell|sells|selling|sold|going} like [hot cake>hotcakes]
{sleep|sleeps|slept|sleeping} like [log>a log]
{sleep|sleeps|slept|sleeping} like [baby>a baby]
{works|worked|work|working} like [charm>a charm]
{spill|spills|spilled|spilt|spilling} the [bean>beans] {.|,|on|about|to}
from the [horse mouth>horse's mouth]
from the [horses mouth>horse's mouth]
best of both [world>worlds] {.|,|:|and|with}
best of [the both worlds>both worlds]
{the|just the|only the} tip of [iceberg>the iceberg]
whole nine [yard>yards] {.|,}
{think|thinks|thinking|thought} [out of box>outside the box]
{think|thinks|thinking|thought} [outside box>outside the box]
{throw|throws|threw|thrown|throwing} in [towel>the towel]
time is of [essence>the essence]
up to [dates>date] with
{walk|walks|walking|walked} on [egg shells>eggshells]
with [open arm>open arms]
with [opened arms>open arms]
[word of mouths>word of mouth]
[words of mouth>word of mouth]
[at the first glance>at first glance] {,|.|it|the|this}
[in first glance>at first glance]
[by mean of>by means of]
[by the means of>by means of] {a|an|the|which}
[for the time been>for the time being]
[for time being>for the time being] {,|.|the|we|it|i|they}
[on the meantime>in the meantime]
[at the meantime>in the meantime]
[in meantime>in the meantime] {,}
in [nutshell>a nutshell] {,|.}
[in other word>in other words] {,}
[in others words>in other words]
[as the matter of fact>as a matter of fact]
[as matter of fact>as a matter of fact]
[all of sudden>all of a sudden]
[out of sudden>all of a sudden]
[out of the sudden>all of a sudden]
[from time to times>from time to time]
[from times to time>from time to time]
[from times to times>from time to time]
as far as {i'm|i am|he is|she is|we are|we're|you are|you're|they are} [concern>concerned]
"""
