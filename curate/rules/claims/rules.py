"""The rules of family C: a new one has its import and its entry here."""

from curate.rules.base import Rule
from curate.rules.claims.absolute import Absolute
from curate.rules.claims.authority import VagueAuthority
from curate.rules.claims.causal import Causal
from curate.rules.claims.dangling import DanglingCitation
from curate.rules.claims.efficacy import Efficacy
from curate.rules.claims.prevalence import Prevalence
from curate.rules.claims.prognosis import Prognosis
from curate.rules.claims.puffery import Puffery
from curate.rules.claims.ranking import Ranking
from curate.rules.claims.statistic import UnsourcedStatistic
from curate.rules.claims.testimony import Testimony
from curate.rules.claims.unused import UnusedReference
from curate.rules.claims.weasel import Weasel

RULES: tuple[Rule, ...] = (
    Absolute(),
    VagueAuthority(),
    Causal(),
    DanglingCitation(),
    Efficacy(),
    Prevalence(),
    Prognosis(),
    Puffery(),
    Ranking(),
    UnsourcedStatistic(),
    Testimony(),
    UnusedReference(),
    Weasel(),
)
