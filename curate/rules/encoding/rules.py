"""The rules of family E: a new one has its import and its entry here."""

from curate.rules.base import Rule
from curate.rules.encoding.accent_mark import AccentMark
from curate.rules.encoding.capitals import MissingCapital
from curate.rules.encoding.date_comma import DateComma
from curate.rules.encoding.doubled_stop import DoubledStop
from curate.rules.encoding.glued_mark import GluedMark
from curate.rules.encoding.invisible import InvisibleCharacters
from curate.rules.encoding.markup import MarkupLeft
from curate.rules.encoding.mojibake import Mojibake
from curate.rules.encoding.no_break_space import StrayNoBreakSpace
from curate.rules.encoding.one_sided_dash import OneSidedDash
from curate.rules.encoding.opening_comma import OpeningComma
from curate.rules.encoding.spacing import BrokenSpacing
from curate.rules.encoding.unpaired import UnpairedMark

RULES: tuple[Rule, ...] = (
    AccentMark(),
    MissingCapital(),
    DateComma(),
    DoubledStop(),
    GluedMark(),
    InvisibleCharacters(),
    MarkupLeft(),
    Mojibake(),
    StrayNoBreakSpace(),
    OneSidedDash(),
    OpeningComma(),
    BrokenSpacing(),
    UnpairedMark(),
)
