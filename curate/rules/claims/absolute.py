"""C109: always, never, only, guaranteed."""

import re

from curate.rules.base import Bad
from curate.rules.claims.authority import VagueAuthority
from curate.rules.claims.kind import Claim
from curate.rules.claims.prognosis import Prognosis
from curate.rules.claims.ranking import Ranking
from curate.rules.claims.shapes import must, should
from curate.rules.claims.statistic import UnsourcedStatistic
from curate.rules.claims.testimony import Testimony
from curate.rules.claims.weasel import Weasel
from curate.rules.claims.words import phrases

OPEN = phrases("""
    guaranteed, guarantees, guarantee, never fails, foolproof, works every time, no side effects, 100% safe, 100 percent safe, completely safe, without fail, cannot fail, can't fail, for everyone, risk-free, completely harmless
""")


class Absolute(Claim):
    """A guarantee, a necessity or a denial without exception.

    Why: bodies, markets and people differ, so "always" and "no side effects" are
    nearly always wrong, and a reader who trusts them comes to harm. An
    encyclopedia's editor wants a strong source for a claim without exception.
    Fix: say when it holds and for whom, with the source.
    """

    code = "C109"
    name = "absolute"
    since = "0.1"
    message = 'allows no exception and names no source: "{text}"'
    cues = OPEN
    veto = re.compile(
        r"\b(?:must|should) be (?:logged|signed|at least|noted|said|submitted)\b|\bthere is no (?:need|doubt|reason|way|point|question)\b|\b(?:i|we|he|she) (?:will |would |have |had |has |'ll |'ve )?(?:always|never)\b|\bi must\b|\bwe must\b|\bmust (?:say|admit|have (?:been|\w+ed)|see|read)\b"
    )
    firm = True
    rivals = (Testimony, VagueAuthority, Weasel, UnsourcedStatistic, Ranking, Prognosis)
    shapes = (
        must(
            r"(?:, |- |\b(?:is|are|success|results?|satisfaction|works?|fully|100%) )guaranteed(?: to(?! be (?:paid|held))|[.!]|$)|(?<!no )(?<!not )(?<!n't )(?<!back )(?<!can )(?<!to )\bguarantees? (?:you (?!(?:can|may|will) (?:not|use)\b)|results|success)|\b(?:never fails|works every time|(?:cannot|can't) fail)\b(?! to (?:amuse|amaze|make me|please))|\b(?:is|are) (?:\w+ )?(?:foolproof|risk-free|100 ?(?:%|percent) (?:safe|effective))\b|\b(?:completely|totally|perfectly) (?:safe|harmless) (?:for|to) (?:all|every|any|everyone|pets|children|dogs|cats)\b|\b(?:has|have|with|without) (?:absolutely )?(?:no|any) side[- ]effects\b|\bworks for everyone\b",
            topical=False,
        ),
        must(
            r"\b(?:has|have|with|without|are|is) (?:absolutely |currently |virtually )?(?:no|any|zero) (?:known |real |harmful |adverse )*(?:side[- ]effects?|causes?|cure|risks?|downsides?|dangers?|contraindications?)\b"
        ),
        must(
            r"\b(?:completely|totally|perfectly|absolutely|entirely|100 ?%|100 percent) (?:safe|effective|natural|harmless|risk[- ]free|painless|cured|proven|reliable|impossible)\b|\brisk[- ]free\b|\b(?:entirely|completely|totally) (?:free of|without) (?:risk|side effects|danger)\b|^\W*all (?:\w+ ){1,2}(?:is|are) (?:bad|good|harmful|dangerous|safe|toxic|healthy|poison)\b|\bsafe for (?:everyone|anyone|all)\b"
        ),
        must(r"(?<!not )(?<!money-back )(?<!no )\bguarantee[sd]?\b(?! of (?:payment|origin)|d? loans?)"),
        must(
            r"\b(?:you|it|they|this|that|pain|treatment|relief|patients|muscles?) (?:\w+ )?must\b|\bmust (?:never|always|include|be (?:treated|avoided|corrected|addressed|removed|fixed|taken|kept|worn|used))\b"
        ),
        must(
            r"\b(?:this|it|that|they|which|\w{4,}(?:s|e|t|n)) (?:will |can |should )?(?:always|never) (?:works?|fails?|helps?|heals?|causes?|leads?|results?|cures?|hurts?|be|gets?|comes?|returns?|mean\w*|needs?|recover\w*|goes|go|have|has|safe|stretch)\b|\b(?:is|are) (?:always|never) (?:\w+ )?(?:safe|effective|caused|better|best|due|the|a|good|bad|dangerous|harmful|necessary|possible|sign)\b"
        ),
        must(
            r"\b(?=always|never)(?<!\bi )(?<!we )(?<!he )(?<!she )(?<!they )(?<!almost )(?<!nearly )(?<!not )(?<!n't )(?<!were )(?<!was )(?:always|never) (?!seem|been|seen|heard|mind|know\b|forget|knew|thought|had|was|were|before|(?!need)\w+ed\b)\w{2,}|\b(?:essential|necessary|vital|safe|suitable|good|crucial) for (?:everyone|everybody|all|anyone)\b|\byou (?:cannot|can't|can never) \w+[^.]*\bwithout\b"
        ),
        must(
            r"^\W*no (?!special|previous|prior|further|extra|additional|particular|matter|wonder|doubt|changes?\b|need)(?:\w+ ){1,2}(?:is|are|can|comes?|has|have|will|works?)\b|\b(?:anyone|anybody|everyone|everybody) can (?!see|tell|say|join|come|read)\w+"
        ),
        must(
            r"\bthe only (?:\w+ ){0,2}?(?:way|cure|treatment|thing|remedy|method|solution|exercise|product|option|medicine|food|diet)\b"
        ),
        must(
            r"\bthere (?:is|are) (?:currently |absolutely |simply |still )?no (?:known )?(?:cure|treatment|evidence|proof|diagnostic|remedy|test|side effects|safe|risk|vaccine)\b|\bit is impossible (?:to|for)\b|\bno one (?:can|should|ever) \w+"
        ),
        must(
            r"\bevery(?:one|body)? (?:single )?(?:\w+ )?(?:will|must|needs|benefits|suffers|responds|can benefit)\b|\bworks for everyone\b"
        ),
        must(
            r"\b(?:every(?:body|one)|each of us|all of us|every (?:person|adult|child|woman|man|body|home|family|dog|cat|athlete|runner)) (?:needs?|must|should|has to|have to|benefits|can benefit|will benefit)\b|\bno such thing as\b|(?:^\W*|[,;] )without exception\b|\b(?:nobody|no one|no \w+) should\b|\babsolutely (?:have to|must|need)\b|\bdo(?:es)? (?:absolutely )?nothing (?:for|to|against)\b|\b(?:is|are) impossible (?:without|unless)\b|\bthere(?:'s| is) no (?:substitute|alternative|replacement|better (?:way|cure|remedy)) \w+"
        ),
        must(
            r"\b(?:you|one|nobody|no one|we) (?:can't|cannot|can never) (?:\w+ )?(?:be|get|stay|have|lose|heal|live|build|grow|recover)\b[^.]*\b(?:if|unless|without|until)\b|\b(?:suitable|safe|good|right|healthy|ideal|perfect|works) for (?:everyone|everybody|anyone|any age|all ages|every \w+)\b|\b(?:nothing|no amount of \w+) (?:can|will) (?:replace|undo|substitute)\b"
        ),
        should(
            r"\bonly an? (?:\w+ ){1,3}(?:can|will|could|is able)\b|\bshould only be (?:considered|used|taken|done|performed|given)\b|\bonly be temporary\b"
        ),
    )
    bad = (
        Bad("There is no such thing as a harmless headache pill."),
        Bad("The diet is suitable for everyone over fifty."),
        Bad("This tincture always works against a cough."),
        Bad("The capsules have no side effects."),
        Bad("You must never crack your neck."),
        Bad("Only a bone setter can mend a crooked spine."),
        Bad("Surgery is the only cure for a torn tendon."),
    )
    good = (
        "No special equipment is needed for the stretch.",
        "The capsules have no side effects (Lund, 2015).",
        "She always took the tram to the theatre.",
        "You must be logged in to post a comment.",
        "Never lift a heavy box with a bent back.",
    )
