"""Gates: what lowers or drops a claim, whatever its family.

Each gate looks at one sentence. The patterns read folded text: lower case,
plain quotes and spaces.
"""

import re

from curate.rules.claims.passages import Sentence

LEAD = r"^\W*(?:(?:step )?\d{1,2}[.):]\s*|[a-z][.)]\s)?(?:\w+: )?"
VERBS = (
    "add aim allow apply approach arrange ask avoid be become begin bend book boil bring buy call carry cat change check "
    "choose chop clean clear click close combine come commit compare complete consider consult contact continue cook "
    "cool cover create cut decide describe discuss do don't download drain drink drive dry eat empty enjoy ensure enter "
    "exercise exhale explain explore feel fill find flex fold follow forget gather get give go grab grip have heat help "
    "hire hold imagine include increase inhale insert inspect invest join jump keep know lay lean learn leave let let's lets lie lift limit "
    "listen live look maintain make massage measure meet minimize mix monitor move never note notice open order pay perform "
    "pick place plan play point pour practice practise prepare press pull purchase push put raise reach read record reduce "
    "refer relax release remain remember remove repeat replace rest return review rinse roll rotate rub run save say "
    "schedule search seek select sell send serve set share shop sign sit skip sleep slow speak spend spread squeeze stand start "
    "stay step stick stir stop store stretch submit subscribe swap switch take talk tell test think tighten treat try "
    "turn twist understand use visit wait walk warm wash watch wear work write"
).split()
ADVERBS = r"(?:(?:please|then|next|now|also|and|but|so|first|finally|instead|slowly|gently|gradually|always|never|just|simply|carefully|remember to|be sure to|make sure (?:to|you)|try to|don't|do not|if possible),? )*"
NOT_A_VERB = r"(?! (?:to (?:\d+|half|all|a third|a quarter|one|two)|is|are|was|were|can|may|will|has|have|had|and \w+ (?:is|are|can)|pain|problems?|of|in the|for|often|usually|therapy|or)\b|s\b|-|,| [a-z]+s? (?:is|are|can|may|will|often|usually|affects?|causes?|helps?|leads?)\b)"
IMPERATIVE = re.compile(
    rf"{LEAD}{ADVERBS}(?:{'|'.join(VERBS)})\b{NOT_A_VERB}|^\W*(?:if|when|before|after|once|for|to|in|at|with)\b[^,.;]{{3,120}}, {ADVERBS}(?:{'|'.join(VERBS)})\b{NOT_A_VERB}"
    r"|^(?:\W*\d{1,2}[.)] )?(?:do not|don't|let's|lets|please)\b|\b(?:is|are) (?:typically |usually )?(?:held|repeated) for\b"
)
# After these words an instruction gives its reason, which is a claim of its own.
REASON = re.compile(
    r"(?<=.{12})(?:[,;-]| )\s?\b(?:because|since (?:it|this|they|these)|as (?:it|this|they|these|that|any|the)|(?<=, )which|it only)\b"
)
QUESTION = re.compile(
    r"\?['\")\]]*\s*$|^\W*(?:how|why|what|which|who|when|where)\b(?! (?:it|you|i|we|they|this|the|these)\b.*,)[^.]*\?|\bthe question (?:is|remains)"
)
DEFINITION = re.compile(
    r"\b(?:is|are|was|were|being|be|it's|(?<!, )(?<!\()(?:commonly|sometimes|also|often|usually|technically|popularly)) (?:also |commonly |sometimes |often |usually |popularly )?(?:called|known as|termed|named|defined as|referred to as|considered to be|made up of|composed of|divided into|abbreviated)"
    r"|\b(?:refers? to|is (?:a|the|another)[^.]{0,25}? (?:term|name|word|way for|way of saying)|the (?:\w+ )?terms? ['\"\w]|stands for|means? (?:that )?the same|consists? of|is a (?:condition|disease|disorder|syndrome|type|kind|form) (?:of|where|in which|that|characteri[sz]ed))"
    r"|\b(?:is|are) (?:technically )?not (?:called|sciatica)\b|\bone type of\b|\bis an? (?:\w+ )?(?:doctor|physician|specialist|hormone|bone|joint|muscle|gland|organ|nerve|ligament|tendon|vessel|enzyme|protein|person|nurse) (?:who|that|which|of|in|between|where)\b"
)
WHO = r"(?:doctors?|physicians?|gp|pharmacists?|nurses?|dentists?|therapists?|physical therapists?|physiotherapists?|chiropractors?|specialists?|dietiti?cians?|dietitians?|counsell?ors?|veterinarians?|vets?|health ?care (?:provider|professional|team|worker)s?|providers?|professionals?|surgeons?|attorneys?|lawyers?|advis[eo]rs?|midwi(?:fe|ves))"
ASKING = re.compile(
    rf"\b(?:see|ask|asking|tell|consult|consulting|call|visit|talk (?:to|with)|talking (?:to|with)|speak (?:to|with)|check with|contact|evaluated by|discuss\w* [^.]{{0,60}}with|help from|guidance of|under the [a-z ]{{0,20}}of) (?:a|an|your|the|his or her|their|with)?\s?(?:\w+ ){{0,3}}{WHO}\b"
    rf"|(?<!only )\b(?:your|a|the) (?:\w+ ){{0,3}}{WHO} (?:and \w+ |or \w+ )?(?:may|might|can|could|will|should|would)\b|^{WHO} (?:and [a-z ]{{0,20}})?(?:may|might|can|could)\b"
)
# Parts of the words in WHO: without one of them ASKING, the slowest gate, cannot match.
WHO_PARTS = (
    "doctor",
    "physic",
    "gp",
    "pharmac",
    "nurs",
    "dent",
    "thera",
    "chiro",
    "special",
    "dieti",
    "couns",
    "vet",
    "provider",
    "profess",
    "health",
    "surgeon",
    "attorn",
    "lawyer",
    "advis",
    "midwi",
)
ADVICE = re.compile(
    r"\b(?:seek|seeking|get|need|needs|requir\w+|without) (?:\w+ ){0,2}(?:medical|professional|emergency|immediate|legal) (?:\w+ )?(?:help|attention|advice|care|treatment)"
    r"|\b(?:you|people|patients|clients|nurses|parents|women|men) (?:should|shouldn't|may want to|might want to|may need|might need|ought to|need to|are advised|may wish|may be able)\b"
    r"|\b(?:it is|it's|it would be|it may be) (?:\w+ )?(?:important|advisable|advised|wise|essential|a good idea|recommended|best)\b(?! (?:for|exercise))"
    r"|\b(?:is|are) (?:not )?(?:recommend(?:ed)?|advis(?:ed|able)|a good idea)\b|\bwe (?:recommend|suggest|advise)\b|\bthe first step in\b"
    r"|\b(?:red flags|warning signs|more serious (?:problem|condition|than)|something (?:more )?(?:serious|severe)|right treatment|go ahead)\b"
    r"|^\W*(?:if|when) you\b[^.]*\b(?:you(?:'ll| will)? (?:should|may|might|can|need)|your (?:\w+ ){0,2}(?:may|should|will|can))\b"
    r"|\b(?:exercise|treatment|action|meal|care) (?:plan|program)\b.*\btailored\b|\bmay be (?:necessary|needed|required|advised)\b"
)
RHETORIC = re.compile(
    r"^\W*(?:in this (?:article|post|guide|section|video)|let's|here(?:'s| is| are)|we hope|you know|you see this|now before|with this in mind|read on|this article|our (?:animated )?video|the goal|the question|as you know|believe it or not|welcome|thank)\b"
    r"|\bif you have (?:ever )?experienced\b|\byou(?:'ll)? know how\b|\bof course\b.*\bless concerned|^\W*(?:knowing|understanding)\b[^.]*\b(?:can|will|may|is|helps?)\b|\bbetter understand\b|\bin the hopes of\b|\bso now we\b"
)
SPEECH = r"(?:said|says|told|tells|explained|explains|added|adds|wrote|writes|argued|argues|noted|notes|testified|replied|lied|boasted|cried|shouted|whispered|laughed|answered|joked|promised|sighed|muttered|recalled|recalls|insisted|warned|warns|stated|states|predicts|predicted|commented|concluded)"
SPEECH_PARTS = (
    "said",
    "say",
    "told",
    "tell",
    "expl",
    "add",
    "wr",
    "arg",
    "note",
    "test",
    "repl",
    "recall",
    "insist",
    "warn",
    "state",
    "predict",
    "comment",
    "conclu",
    "lied",
    "boast",
    "cried",
    "shout",
    "whisper",
    "laugh",
    "answer",
    "joke",
    "promis",
    "sigh",
    "mutter",
)
SPOKEN = re.compile(
    rf"\b{SPEECH},? (?:Dr\.? |Prof\. |Mr\.? |Mrs\.? |Ms\.? )?[A-Z][a-z]+|\b(?:[A-Z][\w'’-]+|[Hh]e|[Ss]he) {SPEECH}\b|[\"”“][^\"”“]{{0,80}}\b{SPEECH}\b|\b{SPEECH}\b[^\"”“]{{0,60}}[\"“”]"
)
QUOTED = re.compile(r"^\s*[\"“][^\"”]*$|^\s*[\"“][^\"”]+[\"”][.,]?\s*$")
# "The researchers found": of a work that was brought in before.
RESUMED = re.compile(
    r"\b(?:the|this|that|these|their|another) (?:same |new |current |\w+al )?(?:study|researchers?|survey|report|review|analysis|authors?|trial|results|findings|scientists)(?:'s? \w+)? (?:also |then )?(?:found|find|finds|show|shows|showed|reveal\w*|conclude\w*|suggest\w*|indicate\w*|report|reported|included|involved|examined|looked|confirm\w*|discovered|noted|say|believe|think)\b|\b(?:respondents|participants) (?:said|reported|expressed|ranked)\b"
)
# A source named in words: "according to the company's report", ", the commission said".
ANONYMOUS = r"(?:\w+ ){0,2}?(?:experts?|stud(?:y|ies)|research\w*|science|scientists|doctors|internet|specialists?|insiders|legend|some|many)\b"
SOURCED = re.compile(
    rf"\baccording to (?:the|its|his|her|their|this|that|official|data|figures|an? (?:\w+ ){{0,3}}(?:poll|survey|report|census)|\w+'s) (?!{ANONYMOUS})"
    rf"|, (?:the|its|a|an) (?!{ANONYMOUS})(?:\w+ ){{1,5}}(?:said|says|reported|announced)\b|\b(?:survey|poll|census|study|report|analysis) (?:by|from) (?:the )?\w+|'s? (?:\d{{4}} |own |latest |annual )?(?:[\w-]+ ){{0,4}}(?:report|survey|poll|index|census)\b|\bin (?:the|a|its) (?:\d{{4}} |latest |recent |last |new )?(?:census|survey|poll)\b"
)
NAMED_WORK = re.compile(
    r"(?<=[A-Za-z] )[A-Z][\w&.'’-]+ (?:[\w-]+ ){0,3}?(?:survey|poll|report|study|census|index|Survey|Poll|Report|Study|Census|Index)\b"
)
SITE = re.compile(
    r"\b(?:your email address|required fields|must be (?:logged|signed|at least|over|\d)|all rights reserved|copyright|cookies?|terms of (?:use|service)|privacy policy|subscri(?:be|ption)|leave a (?:reply|comment)|click here|(?<!on )this (?:website|site|e-?mail|message))\b"
)


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
        or QUESTION.search(folded) is not None
        or QUOTED.match(sentence.raw) is not None
        or (_holds(folded, SPEECH_PARTS) and SPOKEN.search(sentence.raw) is not None)
        or RESUMED.search(folded) is not None
        or SITE.search(folded) is not None
    )


def _holds(folded: str, parts: tuple[str, ...]) -> bool:
    return any(part in folded for part in parts)


def instructs(sentence: Sentence, at: int) -> bool:
    """Whether the place lies in an instruction, before any reason that it gives."""
    kept = sentence.kept
    if IMPERATIVE not in kept:
        kept[IMPERATIVE] = IMPERATIVE.search(sentence.folded) is not None
    return bool(kept[IMPERATIVE]) and at < _reason(sentence)


def softens(sentence: Sentence, at: int) -> bool:
    """Whether the place lies in advice, a definition or talk with the reader."""
    kept, folded = sentence.kept, sentence.folded
    if ADVICE not in kept:
        talk = RHETORIC.search(folded) is not None or DEFINITION.search(folded) is not None
        kept[DEFINITION] = talk
        kept[ADVICE] = not talk and (
            ADVICE.search(folded) is not None or (_holds(folded, WHO_PARTS) and ASKING.search(folded) is not None)
        )
    return bool(kept[DEFINITION]) or (bool(kept[ADVICE]) and at < _reason(sentence))


def _reason(sentence: Sentence) -> int:
    """Where the sentence begins to give a reason; its end where it gives none."""
    if REASON not in sentence.kept:
        found = REASON.search(sentence.folded)
        sentence.kept[REASON] = found.start() if found else len(sentence.folded)
    return int(sentence.kept[REASON])


def sourced(sentence: Sentence) -> bool:
    """Whether the sentence names its source in words, without a citation."""
    if SOURCED not in sentence.kept:
        sentence.kept[SOURCED] = (
            SOURCED.search(sentence.folded) is not None or NAMED_WORK.search(sentence.raw) is not None
        )
    return bool(sentence.kept[SOURCED])
