"""``reports/index.html``: one page without network, everything escaped, strict CSP.

A batch that does not fit into LIMIT bytes is split by article: the page then
loads ``articles/N.js`` when an article is opened, by a script element, because a
page opened from disk cannot fetch.
"""

import base64
import hashlib
import re
import tempfile
import weakref
import zlib
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import msgspec

from curate.decisions import Decisions, Tally
from curate.model import FAMILIES, Result
from curate.reports.history import Change, Line
from curate.reports.section import REASONS, Section, detail, kept_percent, safe_json, section
from curate.reports.summary import Summary
from curate.writers import atomic

if TYPE_CHECKING:
    from jinja2 import Environment

LABELS = {"S": "spam", "T": "typos", "G": "grammar", "C": "claims", "D": "duplicates", "E": "encoding/form", "Q": "whole article"}
LIMIT = 300_000  # bytes of index.html
LISTED = 200  # articles on a page of the list
POINTS = 30  # runs of the trend
RULES = 12
PLAIN = re.compile(r"\d+\.js|find\.js|page-\d+\.html")


class Reason(msgspec.Struct, frozen=True):
    """Why words were cut."""

    label: str
    tone: str
    words: int


class Seen(msgspec.Struct, frozen=True):
    """A rule in the table of the most frequent ones; ``levels`` counts its findings by severity."""

    code: str
    name: str
    levels: list[tuple[str, int]]
    what: str
    n: int
    look: int
    precision: float | None
    decided: str


class Point(msgspec.Struct, frozen=True):
    """A run of the trend."""

    name: str
    rate: float


class Around(msgspec.Struct, frozen=True):
    """What the page knows besides this run's articles."""

    history: Sequence[Line] = ()
    since: Change | None = None


class Pages:
    """Sections gathered while results stream by; the articles' details wait in a file once they are many.

    Decisions that are ``known`` are shown; what is ``settled`` needs nobody (default: what they settle).
    """

    def __init__(self, known: Decisions | None = None, settled: Collection[str] | None = None) -> None:
        self.known = known or Decisions()
        self._settled = self.known.settled if settled is None else settled
        self._asked = self.known.asked
        self.sections: list[Section] = []
        self._details = tempfile.SpooledTemporaryFile(max_size=8_000_000)  # noqa: SIM115  closed with this object
        weakref.finalize(self, self._details.close)
        self._places: list[tuple[int, int]] = []
        self._codes: set[str] = set()

    def add(self, result: Result, note: str = "") -> None:
        """Take one article; ``note`` is said above its text."""
        numbers = section(result, self._settled, self._asked)
        data = detail(result, numbers, self.known, self._settled, note).encode()
        self.sections.append(numbers)
        self._places.append((self._details.tell(), len(data)))
        self._details.write(data)
        self._codes.update(f.code for f in result.findings)

    def _detail(self, index: int) -> str:
        at, length = self._places[index]
        self._details.seek(at)
        return self._details.read(length).decode()

    def write(self, folder: Path, summary: Summary, around: Around) -> None:
        """Write ``index.html``, and beside it the articles where they do not fit in. Raises OSError."""
        order = sorted(range(len(self.sections)), key=lambda i: (-self.sections[i].need, self.sections[i].key))
        queue = [self.sections[i] for i in order]
        shared = safe_json(rules_named(self._codes))
        values = context(queue, summary, around, self.known.tallies())
        whole = sum(length for _, length in self._places) + len(shared)
        page = b""
        if whole <= 10 * LIMIT:  # more than that does not deflate into the limit
            data = f'{{"rules":{shared},"articles":[{",".join(map(self._detail, order))}]}}'
            if whole <= LIMIT:
                page = render("index.html.j2", {**values, "data": data, "deflated": False, "split": False})
            if not page or len(page) > LIMIT:
                packed = base64.b64encode(zlib.compress(data.encode(), 9)).decode()
                page = render("index.html.j2", {**values, "data": packed, "deflated": True, "split": False})
        wanted: set[str] = set()
        if not page or len(page) > LIMIT or values["pages"] > 1:
            data = f'{{"rules":{shared}}}'
            page = render("index.html.j2", {**values, "data": data, "deflated": False, "split": True})
            wanted = self._beside(folder / "articles", order, queue, values)
        sweep(folder / "articles", wanted)
        atomic.write(folder / "index.html", page)

    def _beside(self, folder: Path, order: Sequence[int], queue: Sequence[Section], values: dict[str, Any]) -> set[str]:
        """The articles' files, the list's further pages, and where each finding stands."""
        wanted = {"find.js"}
        for number, index in enumerate(order, 1):
            wanted.add(f"{number}.js")
            atomic.write(folder / f"{number}.js", f'curate.got("{number}",{self._detail(index)})\n'.encode())
        found = "".join(f"{p} {n}\n" for n, s in enumerate(queue, 1) for p in s.prints)
        atomic.write(folder / "find.js", f'curate.got("find",{safe_json(found)})\n'.encode())
        for number in range(2, values["pages"] + 1):
            rows = list(enumerate(queue, 1))[(number - 1) * LISTED : number * LISTED]
            wanted.add(f"page-{number}.html")
            atomic.write(folder / f"page-{number}.html", render("page.html.j2", {**values, "rows": rows, "number": number}))
        return wanted


def sweep(folder: Path, wanted: set[str]) -> None:
    """Remove the articles' files of an earlier, larger run."""
    if folder.is_dir():
        for path in folder.iterdir():
            if PLAIN.fullmatch(path.name) and path.name not in wanted:
                path.unlink()
        if not any(folder.iterdir()):
            folder.rmdir()


def rules_named(codes: set[str]) -> dict[str, dict[str, str]]:
    """Name of each rule, and what mends a claim."""
    from curate.rules import BY_CODE  # noqa: PLC0415  avoids importing rules for a page that is not made

    return {
        code: {"name": BY_CODE[code].name, "fix": BY_CODE[code].sections()["fix"] if code[0] == "C" else ""}
        for code in sorted(codes)
        if code in BY_CODE
    }


def context(
    queue: Sequence[Section], summary: Summary, around: Around, tallies: Mapping[str, Tally]
) -> dict[str, Any]:
    """Everything the templates show but the articles' details."""
    table = summary.table()
    shown = [f for f in FAMILIES if f in "STGCE" or any(s.left[f] for s in queue)]
    need, errors = (sum(getattr(s, name) for s in queue) for name in ("need", "errors"))
    reasons = [Reason(label, f"c{n}", sum(s.cut[n] for s in queue)) for n, (label, _) in enumerate(REASONS)]
    rules, more = frequent(summary, tallies)
    first = max(0, len(around.history) - POINTS)
    trend = [Point(line.label or f"run {first + n}", line.rate) for n, line in enumerate(around.history[first:], 1)]
    return {
        "total": table,
        "verdict": verdict(queue, table),
        "look": need,
        "asked": sum(s.asked for s in queue),
        "rates": rates(queue),
        "before": around.history[-2] if len(around.history) > 1 else None,
        "ready": sum(not s.need for s in queue),
        "waiting": [(n, s) for n, s in enumerate(queue, 1) if s.need],
        "open": [("error", errors), ("warning", need - errors)],
        "notes": sum(s.notes for s in queue),
        "left": sorted(((f, n) for f in shown if (n := sum(s.left[f] for s in queue))), key=lambda x: -x[1]),
        "reasons": reasons,
        "rows": list(enumerate(queue, 1))[:LISTED],
        "pages": -(-len(queue) // LISTED),
        "shown": shown,
        "labels": LABELS,
        "peak": {f: max((s.rate(f) or 0 for s in queue), default=0) for f in shown},
        "rules": rules,
        "more": more,
        "most": max((r.n for r in rules), default=1),
        "decided": any(r.decided for r in rules),
        "trend": trend,
        "since": around.since and since(around.since),
        "skipped": summary.skipped_for(),
        "problems": summary.problems,
    }


def rates(queue: Sequence[Section]) -> dict[str, float | None]:
    """Findings to look at per 1,000 kept words: of the batch, of its median article and of its worst."""
    each = [1000 * s.need / s.kept for s in queue if s.kept]
    kept = sum(s.kept for s in queue)
    return {
        "batch": 1000 * sum(s.need for s in queue) / kept if kept else None,
        "median": median(each) if len(each) > 1 else None,
        "worst": max(each, default=None),
    }


def verdict(queue: Sequence[Section], table: dict[str, Any]) -> str:
    """The batch in two sentences."""
    kept = kept_percent(table["words_kept"], table["words"])
    busy, need = sum(s.need > 0 for s in queue), sum(s.need for s in queue)
    first = f"{kept} % of the words are kept." if table["words_cut"] else "Nothing was cut."
    if not need:
        return f"{first} No article needs a person."
    whole = "The article needs" if len(queue) == 1 else f"{busy:,} of {len(queue):,} articles need{'s' * (busy == 1)}"
    return f"{first} {whole} a person, for {need:,} finding{'s' * (need != 1)}."


def since(change: Change) -> dict[str, Any]:
    """The counts and lists of a comparison."""
    parts = {name: len(getattr(change, name)) for name in ("new", "mended", "unchanged", "came", "left")}
    return {"name": change.name, **parts, "lists": [("New", change.new), ("Mended", change.mended)]}


def frequent(summary: Summary, tallies: Mapping[str, Tally]) -> tuple[list[Seen], tuple[int, int]]:
    """The most frequent rules with their precision; how many further rules spoke, and how often."""
    from curate.rules import BY_CODE  # noqa: PLC0415  as above

    top = sorted(((n, code) for code, n in summary.codes.items() if code in BY_CODE), key=lambda x: (-x[0], x[1]))
    found = []
    for n, code in top[:RULES]:
        rule, tally = BY_CODE[code], tallies.get(code, Tally())
        said = f"{tally.precision:.2f} of {tally.decided}" if tally.precision is not None else ""
        levels = [(s, m) for s in ("error", "warning", "note") if (m := summary.levels[code, s])]
        found.append(Seen(code, rule.name, levels, rule.sections()["what"], n, summary.look[code], rule.precision, said))
    return found, (len(top) - len(found), sum(n for n, _ in top[RULES:]))


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415

    environment = Environment(
        loader=PackageLoader("curate.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = visible
    return environment


@cache
def _parts() -> dict[str, Any]:
    """Style, script, and the policy that lets nothing but these two work."""
    from markupsafe import Markup  # noqa: PLC0415  comes with jinja2

    environment = _environment()
    assert environment.loader is not None
    style = environment.get_template("report.css").render(families="".join(FAMILIES)).strip()
    script = environment.loader.get_source(environment, "report.js")[0].strip()
    allowed = [f"'sha256-{base64.b64encode(hashlib.sha256(t.encode()).digest()).decode()}'" for t in (style, script)]
    policy = f"default-src 'none'; base-uri 'none'; form-action 'none'; style-src {allowed[0]}; script-src {allowed[1]}"
    # ours, without anything of an article in it; the hashes need it as it is
    return {"style": Markup(style), "script": Markup(script), "policy": Markup(policy)}  # noqa: S704


def visible(text: str) -> str:
    """Text in which invisible and bidi characters are shown as their code points."""
    return "".join(c if c.isprintable() or c in "\n\t\u00a0" else "" if c == "\r" else f"⟨{ord(c):04X}⟩" for c in text)


def render(template: str, values: dict[str, Any]) -> bytes:
    """A page of the report."""
    from markupsafe import Markup  # noqa: PLC0415  comes with jinja2

    given = {**values, **_parts()}
    if values.get("split"):
        given["policy"] += Markup(" 'strict-dynamic'")  # our script may load the articles' files
    if "data" in given:
        given["data"] = Markup(given["data"])  # noqa: S704  safe_json, or base64
    return _environment().get_template(template).render(given).encode("utf-8", "replace")
