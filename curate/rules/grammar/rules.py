"""The rules of family G: a new one has its import and its entry here."""

from curate.rules.base import Rule
from curate.rules.grammar.adjective_adverb import AdjectiveForAdverb
from curate.rules.grammar.adverb_noun import AdverbBeforeNoun
from curate.rules.grammar.after_be import AfterBe
from curate.rules.grammar.after_have import AfterHave
from curate.rules.grammar.after_preposition import AfterPreposition
from curate.rules.grammar.agreement import Disagreement
from curate.rules.grammar.article_plural import ArticlePlural
from curate.rules.grammar.counted_units import CountedUnit
from curate.rules.grammar.degree import Degree
from curate.rules.grammar.determiner import DeterminerDisagrees
from curate.rules.grammar.fixed_number import FixedNumber
from curate.rules.grammar.gerund_subject import GerundSubject
from curate.rules.grammar.inverted import Inverted
from curate.rules.grammar.irregular_verb import IrregularVerb
from curate.rules.grammar.joined_subject import JoinedSubject
from curate.rules.grammar.joined_verb import JoinedVerb
from curate.rules.grammar.listed_singular import ListedSingular
from curate.rules.grammar.noun_number import NumberOfNoun
from curate.rules.grammar.noun_subject import NounSubject
from curate.rules.grammar.one_form import OneForm
from curate.rules.grammar.one_of import OneWithPlural
from curate.rules.grammar.one_or_many import OneOrMany
from curate.rules.grammar.one_thing import OneThingPlural
from curate.rules.grammar.parted_subject import PartedSubject
from curate.rules.grammar.past_time import PastTime
from curate.rules.grammar.plural_third import PluralThird
from curate.rules.grammar.pointing_verb import PointingVerb
from curate.rules.grammar.pronoun_ing import PronounIng
from curate.rules.grammar.pronoun_verb import PronounVerb
from curate.rules.grammar.relative_verb import RelativeVerb
from curate.rules.grammar.set_off_subject import SetOffSubject
from curate.rules.grammar.tense import Tense
from curate.rules.grammar.verb_phrase import ToTooMany
from curate.rules.grammar.whole_subject import WholeSubject

RULES: tuple[Rule, ...] = (
    AdjectiveForAdverb(),
    AdverbBeforeNoun(),
    Disagreement(),
    ArticlePlural(),
    CountedUnit(),
    Degree(),
    DeterminerDisagrees(),
    FixedNumber(),
    GerundSubject(),
    Inverted(),
    IrregularVerb(),
    JoinedSubject(),
    JoinedVerb(),
    ListedSingular(),
    NumberOfNoun(),
    OneForm(),
    OneWithPlural(),
    OneOrMany(),
    OneThingPlural(),
    PartedSubject(),
    PastTime(),
    SetOffSubject(),
    Tense(),
    ToTooMany(),
    WholeSubject(),
    PluralThird(),
    AfterHave(),
    AfterBe(),
    AfterPreposition(),
    PronounVerb(),
    PronounIng(),
    NounSubject(),
    PointingVerb(),
    RelativeVerb(),
)
