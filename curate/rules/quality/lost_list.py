"""Q115: a list that is announced and is not there."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Block, Span
from curate.rules.base import Bad, Remark, Rule

# "The symptoms include:", "such as:", "the following:". A colon alone announces a video, a quotation or a picture as often.
ANNOUNCES = re.compile(
    r"(?:\b(?:includ(?:e|es|ed|ing)|such as|(?:as|are|is|like) follows|(?:the|of|these|in|by|with) following(?: \w+){0,2}|for example|for instance|namely|consists? of|are these|as below|listed below|these are))\s?:$"
)
LISTED = re.compile(r"\W*(?:\d{1,2}[.):]|[-*+•▪‣◦●·–—>|✓✔✅☑➔→]|\(?[a-z][.)]\s|\|)|<")
# "Speech adaptation: it helps to", "Spade – for digging": an item that lost its mark.
HEADED = re.compile(r"[^.!?:–—→]{2,80}(?::|\s?[–—→]|\s-\s)|[A-Z][\w ’'-]{2,25}\.\s")
COMMENT = re.compile(r"#+ [a-z]")  # of a program, not a heading
NOUNS = re.compile(r"\b(?:includ(?:e|es|ed|ing)|such as|for example|for instance|namely)\s?:$", re.IGNORECASE)
SHORT = 15  # words of a line that may be an item without its mark


class LostList(Rule):
    """A paragraph announces a list, and a heading, prose or the end of the article follows.

    Why: extractors often drop lists and keep the line above; the reader is told of causes
    or tools and gets none.
    Fix: fetch the list from the page, or rewrite the line.
    """

    code = "Q115"
    name = "lost-list"
    since = "0.2"
    severity = "note"
    message = "announces a list that is not there: “… {words}”"
    bad = (
        Bad(
            "Salt harms the vessels and can lead to diseases such as:\n\nWhoever eats little of it lives longer. Whoever eats much of it should have the blood pressure measured twice a year."
        ),
        Bad("The main tools of the trade include:\n\n## Prices\n\nA spade costs ten crowns.", None),
        Bad("Bring the following:"),
    )
    good = (
        "The main tools include:\n\n- a spade\n- a rake\n",
        "The main tools include:\n\nSpade\n\nRake\n",
        "He spoke of the following:\n\n“We shall mend it,” he said.",
        "The main tools include: a spade, and a rake.\n\nPrices vary.",
        "Bring the following:\n\n1. A spade: it is for digging, and whoever has none should ask at the desk for one of theirs.\n",
        "The tools include:\n\nGarden spade: it is for digging, and whoever has none should ask at the desk for one of theirs.\n",
        "Print the following:\n\n```\nfor x in y:\n```\n",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the lines that announce what does not follow."""
        blocks = text.blocks
        for at, block in enumerate(blocks):
            if not block.text.endswith(":") or not ANNOUNCES.search(text.folded, block.start, block.end):
                continue
            after = blocks[at + 1] if at + 1 < len(blocks) else None
            if not text.guards(block.start, block.end) and not follows(text, block, after):
                words = " ".join(block.text.split()[-6:])
                yield Remark(block.start, block.end, self.message.format(words=words))


def follows(text: Text, block: Block, first: Block | None) -> bool:
    """Whether what is announced may stand in the next lines: items, a quotation, code, or short lines in a row."""
    if first is None:
        return False
    if first.text.startswith("#"):
        return COMMENT.match(first.text) is not None
    between = text.raw[block.end : first.end]
    if text.is_protected(block.end, first.end) or "```" in between or first.text[0] in "“\"'‘«":
        return True
    indented = text.raw[first.start - 1 : first.start] in {" ", "\t"}
    if (
        indented
        or LISTED.match(first.text)
        or HEADED.match(first.text)
        or first.text[0].islower()
        or between.count("\n") == 1
    ):
        return True
    # Where a list only lost its marks, its items follow as paragraphs: of two sentences behind "the following", not behind "such as".
    return (
        len(first.text.split()) <= SHORT or len(text.sentences_at(first.start)) == 1 or NOUNS.search(block.text) is None
    )
