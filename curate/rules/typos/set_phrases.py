"""T244: a set phrase misheard, and one half lost."""

from curate.rules.base import Bad
from curate.rules.typos import bent_table, misheard_table, small_bent_table
from curate.rules.typos.phrase_table import PhraseTable

# [written>meant] in its phrase; {a|b} stands for each.
TABLE = """
new [leash>lease] on life
{get|gets|got|getting|off|go|goes|went|walk|walked|was|is|are|were} [scott free>scot-free]
{get|gets|got|getting|off|go|goes|went|walk|walked|was|is|are|were} [scott-free>scot-free]
[beckon and call>beck and call]
{at her|at his|at your|at their} [beckon>beck] and call
[doggy dog world>dog-eat-dog world]
[doggie dog world>dog-eat-dog world]
last but not [lease>least]
last but [no>not] least
last but [not the least>not least] {,|.}
as a [matter of facts>matter of fact]
[tongue and cheek>tongue in cheek]
{to|and|will|they|we|us|help} [flush>flesh] out {the plan|the idea|the details|the story|the concept|the characters|a plan|ideas|our ideas|our plan|the proposal|the design|some details|some ideas}
[blessing in the skies>blessing in disguise]
[blessing in the sky>blessing in disguise]
[blessing in disguised>blessing in disguise]
[spurt>spur] of the moment
[all the sudden>all of a sudden] {,|.|the|it|i|he|she|they|we|there|you|my|a}
first [think>thing] {in the morning|tomorrow|every morning}
{go|goes|went} without [say>saying]
deeply [seeded>seated] {fear|fears|belief|beliefs|issues|problem|anger|hatred|racism}
{shed|sheds|shedding} {new|some|more} [lights>light] on
at the end of [day>the day], {it|i|you|we|he|she|the|they|this|that|what|if}
as a [manner>matter] of fact
{bite|bit|hold|held|biting} {my|his|her|your|their} [tong>tongue]
at [logger heads>loggerheads]
out of the [wood works>woodwork]
{champing|chomping} at the [bid>bit]
{go|goes|went|gone|going} [array>awry]
{waited|wait|waits|tried|tries|searched|looked|struggled|fought|not} in [vein>vain]
{spread|spreads|spreading} like [wild fire>wildfire]
[site>sight] for sore eyes
{in|at} [plane>plain] {sight|view|english|language}
[cereal>serial] {killer|killers|number|numbers}
[patients>patience] is a virtue
{appreciate|for} your [patients>patience] {.|,|and|while|with|during|as|in}
high [heals>heels]
achilles [heal>heel]
achilles' [heal>heel]
the [heal>heel] of {his|her|my|their} {left|right|foot|hand|shoe|palm}
{taxi|cab|bus|subway} [fair>fare]
{taxi|cab|bus|subway} [fairs>fares]
{cup|cups|tablespoon|tablespoons|bag} of [flower>flour]
{all-purpose|all purpose|self-raising|plain|wheat|wholemeal} [flower>flour]
[flower>flour] and {sugar|butter|eggs|baking powder}
no [prove>proof] {that|of}
{long|in the} [que>queue]
[towing>toeing] the {line|party line|company line}
[tows>toes] the {line|party line|company line}
[tow>toe] the {party|company} line
{keep|kept|keeping} a {food|sleep|daily|headache|pain|symptom} [dairy>diary]
{wrote|writes|writing|write} in {my|his|her|your} [dairy>diary]
{fit|fits} like a [glow>glove]
[cut to the case>cut to the chase]
{through|by} [tick and thin>thick and thin]
[thick and tin>thick and thin]
[pass the buckle>pass the buck]
[play by year>play it by ear]
[play it by year>play it by ear]
[extracting revenge>exacting revenge]
[extracted revenge>exacted revenge]
[tough road to hoe>tough row to hoe]
[hard road to hoe>hard row to hoe]
[long road to hoe>long row to hoe]
[chalk it up as>chalk it up to] experience
[chock it up to>chalk it up to]
[chalked full>chock-full] of
[chalk full>chock-full] of
[chuck full>chock-full] of
[jar-dropping>jaw-dropping]
[jar dropping>jaw-dropping]
[ex-patriot>expatriate]
[ex-patriots>expatriates]
[old wise tale>old wives' tale]
[old wise tales>old wives' tales]
[old wife's tale>old wives' tale]
[old wives tale>old wives' tale]
[old wives tales>old wives' tales]
[pot marked>pockmarked]
[self-depreciating>self-deprecating]
[self depreciating>self-deprecating]
[star-craving mad>stark raving mad]
[star craving mad>stark raving mad]
[stark-craving mad>stark raving mad]
[tie me over>tide me over]
[tie you over>tide you over]
[tie us over>tide us over]
[tie them over>tide them over] {until|till|for}
[tied over>tided over] until
[give up the goat>give up the ghost]
[in cohorts>in cahoots] with
in the [throws>throes] of
death [throws>throes]
[upmost>utmost] {importance|respect|care}
[supposably>supposedly]
[for all intents and purpose>for all intents and purposes] {,|.}
[for all intensive purpose>for all intents and purposes]
[worst comes to worse>worst comes to worst]
{have|has|got} another [thing>think] coming
[if worse comes to worse>if worst comes to worst]
"""


class MisheardPhrase(PhraseTable):
    """A set phrase with a word that was misheard, or a piece that was lost.

    Why: "a new leash on life" passes every spell-checker, and readers laugh at it.
    Fix: the phrase as it is.
    """

    code = "T244"
    name = "misheard-phrase"
    since = "0.2"
    precision = 0.95
    table = TABLE + misheard_table.TABLE + bent_table.TABLE + small_bent_table.TABLE
    bad = (
        Bad("Surgery gave the cat a new leash on life.", "Surgery gave the cat a new lease on life.", "leash"),
        Bad("It is a doggy dog world.", "It is a dog-eat-dog world."),
        Bad("He bought it on the spurt of the moment.", "He bought it on the spur of the moment."),
        Bad("The two were at logger heads.", "The two were at loggerheads."),
        Bad("She hunted a cereal killer.", "She hunted a serial killer."),
        Bad("The coast bore the blunt of the storm.", "The coast bore the brunt of the storm.", "blunt"),
        Bad("They sell like hot cake.", "They sell like hotcakes."),
        Bad("It is raining cat and dogs.", "It is raining cats and dogs."),
        Bad("Seats are first come, first serve.", "Seats are first come, first served."),
    )
    good = (
        "The new leash held; a spurt of the hose made all the sudden noise louder.",
        "A bowl of cereal, a bag of flowers and the fair price of a bus fare.",
        "At the end of day one he put the heal-all in vein-blue ink.",
        "Patients are a virtue of the clinic.",
        "A pair of blunt knives; they sold from the scratch pad; the apple of the tree.",
        "In my view, and from his point of view, the eleven hours were long.",
    )
