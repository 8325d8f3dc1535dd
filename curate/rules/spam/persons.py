"""What the rules of lines know of people's names as they are written."""

import re

from curate.models import lexicon

CAPITAL = r"(?:(?:[A-Z]\.){2,3}|[A-Z][\w'’-]*\.?)"
PARTICLE = r"(?:de|van|von|der|den|bin|ibn|al|el|la|le|da|di|du|dos|del|ter|ten|ben)"
PERSON = rf"(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|DR|PROF)\.? )?{CAPITAL}(?: (?:{PARTICLE} ){{0,2}}(?:{CAPITAL}|{PARTICLE}-[A-Z]\w+)){{1,3}}"
TEAM = rf"(?:[Tt]he )?(?:{CAPITAL} ){{1,3}}(?:Team|Staff|Editors|Newsroom|Desk|Bureau|TEAM|STAFF)(?! )"
NO_NAME = frozenset(
    "a after all alone an and any air appointment at bus car chance charge choice circumstance command comparison contrast country "
    "day deed default demand design dint ear email example eye faith far foot grade hand heart here invitation it its land law letter means moonlight "
    "mail my name nature night no number numbers of one only order our permission phone plane popular post products rail request right royal rule "
    "sea season size special surprise that the their then there this time train trial type virtue water way weight what when where whose with "
    "word year yourself".split()
)
FIRST_NAMES = frozenset(
    "adam alex alice amy andrew anna anne anthony brian carol charles chris christopher daniel david edward elizabeth emily emma eric frank gary george harry "
    "helen henry jack james jane jason jean jeff jennifer jessica jim joe john joseph karen kate kevin laura lee linda lisa louis margaret maria martin "
    "mary matthew michael mike nancy patrick paul peter philip rachel richard robert roger ryan sam samuel sarah scott simon stephen steve steven susan "
    "thomas tim tom tony william".split()
)
ORDINARY = 512  # in five million words; "popular demand" has two such words, "Laura Winter" one


def is_person(written: str) -> bool:
    """Whether some capitalised words are a person's name, and not a heading's."""
    if not re.fullmatch(PERSON, written):
        return False
    words = [word.strip(".").lower() for word in written.split(" ")]
    return not NO_NAME & set(words) and (words[0] in FIRST_NAMES or any(is_rare(word) for word in words))


def is_rare(word: str) -> bool:
    """Whether a word is too rare to be a heading's."""
    return lexicon.load().count(word) < ORDINARY
