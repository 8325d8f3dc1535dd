"""The rules of LanguageTool: a new one has its import and its entry here."""

from curate.rules.base import Rule
from curate.rules.languagetool.grammar import Advice, Compounds, ConfusedWords, Grammar, Phrases
from curate.rules.languagetool.spelling import Slip, Spelling

RULES: tuple[Rule, ...] = (
    Advice(),
    Compounds(),
    ConfusedWords(),
    Grammar(),
    Phrases(),
    Slip(),
    Spelling(),
)
