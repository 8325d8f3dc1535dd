"""The rules of family D: a new one has its import and its entry here."""

from curate.rules.base import Rule
from curate.rules.duplicates.copied_paragraph import CopiedParagraph
from curate.rules.duplicates.near_article import NearDuplicate
from curate.rules.duplicates.repeated_paragraph import RepeatedParagraph

RULES: tuple[Rule, ...] = (
    CopiedParagraph(),
    NearDuplicate(),
    RepeatedParagraph(),
)
