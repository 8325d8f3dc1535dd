"""T211: "a" before a vowel sound, "an" before a consonant sound."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.kinds import matched_case
from curate.rules.typos.spelling import unknown

PLACE = re.compile(
    r"([Aa])(?<![\w.'’&/-].)(?: (?=[aeiouAEIOUhHFLMNRSX])|(n) (?=[^\W_aeiouAEIOU]|[uUeEoO]))([^\W\d_]+)(['’-]?\w*)"
)
SILENT_H = re.compile(r"(?:hour|honest|honor|honour|heir)(?!loom ?s)")
# A vowel letter that sounds like "you" or "one".
GLIDE = re.compile(
    r"(?:eu(?!ler)|ewe|unanim|uni(?!n(?!u)|m[^o]|den|ron|ssu|ll|rr|gn)|use|usu|usa[gb]|ut[ei]|utop|utre|utri|utah|ur[aeiou](?!n?u?s?nd)|ure|uk|ufo|ubi|ugand|udem|uigh|uygh|"
    r"one(?!ir|ro|id|ga|gi)|once|ouija|ouaga|ovu?(?!.)|uv)"
)
UNSURE = re.compile(r"N[dgk][a-z]|M[bp][a-z]|[Yy][^aeiou]|[Hh]aute")  # "Ndebele", "Ypres", "yttrium"
VOWEL = re.compile(r"[aeiouy]")
SPELLED = re.compile(r"[AEFHILMNORSX]")  # letters whose names begin with a vowel
LETTERS_AS_WORDS = frozenset(
    "NATO NASA LASER LED FEMA HIPAA SARS MERS MRSA FAQ RAM ROM SIM LASIK HIV REM MIDI HAZMAT NICE RICE SUV SQL SNP SKU".split()
)
YOU_SOUND = frozenset("EU UI UK UN UPS URI URL US USA USB USDA USP UTF UV UX".split())  # letters that begin with "you"
EITHER = frozenset(
    "historic historical historian historians hotel habitual hallucination herb herbal xbox xmas xerox hysterical hilarious homage humble heroic hereditary hypothesis u".split()
)
CLOSED = frozenset(
    "a an and are as at i if in is it of on or other's us also am any all o e es de le la un en i'm it's".split()
)


class WrongArticle(Rule):
    """The article "a" before a vowel sound, or "an" before a consonant sound.

    Why: readers hear what they read, and "an knee" stops them.
    Fix: the other article.
    """

    code = "T211"
    name = "wrong-article"
    since = "0.1"
    severity = "error"
    precision = 0.97
    message = '"{text}" before the sound of "{word}"'
    bad = (
        Bad("It is a old injury.", "It is an old injury.", "a"),
        Bad("He has an sore knee.", "He has a sore knee."),
        Bad("A hour later it was gone.", "An hour later it was gone."),
        Bad("Paste an URL here.", "Paste a URL here."),
    )
    good = (
        "A university and a European one, a unique use.",
        "An MRI, an X-ray, an hour, an honest answer.",
        "A one-off and a U-turn.",
        "Vitamin A is stored. Hepatitis A in adults.",
        "An uninsured heir, an unimportant urn.",
        "Grade A eggs; from A to Z.",
        "A historic and an historic day.",
        "A LAN and a SIM card, a URL and a US visa.",
        "A unanimous vote, an unidentified cause, the Qur’an says.",
        "There is a idfference between a ifrm and a shop.",
        "An onerous task, an unillustrated edition, a Ugandan, a Uruguayan lorry, an yttrium salt, an Ndebele speaker, a SQL query.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield articles that do not fit the next word's sound; that of a word in no list is for T101 to tell ("a ifrm")."""
        unlisted = {text.tokens.starts[at] for at, _ in unknown(text)}
        for match in PLACE.finditer(text.prose):
            article, word = match[1] + (match[2] or ""), match[3]
            if article[0] == "A" and not self.opens(text, match.start()):
                continue
            if word.islower() and match.start(3) in unlisted:
                continue
            sound = vowel_sound(word, match[4])
            if sound is None or sound == (match[2] is not None):
                continue
            meant = matched_case(article, "an" if sound else "a")
            forms = (meant,) if sound else ("and", meant) if word == "half" else (meant, "and")
            start = match.start()
            yield Remark(start, start + len(article), self.message.format(text=article, word=word), replacement(*forms))

    @staticmethod
    def opens(text: Text, at: int) -> bool:
        """Whether a capital A or An begins a sentence (else it is a grade, a vitamin, a name)."""
        before = text.prose[max(0, at - 3) : at]
        return (not before.strip() or before.rstrip(" \u00a0")[-1:] in '.!?:\n\r"“') and before[-1:] != "\t"


def vowel_sound(word: str, rest: str) -> bool | None:
    """Whether a word begins with a vowel sound; None where nobody can tell."""
    low = word.lower()
    if low in CLOSED or low in EITHER or not word.isascii() or UNSURE.match(word):
        return None
    if len(word) == 1:
        return letter_sound(word) if rest[:1] == "-" else None
    if word.isupper():
        return acronym_sound(word)
    if word[1:] != word[1:].lower() or not VOWEL.search(low):
        return None  # mRNA, eBay, McGill
    if low[0] == "h":
        return SILENT_H.match(low) is not None
    return low[0] in "aeiou" and not GLIDE.match(low)


def acronym_sound(word: str) -> bool | None:
    """Whether an acronym begins with a vowel sound; None where it may be said as a word."""
    if word in YOU_SOUND:
        return False
    as_word = word in LETTERS_AS_WORDS or word[1] in "AEIOU" or word[0] in "AEIOU" or len(word) > 3
    return None if as_word else letter_sound(word[0])


def letter_sound(letter: str) -> bool | None:
    """Whether a letter's name begins with a vowel sound; None for a small one (a variable)."""
    return SPELLED.match(letter) is not None if letter.isupper() else None
