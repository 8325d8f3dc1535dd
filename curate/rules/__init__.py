"""All rules, by plain imports: adding a rule is one file and its entry here."""

from curate.rules.base import Rule
from curate.rules.encoding.invisible import InvisibleCharacters
from curate.rules.encoding.markup import MarkupLeft
from curate.rules.encoding.mojibake import Mojibake
from curate.rules.encoding.spacing import BrokenSpacing
from curate.rules.quality.thin import TooLittleText
from curate.rules.spam.outside import OutsideMainText

RULES: tuple[Rule, ...] = tuple(
    sorted(
        (
            BrokenSpacing(),
            InvisibleCharacters(),
            MarkupLeft(),
            Mojibake(),
            OutsideMainText(),
            TooLittleText(),
        ),
        key=lambda rule: rule.code,
    )
)
# Runs whatever is selected: what lies outside a page's main text is not the article.
ALWAYS = frozenset(("S190",))
BY_CODE = {rule.code: rule for rule in RULES}
