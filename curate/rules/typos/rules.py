"""The rules of family T: a new one has its import and its entry here."""

from curate.rules.base import Rule
from curate.rules.typos.adverb_place import AdverbPlace
from curate.rules.typos.after_auxiliary import AfterAuxiliary
from curate.rules.typos.after_noun import BaseAfterNoun
from curate.rules.typos.amounts import AmountsAndPairs
from curate.rules.typos.apostrophes import MissingApostrophe
from curate.rules.typos.articles import WrongArticle
from curate.rules.typos.attributive import BaseBeforeNoun
from curate.rules.typos.bare_verb import BareVerb
from curate.rules.typos.be_after_modal import BeAfterModal
from curate.rules.typos.became import BaseAfterBecome
from curate.rules.typos.behind_object import WrongBehindObject
from curate.rules.typos.dialect import MixedDialect
from curate.rules.typos.digit_in_word import DigitInWord
from curate.rules.typos.doubled_link import DoubledLink
from curate.rules.typos.effect import EffectForAffect
from curate.rules.typos.eggcorns import Eggcorn
from curate.rules.typos.endings import WrongEnding
from curate.rules.typos.extra_word import ExtraWord
from curate.rules.typos.feelings import FeelingOrCause
from curate.rules.typos.fewer import LessForFewer
from curate.rules.typos.from_form import FormForFrom
from curate.rules.typos.glued_words import GluedWords
from curate.rules.typos.governed import GovernedPreposition
from curate.rules.typos.have import OfForHave
from curate.rules.typos.homophones import Homophone
from curate.rules.typos.hyphens import MisreadCompound
from curate.rules.typos.irregular_plural import IrregularPlural
from curate.rules.typos.its import ItsForIts
from curate.rules.typos.joined_comparatives import JoinedComparatives
from curate.rules.typos.learners import LearnersPattern
from curate.rules.typos.lose import LooseForLose
from curate.rules.typos.mass_nouns import ArticleBeforeMass
from curate.rules.typos.misheard import Misheard
from curate.rules.typos.missing_article import MissingArticle
from curate.rules.typos.missing_be import MissingBe
from curate.rules.typos.missing_word import MissingWord
from curate.rules.typos.misspelling import Misspelling
from curate.rules.typos.mixed_up import MixedUp
from curate.rules.typos.near_words import NearWord
from curate.rules.typos.network import WrongWord
from curate.rules.typos.no_subject import NoSubject
from curate.rules.typos.no_such_form import NoSuchForm
from curate.rules.typos.odd_term import OddTerm
from curate.rules.typos.other_class import OtherClass
from curate.rules.typos.owners import MissingPossessive
from curate.rules.typos.parted import PartedWord
from curate.rules.typos.passive_by import BaseBeforeBy
from curate.rules.typos.phrases import BrokenPhrase
from curate.rules.typos.plurals import PluralApostrophe
from curate.rules.typos.possessives import OwnerBefore
from curate.rules.typos.quite import QuietForQuite, WhereForWere, WhoseForWhos
from curate.rules.typos.rare_words import RareWord
from curate.rules.typos.real_word import RealWord
from curate.rules.typos.repeated import RepeatedWord
from curate.rules.typos.run_together import RunTogether
from curate.rules.typos.said_again import SaidAgain
from curate.rules.typos.second_verb import SecondVerb
from curate.rules.typos.set_phrases import MisheardPhrase
from curate.rules.typos.small_words import AndForAn, IsForIn, OrForAre, WhatForAt
from curate.rules.typos.sound_alikes import SoundAlikeVerb
from curate.rules.typos.span_before_noun import SpanBeforeNoun
from curate.rules.typos.sublimation import SublimationForSubluxation
from curate.rules.typos.than import ThenForThan
from curate.rules.typos.there import TheirForThere
from curate.rules.typos.times import TimeOwner
from curate.rules.typos.to_doing import ToForDoing
from curate.rules.typos.too import ToForToo
from curate.rules.typos.two_verbs import TwoVerbs
from curate.rules.typos.undo import UndoForUndue
from curate.rules.typos.unknown_word import UnknownWord
from curate.rules.typos.used_to import UseTo
from curate.rules.typos.verb_frames import VerbFrame
from curate.rules.typos.verb_or_noun import VerbOrNoun
from curate.rules.typos.verb_pattern import VerbPattern
from curate.rules.typos.verbs_confused import AdviceForAdvise, BreathForBreathe, LeadForLed
from curate.rules.typos.way_day import DayForDown, WayForAway
from curate.rules.typos.word_class import WordClass
from curate.rules.typos.wrong_preposition import WrongPreposition
from curate.rules.typos.your import YourForYoure

RULES: tuple[Rule, ...] = (
    AdverbPlace(),
    AfterAuxiliary(),
    BaseAfterNoun(),
    AmountsAndPairs(),
    MissingApostrophe(),
    WrongArticle(),
    BaseBeforeNoun(),
    BareVerb(),
    BeAfterModal(),
    BaseAfterBecome(),
    MixedDialect(),
    DigitInWord(),
    DoubledLink(),
    EffectForAffect(),
    Eggcorn(),
    WrongEnding(),
    ExtraWord(),
    FeelingOrCause(),
    LessForFewer(),
    FormForFrom(),
    GluedWords(),
    GovernedPreposition(),
    OfForHave(),
    Homophone(),
    MisreadCompound(),
    IrregularPlural(),
    ItsForIts(),
    JoinedComparatives(),
    LearnersPattern(),
    LooseForLose(),
    ArticleBeforeMass(),
    Misheard(),
    MissingArticle(),
    MissingBe(),
    MissingWord(),
    Misspelling(),
    MixedUp(),
    NearWord(),
    WrongWord(),
    NoSubject(),
    NoSuchForm(),
    OddTerm(),
    MissingPossessive(),
    PartedWord(),
    BaseBeforeBy(),
    BrokenPhrase(),
    PluralApostrophe(),
    OwnerBefore(),
    QuietForQuite(),
    WhereForWere(),
    WhoseForWhos(),
    RareWord(),
    RealWord(),
    RepeatedWord(),
    RunTogether(),
    SaidAgain(),
    SecondVerb(),
    MisheardPhrase(),
    AndForAn(),
    IsForIn(),
    OrForAre(),
    WhatForAt(),
    SoundAlikeVerb(),
    SpanBeforeNoun(),
    SublimationForSubluxation(),
    ThenForThan(),
    TheirForThere(),
    TimeOwner(),
    ToForDoing(),
    ToForToo(),
    TwoVerbs(),
    UndoForUndue(),
    UnknownWord(),
    UseTo(),
    VerbOrNoun(),
    VerbPattern(),
    AdviceForAdvise(),
    BreathForBreathe(),
    LeadForLed(),
    DayForDown(),
    WayForAway(),
    WordClass(),
    WrongPreposition(),
    YourForYoure(),
    WrongBehindObject(),
    OtherClass(),
    VerbFrame(),
)
