"""Markdown: the spans no rule may judge — front matter, code, raw HTML, link targets."""

import re

from curate.model import Span

FRONT_MATTER = re.compile(r"\ufeff?(---|\+\+\+)[^\S\r\n]*\r?\n.*?^\1[^\S\r\n]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
CODE_SPAN = re.compile(r"(?<![\\`])(`+)(?!`)(?:.|\n(?!\s*\n))*?(?<!`)\1(?!`)")
TARGET = re.compile(
    r"(?<=\])\((?:<[^>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+(?:\"[^\"\n]*\"|'[^'\n]*'))?\)|^\[(?!\^)[^\]\n]+\]:\s*\S+.*$",
    re.MULTILINE,
)
TAG = re.compile(r"<!--(?:(?!<!--).)*?-->|</?[a-zA-Z][^<>\n]*>", re.DOTALL)
CODE_BLOCKS = frozenset(("fence", "code_block", "html_block"))


TITLE = re.compile(r"^title\s*[:=]\s*[\"']?(.+?)[\"']?\s*$", re.MULTILINE)
HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*\s*$", re.MULTILINE)


def title(text: str) -> str:
    """The title in the front matter, else the first heading, else nothing."""
    front = FRONT_MATTER.match(text)
    found = (TITLE.search(text, 0, front.end()) if front else None) or HEADING.search(text, front.end() if front else 0)
    return found[1] if found else ""


def protected(text: str) -> tuple[Span, ...]:
    """Spans of front matter, code blocks and spans, link targets and tags, in order."""
    from markdown_it import MarkdownIt  # noqa: PLC0415  (38 ms)

    found: list[Span] = []
    body = 0
    if front := FRONT_MATTER.match(text):
        found.append(Span(0, front.end()))
        body = front.end()
    starts = [body, *(body + m.end() for m in re.finditer(r"\r\n|\r|\n", text[body:]))]
    for token in MarkdownIt("commonmark").parse(text[body:]):
        if token.type in CODE_BLOCKS and token.map:
            first, last = token.map
            end = starts[last] if last < len(starts) else len(text)
            found.append(Span(starts[first], end))
    for pattern in (CODE_SPAN, TARGET, TAG):
        found += [
            Span(*m.span()) for m in pattern.finditer(text, body) if not any(s.overlaps(*m.span()) for s in found)
        ]
    return tuple(sorted(found))
