"""T234: a preposition that its word does not take."""

from curate.rules.base import Bad
from curate.rules.typos.phrase_table import PhraseTable

VERBS = (
    "use|create|make|build|get|see|do|have|run|work|set|find|add|change|choose|keep|save|control|manage|share|connect|access|track|play|send|"
    "write|read|perform|achieve|improve|reduce|increase|avoid|test|check|check out|view|search|select|customize|define|store|learn|start|stop|take|put|go"
)
# [written>meant] in its phrase; {a|b} stands for each. Only what is wrong in British and American English.
TABLE = f"""
[afraid from>afraid of] {{the dark|him|her|them|it|what|any|losing|making}}
{{is|are|was|were|be|been|being|fully|solely|mainly|partly|not|also}} [responsible of>responsible for]
{{consists|consist|consisted|consisting}} [from>of]
[depends from>depends on] {{your|how|what|his|their|our|many|several|where|which}}
[depend from>depend on] {{your|how|what|his|their|our|many|several|where|which}}
[depends of>depends on] {{the|your|how|what|his|her|their|its|our|a|many|several}}
[depend of>depend on] {{the|your|how|what|his|her|their|its|our|a|many|several}}
[depending of>depending on] {{the|your|how|what|his|her|their|its|our|a|where|when|which}}
[interested on>interested in] {{this|that|my|your|our|buying|learning|a|an|how|what|working}}
[interested about>interested in]
{{was|were|is|are|been|being|he|she|they}} [accused for>accused of] {{a|an|his|her|their|murder|theft|fraud|corruption|stealing|killing|taking}}
{{suffer|suffers|suffered}} [of>from] {{severe|chronic|pain|back|depression|anxiety|lack|stress|high|low|this|these}}
[despite of>despite] {{the|his|her|their|its|all|this|that|having|being|my|our|these}}
[inspite of>in spite of]
[discuss about>discuss] {{the|this|that|how|your|our|their|his|her|my|it|these|what|why}}
[discussed about>discussed] {{the|this|that|how|your|our|their|his|her|my|it|these|what|why}}
[discussing about>discussing] {{the|this|that|how|your|our|their|his|her|my|it|these|what|why}}
[emphasize on>emphasize] {{the|its|how|their|your|our|his|a}}
[emphasise on>emphasise] {{the|its|how|their|your|our|his|a}}
{{is|are|was|were|be|been}} [full with>full of] {{people|water|history|the|many|lots|all|beautiful|information|examples|great|so}}
{{is|are|was|were|be|very|quite|somewhat|looks|look}} [similar with>similar to] {{the|a|an|my|this|that|what|other|his|her}}
[superior than>superior to]
[inferior than>inferior to]
[in accordance to>in accordance with]
[in compliance to>in compliance with] {{the|all|these|this|our|your|its}}
[comply to>comply with] {{the rules|the law|the regulations|these|this|our|your|all|their|those|regulations|rules|any}}
[complies to>complies with] {{the rules|the law|all|these|this|your|our|gdpr|regulations}}
[complied to>complied with] {{the|a|all|these|this|our|your}}
[complying to>complying with]
[regardless to>regardless of]
[instead than>instead of]
[aware about>aware of]
{{invest|invests|invested|investing}} [on>in] {{your|our|new|good|quality|real estate|stocks|property}}
{{pay|pays|paid|paying}} attention [on>to] {{your|his|her|what|how|these|those|our|details|the details|the fact|the quality}}
{{pay|pays|paid|paying}} more attention [on>to] {{your|his|her|what|how|these|those|our|details|the quality}}
{{rely|relies|relied|relying}} [in>on] {{your|our|my|you|us|him|them}}
{{is|are|was|were|be|been}} [based of>based on] {{the|a|an|your|their|his|her|our|this|how|what}}
{{arrive|arrives|arrived|arriving}} [to>at] {{the|our|my|your}} {{airport|station|hotel|conclusion|destination|house|door|office|point|place|end|beach|scene}}
[explain me>explain to me] {{how|what|why|the|that|exactly|this|where|when|everything}}
[explain us>explain to us] {{how|what|why|the|that|exactly|this|where|when|everything}}
[listen the>listen to the] {{music|song|radio|podcast|audio|advice|voice|sound|sounds|words|lyrics|album}}
[listening the>listening to the] {{music|song|radio|podcast|audio|advice|voice|sound|sounds|words|lyrics|album}}
{{look|looks|looked|looking}} forward to [see>seeing] {{you|your|it|the|what|them|him|her|how|more|all|everyone|this}}
{{look|looks|looked|looking}} forward to [hear>hearing]
{{look|looks|looked|looking}} forward to [meet>meeting] {{you|your|him|her|them|everyone|the|all|new}}
{{look|looks|looked|looking}} forward to [welcome>welcoming] {{you|your|him|her|them|everyone}}
{{look|looks|looked|looking}} forward to [get>getting] {{to|back|the|a|it|my|your|more|started|some}}
{{look|looks|looked|looking}} forward to [learn>learning]
{{look|looks|looked|looking}} forward to [read>reading] {{your|the|it|more|about|this|his|her|them}}
{{must|should|can|could|will|would|please|always|tried|try|and|you|we|they}} [avoid to be>avoid being]
{{must|should|can|could|will|would|please|always|tried|try|and|you|we|they}} [avoid to use>avoid using]
{{must|should|can|could|will|would|please|always|tried|try|and|you|we|they}} [avoid to get>avoid getting]
{{must|should|can|could|will|would|please|always|tried|try|and|you|we|they}} [avoid to have>avoid having]
{{must|should|can|could|will|would|please|always|tried|try|and|you|we|they}} [avoid to take>avoid taking]
{{it|that|which|this|app|tool|software|feature|system|also|and|option|program|website|platform}} [allows to>allows you to] {{{VERBS}}}
[enables to>enables you to] {{{VERBS}}}
[allowing to>allowing you to] {{{VERBS}}}
[enabling to>enabling you to] {{{VERBS}}}
so [proud about>proud of] {{it|him|her|them|you|this|that}}
{{bear|bears|bore|bearing}} the brunt [from>of] {{tariffs|these|this|climate|those|all|any|both|what}}
[on the foreground>in the foreground] {{,|creating|is|and|you|we}}
[on the background>in the background] {{,|is|and|you|we|while|when}}
[under>in] {{this|these|that|those|such}} {{situation|situations}}
{{wait|waits|waited|waiting}} [to the last minute>until the last minute]
[in the other hand>on the other hand],
[in the contrary>on the contrary],
[on the meantime>in the meantime]
{{find|found|search|searching|read|posted|looking|available}} [in the internet>on the internet]
[according with>according to] {{him|her|them|the report|the law|experts|research|a study|a report|the latest|our|recent}}
[will not longer>will no longer]
[can not longer>can no longer]
[do not longer>no longer]
[is not longer>is no longer] {{available|used|needed|necessary|possible|working|able|valid|supported|part|just|only}}
[are not longer>are no longer] {{available|used|needed|necessary|possible|working|able|valid|supported|part|just|only}}
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
