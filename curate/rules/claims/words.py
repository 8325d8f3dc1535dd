"""Parts that the patterns of several claim families share. All for folded text."""

NUMBER = r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a )?hundred|(?:a )?dozen)"
UNIT = r"(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)"
PEOPLE = (
    r"(?:people|persons|couples|teenagers|boys|girls|citizens|readers|users|adults|americans|individuals|patients|clients|sufferers|women|men|children|kids|parents|teens|teenagers|"
    r"adolescents|seniors|workers|employees|athletes|runners|users|customers|consumers|smokers|drivers|households|families|"
    r"babies|infants|students|residents|cases|deaths|pregnancies|population|doctors|dentists|chiropractors|therapists)"
)
TROUBLE = (
    r"(?:pain\w*|ach\w+|headaches?|migraines?|symptom\w*|stiff\w*|sore\w*|inflam\w*|swelling|discomfort|tension|stress|anxiety|depression|"
    r"insomnia|fatigue|cramp\w*|spasm\w*|injur\w*|infection\w*|disease\w*|illness\w*|disorder\w*|condition\w*|damage|weakness|"
    r"nausea|dizziness|fever|cough|colds?|flu|cancer\w*|tumou?rs?|diabetes|obesity|hypertension|cholesterol|blood \w+|wrinkles|acne|"
    r"strain\w*|risk\w*|toxins?|knots?|bloating|constipation|allerg\w+|numbness|tingling|bleeding|falls|death|weight|fat|appetite|"
    r"hair loss|aging|ageing|arthritis|asthma|imbalances?|tightness|problems?)"
)
BODY = (
    r"(?:circulation|blood flow|flexibility|mobility|posture|balance|muscles?|joints?|bones?|spine|back|neck|core|skin|sleep|digestion|"
    r"immun\w+|metabolism|memory|mood|energy|brain|heart|liver|kidneys?|lungs?|stomach|gut|bod(?:y|ies)|hair|hormones?|concentration|"
    r"recovery|healing|health|performance|function\w*|range of motion|abdominals|arch|quality of life|fertility|libido|focus|vision)"
)


def phrases(text: str) -> tuple[str, ...]:
    """Cues, written with commas between them."""
    return tuple(" ".join(text.split()).split(", "))
