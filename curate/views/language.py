"""Paragraphs that are not English."""

import re
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from curate.model import Span
from curate.models import lexicon

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

# Words that make up a third or more of English prose.
COMMON = frozenset(
    "the of and to in is that for it with as was on be by are this or from at an have not you they which but we he his her "
    "their has had were will can your all more if when there what so about out up who its one into than some could them other "
    "then our no do most also how may any been would only these she i my us because between through many much where those "
    "while each should very after before during both under being did does".split()
)
SHORTEST = 12  # words below which a paragraph is not judged
LONGEST = 80  # words that are looked at
# Of 56,000 English paragraphs of 12 words or more 2 % stand below this share. Among these the
# identifier is at .9 or more for another language in two cases, both French or Portuguese; names and tables stay below .7.
FEW = 0.18
GLANCE = 240  # code points that settle most paragraphs: with so many different common words, it is English
GLANCE_FEW = 0.2
# English lists and tables have .67 known words and more (98 of 100), other languages .2 to .55, French up to .7.
# From .55 on the identifier, which takes half a second to load, is asked only where small words of others stand: of
# 238,000 paragraphs 68 are asked about instead of 220, and the same 17 are foreign.
KNOWN, LIKELY = 0.7, 0.55
SMALL = frozenset(
    "le la les des du de et au aux une un est pour dans sur der die das und ist von mit den dem ein eine für el los las del que por con para una en y e o os da do das dos em um uma"
    " il di che per non sono della het van een zijn voor och att som det på og til er av i na się z w je se ve ve bir ve yang dan di".split()
)
SURE = 0.9
LETTERS = 40  # letters of another script from which a paragraph without word spaces is judged
OTHER_SCRIPT = re.compile(r"[^\W\d_\u0000-\u024f]")
NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
    "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "la": "Latin",
    "lt": "Lithuanian", "lv": "Latvian", "nb": "Norwegian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sr": "Serbian",
    "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


class Foreign(msgspec.Struct, frozen=True):
    """A paragraph in another language: its span and the language's name (its ISO 639 code where we know none)."""

    span: Span
    language: str


def foreign(folded: str, paragraphs: list[Span]) -> list[Foreign]:
    """The paragraphs that are surely in another language than English."""
    found = []
    for span in paragraphs:
        if _may_be(folded[span.start : span.end]):
            language, chance = _identifier().classify(folded[span.start : span.end])
            if language != "en" and chance >= SURE:
                found.append(Foreign(span, NAMES.get(language, language)))
    return found


def _may_be(paragraph: str) -> bool:
    head = paragraph[:GLANCE].split()
    if len(COMMON.intersection(head)) >= GLANCE_FEW * len(head) and len(head) >= SHORTEST:
        return False
    words = paragraph.split(None, LONGEST)[:LONGEST]
    if len(words) >= SHORTEST:
        return len([w for w in words if w in COMMON]) < FEW * len(words) and not _known(words)
    return not paragraph.isascii() and len(OTHER_SCRIPT.findall(paragraph)) >= LETTERS


def _known(words: list[str]) -> bool:
    """Whether most words are English ones: a table or a list of names."""
    forms = set(re.findall(r"[^\W\d_]{2,}", " ".join(words)))
    known = len(lexicon.load().words.keys() & forms)
    return known >= KNOWN * len(forms) or (known >= LIKELY * len(forms) and len(forms & SMALL) < 2)


@cache
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415  (half a second, seldom needed)

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
