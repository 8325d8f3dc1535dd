"""Lines of program code in a text that is already plain."""

import re
from collections.abc import Iterator

from curate.model import Block, Span

# Signs that hardly stand in prose; a line needs one, and must be dense with symbols besides, for prose speaks of code, too.
SIGNS = re.compile(
    r"=>|[!=]==?|&&|\|\||::|\w\(\)|[)\]}]\s*;\s*$|[{}]\s*$|^\s*[{}\])]+[;,]?\s*$|^\s*//|/\*|\*/|</?[a-z][\w-]*[^<>]*>"
    r"|^\s*(?:const|let|var|import|def|function|return|class|public|private|if|for|while|else|elif|try|catch|throw|await|export)\b.*[;:{(,]\s*$"
    r"|\b[a-z]+[A-Z]\w*\s?\(|\w\.\s?[a-z]\w*(?:\(|\s\(\s)|\w\s*:\s*(?:string|number|boolean|void|int|str|float|any)\b|\w\s=\s?[\w\"'\[({]"
)
REMARK = re.compile(r"\s*(?:// |/\*)")
HINT = re.compile(r"[=;{}()<>|&*]|//")
SYMBOL = re.compile(r"[(){}\[\]<>=;:._'\"/|&+*#$@\\-]")
DENSE = 0.14  # share of symbols in a line; prose has .02 to .06


def lines(visible: str, blocks: list[Block]) -> Iterator[Span]:
    """The lines that are code."""
    for block in blocks:
        line = visible[block.start : block.end]
        # What is quicker to see comes first: most lines with a hint are prose in brackets.
        if HINT.search(line) and (is_dense(line) or REMARK.match(line)) and SIGNS.search(line):
            yield Span(block.start, block.end)


def is_dense(line: str) -> bool:
    """Whether a line has as many symbols as code has."""
    return len(SYMBOL.findall(line)) >= DENSE * sum(map(len, line.split()))
