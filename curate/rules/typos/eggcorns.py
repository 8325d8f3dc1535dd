"""T233: a set phrase written as it is heard."""

from curate.rules.base import Bad
from curate.rules.typos.phrase_table import PhraseTable

# [written>meant] in its phrase; {a|b} stands for each.
TABLE = """
[hair-brained>hare-brained]
[hair brained>hare-brained]
[carry favor>curry favor] with
[carry favour>curry favour] with
[carried favor>curried favor] with
[carried favour>curried favour] with
[peak>pique] {my|your|his|her|our|their|anyone's|people's} {interest|curiosity}
[peaks>piques] {my|your|his|her|our|their} {interest|curiosity}
[peaked>piqued] {my|your|his|her|our|their} {interest|curiosity}
[peek>pique] {my|your|his|her|our|their} {interest|curiosity}
[peeked>piqued] {my|your|his|her|our|their} {interest|curiosity}
with [baited>bated] breath
free [reign>rein] {to|over|in|on|.|,|when|with}
{take|takes|took|taking|hand over|handed over|handing over} the [reigns>reins] {.|,|from|at|as|and|for|when|after}
[reign>rein] in {your|our|spending|costs|expenses}
[reigning>reining] in {your|our|spending|costs|expenses}
[deep-seeded>deep-seated]
[deep seeded>deep-seated]
{one|two} [in the same>and the same] {.|,|thing|person}
first [come first serve>come, first served] {.|,}
[first come first serve>first-come, first-served] basis
[wet>whet] {your|my|his|her|their|our|the} {appetite|appetites}
[slight>sleight] of hand {.|,|trick|tricks|that|to|by|in|with}
[sneak peak>sneak peek]
[sneek peek>sneak peek]
[mute>moot] point
nip {it|this|that|them|the problem} in the [butt>bud]
{to|will|would} [extract>exact] {revenge|vengeance} {on|upon|for|from|against}
[reek>wreak] havoc
[reeks>wreaks] havoc
[reeking>wreaking] havoc
[wreck>wreak] havoc
[wrecks>wreaks] havoc
[wrecking>wreaking] havoc
[shoe-in>shoo-in]
[an escape goat>a scapegoat]
the [escape goat>scapegoat]
[statue>statute] of limitations
grin and [bare>bear] it
{please|just} [bare>bear] with {us|me}
[by in large>by and large] {,|it|we|they|this|these|are|is}
{the|a|your|our|in|absolute} [worse case scenario>worst-case scenario]
[worse-case scenario>worst-case scenario]
{my|your|his|her|our|their|every parent's|the} [worse nightmare>worst nightmare]
[taken for granite>taken for granted]
take {it|this|that|them|things|her|him} for [granite>granted]
[exasperate>exacerbate] the {problem|problems|situation|issue|condition|symptoms|pain}
[exasperates>exacerbates] the {problem|problems|situation|issue|condition|symptoms|pain}
{a|an important} [right>rite] of passage {.|,|for|that|and|in|as|into|among}
vocal [chords>cords]
vocal [chord>cord]
spinal [chord>cord]
umbilical [chord>cord]
at your [beckon call>beck and call]
at {his|her|their|our|my} [beckon call>beck and call]
{i|we|he|she|they|you|who} [pour>pore] over the {data|details|report|reports|documents|numbers|results}
{i|we|he|she|they|you|who} [poured>pored] over the {data|details|report|reports|documents|numbers|results}
{i|we|he|she|they|you|who} [pouring>poring] over the {data|details|report|reports|documents|numbers|results}
in {this|that|the same|a similar} [vain>vein] {.|,|as}
[on tender hooks>on tenterhooks]
{not|never|'t|to} pass [mustard>muster] {.|,|with|in|at|as}
[whole nother>whole other]
on the [verse>verge] of {a|an|the|being|collapse|tears|becoming|extinction|bankruptcy}
{a little|a bit|is|was|slightly|very} [tongue and cheek>tongue-in-cheek]
[tongue and check>tongue-in-cheek]
[wheel chalk>wheel chock]
[wheel chalks>wheel chocks]
[break>brake] {pad|pads|pedal|fluid|caliper|calipers|rotor|rotors}
[breaks>brakes] {pads|pedal|fluid|and rotors}
[dire straights>dire straits]
[gorilla>guerrilla] {warfare|marketing|tactics|war}
[moral>morale] booster
{employee|team|staff} [moral>morale] {and|,|.|is|of|by|in|at|with|among}
{boost|boosts|boosting|boosted|improve|raise|raises} [moral>morale] {.|by|in|at|among}
[personal>personnel] {carrier|carriers}
{sales|military|medical|security|trained|skilled|qualified|emergency} [personal>personnel] {,|.|are|who|will|were|on|at|from}
[complimentary>complementary] {colors|colours|angles|medicine}
[stationery>stationary] {bike|bikes|bicycle|bicycles|cycling}
office [stationary>stationery]
[discrete>discreet] {shipping}
{at your|your own|viewer} [discression>discretion]
[lightening>lightning] {bolt|bolts|strike|strikes|storm|storms|rod|rods|struck|flashed}
{struck by|thunder and|bolt of|flash of|hit by} [lightening>lightning]
[hoards>hordes] of {people|tourists|fans|shoppers|visitors|zombies|customers|kids|children|students}
[pedal>peddle] {drugs|lies|influence|conspiracy|misinformation|false}
[pedaling>peddling] {drugs|lies|influence|conspiracy|misinformation|false}
{different|new|changed|change} [tact>tack] {.|,|to|with|in|when|altogether}
{a|the|with|use|add|some|very} [course>coarse] {salt|sea salt|grain|sand|sandpaper|texture}
{show|shows|showed|prove|proves|proved} {his|her|their} [metal>mettle] {.|,|as|in|against|when|on}
one [fowl>fell] swoop
one [foul>fell] swoop
[beyond the pail>beyond the pale]
{is|so|not|as|a|isn't} [cut and dry>cut and dried] {.|,|as|answer|case|but|and|when|when|process}
[damp squid>damp squib]
[half-hazard>haphazard]
[nerve wrecking>nerve-wracking]
[nerve-wrecking>nerve-wracking]
[low and behold>lo and behold]
[mind bottling>mind-boggling]
[off the beat and path>off the beaten path]
{get|gets|got|is|was|work} under [weight>way] {.|,|in|on|this}
[visa versa>vice versa]
[vise versa>vice versa]
and [viola>voilà], {you|your|it|we|there}
[without further due>without further ado] {,|.|here|let|we|i|the}
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
