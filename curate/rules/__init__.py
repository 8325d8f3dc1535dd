"""All rules, by plain imports: adding a rule is one file and its entry here."""

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
from curate.rules.duplicates.copied_paragraph import CopiedParagraph
from curate.rules.duplicates.near_article import NearDuplicate
from curate.rules.duplicates.repeated_paragraph import RepeatedParagraph
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
from curate.rules.grammar.agreement import Disagreement
from curate.rules.grammar.counted_units import CountedUnit
from curate.rules.grammar.determiner import DeterminerDisagrees
from curate.rules.grammar.fixed_number import FixedNumber
from curate.rules.grammar.form_after_auxiliary import FormAfterAuxiliary
from curate.rules.grammar.gerund_subject import GerundSubject
from curate.rules.grammar.going_on import GoingOn
from curate.rules.grammar.inverted import Inverted
from curate.rules.grammar.irregular_verb import IrregularVerb
from curate.rules.grammar.joined_subject import JoinedSubject
from curate.rules.grammar.joined_verb import JoinedVerb
from curate.rules.grammar.listed_singular import ListedSingular
from curate.rules.grammar.noun_number import NumberOfNoun
from curate.rules.grammar.one_form import OneForm
from curate.rules.grammar.one_of import OneWithPlural
from curate.rules.grammar.one_or_many import OneOrMany
from curate.rules.grammar.one_thing import OneThingPlural
from curate.rules.grammar.parted_subject import PartedSubject
from curate.rules.grammar.past_time import PastTime
from curate.rules.grammar.set_off_subject import SetOffSubject
from curate.rules.grammar.tense import Tense
from curate.rules.grammar.verb_phrase import ToTooMany
from curate.rules.grammar.whole_subject import WholeSubject
from curate.rules.languagetool.grammar import Advice, Compounds, ConfusedWords, Grammar, Phrases
from curate.rules.languagetool.spelling import Slip, Spelling
from curate.rules.quality.breaks_off import BreaksOff
from curate.rules.quality.glued import GluedArticles
from curate.rules.quality.ignores import IgnoreWithoutReason, UnusedIgnore
from curate.rules.quality.language import ForeignLanguage
from curate.rules.quality.lost_list import LostList
from curate.rules.quality.orphan_marks import OrphanMarks
from curate.rules.quality.stuffing import KeywordStuffing
from curate.rules.quality.thin import TooLittleText
from curate.rules.spam.ad_label import AdLabel
from curate.rules.spam.address import AddressBlock
from curate.rules.spam.after_end import AfterTheEnd
from curate.rules.spam.author_bio import AuthorBio
from curate.rules.spam.before_start import BeforeTheStart
from curate.rules.spam.between import BetweenParagraphs
from curate.rules.spam.breadcrumb import Breadcrumb
from curate.rules.spam.byline import BylineLeft
from curate.rules.spam.byline_alone import BylineAlone
from curate.rules.spam.call_to_action import CallToAction
from curate.rules.spam.captcha import CaptchaSum
from curate.rules.spam.caption import CaptionLeft
from curate.rules.spam.comment_form import CommentForm
from curate.rules.spam.comment_meta import CommentMetadata
from curate.rules.spam.contents import TableOfContents
from curate.rules.spam.cookies import CookieNotice
from curate.rules.spam.copyright import CopyrightNotice
from curate.rules.spam.credit_in_line import CreditInLine
from curate.rules.spam.disclosure import DisclosureLeft
from curate.rules.spam.filed import FiledUnder
from curate.rules.spam.find_more import FindMore
from curate.rules.spam.guest_post import GuestPostLine
from curate.rules.spam.hashtags import HashtagRun
from curate.rules.spam.injected import InjectedKeyword
from curate.rules.spam.learn_more import LearnMoreList
from curate.rules.spam.link_spam import LinkSpam
from curate.rules.spam.navigation import MenuWord
from curate.rules.spam.newsletter import NewsletterSignup
from curate.rules.spam.outside import OutsideMainText
from curate.rules.spam.photo_credit import PhotoCredit
from curate.rules.spam.pingback import Pingback
from curate.rules.spam.placeholder import PlaceholderLeft
from curate.rules.spam.planted_link import PlantedLink
from curate.rules.spam.praising_comment import PraisingComment
from curate.rules.spam.reading_time import CounterLeft
from curate.rules.spam.repeated_line import RepeatedLine
from curate.rules.spam.repeated_title import RepeatedTitle
from curate.rules.spam.reporting import ReportingCredit
from curate.rules.spam.sales_pitch import SalesPitch
from curate.rules.spam.see_also import SeeAlsoLine
from curate.rules.spam.share import ShareButtons
from curate.rules.spam.shortcode import ShortcodeLeft
from curate.rules.spam.template import TemplateResidue
from curate.rules.spam.title_keyword import TitleAsKeyword
from curate.rules.spam.typed_search import TypedSearch
from curate.rules.spam.unrelated_offer import UnrelatedOffer
from curate.rules.spam.video_blurb import VideoBlurb
from curate.rules.spam.watch_video import WatchVideo
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
from curate.rules.typos.dialect import MixedDialect
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
from curate.rules.typos.owners import MissingPossessive
from curate.rules.typos.parted import PartedWord
from curate.rules.typos.passive import BaseAfterBe
from curate.rules.typos.passive_by import BaseBeforeBy
from curate.rules.typos.perfect import BaseAfterHave
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
from curate.rules.typos.verb_or_noun import VerbOrNoun
from curate.rules.typos.verb_pattern import VerbPattern
from curate.rules.typos.verbs_confused import AdviceForAdvise, BreathForBreathe, LeadForLed
from curate.rules.typos.way_day import DayForDown, WayForAway
from curate.rules.typos.word_class import WordClass
from curate.rules.typos.wrong_preposition import WrongPreposition
from curate.rules.typos.your import YourForYoure

RULES: tuple[Rule, ...] = tuple(
    sorted(
        (
            Absolute(),
            Advice(),
            Compounds(),
            ConfusedWords(),
            Grammar(),
            Phrases(),
            Slip(),
            Spelling(),
            AdLabel(),
            AddressBlock(),
            AdviceForAdvise(),
            AfterTheEnd(),
            AndForAn(),
            AuthorBio(),
            BaseAfterBe(),
            BaseAfterBecome(),
            BaseAfterHave(),
            BaseAfterNoun(),
            BaseBeforeBy(),
            BaseBeforeNoun(),
            BeforeTheStart(),
            BetweenParagraphs(),
            Breadcrumb(),
            BreaksOff(),
            BreathForBreathe(),
            BrokenPhrase(),
            BrokenSpacing(),
            BylineAlone(),
            BylineLeft(),
            CallToAction(),
            CaptchaSum(),
            CaptionLeft(),
            Causal(),
            CommentForm(),
            CommentMetadata(),
            CookieNotice(),
            CopyrightNotice(),
            CounterLeft(),
            CreditInLine(),
            DanglingCitation(),
            DayForDown(),
            DeterminerDisagrees(),
            BareVerb(),
            FormAfterAuxiliary(),
            IrregularVerb(),
            MissingBe(),
            VerbPattern(),
            Tense(),
            CountedUnit(),
            GoingOn(),
            ListedSingular(),
            OneForm(),
            PastTime(),
            SetOffSubject(),
            JoinedVerb(),
            ToTooMany(),
            AdverbPlace(),
            DoubledLink(),
            TwoVerbs(),
            JoinedSubject(),
            OneOrMany(),
            OneThingPlural(),
            FixedNumber(),
            NumberOfNoun(),
            WholeSubject(),
            Inverted(),
            IrregularPlural(),
            PartedSubject(),
            GerundSubject(),
            Disagreement(),
            DisclosureLeft(),
            EffectForAffect(),
            Efficacy(),
            Eggcorn(),
            WrongPreposition(),
            GovernedPreposition(),
            ToForDoing(),
            WrongEnding(),
            FeelingOrCause(),
            WordClass(),
            ArticleBeforeMass(),
            MissingArticle(),
            AmountsAndPairs(),
            MissingPossessive(),
            OwnerBefore(),
            TimeOwner(),
            PluralApostrophe(),
            AfterAuxiliary(),
            LessForFewer(),
            PartedWord(),
            ExtraWord(),
            MissingWord(),
            FiledUnder(),
            FindMore(),
            ForeignLanguage(),
            FormForFrom(),
            GluedWords(),
            GuestPostLine(),
            HashtagRun(),
            IgnoreWithoutReason(),
            InjectedKeyword(),
            InvisibleCharacters(),
            IsForIn(),
            ItsForIts(),
            JoinedComparatives(),
            KeywordStuffing(),
            LeadForLed(),
            LearnMoreList(),
            LinkSpam(),
            LooseForLose(),
            LostList(),
            MarkupLeft(),
            MenuWord(),
            Misheard(),
            MixedUp(),
            MisheardPhrase(),
            NearWord(),
            LearnersPattern(),
            BeAfterModal(),
            NoSubject(),
            SaidAgain(),
            Homophone(),
            MisreadCompound(),
            MissingApostrophe(),
            RunTogether(),
            RareWord(),
            NoSuchForm(),
            VerbOrNoun(),
            Misspelling(),
            MixedDialect(),
            Mojibake(),
            NewsletterSignup(),
            OddTerm(),
            OfForHave(),
            OneWithPlural(),
            OrForAre(),
            AccentMark(),
            DateComma(),
            DoubledStop(),
            GluedMark(),
            OneSidedDash(),
            OpeningComma(),
            UnpairedMark(),
            OrphanMarks(),
            OutsideMainText(),
            PhotoCredit(),
            Pingback(),
            PlaceholderLeft(),
            PlantedLink(),
            PraisingComment(),
            Prevalence(),
            Prognosis(),
            Puffery(),
            QuietForQuite(),
            Ranking(),
            RealWord(),
            CopiedParagraph(),
            NearDuplicate(),
            RepeatedParagraph(),
            RepeatedLine(),
            RepeatedTitle(),
            ReportingCredit(),
            RepeatedWord(),
            SalesPitch(),
            SeeAlsoLine(),
            ShareButtons(),
            ShortcodeLeft(),
            SoundAlikeVerb(),
            StrayNoBreakSpace(),
            MissingCapital(),
            SecondVerb(),
            SpanBeforeNoun(),
            SublimationForSubluxation(),
            TableOfContents(),
            TemplateResidue(),
            Testimony(),
            TheirForThere(),
            ThenForThan(),
            TitleAsKeyword(),
            ToForToo(),
            GluedArticles(),
            TooLittleText(),
            UndoForUndue(),
            UnknownWord(),
            UnrelatedOffer(),
            UnsourcedStatistic(),
            UnusedIgnore(),
            UnusedReference(),
            UseTo(),
            VagueAuthority(),
            TypedSearch(),
            VideoBlurb(),
            WatchVideo(),
            WayForAway(),
            Weasel(),
            WhatForAt(),
            WhereForWere(),
            WhoseForWhos(),
            WrongArticle(),
            WrongWord(),
            YourForYoure(),
        ),
        key=lambda rule: rule.code,
    )
)
# Runs whatever is selected: what lies outside a page's main text is not the article.
ALWAYS = frozenset(("S190",))
BY_CODE = {rule.code: rule for rule in RULES}
