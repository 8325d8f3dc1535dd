"""T234: a preposition that its word does not take."""

from curate.rules.base import Bad
from curate.rules.typos.phrase_table import PhraseTable

VERBS = (
    "use|create|make|build|get|see|do|have|run|work|set|find|add|change|choose|keep|save|control|manage|share|connect|access|track|play|send|"
    "write|read|perform|achieve|improve|reduce|increase|avoid|test|check|check out|view|search|select|customize|define|store|learn|start|stop|take|put|go"
)
# [written>meant] in its phrase; {a|b} stands for each. Only what is wrong in British and American English.
TABLE = f"""
[capable to>capable of]
[afraid from>afraid of]
{{is|are|was|were|be|been|being|fully|solely|mainly|partly|not|also}} [responsible of>responsible for]
{{consists|consist|consisted|consisting}} [from>of]
[depends from>depends on]
[depend from>depend on]
[depends of>depends on]
[depend of>depend on]
[depending of>depending on]
[interested on>interested in]
[interested about>interested in]
[insist to>insist on]
[accused for>accused of]
{{suffer|suffers|suffered}} [of>from] {{a|an|the|severe|chronic|pain|back|depression|anxiety|lack|stress|high|low|this|these}}
[despite of>despite]
[inspite of>in spite of]
[discuss about>discuss]
[discussed about>discussed]
[discussing about>discussing]
[emphasize on>emphasize]
[emphasise on>emphasise]
{{is|are|was|were|be|been}} [full with>full of]
{{is|are|was|were|be|very|quite|somewhat|looks|look|more}} [similar with>similar to]
[superior than>superior to]
[inferior than>inferior to]
[in accordance to>in accordance with]
[in compliance to>in compliance with]
[comply to>comply with]
[complies to>complies with]
[complied to>complied with] {{the|a|all|these|this|our|your}}
[complying to>complying with]
[in contrast of>in contrast to]
[regardless to>regardless of]
[instead than>instead of]
[aware about>aware of]
[specialize on>specialize in]
[specializes on>specializes in]
[specialized on>specialized in]
[specializing on>specializing in]
{{invest|invests|invested|investing}} [on>in] {{a|an|the|your|our|this|these|new|good|quality}}
{{pay|pays|paid|paying}} attention [on>to] {{the|your|this|a|his|her|what|how|these|those|our}}
{{pay|pays|paid|paying}} more attention [on>to]
{{rely|relies|relied|relying}} [in>on] {{a|an|the|your|our|their|his|her|my}}
{{is|are|was|were|be|been}} [based of>based on]
{{arrive|arrives|arrived|arriving}} [to>at] {{the|a|an|our|my|this|your}} {{airport|station|hotel|conclusion|destination|house|door|office|point|place|end|beach|scene}}
[explain me>explain to me]
[explain us>explain to us]
[listen the>listen to the]
[listening the>listening to the]
{{look|looks|looked|looking}} forward to [see>seeing]
{{look|looks|looked|looking}} forward to [hear>hearing]
{{look|looks|looked|looking}} forward to [meet>meeting]
{{look|looks|looked|looking}} forward to [welcome>welcoming]
{{look|looks|looked|looking}} forward to [get>getting]
{{look|looks|looked|looking}} forward to [learn>learning]
{{look|looks|looked|looking}} forward to [read>reading]
[avoid to be>avoid being]
[avoid to use>avoid using]
[avoid to get>avoid getting]
[avoid to have>avoid having]
[avoid to take>avoid taking]
[allows to>allows you to] {{{VERBS}}}
[enables to>enables you to] {{{VERBS}}}
[permits to>permits you to] {{{VERBS}}}
[allowing to>allowing you to] {{{VERBS}}}
[enabling to>enabling you to] {{{VERBS}}}
[wary at>wary of]
so [proud about>proud of]
{{bear|bears|bore|bearing}} the brunt [from>of]
[on the foreground>in the foreground]
[on the background>in the background]
[under>in] {{this|these|that|those|such}} {{situation|situations}}
{{wait|waits|waited|waiting}} [to the last minute>until the last minute]
[in the other hand>on the other hand]
[in the contrary>on the contrary]
[on the meantime>in the meantime]
[in the internet>on the internet] {{.|,|and|is|to|you|for}}
[according with>according to]
[will not longer>will no longer]
[can not longer>can no longer]
[do not longer>no longer]
[does not longer>no longer]
[is not longer>is no longer] {{a|an|the|available|in|used|needed|necessary|possible|there|working|able|valid|supported}}
[are not longer>are no longer] {{a|an|the|available|in|used|needed|necessary|possible|there|working|able|valid|supported}}
{{they|we|you|i}}['ve able to>'ve been able to]
[have able to>have been able to]
[has able to>has been able to]
"""


class WrongPreposition(PhraseTable):
    """A preposition that the word before it does not take, and others that break the frame of a word.

    Why: "depends of" and "allows to use" tell that a text was translated, and slow the reader down.
    Fix: the preposition or form that the word takes.
    """

    code = "T234"
    name = "wrong-preposition"
    since = "0.2"
    precision = 0.9
    table = TABLE
    bad = (
        Bad("The price depends of the size.", "The price depends on the size.", "depends of"),
        Bad("The app allows to save files.", "The app allows you to save files."),
        Bad("Despite of the rain we went out.", "Despite the rain we went out."),
    )
    good = (
        "He is allowed to use it.",
        "They discussed it, and about time.",
        "The group he depends on is small.",
        "She was happy in the internet age.",
    )
