"""The rows of T255 that say when and where: days, dates, years, ages, spans, and other fixed phrases."""

from curate.rules.typos.governed_table import AFTER_TIME, DAY, MONTH, NUMBER, PAST

DAYS = rf"{DAY}|{'|'.join(f'{day}s' for day in DAY.split('|'))}"
PART_OF_DAY = "|".join(
    f"{day} {part}"
    for day in DAY.split("|")
    for part in ("morning", "afternoon", "evening", "night", "mornings", "evenings")
)
NTH = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
DATES = "|".join(
    shape.format(day=day, nth=NTH.get(day, "th"), month=month)
    for day in range(1, 32)
    for month in MONTH.split("|")
    for shape in (
        "{day} {month}",
        "{day}{nth} of {month}",
        "the {day}{nth} of {month}",
        "{month} {day}",
        "{month} {day}{nth}",
    )
)
YEARS = "|".join(str(year) for year in range(1800, 2035))
MONTHS = MONTH
NUMBERS = "|".join(
    [
        *(str(n) for n in range(2, 100)),
        *"five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty".split(),
    ]
)
SPANS = "|".join(
    f"{number} {unit}"
    for number in [
        *(str(n) for n in range(2, 61)),
        *(n for n in NUMBER.split("|") if n[0] != "\\"),
        "a few",
        "a couple of",
    ]
    for unit in "hours days weeks months years decades".split()
)
# The wrong words that stand for a family in a row.
FAMILIES = {
    "@day": DAYS,
    "@part": PART_OF_DAY,
    "@date": DATES,
    "@year": YEARS,
    "@month": MONTHS,
    "@num": NUMBERS,
    "@spans": SPANS,
}
FLOORS = "|".join(
    f"{nth} floor" for nth in "first second third fourth fifth sixth seventh eighth ninth tenth top ground".split()
)
SUBJECT = "i|we|he|she|they|you|it"
ENDS = rf"$|and|when|because|{SUBJECT}"

WHEN = rf"""
in|at / @day / =on {{1}} / $|at|because|when|but|{SUBJECT}|so|with|after|before / * / * / *
in|at / @part / =on {{1}} / $|at|because|when|but|{SUBJECT}|so|with|after|before
in / @date / =on {{1}} / $|(?:1[5-9]|20)\d\d|at|when|because|{SUBJECT} / (?:1[5-9]|20)\d\d \w+s / version|versions|ubuntu|section|room|look|looks|looked|sworn|phased|brought
on / @year / =in {{1}} / {AFTER_TIME}|by / (?:and|to|with|by|from|at|as) (?:\d{{4}}|the \d{{4}}) / (?:look\w*|reflect\w*|think\w*|thought|cast\w*|glanc\w*|hark\w*) back / (?:{PAST})(?: (?:in|to|at|from|by) \w+)?
on / @month / =in {{1}} / $|(?:19|20)\d\d(?=[.,;!?\n]| (?:{AFTER_TIME.removeprefix("$|")}) )|of (?:19|20)\d\d|(?:this|last|next) year / * / \w*focus\w*|reports?|based|figures?|look|looked|back|columns?|books?|depend|depends|articles?|bets?|goes?|dates?|mad|impact|effect|data|pressure|light|information|hat|eyes?|hands?|love|tabs|crush|lean|leaned|on|statistics|article|eye|check|in|settle\w*|agreed?|decided?|voted?|turned|ran|attack|attacks|rely|spent|put / (?:\w{{4,}}|now|is|was|set|due|up|out|end|win|won|off|ran|met)
in / night / =at night / $|when|because|{SUBJECT} / * / day|late|night|dark|ends?|as|end|draws|draw|turn|steeped|\w+ed|and
at the / morning|afternoon|evening / =in the {{1}} / $|when|because|{SUBJECT} / * / \w+(?:ed|ing) / *
at / summer|winter|spring|autumn / =in {{1}} / $|when|because|{SUBJECT} / * / look|looking|looked / *
in the / weekend|weekends / =on the {{1}} / {ENDS} / * / * / *
in the age of|in age of|with the age of|on the age of / @num / =at the age of {{1}} / {ENDS}|he|as|in|to|with|from|for|years|after|she|by|she|married / * / (?:dis)?agree\w*|settle\w*|decided?|insist\w*|compromised?|depend\w*|based / *
since / @spans / =for {{1}} / $|now|without|but|because / but|because / ever|long|years|time|or / *
in / page / =on page / \d+ / \d+ (?:view|load|rank)\w* / * / *
in the / {FLOORS} / =on the {{1}} / $|of|with|where|when|there / of (?:this|that) (?:\w+ )?(?:flats?) / windows?|openings?|cracks?|beams? / *
in the / beach / =on the beach / $|all|where|when|because|{SUBJECT} / * / sand|gap|hole|holes|dent|gash|break|erosion|changes / *
in / internet / =on the internet / $ / * / interest|growth|changes|advances|rise|use|boom|revolution|millions|time|dollars|leader|leaders|\w+ed / use|find|found|search|read|look|see|seen|available|information|online|post|posted|on
at the|by the|with the / same way / =in the same way / $|as|that|{SUBJECT} / * / * / *
at|by|with / this way|that way / =in {{1}} / {SUBJECT} / * / go|come|went|came|point|passing|passed / *
in the / same time / =at the same time / $|as|and|but / of / * / arrived|arrive|arrives|happen|happened|happens|came|come|left|leave|started|start|born|and|but|died|ended
in the / same time / =at the same time / $|as|we|i|he|she|they|and|but / * / about|twice|half|much|done|in|more|work|\w+ed|\w+ing|distance|times|place|people / *
by|on / meantime|the meantime|meanwhile / =in the meantime
on|to|from|for|at / my opinion|our opinion / =in {{1}} / $|the|it|this|there|that|{SUBJECT} / * / \w{{2,}}
in / my point of view|his point of view|her point of view|our point of view|their point of view / =from {{1}} / $|the|it|this|there|that|{SUBJECT} / * / \w{{2,}}
in|at / meantime / =in the meantime / * / * / * / *
at / the meantime / =in the meantime
in / other hand / =on the other hand / $|the|it|there|{SUBJECT}
at the|from the / other hand / =on the other hand / $
"""
