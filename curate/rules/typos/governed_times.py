"""The families of days, dates, years, hours and spans that stand for their words in the rows of T255 ("@day")."""

from curate.rules.words import DAYS, MONTHS

NUMBER = r"\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|many|several|some|a few"
PART_OF_DAY = "|".join(
    f"{day} {part}"
    for day in DAYS.split("|")
    for part in ("morning", "afternoon", "evening", "night", "mornings", "evenings")
)
NTH = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
DATES = "|".join(
    shape.format(day=day, nth=NTH.get(day, "th"), month=month)
    for day in range(1, 32)
    for month in MONTHS.split("|")
    for shape in (
        "{day} {month}",
        "{day}{nth} of {month}",
        "the {day}{nth} of {month}",
        "{month} {day}",
        "{month} {day}{nth}",
    )
)
YEARS = "|".join(str(year) for year in range(1800, 2035))
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
HOURS = "|".join(f"{hour} {noon}" for hour in (*range(1, 13), "noon", "midnight") for noon in ("am", "pm", "a.m", "p.m", "o'clock"))  # fmt: skip
DAILY = "|".join(f"{article}{often} basis" for article in ("a ", "an ", "") for often in "daily regular weekly monthly yearly annual nightly frequent".split())  # fmt: skip
FLOORS = "|".join(
    f"{nth} floor" for nth in "first second third fourth fifth sixth seventh eighth ninth tenth top ground".split()
)
# The wrong words that stand for a family in a row.
FAMILIES = {
    "@day": f"{DAYS}|{'s|'.join(DAYS.split('|'))}s",
    "@part": PART_OF_DAY,
    "@date": DATES,
    "@year": YEARS,
    "@month": MONTHS,
    "@num": NUMBERS,
    "@spans": SPANS,
    "@hours": HOURS,
    "@daily": DAILY,
    "@floor": FLOORS,
}
