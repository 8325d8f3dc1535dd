"""Support in words: sentences asked, spoken by someone named, or resting on a source they name.

Like the gates, each looks at one sentence, mostly at its folded text.
"""

import re

from curate.rules.claims.gates import met, parts
from curate.rules.claims.passages import Sentence

QUESTION = re.compile(
    r"\?['\")\]]*\s*$|^\W*(?:how|why|what|which|who|when|where)\b(?! (?:it|you|i|we|they|this|the|these)\b.*,)[^.]*\?|\bthe question (?:is|remains)"
)
SPEECH = r"(?:said|says|told|tells|explained|explains|added|adds|wrote|writes|argued|argues|noted|notes|testified|replied|lied|boasted|cried|shouted|whispered|laughed|answered|joked|promised|sighed|muttered|recalled|recalls|insisted|warned|warns|stated|states|predicts|predicted|commented|concluded)"
SPOKEN = re.compile(
    rf"\b{SPEECH},? (?:Dr\.? |Prof\. |Mr\.? |Mrs\.? |Ms\.? )?[A-Z][a-z]+|\b(?:[A-Z][\w'’-]+|[Hh]e|[Ss]he) {SPEECH}\b|[\"”“][^\"”“]{{0,80}}\b{SPEECH}\b|\b{SPEECH}\b[^\"”“]{{0,60}}[\"“”]"
)
# The last part counts for a sentence inside a quotation that began before it.
QUOTED = re.compile(r"^[^“\"]*[.!?,][”\"]\s*$|^\s*[\"“][^\"”]*$|^\s*[\"“][^\"”]+[\"”][.,]?\s*$")
# "The researchers found": of a work that was brought in before.
RESUMED = re.compile(
    r"\b(?:the|this|that|these|their|another) (?:same |new |current |\w+al )?(?:study|researchers?|survey|report|review|analysis|authors?|trial|results|findings|scientists)(?:'s? \w+)? (?:also |then )?(?:found|find|finds|show|shows|showed|reveal\w*|conclude\w*|suggest\w*|indicate\w*|report|reported|included|involved|examined|looked|confirm\w*|discovered|noted|say|believe|think)\b|\b(?:the|this|that|their) (?:research|data|figures|poll) (?:also |then )?(?:found|showed|revealed)\b|\b(?:respondents|participants) (?:said|reported|expressed|ranked|were)\b"
    r"|^\W*the (?:\w+ )?(?:doctors|physicians|experts|scientists|officials|analysts|agency|ministry|company|economists|police) (?:also |then )?(?:said|told|wrote|added|noted|warned|found)\b"
    r"|\b(?:spokes(?:man|woman|person|people)|representatives?|officials?|prosecutors)\b[^.;]{0,80}\b(?:said|tells|says|told|wrote|stated|confirmed)\b"
)
# A source named in words: "according to the company's report", ", the commission said".
ANONYMOUS = r"(?:\w+ ){0,2}?(?:experts?|stud(?:y|ies)|research\w*|science|scientists|doctors|internet|specialists?|insiders|legend|some|many)\b"
SOURCED = re.compile(
    rf"\baccording to (?:the|our|its|his|her|their|this|that|official|data|figures|an? (?:\w+ ){{0,3}}(?:poll|survey|report|census)|\w+'s) (?!{ANONYMOUS})"
    rf"|, (?:the|its|a|an) (?!{ANONYMOUS})(?:\w+ ){{1,5}}(?:said|says|reported|announced)\b|\b(?:survey|poll|census|study|report|analysis) (?:by|from) (?:the )?\w+|'s? (?:\d{{4}} |own |latest |annual )?(?:[\w-]+ ){{0,4}}(?:report|survey|poll|index|census)\b|\bin (?:the|a|its) (?:\d{{4}} |latest |recent |last |new )?(?:census|survey|poll)\b"
)
NAMED_WORK = re.compile(
    r"(?<=[A-Za-z] )[A-Z][\w&.'’-]+ (?:[\w-]+ ){0,3}?(?:survey|poll|report|study|census|index|Survey|Poll|Report|Study|Census|Index)\b"
)
# "The American Dental Association (ADA) emphasizes that", "the CDC recommends".
ASSERTS = r"(?:emphasi[sz]es?|recommends?|says?|notes?|advises?|reports?|reported|states?|estimates?|suggests?|warns?|found|finds|considers?|lists?|points out|concluded|concludes|explains?|endorses?|urges?)"
BODIES = r"(?:Association|Society|Academy|College|Institutes?(?: of [A-Z]\w+)?|University|Organi[sz]ation|Cent(?:er|re)s?(?: for [\w ]{3,40})?|Foundation|Council|Agency|Administration|Department(?: of [\w ]{3,40})?|Clinic|School|Board|Committee|Commission|Federation|Bureau|Ministry(?: of [\w ]{3,20})?|Service|Trust|Surgeon General)"
NAMED_BODY = re.compile(
    rf"\b(?:[A-Z][\w&.'’-]+ (?:(?:of|for|and|the|on|&) )*){{1,6}}?{BODIES}(?: \([A-Z]{{2,}}\))? (?:also |now |strongly )?{ASSERTS}\b|\b(?:CDC|WHO|FDA|NHS|NIH|AAP|ADA|AHA|EPA|NICE|USDA|OECD|EFSA) (?:also |now )?{ASSERTS}\b"
)
# Somebody named holds it: "Consumer Reports found that", "Marquette's numbers show", "Ek agrees". A plural, a group of
# people or an abstract noun at the head of the sentence is no name.
NO_NAME = r"(?!(?:The|This|That|These|Those|It|An?|All|Any|Each|Every|One|Some|Many|Most|Several|Few|Another|Other|More|Our|My|Your|Their|His|Her|Its|We|I|You|They|Who|Which|What|Nobody|Anyone|No|New|Recent|Latest|Modern|Clinical|Medical|Scientific|Growing|Current|Early|Ancient|Traditional|Conventional|Common|Popular|Published|Further|Ongoing|Emerging|Research|Science|Evidence|Literature|History|Experience|Medicine|Society|Tradition|Wisdom|Folklore|Data|Nature|Today|Yesterday|World|Let|Legend|Everyone|Everybody|Someone|Somebody|Study|Survey|Anecdotal|Not|And|But|If|When|While|As|In|Also)\b)"
GROUPS = r"(?!\w*(?:ans|ers|ors|ists|ents|ants|ies|ics)\b)"
NAME = rf"{NO_NAME}{GROUPS}[A-Z][\w.&’'-]+"
HELD_BY = r"(?:found|finds|reports|reported|estimates|estimated|predicts|projects|projected|forecasts|calculates|calculated|concludes|concluded|recommends|recommended|agrees|agreed|attributes|attributed|contends|cautions|observes|credits|cites|cited)"
ATTRIBUTED = re.compile(
    rf"\b{NAME} {NAME} (?:has |also |now |\w+ly )?{HELD_BY}\b|\b{NO_NAME}(?!\w+s )[A-Z]\w+ (?:has |also |\w+ly )?(?:{HELD_BY} that\b|agrees\b|attributes\b|cautions\b)"
    rf"|\b(?:CEO|(?!US\b|UK\b|EU\b|AI\b|IT\b)[A-Z]{{2,6}}) (?:also |has |now )?(?:{HELD_BY}|says|said|shared|revealed)\b|\b[Aa]ccording to (?:the |an? )?(?:(?:latest|recent|new|annual|official|\d{{4}}) )*{NO_NAME}[A-Z][\w.&’'-]+(?! (?:\w+ )?(?:experts|doctors|studies|research|researchers|scientists|specialists)\b)"
    r"|\b[A-Z][a-z]+ [A-Z][\w’'-]+, [^.;“”\"]{3,80}, (?:said|says|told|tells|added|adds|explained|explains|noted|notes|warned|warns)\b"
    r"|\b(?:compiled|ranked|measured|surveyed|polled|analy[sz]ed|tallied|counted) by (?:the )?[A-Z]"
    r"|, (?:noting|adding|warning|explaining|stating) that\b.*[\"“”]"
    rf"|\b{NO_NAME}[A-Z]\w+['’]s (?:\w+ ){{0,2}}?(?:numbers|data|figures|analys[ei]s|polls?|surveys?|researchers|research|estimates?|stud(?:y|ies)|reports?|records|projections?) (?:\w+ly |also )?(?:shows?|showed|puts?|finds?|found|suggests?|indicates?|reveal\w*|says?|estimates?)\b"
)
# The text speaks of itself: "In this guide we'll explore the best …", "Here are …".
LEADS = re.compile(
    r"^\W*(?:here(?:'s| is| are)|in this (?:article|post|guide|section|video|review)|read on|let's|we'll (?:walk|explore|show|look|cover|discuss)|this (?:article|guide|post|review) (?:\w+ )?(?:covers|explains|explores|looks|shows|will|is about|discusses))\b|.{0,120}?\blet(?:'s| us) (?:dive|look|take a|explore|get into|walk|go through|find out)\b"
)
SITE = re.compile(
    r"\b(?:your email address|required fields|must be (?:logged|signed|at least|over|\d)|all rights reserved|copyright|cookies?|terms of (?:use|service)|privacy policy|subscri(?:be|ption)|leave a (?:reply|comment)|click here|(?<!on )this (?:website|site|e-?mail|message))\b"
)

PARTS = {
    "spoken": parts(
        "said|say|told|tell|expl|add|wr|arg|note|test|repl|recall|insist|warn|state|predict|comment|conclu|"
        "lied|boast|cried|shout|whisper|laugh|answer|joke|promis|sigh|mutter"
    ),
    "question": parts("?|the question"),
    "site": parts(
        "email address|required fields|must be |rights reserved|copyright|cookie|terms of|privacy|subscri|"
        "leave a|click here|this website|this site|this e-mail|this email|this message|this e"
    ),
    "resumed": parts(
        "stud|research|survey|data|figures|poll|report|review|analysis|author|trial|result|finding|scientist|respondents|participants|doctor|physician|expert|official|analyst|agency|ministry|company|"
        "economist|police|spokes|representative|prosecutor"
    ),
}


def silent(sentence: Sentence) -> bool:
    """Whether nothing in the sentence needs a source of its own.

    It is cited, asked, spoken by someone named, told of a work that was brought
    in before, or speaks of the site itself.
    """
    kept = sentence.kept
    if "silent" not in kept:
        kept["silent"] = _silent(sentence)
    return bool(kept["silent"])


def _silent(sentence: Sentence) -> bool:
    folded = sentence.folded
    return (
        folded.endswith("?")
        or sentence.marked
        or met(PARTS["question"], QUESTION, sentence)
        or LEADS.match(folded) is not None
        or QUOTED.match(sentence.raw) is not None
        or (not PARTS["spoken"].isdisjoint(sentence.words) and SPOKEN.search(sentence.raw) is not None)
        or attributed(sentence)
        or met(PARTS["resumed"], RESUMED, sentence)
        or met(PARTS["site"], SITE, sentence)
    )


def attributed(sentence: Sentence) -> bool:
    """Whether somebody named in the sentence found it or holds it."""
    return NAMED_BODY.search(sentence.raw) is not None or ATTRIBUTED.search(sentence.raw) is not None


def sourced(sentence: Sentence) -> bool:
    """Whether the sentence names its source in words, without a citation."""
    if "sourced" not in sentence.kept:
        sentence.kept["sourced"] = (
            SOURCED.search(sentence.folded) is not None or NAMED_WORK.search(sentence.raw) is not None
        )
    return bool(sentence.kept["sourced"])
