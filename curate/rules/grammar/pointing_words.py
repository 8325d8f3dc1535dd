"""The words of G143."""

import re

from curate.rules.grammar.heads import PREPOSITIONS
from curate.rules.grammar.nouns import NO_NOUN

OPENERS = frozenset(
    "if when because although though while whether unless once until why how where what assume guess".split()
)
ASKED = frozenset("what where when how why who here".split())
DETERMINED = frozenset("the a an my your his her our their this".split())
COUNTED = frozenset(
    "some no other many several few hundreds thousands dozens numerous various two three four five six seven eight nine ten".split()
)
KINDS = frozenset("some the".split())
MEAN = frozenset("mean make seem give".split())
BEHIND_IT = frozenset("available known yet present left here now today needed required being".split())
ANY = frozenset("a an no another one".split())
JOINED = re.compile(
    r" and | or |, (?!(?:but|so|because|although|though|while|which|who|i|we|you|they|he|she|it|however|if|as|since|yet|just|please)\b)"
)
LEADING = re.compile(
    r"(?:however|therefore|thus|also|so|well|but|and|yes|no|sadly|in fact|for example|for instance|of course|again|besides|still|instead), "
)
CLOSES = re.compile(r"[.?!;:)]")
TIMES = frozenset("time way day thing case age road".split())
SHARES = frozenset("diversity multitude wealth number total".split())
ENDS = (
    NO_NOUN - COUNTED - {"other", "own", "next", "last", "first", "second", "more", "less", "much", "most", "same"}
) | PREPOSITIONS
UNREAL_IF = frozenset("if unless whether though until".split())
