"""The words of G144."""

# A clause follows these, whose subject may be an "-ing" form.
SAYINGS = frozenset(
    "fact idea belief view claim evidence sign proof hope fear news feeling thought argument notion theory assumption conclusion chance risk possibility suggestion concern realization reminder indication "
    "report word statement principle opinion impression knowledge doubt case rule finding hypothesis reason way misconception relief shame pity wonder surprise joy pleasure honor point law worry complaint warning advice excuse message myth lie agreement condition".split()
)
ONES = frozenset("something anything everything nothing anyone someone everyone one".split())
THOSE = frozenset(("those", "ones"))
TOLD = frozenset(
    "tell tells told show shows showed teach teaches remind reminds convince assure inform warn warns persuade says said".split()
)
LATIN = ("ia", "ae", "i")
POINTED = frozenset("a the what why how not all".split())
EMPTY = frozenset("it here there".split())
HOLDS = frozenset("of with in for on from to and or by between than like one".split())
TAKES = frozenset(
    "find finds found see sees saw use uses used want wants need needs make makes made get gets got are were".split()
)
