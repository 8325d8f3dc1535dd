"""The rules of family Q: a new one has its import and its entry here."""

from curate.rules.base import Rule
from curate.rules.quality.breaks_off import BreaksOff
from curate.rules.quality.glued import GluedArticles
from curate.rules.quality.ignores import IgnoreWithoutReason, UnusedIgnore
from curate.rules.quality.language import ForeignLanguage
from curate.rules.quality.lost_list import LostList
from curate.rules.quality.orphan_marks import OrphanMarks
from curate.rules.quality.stuffing import KeywordStuffing
from curate.rules.quality.thin import TooLittleText

RULES: tuple[Rule, ...] = (
    BreaksOff(),
    GluedArticles(),
    IgnoreWithoutReason(),
    UnusedIgnore(),
    ForeignLanguage(),
    LostList(),
    OrphanMarks(),
    KeywordStuffing(),
    TooLittleText(),
)
