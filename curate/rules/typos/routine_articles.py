"""The frames of T257 for an article too many before what is done every day: "since the childhood", "at the night", "go to the bed", "by the bus", "plays the tennis", "have the lunch"."""

from collections.abc import Iterator
from itertools import product

from curate.rules.frames import Frame

END = r"$|and|or|but|because|so|when|where|with|for|if|while|since|as|i|we|he|she|they|it|you"
BY = "car bus train taxi bike bicycle plane boat ferry metro subway tram".split()
GO = "go goes going went travel traveled travelled traveling travelling come came coming commute commuted get got arrived arrive".split()


def frames() -> Iterator[Frame]:
    """All frames of times, places, ways, meals and sports."""
    for word in ("since", "from", "during"):
        yield Frame(f"{word} the childhood", f"{word} childhood", "", END.replace("|when", ""))
    for span in ("day", "week", "month", "year"):
        yield Frame(
            f"the {span}",
            f"a {span}",
            r"(?:once|twice|three times|four times|five times|several times|many times|(?:24|twenty-four) hours|(?:seven|7) days)",
            "$|and|but|or",
        )
    yield Frame("at the night", "at night", "", "$|when|because|and (?:i|we|he|she|it|the|they|in)|we|i|they")
    for noon in ("noon", "midnight", "sunrise", "sunset", "dawn"):
        yield Frame(f"at the {noon}", f"at {noon}", "", "$|on|every|and (?:i|we|he|she|it|the|they)|when|because")
    yield Frame(
        "to the bed", "to bed", "go|goes|going|went|gone|get|gets|got",
        r"at (?:\d|the same|night|nine|ten|eleven|midnight|eight|half|around|about)|early|late|on time|around|before (?:\d|midnight|ten|nine|eleven)|hungry|tired|angry|so (?:early|late)|very (?:early|late)|too (?:early|late)",
    )  # fmt: skip
    yield Frame(
        "in the bed",
        "in bed",
        "",
        r"with (?:a |the )?(?:cold|flu|fever|bad|sore|headache)|all day|all morning|until (?:noon|ten|late|\d)|by (?:nine|ten|\d)",
    )
    yield Frame(
        "to the school",
        "to school",
        "go|goes|going|went|walk|walks|walked|drive|come",
        r"by (?:bus|bike|car|train|bicycle)|on foot|every (?:day|morning)",
    )
    yield Frame(
        "to the work",
        "to work",
        "go|goes|going|went|drive|drives|drove|commute|walk|walks|walked|travel|travels",
        r"$|by|every|at \d|on foot|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|and (?:i|then|come)|because|early|today|in the",
    )
    yield Frame(
        "at the home",
        "at home",
        "stay|stays|stayed|staying|i'm|am|eat|cook|alone",
        "$|because|today|and (?:i|we)|all|with (?:my|the kids|his|her)",
    )
    for way in BY:
        yield Frame(
            f"by the {way}",
            f"by {way}",
            "",
            r"or (?:on foot|by|bus|train|taxi|plane|boat|bike|car|ferry|metro)|and (?:on foot|by)|rather than|instead of",
        )
        yield Frame(
            f"by the {way}",
            f"by {way}",
            r"(?:reach|reached|travel|travels|travelled|traveled|travelling|traveling|go|went|come|came|arrived|get|got) (?:there|here|it|home|to work|to school)|travel|travels|travelled|traveled|travelling|traveling",
            "$|and|or|because|to|from|in",
        )
    for meal, verb in product(("breakfast", "lunch", "dinner"), ("have", "had", "having", "eat", "ate", "eating")):
        yield Frame(f"{verb} the {meal}", f"{verb} {meal}", "", "$|and|with|at|together|in|before|after")
    for verb, way in product(GO, "car bus train plane bike bicycle taxi subway".split()):
        yield Frame(f"{verb} by the {way}", f"{verb} by {way}", "", "$|and|or|because|to|from")
    for sport, verb in product(
        "football soccer tennis basketball chess volleyball golf hockey".split(), "play plays played playing".split()
    ):
        yield Frame(
            f"{verb} the {sport}",
            f"{verb} {sport}",
            "",
            END + "|at|in|every|on|after|before|very|well|together|outside|until|than|all",
        )
    for word, sport in product(
        ("sport", "hobby", "game"),
        ("tennis", "football", "soccer", "chess", "golf", "swimming", "basketball", "volleyball", "hockey"),
    ):
        yield Frame(f"{word} is the {sport}", f"{word} is {sport}", "", "$|and|because|which|but")
