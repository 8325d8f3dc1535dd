"""The rules of family S: a new one has its import and its entry here."""

from curate.rules.base import Rule
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
from curate.rules.spam.inserted_phrase import InsertedPhrase
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

RULES: tuple[Rule, ...] = (
    AdLabel(),
    AddressBlock(),
    AfterTheEnd(),
    AuthorBio(),
    BeforeTheStart(),
    BetweenParagraphs(),
    Breadcrumb(),
    BylineLeft(),
    BylineAlone(),
    CallToAction(),
    CaptchaSum(),
    CaptionLeft(),
    CommentForm(),
    CommentMetadata(),
    TableOfContents(),
    CookieNotice(),
    CopyrightNotice(),
    CreditInLine(),
    DisclosureLeft(),
    FiledUnder(),
    FindMore(),
    GuestPostLine(),
    HashtagRun(),
    InjectedKeyword(),
    InsertedPhrase(),
    LearnMoreList(),
    LinkSpam(),
    MenuWord(),
    NewsletterSignup(),
    OutsideMainText(),
    PhotoCredit(),
    Pingback(),
    PlaceholderLeft(),
    PlantedLink(),
    PraisingComment(),
    CounterLeft(),
    RepeatedLine(),
    RepeatedTitle(),
    ReportingCredit(),
    SalesPitch(),
    SeeAlsoLine(),
    ShareButtons(),
    ShortcodeLeft(),
    TemplateResidue(),
    TitleAsKeyword(),
    TypedSearch(),
    UnrelatedOffer(),
    VideoBlurb(),
    WatchVideo(),
)
