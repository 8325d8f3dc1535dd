"""All rules, in the order of their codes: what the families' lists hold (`rules.py` in each folder)."""

from curate.rules.base import Rule
from curate.rules.claims.rules import RULES as CLAIMS
from curate.rules.duplicates.rules import RULES as DUPLICATES
from curate.rules.encoding.rules import RULES as ENCODING
from curate.rules.grammar.rules import RULES as GRAMMAR
from curate.rules.languagetool.rules import RULES as LANGUAGETOOL
from curate.rules.quality.rules import RULES as QUALITY
from curate.rules.spam.rules import RULES as SPAM
from curate.rules.typos.rules import RULES as TYPOS

RULES: tuple[Rule, ...] = tuple(
    sorted(
        (*CLAIMS, *DUPLICATES, *ENCODING, *GRAMMAR, *LANGUAGETOOL, *QUALITY, *SPAM, *TYPOS), key=lambda rule: rule.code
    )
)
# Runs whatever is selected: what lies outside a page's main text is not the article.
ALWAYS = frozenset(("S190",))
BY_CODE = {rule.code: rule for rule in RULES}
