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
NOT_A_VERB = r"(?! (?:\w+ing (?:gets?|is|makes?|helps?|can|will|keeps?|removes?)\b|to (?:\d+|half|all|a third|a quarter|one|two)|is|are|was|were|can|may|will|has|have|had|and \w+ (?:is|are|can)|pain|problems?|of|in the|for|often|usually|therapy|or)\b|s\b|-|,| [a-z]+s? (?:is|are|can|may|will|often|usually|affects?|causes?|helps?|leads?)\b)"
IMPERATIVE = re.compile(
    rf"{LEAD}{ADVERBS}(?:{'|'.join(VERBS)})\b{NOT_A_VERB}|^\W*(?:if|when|before|after|once|for|to|in|at|with)\b[^,.;]{{3,120}}, {ADVERBS}(?:{'|'.join(VERBS)})\b{NOT_A_VERB}"
    r"|^(?:\W*\d{1,2}[.)] )?(?:do not|don't|let's|lets|please)\b"
)
HELD = re.compile(r"\b(?:is|are) (?:typically |usually )?(?:held|repeated) for\b")
# After these words an instruction gives its reason, which is a claim of its own.
REASON = re.compile(
    r"(?<=.{12})(?:[,;-]| )\s?\b(?:because|since (?:it|this|they|these)|as (?:it|this|they|these|that|any|the)|(?<=, )which|it only|and (?:your|the|any) (?:\w+ ){1,2}will (?:be gone|be cured|disappear|vanish|heal))\b"
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
ADVICE = re.compile(
    r"\b(?:seek|seeking|get|need|needs|requir\w+|without) (?:\w+ ){0,2}(?:medical|professional|emergency|immediate|legal) (?:\w+ )?(?:help|attention|advice|care|treatment)"
    r"|\b(?:you|people|patients|clients|nurses|parents|women|men) (?:should|shouldn't|may want to|might want to|may need|might need|ought to|need to|are advised|may wish|may be able)\b"
    r"|\b(?:it is|it's|it would be|it may be) (?:\w+ )?(?:important|advisable|advised|wise|essential|a good idea|recommended|best)\b(?! (?:for|exercise))"
    r"|\b(?:is|are) (?:not )?(?:recommend(?:ed)?|advis(?:ed|able)|a good idea)\b|\bwe (?:recommend|suggest|advise)\b|\bthe first step in\b"
    r"|\b(?:red flags|warning signs|more serious (?:problem|condition|than)|something (?:more )?(?:serious|severe)|right treatment|go ahead)\b"
    r"|^\W*if you\b[^.]*, (?:\w+ )?(?:you(?:'re| are| have| generally)?|your|it|this) (?:\w+ ){0,4}?(?:risk|likely|chances?|usually|don't|dont|affects?|pays?|pulls?|attacks)\b"
    r"|^\W*(?:if|when) you\b[^.]*\b(?:you(?:'ll| will)? (?:should|may|might|can|need)|your (?:\w+ ){0,2}(?:may|should|will|can))\b"
    r"|\b(?:exercise|treatment|action|meal|care) (?:plan|program)\b.*\btailored\b|\bmay be (?:necessary|needed|required|advised)\b"
)
OPENING = re.compile(
    r"^\W*(?:in this (?:article|post|guide|section|video)|let's|here(?:'s| is| are)|we hope|you know|you see this|now before|with this in mind|read on|this article|our (?:animated )?video|the goal|the question|as you know|believe it or not|welcome|thank)\b"
)
RHETORIC = re.compile(
    r"\bif you have (?:ever )?experienced\b|\byou(?:'ll)? know how\b|\bof course\b.*\bless concerned|^\W*(?:knowing|understanding)\b[^.]*\b(?:can|will|may|is|helps?)\b|\bbetter understand\b|\bin the hopes of\b|\bso now we\b"
)


# A person tells of themselves: "we put 70 % of our income toward loans".
PERSONAL = re.compile(
    r"\b(?:i|i'm|i've|i'd|i'll|my|mine|we've|we'd|we were|we had|we're|we (?:also |have |just |never |always )*(?:often |usually )?(?:\w{2,}ed|recommend|offer|provide|address|treat|teach|speciali[sz]e|design|sell|use|help|got|took|went|made|paid|bought|saw|kept|knew|thought|felt|found|put|are|love|like)|(?:gave|sent|told|earned|saved|brought) (?:me|us)|allowed us|our (?:clinic|shop|apartment|team|staff|doctors))\b"
)


CLAUSE = re.compile(r"\b(?:because|that|which) |[;:] ")
NEAR = 60  # code points after the head of a claim that can still be its clause


def parts(text: str) -> frozenset[str]:
    """Parts of words, written with bars between them."""
    return frozenset(text.split("|"))


# What a slow gate cannot match without: looked for first, at a twentieth of the time.
PARTS = {
    "asking": parts(
        "doctor|physic|gp|pharmac|nurs|dent|thera|chiro|special|dieti|couns|vet|provider|profess|health|"
        "surgeon|attorn|lawyer|advis|midwi"
    ),
    "advice": parts(
        "medical|professional|emergency|immediate|legal|should|may want|might want|may need|might need|"
        "ought to|need to|advis|may wish|may be |important|wise|essential|good idea|recommend|best|suggest|"
        "first step in|red flags|warning signs|more serious|something|right treatment|go ahead|if you|"
        "when you|tailored"
    ),
    "rhetoric": parts(
        "if you have|know how|of course|better understand|in the hopes of|so now we|knowing|understanding"
    ),
    "held": parts("ed for|held for"),
}


def met(needed: frozenset[str], gate: re.Pattern[str], sentence: Sentence) -> bool:
    """Whether a gate's pattern is met, tried only where one of the parts it needs is seen."""
    return not needed.isdisjoint(sentence.words) and gate.search(sentence.folded) is not None


def instructs(sentence: Sentence, at: int) -> bool:
    """Whether the place lies in an instruction, before any reason that it gives."""
    kept = sentence.kept
    if "imperative" not in kept:
        kept["imperative"] = IMPERATIVE.match(sentence.folded) is not None or met(PARTS["held"], HELD, sentence)
    return bool(kept["imperative"]) and at < _reason(sentence)


def tells_of_self(sentence: Sentence, at: int) -> bool:
    """Whether the clause around a place is about the writer's own doings, which are no general claim."""
    breaks = [m.end() for m in CLAUSE.finditer(sentence.folded, 0, at)]
    found = PERSONAL.search(sentence.folded, breaks[-1] if breaks else 0)
    return found is not None and found.start() < at + NEAR


def softens(sentence: Sentence, at: int) -> bool:
    """Whether the place lies in advice, a definition or talk with the reader."""
    kept, folded = sentence.kept, sentence.folded
    if "advice" not in kept:
        talk = (
            OPENING.match(folded) is not None
            or met(PARTS["rhetoric"], RHETORIC, sentence)
            or DEFINITION.search(folded) is not None
        )
        kept["talk"] = talk
        kept["advice"] = not talk and (met(PARTS["advice"], ADVICE, sentence) or met(PARTS["asking"], ASKING, sentence))
    return bool(kept["talk"]) or (bool(kept["advice"]) and at < _reason(sentence))


def _reason(sentence: Sentence) -> int:
    """Where the sentence begins to give a reason; its end where it gives none."""
    if "reason" not in sentence.kept:
        found = REASON.search(sentence.folded)
        sentence.kept["reason"] = found.start() if found else len(sentence.folded)
    return int(sentence.kept["reason"])
