"""How long, how much a day, what the average is: wordings of rule C101 for matters of health."""

from curate.rules.claims.shapes import must, should
from curate.rules.claims.words import COUNT, UNIT

ABOUT = r"(?:(?:about|around|up to|at least|only|just|roughly|between|under|less than|some|anywhere from|as little as|an average of) )*"

SPANS = (
    must(
        rf"\b(?:takes?|needs?|requires?) (?:(?:the|your|our|a|most) \w+ |you |us |people |patients )?{ABOUT}{COUNT}(?:(?:-| to | and | or ){COUNT})? {UNIT} (?:to|for|before|until)\b(?! (?:prepare|cook|complete|read|install|fill|get|bake|make|drive|walk|reach|set))"
    ),
    must(
        rf"\b(?:renews?|regenerates?|replaces?|sheds?|heals?|digests?|leaves?|lasts?) (?:[\w']+ ){{0,3}}?(?:in|within|every) {ABOUT}{COUNT}(?:(?:-| to ){COUNT})? {UNIT}\b"
    ),
    must(
        rf"\b(?:spends?|sits?|sleeps?|consumes?|loses?|gains?|drinks?|gets?) {ABOUT}{COUNT} (?:[\w-]+ ){{1,6}}?(?:a|per|each|every) (?:day|week|month|year|night)\b|\b(?:costs?|kills?|claims?|affects?|sends?|hospitali[sz]es?|strikes?) (?:[\w']+ ){{0,4}}?(?:millions|billions|thousands|{COUNT} (?:million|billion|thousand))\b"
    ),
    must(
        r"\bthe average (?:\w+ )?(?:adult|person|child|man|woman|american|worker|body|patient|family|smoker) [^.]{0,40}\b\d[\d.,]*\b"
    ),
    must(rf"\b(?:holds?|contains?|has|have|packs?) as (?:much|many) (?:\w+ ){{1,2}}as (?:{COUNT}|an?|the)\b"),
    should(
        rf"\b(?:reach(?:es)?|peaks?|stops?|starts?|begins?|slows?|declines?|drops?) (?:\w+ ){{0,5}}?(?:by|at|after|from|around) (?:the )?age (?:of )?{COUNT}\b"
    ),
)
