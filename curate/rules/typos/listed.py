"""Whether a noun without an article stands in a list of such nouns ("teacher, nurse and friend")."""

import re

from curate.article import Text
from curate.rules.grammar.counted import as_base, as_noun
from curate.rules.typos.inflection import DETERMINERS
from curate.rules.typos.things import NO_THING, forms

# A noun that stands beside another without an article, too: "teacher, nurse and friend", "went to library and museum fairs".
JOINED = re.compile(
    r"(?:,| and| or|, and| or) ([a-z]+)(?![\w'-])(?! (?:is|are|was|were|has|have|had|will|can|would|could|do|don't)(?![\w'-]))"
)
CLAUSE = (
    NO_THING
    | DETERMINERS
    | frozenset(
        "however although though because since after before until please especially perhaps maybe even finally instead thanks thank whereas mostly except including unless then there here i we you he she they it".split()
    )
) - {"past", "present"}


def is_listed(text: Text, end: int) -> bool:
    """Whether another noun without an article follows: what "and" or a comma brings is no clause, and no verb."""
    match = JOINED.match(text.folded, end)
    if match is None or match[1] in CLAUSE or match[1].endswith("ly"):
        return False
    word = match[1]
    if word in forms() and not word.endswith("ing"):
        return False
    return as_noun(word) >= as_base(word)
