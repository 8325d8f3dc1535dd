"""The kind of rule that listens to LanguageTool, and what it does not believe."""

import re
from collections.abc import Iterator, Sequence
from typing import ClassVar

from curate.article import Text
from curate.model import Span
from curate.rules.base import Remark, Rule, replacement
from curate.views.languagetool import Match

# Hyphens and joined words: "decision making", "flood lights". Half of LanguageTool's marks on
# clean prose that are not its speller's, nearly all a matter of house style.
COMPOUNDS = re.compile(
    r"EN_COMPOUNDS|_COMPOUNDS?(?:_|$)|HYPHEN|^ANY_?MORE|_COMPOUND$|^(?:PER_CENT|FULL_TIME|STARS_AND_STEPS|CA_BRAND_NEW|DECISION_MAKING)$"
)
# Accents and other spellings of names, dates in the American way, slang: true or not, no slip.
CUSTOM = re.compile(
    r"DIACRITICS|SIMPLE_REPLACE|MULTITOKEN|^(?:SAO_PAOLO|MONTH_OF_XXXX|FROM_X_Y|I_LOWERCASE|I_MA|IDK|COMPRISED_OF|IN_WINDOWS|SHORT_(?:COMPARATIVES|SUPERLATIVES)"
    r"|PCT_SINGULAR_NOUN_PLURAL_VERB_AGREEMENT|PLURAL_VERB_AFTER_THIS|MISSING_COMMA.*|EN_DATE_.*|PH_D|BETWEEN_YOU_AND_I|NON_STANDARD_WORD|WIFI|SPECIFIC_POSSESSIVE_APOSTROPHE)$"
)
# Wrong as often as right in 140,000 words of clean prose and 15,000 of web sentences with slips, read by eye.
DOUBTFUL = frozenset(
    "ADMIT_ENJOY_VB ADVERB_VERB_ADVERB_REPETITION ADVISE_VBG AS_WELL_AS_BETTER A_INFINITIVE A_RB_NN BELIEVE_BELIEF "
    "BODY_TISSUE_UNCOUNTABLE BOTH_AS_WELL_AS CD_DOZENS_OF CD_NN EMIGRATE_IMMIGRATE_CONFUSION "
    "EN_SPLIT_WORDS_HYPHEN HELP_NP_VBZ HE_LIKE HE_THE IT_VBZ I_AFRAID I_IN KIND_OF_A LIGATURES LOS_ANGELS MANY_NN_U MATERIEL MD_JJ MOST_COMPARATIVE NODT_DOZEN NO_NOT "
    "PLURAL_THAT_AGREEMENT POSSESSIVE_APOSTROPHE PREPOSITION_VERB PRP_MD_NN PRP_RB_NO_VB PRP_THE PRP_VB "
    "SUBJECT_VERB_AGREEMENT SUBJECT_VERB_AGREEMENT_PLURAL THERE_S_MANY THE_SENT_END THE_SUPERLATIVE VITAMIN_C WERE_VBB WHAT_TO_VBD YOUR_NN".split()
)
# Ours are T503 and T502 and the like: measured better on the same sentences.
HELD_BACK = 0.3
CAPITAL = re.compile(r"\b[^\W\d_]")
OURS = frozenset(("EN_A_VS_AN", "ENGLISH_WORD_REPEAT_RULE"))


class FromLanguageTool(Rule):
    """A rule that passes on what LanguageTool says in some of its categories."""

    needs = frozenset(("languagetool",))
    categories: ClassVar[frozenset[str]]
    confidence: ClassVar[float] = 0.9

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield remarks on the matches that are this rule's and are to be believed."""
        for match in text.grammar:
            if self.wants(match) and not is_noise(text, match):
                confidence = self.confidence_of(text, match)
                if confidence > 0:
                    yield Remark(
                        match.start,
                        match.end,
                        match.message,
                        replacement(*match.replacements),
                        confidence,
                        name=f"LT:{match.rule}",
                    )

    def wants(self, match: Match) -> bool:
        """Whether a match is this rule's."""
        return match.category in self.categories and not is_custom(match)

    def confidence_of(self, text: Text, match: Match) -> float:
        """How sure a match is; 0 drops it."""
        return HELD_BACK if match.rule in DOUBTFUL or self.doubts(text, match) else self.confidence

    def doubts(self, text: Text, match: Match) -> bool:  # noqa: ARG002
        """Whether there is more to hold a match back for than its rule."""
        return False


def names_something(text: Text, match: Match) -> bool:
    """Whether a match is about a name: a capital inside the sentence tells it, or LanguageTool itself ("Lie face down")."""
    if "proper name" in match.message:
        return True
    start = text.sentence_at(match.start).start
    return any(
        text.raw[at].isupper() and at > start and text.raw[at : end + 1].strip() not in {"I", "I'", "I’"}
        for at, end in (m.span() for m in CAPITAL.finditer(text.raw, match.start, match.end))
    )


def is_compound(match: Match) -> bool:
    """Whether a match is about a hyphen or about joining words."""
    return match.category == "COMPOUNDING" or bool(COMPOUNDS.search(match.rule))


def is_custom(match: Match) -> bool:
    """Whether a match is about custom and taste, not about slips."""
    return is_compound(match) or bool(CUSTOM.search(match.rule))


def is_noise(text: Text, match: Match) -> bool:
    """Whether a match speaks of something that only looks like prose, or repeats a rule of ours."""
    if match.rule in OURS:
        return True
    # A masked address or piece of code, in the span or touching it, is no word to agree with.
    if text.is_protected(max(0, match.start - 1), match.end + 1):
        return True
    marked = text.raw[match.start : match.end]
    words = marked.casefold().split()
    if text.accepted.intersection(words):
        return True
    # "Heart Failure Heart failure is ...": a heading run into its paragraph.
    half = len(words) // 2
    return half > 0 and words[:half] == words[half:] and marked.split()[:half] != marked.split()[half:]
