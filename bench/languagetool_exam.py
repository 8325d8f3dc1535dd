#!/usr/bin/env python
"""What LanguageTool 6.6, all its default rules, finds in an exam's sentences.

    python bench/languagetool_exam.py exam.jsonl > found.jsonl

Lines are what `../shared/score/typos_score.py` reads: spelling, grammar, or style
(typography, casing and redundancy among them), which that scorer does not count.
"""

import json
import sys
from pathlib import Path

import language_tool_python

STYLE = frozenset("TYPOGRAPHY CASING REDUNDANCY PUNCTUATION PLAIN_ENGLISH WIKIPEDIA REPETITIONS".split())


def kind(category: str) -> str:
    """The class of a match of a category."""
    if category == "TYPOS":
        return "spelling"
    return "style" if category in STYLE or "STYLE" in category else "grammar"


def main() -> None:
    """Print a line a match."""
    tool = language_tool_python.LanguageTool("en-US", language_tool_download_version="6.6")
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for match in tool.check(row["text"]):
            span = {"start": match.offset, "end": match.offset + match.error_length}
            said = {"rule": match.rule_id, "cls": kind(match.category), "replacements": match.replacements[:5]}
            print(json.dumps({"id": row["id"], **span, **said}))


if __name__ == "__main__":
    main()
