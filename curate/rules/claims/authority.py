"""C106: an expert or a study that is not named."""

import re

from curate.rules.base import Bad
from curate.rules.claims.kind import Claim
from curate.rules.claims.passages import Sentence
from curate.rules.claims.shapes import must, should
from curate.rules.claims.testimony import Testimony
from curate.rules.claims.words import TRADE, phrases

STUDIES = r"(?:stud(?:y|ies)|research(?:es)?|evidence|science|surveys?|(?:clinical )?trials?|reports?|statistics|reviews|data|findings)"
EXPERTS = (
    r"(?:(?:health|medical|sleep|fitness|financial|industry|leading|top|many|most|some) )*(?:experts?|doctors|scientists|researchers|specialists|physicians|"
    r"dermatologists|dentists|nutritionists|dietitians|therapists|physiotherapists|chiropractors|surgeons|psychologists|professionals|critics|analysts|authorities|officials)"
)
SAYS = (
    r"(?:say|says|said|agree|agrees|believe|believes|think|recommend|recommends|claim|claims|warn|warns|are turning|are switching|estimate|estimates|suggest|suggests|suggested|"
    r"show|shows|showed|shown|prove|proves|proved|proven|find|finds|found|confirm|confirms|confirmed|indicate|indicates|indicated|reveal|reveals|revealed|"
    r"conclude|concludes|concluded|demonstrate|demonstrates|demonstrated|point to|points to|link|links|linked|advise|discover|discovered|caution|urge|report|reported|document|documented|hint|learned|tells us|will tell you|warn against|have long known|have known|consider|tell us|swear by)"
)
FAME = r"(?:world[- ](?:famous|renowned|leading|class)|internationally known|renowned|leading|top|well[- ]known|famous|respected|celebrated|eminent|award-winning|noted|acclaimed|highly regarded|highly respected|senior|prominent|distinguished|esteemed|internationally renowned|internationally known)"
VOICES = r"(?:says?|said|swears?|recommends?|calls?|called|told|confirms?|confirmed|insists?|believes?|uses?|agrees?|advises?|warns?|claims?|considers?|rates?|named|explains?|assured?|assures|admits|admitted|thinks?|once (?:said|called|told))"
PERSON = r"(?:specialist|expert|doctor|therapist|physician|surgeon|scientist|researcher|professor|nutritionist|chiropractor|psychologist|dermatologist|coach|trainer|authority|clinic|institute|university|hospital)"


OPEN = phrases("""
    studies, study, research, evidence, science, scientists, experts, expert, doctors, researchers, specialists,
    physicians, dermatologists, dentists, nutritionists, dietitians, therapists, physiotherapists, chiropractors,
    surgeons, psychologists, professionals, trials, proven, been shown, been found, been demonstrated, been proven,
    scientifically backed, known to, renowned, famous, well-known, award-winning, respected, leading, peer-reviewed,
    swears by, swear by, surveys, survey, statistics, he recommends, she recommends, recommends, suggests, top,
    critics, analysts, officials, according to, economists, chefs, bakers, trainers, vets, veterinarians, breeders,
    gardeners, historians, advisers, advisors, engineers, brokers, nutritionist, specialist, economist, chef,
    veterinarian, trainer, well known, acclaimed, celebrated, eminent, highly regarded, insiders, dieticians,
    dietitian, findings, body of, in a, in one, in several, in two, in recent, data, professional chefs, professional bakers, professional trainers, senior, prominent, distinguished,
    mechanics
""")


# "Dr Ali, a renowned specialist" and "he recommends": somebody is named, and nothing to check.
PERSON_NAMED = re.compile(
    r"^(?i:he|she)\b|\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|Doctor)\.? [A-Z]\w+|\b[A-Z][a-z]+ [A-Z][a-z]+, (?:an?|the|one)\b"
)


class VagueAuthority(Claim):
    """Wordings like "Studies show", "experts agree", "a renowned specialist", none of them named.

    Why: an authority that cannot be looked up lends weight and takes no blame.
    An encyclopedia's editor asks "which study, which expert?", because the
    reader must be able to check what was really found.
    Fix: name the study or the person and where it was said, or drop the appeal.
    """

    code = "C106"
    name = "vague-authority"
    since = "0.1"
    message = 'an authority without a name or a work: "{text}"'
    by_name = 'a person\'s word without a work or an affiliation to check it by: "{text}"'
    firm = True
    personal = True
    cues = OPEN
    veto = re.compile(
        r"\b(?:this|our|the present|the current|we|my|present) (?:study|research|survey|trial)\b|\bmore research is\b|\b(?:symposium|conference|keynote|workshop|webinar)\b|\bin (?:an?|the|one|another) (?:[\w-]+ ){0,2}(?:session|talk|presentation|lecture)\b|\b(?:tell|ask|see) your\b"
    )
    rivals = (Testimony,)
    named = re.compile(
        rf"(?<=[a-z,] )(?:[A-Z][\w’']+ )+(?i:{STUDIES}|scientists|researchers|experts)\b|^(?:[A-Z]{{3,}}(?:['’]s)?|[A-Z]\w+['’]s|[A-Z][a-z]+ (?=Research|Institute|Study|Survey|Report)) ?(?i:\w+ )*(?i:{STUDIES}|scientists|researchers)\b|\b[A-Z]\w+ (?:Research|Institute|University)\b|\b[A-Z]{{3,}}['’]s \w+"
    )
    shapes = (
        must(
            rf"\baccording to (?!(?:the|our|my|their|his|her|this|these|its)\b)(?:an? |one |some |many |several |various |most |numerous |a number of )?(?:[\w-]+ ){{0,3}}?(?:{TRADE}s?|authorities|insiders|(?:people|sources?|someone) (?:familiar|close|with knowledge))\b(?! (?:at|from|for|in the)\b)",
            topical=False,
        ),
        must(
            rf"(?:^\W*|[,;:] |\b(?:and|but|that|while|because|even) )(?:an? |one |many |most |some )?(?:\w+ )?{FAME},? (?:\w+ ){{0,3}}?{TRADE}s?,? (?:[\w'-]+ ){{0,6}}?{VOICES}\b",
            topical=False,
        ),
        must(
            rf"(?:^\W*|[,;:] |\b(?:and|but|that|while|because|even|which|most|many|some) )(?:professional |master |older |many |most |all |some |experienced |good |serious |licensed |certified |veteran |real )*{TRADE}s (?:everywhere |all |always |now |also |often |generally |usually |have long |around the world |across the \w+ )*(?:recommend|agree|swear by|advise|endorse|warn|insist|rate|favou?r|rely on|know|concur|use it)\b",
            topical=False,
        ),
        must(
            rf"\b(?:recommended|endorsed|trusted|praised|approved|used|backed|preferred|loved) by (?:\w+ )?(?:top|leading|many|most|professional|renowned|famous|the best|countless) (?:\w+ ){{0,2}}?(?:{TRADE}s|professionals|experts)\b",
            topical=False,
        ),
        must(
            rf"\b(?:many |most |some |several |numerous |recent |new |scientific |clinical |medical |a (?:recent |new )?|one |various |multiple |extensive |other |growing |current |early )*{STUDIES} (?:has |have |also |even |now |clearly |consistently |often |do |does |on \w+ |into \w+ )*{SAYS}\b(?! out\b)",
            topical=False,
        ),
        must(
            rf"\b(?<!your )(?<!by )(?<!our )(?<!their )(?<!the ){EXPERTS} (?:have |also |now |often |all |generally |usually |around the world |in the field )*{SAYS}\b",
            topical=False,
        ),
        must(
            rf"\b(?:a|an|the|by|one) (?:\w+ )?{FAME}(?:,? \w+)? (?:\w+ ){{0,2}}?(?:specialist|expert|doctor|therapist|physician|surgeon|scientist|researcher|professor|nutritionist|chiropractor|psychologist|dermatologist|authority)\b(?! told)"
        ),
        must(
            r"\b(?:clinically|scientifically|medically) (?:proven|tested|shown|validated|backed)\b|\b(?:has|have) been (?:\w+ )?(?:shown|proven|demonstrated|found|proved) (?:to|that)\b|\b(?:is|are) proven to\b|\bit (?:is|has been) (?:well )?(?:established|documented|proven|shown)\b"
        ),
        must(
            r"\bpeer-reviewed (?:articles|studies|research)\b|\bthere is (?:\w+ )?(?:evidence|proof|research) (?:that|to)\b|\baccording to (?!the\b)(?:\w+ )?(?:experts|studies|research|doctors|scientists|researchers|specialists)\b",
            topical=False,
        ),
        must(
            r"\b(?:an?|one|my) (?:[\w-]+ ){0,3}(?:doctor|expert|specialist|scientist|nutritionist|therapist|surgeon|trainer|dermatologist|professor) (?:once |also )?(?:says|swears by|recommends|claims|explained|found|discovered|believes|advises)\b"
        ),
        should(rf"\b{FAME} {PERSON}\b"),
        should(r"\b(?:is|are) (?:well |widely |also )?known to (?!be\b)\w+"),
        should(
            r"\b(?:he|she) (?:also )?(?:recommends|suggests|advises)\b|\b(?:is|are|comes?) (?:highly )?recommended by (?:\w+ )?(?:doctors|experts|specialists|dentists)\b"
        ),
        must(
            r"\bin (?:a|one|another|several|some|recent|two|three|many|numerous|early) (?:(?:recent|new|large|small|landmark|clinical|double-blind|randomi[sz]ed|major|pilot|\d{4}) )*(?:stud(?:y|ies)|trials?|surveys?|experiments?)\b(?! (?:of|by|from) (?:the )?[A-Z])|\b(?:a|an|the) (?:growing|large|substantial|impressive|mounting|vast|solid) body of (?:\w+ )?(?:evidence|research|literature|science)\b|\b(?:strong|growing|mounting|ample|solid|compelling|good) (?:\w+ )?evidence (?:that|for|of|to)\b",
            topical=False,
        ),
        must(
            r"\b(?:a|one|the) (?:leading|popular|common|prevailing|widespread) theory\b|\bscience (?:shows|says|tells|proves|agrees|backs|has)\b"
        ),
    )
    bad = (
        Bad("In a recent study, nurses who sang were less often ill."),
        Bad("A growing body of research links naps to memory."),
        Bad("Top sommeliers swear by this corkscrew."),
        Bad("Studies have shown that cold showers boost immunity."),
        Bad("Experts agree that soft mattresses harm the spine."),
        Bad("Dr Holt, a renowned hip surgeon, swears by this brace."),
        Bad("The gel is clinically proven to ease swelling."),
    )
    good = (
        "In a study by Lund University, nurses who sang were less often ill.",
        "According to the harbour master, the ferry leaves at six.",
        "Researchers at Uppsala University reported in The Lancet that cold showers boost immunity.",
        "Studies have shown that cold showers boost immunity.[2]",
        "In an evening talk, scientists showed how naps are measured.",
        "Ask your doctor what the studies mean for you.",
        "This study shows how the survey was carried out.",
    )

    @classmethod
    def _wording(cls, sentence: Sentence, words: str) -> str:
        at = sentence.raw.find(words)
        named = PERSON_NAMED.search(words) or (at > 0 and PERSON_NAMED.search(sentence.raw, max(0, at - 40), at + 6))
        return cls.by_name if named else cls.message
