"""S174: what a text spinner or page template left unfilled."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule

SPUN = re.compile(r"\{[^{}|\n]{1,40}(?:\|[^{}|\n]{1,40}){1,8}\}")
WORDS = re.compile(r"\{[A-Za-z' ]{2,}(?:\|[A-Za-z' ]{2,})+\}")
NAMES = (
    r"(?:your |the |my |insert |target |main )?(?:city|state|town|county|region|area|location|keywords?|key phrase|service(?: area)?s?|business(?: name)?|company(?: name)?|brand"
    r"|niche|product(?: name)?|zip(?: code)?|phone(?: number)?|number|neighbou?rhood|industry|profession|site(?: ?name)?|title|date|year|author|affiliate link|link|anchor(?: text)?)"
)
SLOT = re.compile(
    rf"\[{NAMES}\]|%+{NAMES}%+|\{{\{{? ?{NAMES} ?\}}\}}?|<<{NAMES}>>|\$(?:city|state|location|keyword|company)\b".replace(
        " ", "[ _-]?"
    )
)
OPENING = re.compile(r"[.!?] (?=[{[%<$])[{[%<$]")  # a sentence that begins with residue
# The slots of a form letter or a lesson are meant to be seen.
LESSON = re.compile(
    r"\b(?:replace|put|insert|fill|type|enter|write|placeholder|variable|template|syntax|pattern|regex|regular expression|expression|code|shell|string|brackets?"
    r"|match(?:es)?|python|jinja|html|markup|format|field|for example|e\.g)\b"
)
CODE = 2  # an article that says such words oftener teaches code


class TemplateResidue(Rule):
    """Choices and slots that nobody filled: "{many|lots of}", "[city]", "%keyword%".

    Why: the page was made by a machine from a mould, and the mould shows.
    Fix: cut the sentence or line. Safe where two choices or slots stand in it;
    a single one is only proposed.
    """

    code = "S174"
    name = "template-residue"
    since = "0.1"
    severity = "warning"
    message = "an unfilled template"
    stage = "clean"
    cues = ("{", "[", "%", "<<", "$city", "$state", "$location", "$keyword", "$company")
    bad = (
        Bad(
            "Sow leeks early. {Many|Lots of} growers {like|love} a deep bed. Thin them in June.",
            "Sow leeks early. Thin them in June.",
        ),
        Bad("Sow leeks early.\n\nCall the best [service] in [city] now.\n\nThin them in June.", None),
    )
    good = (
        "Write {a|b} in the pattern to match either letter.",
        "Replace [city] with the name of your own town, and [state] with its state.",
        "The set {1, 2, 3} has eight subsets, and 50% of them hold a 1.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the sentences that hold residue, each once."""
        last = -1
        for span in hits:
            sentence = text.sentence_at(span.start)
            if sentence.start <= last:
                continue
            last = sentence.start
            if opening := OPENING.search(text.folded, sentence.start, span.start + 1):
                sentence = Span(opening.end() - 1, sentence.end)
            words = text.folded[sentence.start : sentence.end]
            spun, slots = SPUN.findall(words), SLOT.findall(words)
            if not (spun or slots) or LESSON.search(words) or len(LESSON.findall(text.folded)) > CODE * 4:
                continue
            if not slots and not any(WORDS.fullmatch(s) for s in spun):
                continue
            sure = len(spun) + len(slots) > 1 or any("%" in s or s.startswith(("<<", "{", "$")) for s in slots)
            yield Remark(sentence.start, sentence.end, "", CUT if sure else CUT_IF_ASKED, 0.95 if sure else 0.7)
