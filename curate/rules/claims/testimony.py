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
    cues = phrases("""
        vouch, attest, testify, my experience, own experience, personal experience, i have found, i've found, i found,
        my husband, my wife, my mother, my father, my mom, my mum, my dad, my son, my daughter, my brother, my sister,
        my friend, my friends, my clients, my client, my patients, my patient, my grandmother, my grandfather, my aunt,
        my uncle, my neighbour, my neighbor, a friend of mine, for me, changed my life, saved my life, cured my, cured
        me, helped me, i tried, i used, my own, i swear by, i noticed, worked wonders, i lost, saved me, i slept, i
        felt, i feel, i swear, our readers, our customers, our clients, our patients, our users, suffered, my eczema, my
        skin, my knee, my back, my symptoms, my headaches, my migraines, my anxiety, my weight, my hair, my sleep, my
        partner, my boyfriend, my girlfriend, we have seen, i have seen, i've seen, my pain
    """)
    shapes = (
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
    )
    bad = (
        Bad("I can vouch for this brace on a weak ankle."),
        Bad("My brother tried the oil and his knee pain was gone."),
        Bad("In my experience two massages cure any stiff neck."),
    )
    good = (
        "My brother tried the door and found it locked.",
        "In my experience the number nine bus is late.",
        "Tell your doctor what helped you with the pain.",
    )
