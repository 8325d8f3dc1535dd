"""T229: a real word that breaks a fixed phrase."""

from curate.rules.base import Bad
from curate.rules.typos.phrase_table import PhraseTable

# [written>meant] in its phrase; {a|b} stands for each.
TABLE = """
a [peace>piece] of {cake|paper|advice|furniture|equipment|meat|wood|fruit|the}
{inner|world|some} [piece>peace] and quiet
[piece>peace] of mind
[bare>bear] {in mind|with me|the weight|the brunt}
{take|takes|took|taking|have|need} a [brake>break] {from|and}
{hit|hits|slam|apply|pump} the [breaks>brakes]
{spider|varicose|your|the|leg} [vains>veins]
{in|for|over|past} the [passed>past] {few|year|years|month|week|decade|two|three|several}
[weather>whether] or not
{don't know|decide|determine|see|check|ask} [weather>whether] {you|it|the|or|your|they}
{the|hot|cold|bad|good|severe} [whether>weather] {is|was|forecast|conditions}
{next|last|this|every|per|each} [weak>week] {or|and|for|after}
{days a|times a|times per|once a|twice a|hours a} [weak>week]
[accept>except] {for the|in cases}
{to|will|would|must|not|can} [except>accept] {the fact|responsibility|that you|it as|payment}
{plays|play|played|playing} {a|an important|a key|a major|a big} [roll>role] in
{the|its|their|a} [principle>principal] {cause|reason|investigator|symptom|symptoms|causes}
in [principal>principle],
[prostrate>prostate] {cancer|gland|exam|problems}
{enlarged|the|his} [prostrate>prostate] {gland|is}
addicted to [heroine>heroin]
{a|the} [viscous>vicious] {cycle|circle}
[mucus>mucous] {membrane|membranes}
[mucous>mucus] {production|plug|builds|is produced}
[tow>toe] the line
per [say>se],
for all [intensive>intents and] purposes
[case and point>case in point]
{hunger|labor|growing|sharp|chest|back|neck} [panes>pains]
{side|chest|back|neck|knee|joint|muscle|stomach} [pane>pain]
the [heal>heel] {bone|spur|of your|of the foot|pain}
[heal>heel] {spur|spurs|pain}
{will|can|to|helps|help|may} [heel>heal] {the|faster|itself|on its own|quickly|properly|naturally}
{the|your|a|whole|lower|upper|entire|human} [boby>body]
{the|on the} [soul>sole] of {your|the|his|her} {foot|shoe}
{a|one|each|every|single} [vertebrae>vertebra] {is|in|of|and|can|may|has|that|,|.}
{a|one|this} [phenomena>phenomenon] {is|that|in|of|called|known}
{a|one|this} [criteria>criterion] {is|that|for}
most of the [times>time] {you|it|,|.|the}
all [of the sudden>of a sudden]
in the [mean time>meantime]
{as|so} [followed>follows] :
New [Years>Year's] {Eve|Day|resolution|resolutions}
{each|from each|at each|one} [others>other's] {back|backs|throats|hand|hands|company|eyes|arms|lives|needs}
[excepted>accepted] {to|into} {medical school|college|university|the program}
[defiantly>definitely] {recommend|worth|not|be|the|will|go|need}
{is|was|are|were|will|would|not} [defiantly>definitely] {a|the|not|be|worth|in}
make [due>do] {with|without|since}
[do>due] to {the fact|his|her|their|lack|age|its|injury|stress}
{is|was|are|were|be|partly|mainly|largely} [do>due] to
[sight>site] of {the injury|injury|infection|the infection|injection|pain}
{the|injection|surgical|construction} [cite>site] of
{not|are|is|be|were|was} [aloud>allowed] to
[threw>through] {the use of|the entire|these exercises|the years}
{go|going|went|been|get|getting|come|passed|pass} [threw>through] {the|a|an|this|it|your|with}
{throughout|through out} the [hole>whole] {day|night|body|time}
the [hole>whole] {day|night|body|time|family|thing|world|process}
[waist>waste] of {time|money|energy}
around {the|your|his|her} [waste>waist]
{the|your|his|her|hip and|shoulder} [mussel>muscle]
{tight|sore|back|neck|leg|your|the} [mussels>muscles] {in|are|of|and}
[discus>discuss] {it|this|your|with|the|how|what|these}
{herniated|slipped|bulging|spinal|lumbar|intervertebral} [disco>disc]
{herniated|slipped|bulging|lumbar|spinal|intervertebral} [dics>discs]
let [then>them] know
a [renown>renowned] {specialist|expert|doctor|surgeon|author|scientist|chef|clinic|therapist}
[their selves>themselves]
[them selves>themselves]
[our selves>ourselves]
[your self>yourself] {a|to|from|in|and|the|with|,|.}
[my self>myself] {a|to|from|in|and|the|with|,|.}
[who's>whose] {fault|turn|idea}
{the|my|your|his|her|our|a} [tow>two] {weeks|days|years|months|most|types}
by [it self>itself]
"""


class BrokenPhrase(PhraseTable):
    """A real word that breaks a fixed phrase.

    Why: "prostrate gland" and "a waist of time" pass every spell-checker.
    Fix: the word that the phrase is known with.
    """

    code = "T229"
    name = "broken-phrase"
    since = "0.1"
    table = TABLE
    bad = (
        Bad("Surgery on the prostrate gland.", "Surgery on the prostate gland.", "prostrate"),
        Bad("It hurts most of the times.", "It hurts most of the time.", "times"),
        Bad("Stretch twice a weak.", "Stretch twice a week.", "weak"),
    )
    good = (
        "He lay prostrate on the gland of moss.",
        "That was the best of the times.",
        "A weak knee and a sole runner.",
        "Whether or not the weather holds.",
    )
