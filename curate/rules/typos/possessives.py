"""T248: an owner without the apostrophe before what is owned."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.kinds import matched_case
from curate.rules.typos.owned_words import does, is_named
from curate.rules.typos.things import BEFORE_NOUNS, NO_THING, behind, is_counted, is_one_thing, is_things
from curate.rules.words import OWNERS

KIN = (
    "mother father mom mum mommy mummy dad daddy mama papa sister brother wife husband son daughter uncle aunt aunty auntie niece nephew cousin grandmother grandfather "
    "grandma grandpa granny nana boyfriend girlfriend friend neighbor neighbour boss roommate colleague coworker landlord teacher doctor dentist therapist partner "
    "fiance fiancee stepmother stepfather toddler buddy classmate child baby dog cat puppy kitten parent grandparent kid"
).split()
# Several of these seldom do together what a bare noun names, so "the dogs tail" has an owner.
OTHERS = (
    "mother father husband wife sister brother son daughter uncle aunt king queen woman man boy girl doctor teacher author writer singer actor director president mayor governor artist "
    "dog cat horse bird lion tiger elephant rabbit cow puppy kitten driver owner farmer chef baker landlord bride groom coach captain victim suspect "
    "company family university county agency society industry army government team band country city town village nation car phone laptop camera tablet restaurant museum hotel airline building hospital sheriff butcher passenger patient pastor priest judge jury prince princess pilot waiter plaintiff defendant manufacturer bishop"
).split()
MANY_TIMES = 20  # behind a determiner, of a noun that is a verb too
MANY = frozenset(["parents", "grandparents", "kids", "children"])
KINDS = "best|old|older|elder|oldest|younger|youngest|big|little|late|ex|own|new|dear|poor|great|closest|dead|former|close|good|only|first|second|favou?rite"
KIN_BEFORE = re.compile(rf"\b(?:{OWNERS})(?: (?:{KINDS}|grand|pet))?[ -]$")
A_BEFORE = re.compile(rf"(?:^|[^\w'-])(?:an?|every|each|another)(?: (?:{KINDS}))? $")
OTHERS_BEFORE = re.compile(rf"(?:^|[^\w'-])(?:the|this|that|every|each|another|an?)(?: (?:{KINDS}))? $")
DESCRIBED = (
    "first|second|third|last|new|old|best|own|favou?rite|only|whole|entire|latest|biggest|little|big|long|famous|early|main|beautiful|secret|dark|red|black|white|annual|next|current|final|"
    "national|public|private|personal|front|back|left|right|short|strong|great|good|bad"
)
AFTER = re.compile(
    rf" (?P<kind>(?:{DESCRIBED}) )?(?P<owned>[a-z]+)(?P<then>(?: (?:is|was|has|had|will|would|were|are|isn't|wasn't|can|could|broke|came|went|got|took|looks|looked)\b)?)(?![\w'’-])"
)
# Of two bare nouns behind these one is given to the other: "he gave my friends tea".
GIVES = re.compile(
    r"\b(?:g[ai]v(?:e|es|en|ing)|buy(?:s|ing)?|bought|s[eh]nds?|sent|sending|sh[eo]w(?:s|ed|n|ing)?|teach(?:es|ing)?|taught|t[eo]ll(?:s|ing)?|told|ask(?:s|ed|ing)?|offer(?:s|ed|ing)?|bring(?:s|ing)?|brought|"
    r"ma[kd]e(?:s)?|making|cost(?:s|ing)?|read(?:s|ing)?|g[eo]t(?:s|ting)?|feed(?:s|ing)?|fed|serv(?:e|es|ed|ing)|cook(?:s|ed|ing)?|wr[io]t(?:e|es|ing)|lend(?:s|ing)?|lent|pay(?:s|ing)?|paid|ow(?:e|es|ed|ing)|call(?:s|ed|ing)?|nam(?:e|es|ed|ing)|"
    r"fix(?:es|ed|ing)?|pack(?:s|ed|ing)?|pour(?:s|ed|ing)?|fetch(?:es|ed)?|guarantee[sd]?|spare[sd]?|grant(?:s|ed)?|order(?:s|ed)?|assign(?:s|ed)?|allow(?:s|ed|ing)?|promis(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|leav(?:e|es|ing)|left|wish(?:es|ed|ing)?|hand(?:s|ed|ing)?|throw(?:s|ing)?|deny|den(?:ies|ied)|earn(?:s|ed)?|win(?:s)?|won|let(?:s)?|appoint(?:s|ed)?|elect(?:s|ed)?|consider(?:s|ed)?)\b[^.!?;:,]*$"
)
GROUPS = frozenset(
    "academy union association club school schools team league room rooms table menu party night nights day side section department locker clinic home group groups meeting "
    "network forum guild council convention conference training basketball football soccer hockey tennis volleyball cricket baseball market show clothing wear care "
    "edition category division magazine choir lounge committee program college strike colony residency rights support movement center centre hospital area population".split()
)


def plural_like(noun: str) -> str:
    """What a noun with an -s and no apostrophe looks like."""
    return noun + "s"


NEAR = {plural_like(noun): noun for noun in KIN}
FAR = {plural_like(noun): noun for noun in OTHERS}
NO_PLURAL = frozenset(
    "familys universitys countys agencys societys industrys armys wifes childs womans mans babys puppys companys countrys citys bosss mommys mummys daddys grannys auntys mays".split()
)


class OwnerBefore(Rule):
    """A person, animal or body that owns what follows, without the apostrophe: "my sisters husband", "the dogs tail".

    Why: it reads as several sisters until the next word stops the reader.
    Fix: the apostrophe, before the -s for one owner and behind it for several.
    """

    code = "T248"
    name = "owner-without-apostrophe"
    since = "0.2"
    message = "“{text}” owns what follows; “{meant}” is probably meant"
    cues = tuple({**NEAR, **FAR})
    bad = (
        Bad("My sisters husband fixes clocks.", "My sister's husband fixes clocks.", "sisters"),
        Bad("The dogs tail was short.", "The dog's tail was short."),
        Bad("He is my fathers best pupil.", "He is my father's best pupil."),
        Bad("The companys profit fell.", "The company's profit fell."),
        Bad("I sold my parents old car.", "I sold my parents' old car."),
    )
    good = (
        "My sisters work here. The dogs bark. My friends bed down early.",
        "He gave my brothers money and told the boys father stories.",
        "The teachers union met; the girls team won; my friends happily agreed.",
        "The companies profit. Both of my sisters, one husband and the dogs.",
        "The crew mans the boat.",
        "The Governments Act and the Kings Head.",
        "Try our kids menu; the girls coach resigned. My parents garden every day, and our dogs nose around.",
        "She packed her kids lunch. To our sons money means little. The artists colony opened.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield owners that stand before a noun."""
        folded = text.folded
        for span in hits:
            written = text.raw[span.start : span.end]
            after = AFTER.match(text.raw, span.end)
            if after is None or not written.islower() or text.is_protected(span.start, span.end):
                continue
            noun = folded[span.start : span.end]
            before = folded[max(0, span.start - 70) : span.start].rpartition("\n")[2]
            if speaks(noun, before, after):
                forms = [f"{noun}'", f"{noun[:-1]}'s"] if noun in MANY else [f"{noun[:-1]}'s", f"{noun}'"]
                forms = [matched_case(written, form) for form in forms[: 1 if noun in NO_PLURAL else 2]]
                yield Remark(
                    span.start, span.end, self.message.format(text=written, meant=forms[0]), replacement(*forms)
                )


def speaks(noun: str, before: str, after: re.Match[str]) -> bool:
    """Whether what follows a noun is owned."""
    owned = after["owned"]
    if noun in NO_PLURAL:
        manned = noun == "mans" and not before.endswith(
            ("a ", "the ", "every ", "another ")
        )  # "the crew mans the boat"
        return not manned and (is_one_thing(owned) or is_things(owned) or bool(after["kind"]))
    if (owned in GROUPS and noun not in NEAR) or is_named(noun, owned) or does(owned, before, after):
        return False
    if noun in NEAR and (KIN_BEFORE.search(before) or A_BEFORE.search(before)):
        if after["then"] and (is_one_thing(owned) or _is_subject(owned, before, after)):
            return True
        return (is_one_thing(owned) or is_things(owned)) and not GIVES.search(before)
    if noun in FAR and owned not in GROUPS and OTHERS_BEFORE.search(before):
        return (is_counted(owned) or (bool(after["then"]) and is_one_thing(owned))) and (
            bool(after["then"]) or not GIVES.search(before)
        )
    return False


def _is_subject(owned: str, before: str, after: re.Match[str]) -> bool:
    """Whether a word that may be a verb too ("farm") has a singular verb of its own."""
    if after["then"] not in {" is", " was", " has"} or re.search(
        r"\b(?:what|that|which|all|how|where|thing|one)\b", before
    ):
        return False
    return owned not in NO_THING and behind(BEFORE_NOUNS, owned) >= MANY_TIMES
