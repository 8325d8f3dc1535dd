"""The words before "to" that an infinitive follows, by what else "to" may begin behind them (T308).

Counted in six million words of edited prose: what stands here has "to" with a base hundreds of times
for each "to" with a noun or an -ing form.
"""

# An infinitive always: verbs, adjectives and nouns of wanting, trying and being able.
SURE = frozenset(
    "want wants wanted wanting try tries tried trying decide decides decided deciding hope hopes hoped hoping manage manages managed managing refuse refuses refused "
    "refusing attempt attempts attempted attempting seek seeks sought seeking threaten threatens threatened threatening tend tends tended intend intends intended "
    "fail fails failed failing began begins begin begun beginning afford deserve deserves deserved pretend pretended pretends ought wish wishes wished choose chooses chose "
    "chosen choosing claimed claims pledged pledges combined happen happens happened strive strives strived striving struggle struggles struggled struggling aim aims aimed plan plans planned seem seems seemed appear appears appeared "
    "cease ceases ceased continues continued help helps helped helping wait waiting waited able unable likely unlikely willing unwilling eager reluctant "
    "keen hesitant anxious supposed having ability abilities inability willingness unwillingness refusal desire urge tendency permission opportunity "
    "chance intention capability capacity failure need needs needed how whether".split()
)
# An infinitive, but for "from drugs to talking" and "apply these methods to finding": purposes and means.
MEANS = frozenset(
    "effort efforts surgery procedure procedures tool tools strategies techniques technique measures medication medications medicine medicines treatments devices device "
    "drugs software incentive incentives opportunities test tests ways system systems website money legislation plan place places request requests instructions reminder reason reasons much something anything nothing".split()
)
LEADS_ON = frozenset(
    "from between apply applies applied applying application devote devotes devoted devoting dedicate dedicated dedicates commit commits committed contribute contributes "
    "contributed limit limits limited turn turned turns turning shift shifted shifting switch switched switching add added adds compare compared comparing prefer preferred "
    "link linked linking relate related relating lead leads led leading due attention attributed bring brought brings attach attached alternative alternatives alternate "
    "approach resistance resistant similar response access exposure adapt adapted adapting reduce reduced restrict restricted confined equal opposed preferable comes came got get offer offers offered offering give gives given giving provide provides provided providing".split()
)
# An infinitive behind "it is" or "they are".
SAID_OF = frozenset(
    "easy hard difficult impossible possible easier harder ready happy free allowed advised asked told encouraged required invited reminded urged expected "
    "instructed forced sure glad afraid safe unsafe wise unfair tempted pleased sad nice good great better best interesting reasonable sufficient uncommon "
    "expensive cheaper designed intended believed thought estimated prescribed proposed scheduled proven motivated equipped "
    "determined obligated obliged compelled destined assumed meant ordered permitted enough".split()
)
# There other forms may be nouns or describe one: "sleep is essential to learning", "open to increased use".
SAID_OF_NOUNS = frozenset(
    "important necessary essential crucial critical vital useful helpful used available needed prepared suited".split()
)
# An infinitive where they have their own subject: "I like to", and no "people like to".
LIKED = frozenset(
    "like love hate expect going start starts started continue appear learn learned agree agreed promised".split()
)
NOUNS_IN_ING = frozenset("agree agreed learn learned".split())  # "they agreed to being filmed"
TASKS = frozenset(
    "goals aims purposes objectives tasks ideas intentions plans challenges steps options dreams goal aim purpose objective mission job task idea intention plan challenge step option dream hope bet priority".split()
)
LET = frozenset(
    "allow allows allowed allowing enable enables enabled enabling permit permits permitted permitting encourage encourages encouraged encouraging persuade persuaded "
    "persuades urge urges urged convince convinces convinced ask asks asked asking tell tells told telling want wants wanted force forces forced forcing require requires "
    "required order ordered advise advises advised remind reminds reminded expect expects expected cause causes caused for".split()
)
ONES = frozenset(
    "him her them me us you it people others everyone someone anyone users customers students patients employees children companies workers parents players members women men "
    "readers visitors businesses individuals families teachers consumers clients researchers scientists doctors".split()
)
AUXILIARIES = frozenset(
    "don't didn't doesn't not will would can could should must might may also really just always i'd we'd you'd he'd she'd they'd am are is was were i'm we're you're they're he's she's it's who".split()
)
MODAL = frozenset(
    "will would may might must could should can don't didn't doesn't won't wouldn't not you'll i'll we'll they'll he'll she'll it'll i'd you'd".split()
)
WAYS = frozenset("best easiest good great effective simple easy better quickest fastest any only another".split())
# Verbs that "to" closes: "the list it belongs to includes", "the man I spoke to asked the way".
CLOSED = frozenset(
    "ran came sent points chained sold assigned attached connected linked related tied added exposed subjected referred addressed directed delivered applied compared goes went go going belong belongs listen listens leads answers talk talks dances alludes been married access amounts comes spoke speak refer refers "
    "due thanks according next close up prior said".split()
)
# Nouns that "to" and an -ing form may follow: "it requires the right approach to teaching".
LEADS_TO = frozenset(
    "key answer solution approach introduction guide access response path road route alternative barrier attention commitment right transition relation objection resistance "
    "step return aid exception damage change benefit way door book word letter case course rule law rest next one".split()
)
