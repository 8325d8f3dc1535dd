"""C108: the author's own or a relative's experience as proof."""

from curate.rules.base import Bad
from curate.rules.claims.kind import Claim
from curate.rules.claims.shapes import must
from curate.rules.claims.words import phrases

KIN = r"(?:husband|wife|mother|father|mom|mum|dad|son|daughter|brother|sister|friend|friends|grandmother|grandfather|grandma|aunt|uncle|client|clients|patients?|neighbou?r|boyfriend|girlfriend|partner|cousin|kids|baby)"
OUTCOME = (
    r"(?:tried|swears?|recovered|cured|healed|better|relief|lost|gone|vanished|disappeared|improved|"
    r"returned to normal|no longer|pain[- ]free|able to|diagnosed|results?|went away)"
)


OPEN = phrases("""
    proves, proof, goes to show, shows how well, shows that it, shows you that, so you can trust, you can trust,
    clearly works, really works, obviously works, the system works, the method works, speak for themselves, it worked
    for, worked for me, works for me, for you too, convinced me, convinced us, something in it, can promise, trust me,
    take it from me, take my word, from experience, vouch, attest, swears it, swears by it, swears that, paid off,
    cured, doubled, tripled, never looked back, changed my life, saved my life, changed her life, changed his life,
    all i need, so it works, it works so, is the secret, was the secret, that works, proves that, proves it, that
    proves, which proves, proved that, proved to me, works for sure, recipe works, trick works, powder works, product
    works, really does work, does work, the course works, the stuff works, plan works, lost her, lost his, assure you,
    so i know, tells you how, tells you that, do the same, thanks to this, thanks to these
""")


class Testimony(Claim):
    """Wordings like "I can vouch for it", "my wife tried it and her pain went away".

    Why: one person's story shows neither that the cure worked nor that it works
    for others, and nobody can check it. An encyclopedia takes no private letters
    as a source.
    Fix: cite a trial or a review; keep the story, if at all, as a story.
    """

    code = "C108"
    name = "testimony"
    since = "0.1"
    message = 'experience offered as proof: "{text}"'
    firm = True
    personal = True
    cues = OPEN
    shapes = (
        must(
            r"\bso (?:i|we|you) (?:now )?know (?:that )?(?:it|they|this|these|the [\w-]+) (?:really |does |do )*(?:is|are|works?|helps?|can)\b|\b(?:which|that|it) (?:just )?tells you (?:how|that|what a|just how) (?!to\b)\w+|\b(?:anyone|anybody|everyone|you) (?:can|could) do the same\b|\b(?:that|this|it) is (?:all )?thanks to (?:this|these)\b",
            topical=False,
        ),
        must(
            r"\b(?:which|that|this|it|and|success|story|experience|result|results) (?:just |clearly |surely |only |really |alone )*(?:proves?|proved|goes to show|shows?|is (?:all the )?(?:\w+ )?proof|tells (?:you|me)|confirms) (?:to me |you |us )?(?:that |how |just how |what )?(?:well |it |they |this |that |he |she |the [\w-]+ |these [\w-]+ |anyone |you |[\w-]+ (?=works?\b|pays\b))+(?:really |clearly |actually |does |do |can |is |are |all )*(?:works?|pays?|help|true|right|safe|the best|real|better|effective|worth|earn|succeed|do)\b",
            topical=False,
        ),
        must(
            r"\b(?:all the|the only|enough|living|good enough|the best) proof\b(?! of\b(?! (?:this|that|it)))|\b(?<!no )(?<!ironclad )(?<!without )(?<!of )(?<!little )(?<!definitive )(?<!scientific )proof (?:enough|that (?:it|they|this|these|the [\w-]+)(?: \w+)? (?:works?|does|do|is|are))\b|\b(?:proof|convinced|evidence) (?:i|we|you|anyone) (?:\w+ )?needs?\b|\bthere(?:'s| is) (?:your|the|my|our) proof\b|\b(?:is|are) (?:my|your|our|the living) proof\b(?! of)",
            topical=False,
        ),
        must(
            r"\b(?:so|and|which is why|that is why|that's why) (?:you|we|i|anyone) (?:can |know |know that |may |should )*(?:safely )?(?:trust|rely on|believe in) (?:it|them|him|her|this|that|these|the [\w-]+)\b(?! with)|\bso (?:i know |we know |you know )?(?:that )?(?:the|this|my|her|his|it|they|these|that) (?:[\w-]+ ){0,3}?(?:clearly |obviously |really |must |surely |evidently |plainly |does |do |definitely )*works?\b(?! (?:in|at|for|with|as|on|until|hard)\b)",
            topical=False,
        ),
        must(
            r"\b(?:it|this|that|they|which|recipe|method|trick|system|plan|technique|diet|cream|powder|product|formula) (?:clearly|obviously|evidently|plainly|undoubtedly|definitely|surely|really does|truly) works?\b|\b(?:the|its|his|her) results speak for themselves\b|\bthere (?:must|has to) be something in it\b|\bconvinced (?:me|us|him|her) that (?:it|they|this|these|the [\w-]+) (?:really |does |do )*(?:works?|helps?|is|are)\b",
            topical=False,
        ),
        must(
            r"(?:^|[,;] |and |but |so )(?:and |so )?(?:that|this|which) (?:is|was|must be) (?:the|his|her|my|our|their) (?:\w+ )?secret\b|\b(?:i|and|we) (?:can|could) (?:personally |honestly |safely |only )*(?:vouch|attest|testify|promise|assure you(?! that (?:for|i|we)\b)|guarantee)\b(?! (?:to|not)\b)|\b(?:trust me|take (?:it from me|my word for it|my word))\b[:,] [^.]*\b(?:works?|never fails|the best|i(?:'ve| have) (?:used|tried|been|made|sold|done|seen|owned)|years)\b|\bi (?:can tell you|know|speak|say this) from (?:\w+ )?experience\b",
            topical=False,
        ),
        must(
            rf"\b(?:it|this|that|they) (?:has |have )?worked (?:\w+ )?for (?:me|us|my|him|her|them|our)\b[^.]*\b(?:will|can|should|may) (?:\w+ )?(?:work|do)\b|\bmy (?:own |best |late |old |elderly )?(?:{KIN}|[\w-]+-in-law|colleague|landlady|boss|barber|hairdresser|mechanic|butcher|baker|doctor|vet)(?:'s [\w-]+)? (?:\w+ )?(?:swears?(?: by| it| that)|is (?:living )?proof|never looked back|cured|doubled|tripled|paid off)\b|\b(?:changed|saved) (?:my|his|her|their|our) (?:life|marriage|business|garden)\b",
            topical=False,
        ),
        must(
            r"\b(?:a (?:man|woman|lady|reader|stranger|customer|friend|couple|neighbou?r|colleague|viewer|subscriber|guest)|[a-z]+,? (?:\d\d,? )?(?:from|of|in) [a-z]+(?:,? [a-z]+)?),? (?:[\w',-]+ ){0,9}?(?:paid off|cured (?:her|his|their|its)|doubled|tripled|lost (?:her|his|their)|got rid of|swears (?:by|that|it)|quit (?:her|his)|beat (?:her|his)|saved (?:her|his) (?:\w+))\b[^.]*\b(?:with|using|after|thanks|by|this|it|trick|method|plan|alone|in just|in only|within)\b",
            topical=False,
        ),
        must(
            r"\bi (?:slept|felt|feel) (?:\w+ ){0,4}(?:after|since|from) (?:the|my|a|one|just|two|taking|using|trying)\b|\bsaved me (?:from|a)\b|\bour (?:readers|customers|clients|patients|users) (?:tell us|say|report|love|swear|see)\b|\bmy (?:clients|patients) (?:see|get|report|feel|love|swear|have)\b"
        ),
        must(r"\bi can (?:\w+ )?(?:vouch|attest|testify)\b|\bi (?:personally )?swear by\b"),
        must(r"\b(?:in|from) (?:my|our) (?:own |personal |professional |clinical )?experience\b"),
        must(
            r"\b(?:what )?(?:i|we)(?: have|'ve)? (?:personally )?(?:found|seen|noticed)(?: is)? that\b|\bwhat i(?: have|'ve)? found\b"
        ),
        must(rf"\b(?:when )?(?:my|a friend of my|our) (?:own |best |late )?{KIN}(?:'s)?\b[^.]*\b{OUTCOME}\b"),
        must(
            r"\b(?:has |have |really |definitely |always )?(?:works?|worked|helps?|helped) (?:wonders )?for me\b|\b(?:changed|saved) my life\b|\bcured (?:my|me)\b|\bhelped me (?:to )?(?:lose|sleep|recover|get rid|heal|relax|quit|overcome|manage|with my)\b"
        ),
        must(
            r"\bi (?:tried|used|took|started|lost|noticed)\b[^.]*\b(?:my (?:\w+ ){0,3}(?:pain|symptoms?|weight|sleep|skin|hair|back|headaches?|anxiety|mood|energy)|pounds|kilos|difference|better|results)\b"
        ),
        must(
            r"\bmy (?:\w+ ){1,3}(?:disappeared|vanished|cleared(?: up)?|went away|is gone|was gone|were gone|improved|healed|got better|returned to normal|stopped hurting)\b"
        ),
        must(
            r"\bi(?: have|'ve| had)? suffered (?:from|with)\b[^.]*\b(?:helped|until|cured|relief|better|only)\b|\b(?:the only thing|this|that|it) (?:\w+ ){0,2}(?:helped|saved|cured) me\b"
        ),
        must(
            rf"\bmy (?:own |chronic |lower |back )?(?:\w+ )?(?:pain|symptoms|headaches|anxiety|migraines?|cramps|acne|insomnia)\b[^.]*\b{OUTCOME}\b"
        ),
        must(
            r"\b(?:my|our|his|her) (?:[\w-]+ ){1,3}(?:were|was|became|are|is) (?:now )?(?:a thing of the past|history|no more|like new|back to normal|a distant memory)\b|\bi(?:'ve| have) been (?:completely )?[a-z]+-free\b|\bi(?:'ve| have) never (?:felt|slept|looked|had) (?:better|so|such)\b|\b(?:did|does|done|worked) wonders for (?:my|his|her|our)\b|\bchanged everything\b|\bsaved my (?:back|knees?|skin|sanity|feet|teeth|hair|relationship|career)\b|\bsince i (?:gave up|started|stopped|quit|began|switched|changed|discovered)\b[^.]*\b(?:i have|i've|i am|i'm|my)\b"
        ),
        must(
            rf"\bmy (?:own |best |late |elderly )?{KIN}(?:'s \w+)? (?:threw|tossed|got rid|stopped|quit|no longer|can now|now|is off|sleeps|walks|was able|could)\b|\bi used to [^.]{{3,80}}(?:but|until|before|now)\b|\bas (?:a|an|the) (?:\w+ ){{0,2}}(?:mother|father|parent|nurse|doctor|coach|runner|patient|teacher|therapist|physiotherapist|athlete|mum|mom|dad)\b[^.]{{0,40}}\bi (?:know|can|have|see|recommend|swear|use)\b"
        ),
        must(
            r"\b(?:i|we)(?:'ve| have) (?:successfully )?(?:treated|helped|coached|worked with|seen) (?:hundreds|thousands|dozens|countless|many|scores|\d+)\b|\b(?:our|my) (?:clients|patients|customers|members|users|readers) (?:all |often |always |usually )*(?:report|tell|say|feel|leave|notice|see|love|experience|lose|swear|rave|are (?:thrilled|amazed|happy|delighted))\b|\b(?:it|this|that|which) (?:has )?(?:worked|works) for (?:me|my|us|our)\b|\b[a-z]{3,},? \(?\d\d\)?,? (?:got rid|lost|cured|overcame|beat|swears|is pain|no longer|reversed)\b"
        ),
    )
    bad = (
        Bad("After three weeks on the syrup my allergies were a thing of the past."),
        Bad("We have treated hundreds of patients with this needle."),
        Bad("My uncle never lost a cent again, which proves that the plan works."),
        Bad("I can vouch for this brace on a weak ankle."),
        Bad("My brother tried the oil and his knee pain was gone."),
        Bad("In my experience two massages cure any stiff neck."),
    )
    good = (
        "I used my sister's bicycle until the snow came.",
        "My uncle never lost his hat again.",
        "My brother tried the door and found it locked.",
        "In my experience the number nine bus is late.",
        "Tell your doctor what helped you with the pain.",
    )
