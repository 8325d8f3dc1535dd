"""T233: a set phrase written as it is heard."""

from curate.rules.base import Bad
from curate.rules.typos.phrase_table import PhraseTable

# [written>meant] in its phrase; {a|b} stands for each.
TABLE = """
[hair-brained>hare-brained]
[hair brained>hare-brained]
{carry|carries|carried|carrying} [favor>curry favor] with
[peak>pique] {my|your|his|her|our|their|the|anyone's|people's} {interest|curiosity}
[peaks>piques] {my|your|his|her|our|their|the} {interest|curiosity}
[peaked>piqued] {my|your|his|her|our|their|the} {interest|curiosity}
[peek>pique] {my|your|his|her|our|their|the} {interest|curiosity}
[peeked>piqued] {my|your|his|her|our|their|the} {interest|curiosity}
with [baited>bated] breath
free [reign>rein] {to|over|in|on|.|,|when|with}
{take|takes|took|taking|hand over|handed over|handing over} the [reigns>reins]
[reign>rein] in {the|your|our|his|her|their|spending|costs}
[reigning>reining] in {the|your|our|his|her|their|spending|costs}
[deep-seeded>deep-seated]
[deep seeded>deep-seated]
{one|two} [in the same>and the same] {.|,|thing|person}
first [come first serve>come, first served] {basis|.|,}
[wet>whet] {your|my|his|her|their|our|the} {appetite|appetites}
[slight>sleight] of hand
[sneak peak>sneak peek]
[sneek peek>sneak peek]
[mute>moot] point
nip {it|this|that|them|the problem} in the [butt>bud]
[extract>exact] {revenge|vengeance}
[reek>wreak] havoc
[reeks>wreaks] havoc
[reeking>wreaking] havoc
[wreck>wreak] havoc
[wrecks>wreaks] havoc
[wrecking>wreaking] havoc
[shoe-in>shoo-in]
[escape goat>scapegoat]
[statue>statute] of limitations
grin and [bare>bear] it
[bare>bear] with {us|me while|me for|me as}
[by in large>by and large]
[worse case scenario>worst-case scenario]
[worse-case scenario>worst-case scenario]
[worse nightmare>worst nightmare]
[taken for granite>taken for granted]
take {it|this|that|them|things|her|him} for [granite>granted]
[exasperate>exacerbate] the {problem|problems|situation|issue|condition|symptoms|pain}
[exasperates>exacerbates] the {problem|problems|situation|issue|condition|symptoms|pain}
[right>rite] of passage
[rights>rites] of passage
[trite and true>tried and true]
vocal [chords>cords]
vocal [chord>cord]
spinal [chord>cord]
umbilical [chord>cord]
at your [beckon call>beck and call]
at {his|her|their|our|my} [beckon call>beck and call]
[pour>pore] over the {book|books|data|details|report|reports|documents|numbers|pages|results}
[poured>pored] over the {book|books|data|details|report|reports|documents|numbers|pages|results}
[pouring>poring] over the {book|books|data|details|report|reports|documents|numbers|pages|results}
in [vein>vain] {.|,|to|for|attempt|attempts}
in {this|that|the same|a similar} [vain>vein]
[on tender hooks>on tenterhooks]
pass [mustard>muster]
[whole nother>whole other]
on the [verse>verge] of
[tongue and cheek>tongue-in-cheek]
[tongue and check>tongue-in-cheek]
[wheel chalk>wheel chock]
[wheel chalks>wheel chocks]
[break>brake] {pad|pads|pedal|fluid|disc|discs|caliper|calipers|rotor|rotors|lights|light}
[breaks>brakes] {pads|pedal|fluid|and rotors}
[straight jacket>straitjacket]
[dire straights>dire straits]
[gorilla>guerrilla] {warfare|marketing|tactics|war}
[moral>morale] booster
{boost|boosts|boosting|boosted|low|employee|team|staff|improve|raise|raises} [moral>morale] {and|,|.|is|of|by|in|at|with|among}
[personal>personnel] {carrier|carriers}
{sales|military|medical|security|key|trained|skilled|qualified|additional|emergency} [personal>personnel] {and|,|.|are|is|who|will|to|were|on|at|in|from}
[complimentary>complementary] {color|colors|colour|colours|angles|therapies|medicine|skills}
[stationery>stationary] {bike|bikes|bicycle|bicycles|target|object|objects|cycling}
office [stationary>stationery]
[discrete>discreet] {packaging|shipping|location}
{at your|your own|viewer} [discression>discretion]
[lightening>lightning] {bolt|bolts|strike|strikes|storm|storms|fast|speed|rod|rods|round|struck|flashed}
{struck by|thunder and|bolt of|flash of|hit by} [lightening>lightning]
[hoards>hordes] of {people|tourists|fans|shoppers|visitors|zombies|customers|kids|children|students|insects}
[pedal>peddle] {drugs|lies|influence|conspiracy|misinformation|false}
[pedaling>peddling] {drugs|lies|influence|conspiracy|misinformation|false|their|his}
{different|new|another|changed|change|same|similar} [tact>tack] {.|,|and|to|with|in|when|altogether}
[course>coarse] {salt|sea salt|grain|grained|sand|sandpaper|hair|ground|texture}
{show|shows|showed|prove|proved|proves|test|tested|tests} {his|her|their|its|your} [metal>mettle] {.|,|as|in|by|and|against|when|on}
one [fowl>fell] swoop
one [foul>fell] swoop
[beyond the pail>beyond the pale]
[cut and dry>cut and dried]
[old fashion>old-fashioned] {way|style|remedy|recipe|cocktail|values|oats}
[pre-madonna>prima donna]
[damp squid>damp squib]
[half-hazard>haphazard]
[half hazard>haphazard]
[nerve wrecking>nerve-wracking]
[nerve-wrecking>nerve-wracking]
[low and behold>lo and behold]
[mind bottling>mind-boggling]
[off the beat and path>off the beaten path]
[towing the line>toeing the line]
[tows the line>toes the line]
[towed the line>toed the line]
under [weight>way] {.|,|and the|since|for the|in the}
[visa versa>vice versa]
[vise versa>vice versa]
[viola>voilà], {you|your|it|the|we|there}
[without further due>without further ado]
[without further adieu>without further ado]
[much to do>much ado] about nothing
"""


class Eggcorn(PhraseTable):
    """A set phrase written as it is heard, with a word that means something else.

    Why: "peak my interest" and "wreck havoc" pass every spell-checker, and readers smile at them.
    Fix: the phrase as it is.
    """

    code = "T233"
    name = "eggcorn"
    since = "0.2"
    table = TABLE
    bad = (
        Bad("It may peak your interest.", "It may pique your interest.", "peak"),
        Bad("He waited with baited breath.", "He waited with bated breath.", "baited"),
        Bad("Storms wreck havoc on roofs.", "Storms wreak havoc on roofs."),
    )
    good = (
        "Sales peak in June; interest does, too.",
        "A baited hook, bated breath.",
        "The king had a long reign over two lands.",
        "He took the moral view, and a personal one.",
    )
