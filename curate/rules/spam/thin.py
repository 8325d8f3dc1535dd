"""The ends of a text with little prose, told by what pages write around an article and nobody writes around a letter."""

import re

import numpy as np
import numpy.typing as npt

from curate.rules.spam.anchors import is_anchor
from curate.rules.spam.lines import Lines

Floats = npt.NDArray[np.float64]

# Words of prose under which there is no article to have ends: a list, a poem, a table.
LEAST = 15
# The logit from which lines go there. On pages of which all but the first paragraphs were struck out, 94 % of the
# words of such heads and tails are over it, and none of the article's.
BAR = 1.0
# Signs fill their line, and menus too; an anchor is sought inside one, so that its words are fewer and looser.
BULLET, CLOSE = r"[-•*|#>·+ ]*", r"[.:!»→ ]*"
POLICY = r"privacy (?:& |and )?policy"
POSTS = r"(?:posts?|articles?|stories|videos)"
SIGN = re.compile(
    rf"{BULLET}(?:tags? ?:.{{0,200}}|(?:post|add|leave|write|submit) (?:a |your )?(?:comments?|repl(?:y|ies))(?: cancel reply)?|(?:\d+|no) (?:comments?|responses|replies)(?: (?:yet|on|to)\b.{{0,120}})?"
    rf"|(?:popular|recent|related|random|latest|trending|featured|recommended|similar|most read|more) {POSTS}|you (?:may|might) also (?:like|enjoy)|you (?:may|might) like these {POSTS}|(?:next|previous|newer|older) (?:post|article|story)\b.{{0,120}}"
    rf"|follow by email|filed under.{{2,120}}|posted in .{{2,80}}|labels ?:.{{0,120}}|share this(?: (?:post|article|story|entry))?|{POLICY}|terms (?:of (?:use|service)|(?:and|&) conditions)|.{{0,80}}all rights reserved|(?:copyright )?©.{{0,100}}|powered by .{{2,40}}"
    rf"|your e-?mail address will not be published\b.{{0,80}}|subscribe to (?:our|the) (?:mailing list|newsletter)|read (?:more|next)|back to top){CLOSE}"
)
MENU = re.compile(
    rf"{BULLET}(?:skip to (?:main )?content|home ?(?:page)?|about(?: us)?|contact(?: us)?|(?:main |toggle )?menu|(?:toggle )?navigation|(?:toggle )?search|log ?in|sign (?:in|up)|register|subscribe|my account|cart|shop|blog|faqs?|advertis(?:e|ing|ements?)|{POLICY}|disclaimer|careers|newsletters?){CLOSE}"
)
TAIL_SIGNS, HEAD_SIGNS = 2, 3  # different ones
ENTRY = 4  # words of a menu's line; those beneath its last sign go too
OWN = 2.0  # logit under which a line of prose is the article's: shorter texts are judged more harshly


def has_signs(lines: Lines) -> bool:
    """Whether there are signs enough to ask the model: a quick look, for most short texts have none."""
    return (
        sum(SIGN.fullmatch(x) is not None for x in lines.folded) >= TAIL_SIGNS
        or sum(MENU.fullmatch(x) is not None for x in lines.folded) >= HEAD_SIGNS
    )


def ends(lines: Lines, logits: Floats) -> tuple[int, int]:
    """The lines at which a head of menus is over and a tail begins; all there are where the text has no such."""
    size = len(lines.folded)
    # A full sentence is the page's only where it speaks of newsletters, cookies and the like.
    own = [at for at in range(size) if lines.prose[at] and not (logits[at] > OWN and is_anchor(lines, at))]
    if not own:
        return 0, size
    menu = [at for at in range(own[0]) if MENU.fullmatch(lines.folded[at])]
    signs = [at for at in range(own[-1] + 1, size) if SIGN.fullmatch(lines.folded[at])]
    begin = 0
    if different(lines, menu) >= HEAD_SIGNS:
        begin = next(at for at in range(menu[-1] + 1, size) if lines.sizes[at] > ENTRY or logits[at] < BAR)
    end = signs[0] if different(lines, signs) >= TAIL_SIGNS else size
    if len(signs) == size - end:  # nothing but signs: the rules that name them cut those, and an editor may refuse each
        end = size
    return begin, end


def different(lines: Lines, at: list[int]) -> int:
    """How many of some lines differ, marks and figures aside."""
    return len({re.sub(r"[^a-z]+", "", lines.folded[i]) for i in at})
