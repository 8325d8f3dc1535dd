"""Quality on the example articles and, where they are here, on the real ones: figures and floors.

``raw/`` was written with the faults listed in ``tests/raw_faults.jsonl``; the
real articles lie outside the repository, their faults are marked by offsets
in ``tests/gold/``. ``--check`` fails below a floor of ``bench/floors.json``;
``--write`` puts the table into ``docs/quality.md``.
"""

import argparse
import json
import os
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from curate.batch import Bench, check
from curate.model import Finding, Problem, Result
from curate.readers.files import expand
from curate.settings import Settings

ROOT = Path(__file__).parent.parent
SHARED = Path(os.environ.get("CURATE_SHARED", ROOT.parent / "shared"))
FLOORS = ROOT / "bench" / "floors.json"
SPOTLESS = {("travel/night-trains.txt", None), ("health/sleep-hygiene.txt", None), ("wire/batch.jsonl", "wire-0411")}
MARKS = ("<!-- figures of bench/quality.py -->", "<!-- end of figures -->")

Row = dict[str, Any]
Figures = dict[str, float]


def results(path: Path) -> Iterator[Result]:
    """Results of all articles under a path, with default settings and no spaCy model."""
    for item in check(expand([str(path)]), Bench(Settings(spacy_model="", neural="off"))):
        for problem in (item,) if isinstance(item, Problem) else item.problems:
            sys.exit(f"quality: {problem}")
        assert isinstance(item, Result)
        yield item


def rows(path: Path) -> list[Row]:
    """Objects of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def removed(result: Result) -> bytearray:
    """One flag for each code point of the raw text: taken out."""
    gone = bytearray(len(result.article.raw))
    for edit in result.edits:
        if edit.is_cut:
            gone[edit.start : edit.end] = b"\1" * (edit.end - edit.start)
    return gone


def share(flags: bytearray, raw: str, start: int, end: int) -> float:
    """Share of the visible characters of a span that are flagged."""
    at = [i for i in range(start, end) if not raw[i].isspace()]
    return sum(flags[i] for i in at) / len(at) if at else 1.0


def touching(found: Iterable[Finding], families: str, start: int, end: int) -> list[Finding]:
    """Findings of some families that share a character with a span."""
    return [f for f in found if f.family in families and f.start < end and start < f.end]


def norm(text: str) -> str:
    """Text for comparing corrections."""
    return re.sub(r"[\s.,;:]+", " ", text.replace("’", "'").casefold()).strip()


def corrected(finding: Finding, raw: str, start: int, end: int, correct: Iterable[str]) -> bool:
    """Whether the first suggestion makes of the span what an editor would."""
    if not finding.suggestions:
        return False
    low, high = min(start, finding.start), max(end, finding.end)
    got = norm(raw[low : finding.start] + finding.suggestions[0].text + raw[finding.end : high])
    return any(got == norm(raw[low:start] + c + raw[end:high]) for c in correct)


def example_figures() -> Figures:
    """Recall of the planted faults by family, and what is wrongly said or cut."""
    faults: dict[tuple[str, str | None], list[Row]] = defaultdict(list)
    for row in rows(ROOT / "tests" / "raw_faults.jsonl"):
        faults[row["path"], row.get("article")].append(row)
    hit: dict[str, list[bool]] = defaultdict(list)
    lost = words = false = spotless = 0
    for result in results(ROOT / "raw"):
        key = (str(Path(result.article.path).relative_to(ROOT / "raw")), result.article.id)
        raw, gone = result.article.raw, removed(result)
        planted = bytearray(len(raw))
        for row in faults[key]:
            start = raw.find(row["text"])
            end = start + len(row["text"])
            if start < 0:
                continue
            planted[start:end] = b"\1" * (end - start)
            _judge(row, result, gone, start, end, hit)
        counted = [i for i in range(len(raw)) if not planted[i] and not raw[i].isspace()]
        lost += sum(gone[i] for i in counted)
        words += len(counted)
        if key in SPOTLESS:
            spotless += len(raw.split())
            false += sum(f.severity != "note" for f in result.findings)
    figures = {f"examples: {name}": sum(v) / len(v) for name, v in sorted(hit.items())}
    figures["examples: article characters lost"] = lost / words
    figures["examples: errors and warnings per 1,000 spotless words"] = 1000 * false / spotless
    return figures


def _judge(row: Row, result: Result, gone: bytearray, start: int, end: int, hit: dict[str, list[bool]]) -> None:
    family, raw = row["family"], result.article.raw
    if family == "S" and row.get("cut", True) and row["kind"] != "injected-keyword":
        hit["S cut"].append(share(gone, raw, start, end) >= 0.9)
    elif family == "S":  # inside a sentence: a cut must not be owed, for the sentence may need another mend
        hit["S inside a sentence flagged"].append(bool(touching(result.findings, "S", start, end)))
    else:
        found = touching(result.findings, "TG" if family == "T" else family, start, end)
        hit[f"{family} found"].append(bool(found))
        if family == "T":
            hit["T first suggestion right"].append(any(corrected(f, raw, start, end, [row["correct"]]) for f in found))


def seed_figures() -> Figures:
    """The same on the real articles, by the offsets an editor marked."""
    gold = {n: _by_seed(ROOT / "tests" / "gold" / f"{n}.jsonl") for n in ("spam", "typos", "claims")}
    tally: dict[str, list[bool]] = defaultdict(list)
    lost = total = 0
    for result in results(SHARED / "seeds"):
        seed, raw, gone = Path(result.article.path).name, result.article.raw, removed(result)
        marked = bytearray(len(raw))
        for row in gold["spam"][seed]:
            marked[row["start"] : row["end"]] = b"\1" * (row["end"] - row["start"])
            if not row["optional"]:
                tally["spam and boilerplate spans cut"].append(share(gone, raw, row["start"], row["end"]) >= 0.9)
        counted = [i for i in range(len(raw)) if not marked[i] and not raw[i].isspace()]
        lost += sum(gone[i] for i in counted)
        total += len(counted)
        _seed_typos(result, gold["typos"][seed], gone, tally)
        _seed_claims(result, gold["claims"][seed], gone, tally)
    figures = {f"seeds: {name}": sum(v) / len(v) for name, v in tally.items() if v}
    figures["seeds: article characters lost"] = lost / total
    return figures


def _by_seed(path: Path) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows(path):
        found[row["seed"]].append(row)
    return found


def _seed_typos(result: Result, gold: list[Row], gone: bytearray, tally: dict[str, list[bool]]) -> None:
    raw = result.article.raw
    for row in gold:
        start, end = row["start"], row["end"]
        if row["severity"] == "serious" and not share(gone, raw, start, end):
            found = touching(result.findings, "TG", start, end)
            tally["serious slips found"].append(bool(found))
            tally["serious slips with the right first suggestion"].append(
                any(corrected(f, raw, start, end, row["correct"]) for f in found)
            )
    for finding in result.findings:
        if finding.family in "TG" and finding.severity != "note":
            tally["typo findings that mark a slip (precision)"].append(
                any(r["start"] < finding.end and finding.start < r["end"] for r in gold)
            )


def _seed_claims(result: Result, gold: list[Row], gone: bytearray, tally: dict[str, list[bool]]) -> None:
    claims = [r for r in gold if r.get("code")]
    for row in gold:
        start, end = row["start"], row["end"]
        found = touching(result.findings, "C", start, end)
        if row.get("severity") == "must" and not share(gone, result.article.raw, start, end):
            tally["claims that must have a source found"].append(bool(found))
        if row.get("reason") == "cited":
            tally["cited claims left alone"].append(not found)
    for finding in result.findings:
        if finding.family == "C":
            tally["claim findings that mark a claim (precision)"].append(
                any(r["start"] < finding.end and finding.start < r["end"] for r in claims)
            )


def table(figures: Figures) -> str:
    """The figures as a Markdown table, floors beside them."""
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    lines = ["| measure | measured | floor (≥) or ceiling (≤) |", "| --- | ---: | --- |"]
    for name, value in figures.items():
        kind, bar = floors.get(name, ["", None])
        lines.append(f"| {name} | {value:.3f} | {'' if bar is None else f'{kind} {bar}'} |")
    return "\n".join(lines)


def failures(figures: Figures) -> list[str]:
    """Figures beyond their bars."""
    found = []
    for name, (kind, bar) in json.loads(FLOORS.read_text(encoding="utf-8")).items():
        value = figures.get(name)
        if value is not None and (value < bar if kind == "≥" else value > bar):
            found.append(f"{name}: {value:.3f}, must be {kind} {bar}")
    return found


def main() -> int:
    """Measure, print, and check or write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when a figure is beyond its bar")
    parser.add_argument("--write", action="store_true", help="put the table into docs/quality.md")
    options = parser.parse_args()
    figures = example_figures()
    if (SHARED / "seeds").is_dir():
        figures |= seed_figures()
    else:
        print(f"quality: the real articles are not here ({SHARED / 'seeds'}): examples only")
    print(table(figures))
    if options.write:
        page = ROOT / "docs" / "quality.md"
        text = page.read_text(encoding="utf-8")
        head, rest = text.split(MARKS[0])
        page.write_text(
            f"{head}{MARKS[0]}\n\n{table(figures)}\n\n{MARKS[1]}{rest.split(MARKS[1])[1]}", encoding="utf-8"
        )
    wrong = failures(figures) if options.check else []
    for line in wrong:
        print(f"quality: {line}")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
