"""What the page shows of one article: its numbers, and the detail that the article view draws."""

import json
import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

import msgspec

from curate import edits
from curate.decisions import Decisions
from curate.model import FAMILIES, SEVERITY_RANK, Edit, Finding, Result, Signals, article_name
from curate.reports import frames
from curate.reports.summary import Fate, fates

# Words cut are shown by reason, the first that a code begins like: groups of the codes' decades, few enough to tell
# colours apart, and what belongs to another group than its decade.
REASONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("link spam", ("S168", "S169", "S17", "S187")),
    ("comments", ("S11", "S183")),
    ("links elsewhere", ("S12", "S16")),
    ("bylines and captions", ("S10", "S13", "S185", "S186")),
    ("sharing, sign-up, ads", ("S14", "S15")),
    ("around the article", ("S18", "S19")),
    ("other", ()),
)
# A browser lays out a line of 100,000 characters in under a second, one of 5 million in a minute.
WHOLE = 100_000
NEAR = 2_000  # characters kept on either side of a finding in a longer article
MOST = 2_000  # findings the article view draws
SUGGESTIONS = 3
OUT: dict[Fate, str] = {"inside": "inside", "back": "back"}  # what the view says of a finding that is no cut of its own
# Characters that must not stand in a script or could turn the text of the file around.
HARMFUL = re.compile("[<>&\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\uffff]")


class Part(msgspec.Struct, frozen=True):
    """A stretch of an article's bar: its class, its share in percent, and what it says."""

    tone: str
    share: float
    said: str


class Section(msgspec.Struct, frozen=True):
    """The numbers of one article, for the batch's tables and pictures.

    ``need`` counts findings a person should look at, ``left`` the same by family, ``asked`` the claims among them for
    which an editor asked a source; ``settled`` those that cleaning or an editor settled, ``inside`` those inside other
    cuts, ``back`` those put back, ``cut`` words cut by reason in the order of REASONS, ``prints`` the findings'
    fingerprints.
    """

    key: str
    title: str
    words: int
    kept: int
    need: int
    errors: int
    notes: int
    settled: int
    inside: int
    back: int
    asked: int
    left: dict[str, int]
    cut: tuple[int, ...]
    prints: tuple[str, ...]
    reading_ease: float | None

    @property
    def kept_percent(self) -> int:
        """Share of the words kept."""
        return kept_percent(self.kept, self.words)

    @property
    def parts(self) -> list[Part]:
        """The bar: words kept, then words cut by reason."""
        whole = max(1, self.kept + sum(self.cut))
        found = [Part("k", 100 * self.kept / whole, f"{self.kept} words kept")]
        for n, (words, (label, _)) in enumerate(zip(self.cut, REASONS, strict=True)):
            if words:
                found.append(Part(f"c{n}", 100 * words / whole, f"{words} cut: {label}"))
        return found

    def rate(self, family: str) -> float | None:
        """Findings of a family to look at per 1,000 kept words."""
        return 1000 * self.left[family] / self.kept if self.kept else None

    def rate_text(self, family: str) -> str:
        """The rate as it is shown."""
        rate = self.rate(family)
        return "–" if rate is None else "0" if not rate else f"{rate:.1f}" if rate < 100 else f"{rate:.0f}"

    def heat(self, family: str, peak: float) -> str:
        """Class of the table's cell: four steps up to the batch's worst article."""
        rate = self.rate(family)
        return f"{family}{min(4, 1 + int(4 * rate / peak))}" if rate and peak else ""


def kept_percent(kept: int, words: int) -> int:
    """Percent of the words kept, as the page says it everywhere: rounded, but never up to all of them."""
    near = round(100 * kept / words) if words else 0
    return min(near, 99) if kept < words else near


def section(result: Result, settled: Collection[str] = (), asked: Collection[str] = ()) -> Section:
    """The numbers of one article; what an editor ``settled`` needs nobody, what was ``asked`` for is told apart."""
    found = result.findings
    fate = fates(result, settled)
    left = [f for f, what in zip(found, fate, strict=True) if what == "look"]
    return Section(
        article_name(result.article.path, result.article.id),
        frames.title(result),
        result.measures.words,
        result.measures.words_kept,
        len(left),
        sum(f.severity == "error" for f in left),
        fate.count("note"),
        fate.count("cleaned") + fate.count("decided"),
        fate.count("inside"),
        fate.count("back"),
        sum(f.fingerprint in asked for f in left),
        {f: sum(x.family == f for x in left) for f in FAMILIES},
        cut_words(result.edits, result.measures.words_cut),
        tuple(f.fingerprint for f in found),
        result.measures.reading_ease,
    )


def cut_words(made: Iterable[Edit], total: int) -> tuple[int, ...]:
    """Words cut, by reason, ``total`` in all; what several cuts cover counts for the first.

    A word that two cuts divide, or of which a part is kept, is evened out where most was cut.
    """
    counts = [0] * len(REASONS)
    done = 0
    for edit in edits.order(made):
        if edit.is_cut and edit.end > done:
            counts[reason(edit.code)] += len(edit.before[max(0, done - edit.start) :].split())
            done = edit.end
    if any(counts):
        most = counts.index(max(counts))
        counts[most] = max(0, counts[most] + total - sum(counts))
    return tuple(counts)


def reason(code: str) -> int:
    """Index of the reason a rule's cuts count for."""
    return next((n for n, (_, starts) in enumerate(REASONS) if code.startswith(starts or ("",))), len(REASONS) - 1)


def detail(result: Result, numbers: Section, known: Decisions, settled: Collection[str], note: str = "") -> str:
    """What the article view needs, as JSON that is safe inside a script.

    Offsets are UTF-16 units of the text shown, as the browser counts them. ``x``
    is the text, ``gaps`` where a long article is left out, ``e`` the edits, ``f``
    the findings (code, severity, start, end, fingerprint, line, message,
    suggestions, safety, what was decided or done of it, whether a person is to look at it). ``note`` is said above the text.
    """
    raw, found = result.article.raw, result.findings[:MOST]
    made = edits.segments(result.edits)
    anchors = [at for f in found if f.family != "Q" for at in (f.start, f.end)]
    anchors += [at for s in made for at in (s.start, s.end)]
    text, gaps, moved = shortened(raw, anchors)
    place = utf16(text, moved)
    rows = [
        [*_row(f, place), d.kind if (d := known.live.get(f.fingerprint)) else OUT.get(fate, ""), int(fate == "look")]
        for f, fate in zip(found, fates(result, settled), strict=False)
    ]
    value: dict[str, Any] = {
        "k": numbers.key,
        "t": numbers.title,
        "n": [numbers.need, numbers.notes, numbers.settled, numbers.inside, numbers.back],
        "w": numbers.words,
        "c": numbers.kept,
        "x": text,
        "s": checkable(result.measures.signals),
        "gaps": [[place(at), chars, lines] for at, chars, lines in gaps],
        "e": [[place(s.start), place(s.end), s.after] for s in made],
        "f": rows,
    }
    if len(result.findings) > MOST:
        note = f"The first {MOST:,} of {len(result.findings):,} findings; all are in findings.csv."
    if note:
        value["note"] = note
    return safe_json(value)


def checkable(signals: Signals) -> str:
    """What a reader can check of the article, in a line."""
    author = "author named with credentials" if signals.credentials else "author named" if signals.author else "no author named"
    said = [author, "dated" if signals.dated else "no date"]
    said.append(f"{signals.references} references" if signals.references else "no reference list")
    if signals.claims:
        said.append(f"{signals.cited} of {signals.claims} sentences that need a source name one")
    if signals.harms is not None:
        said.append("speaks of benefits and of harms" if signals.harms else "speaks of benefits, not of harms")
    return " · ".join(said)


def _row(finding: Finding, place: Callable[[int], int]) -> list[object]:
    offers = finding.suggestions[:SUGGESTIONS]
    return [
        finding.code,
        SEVERITY_RANK[finding.severity],
        place(finding.start) if finding.family != "Q" else 0,
        place(finding.end) if finding.family != "Q" else 0,
        finding.fingerprint,
        finding.line,
        finding.message,
        [s.text for s in offers],
        offers[0].safety if offers else "",
    ]


def shortened(
    raw: str, anchors: Sequence[int]
) -> tuple[str, list[tuple[int, int, int]], Callable[[int], int]]:
    """A long text without the stretches far from every anchor.

    Returns the text; the gaps as (raw offset after the gap, characters, newlines);
    and a map of raw offsets that are kept to offsets of the text.
    """
    if len(raw) <= WHOLE:
        return raw, [], lambda at: at
    kept: list[list[int]] = []
    for at in sorted({0, *anchors}):
        start, end = max(0, at - NEAR), min(len(raw), at + NEAR)
        if kept and start <= kept[-1][1]:
            kept[-1][1] = max(end, kept[-1][1])
        else:
            kept.append([start, end])
    starts = [k[0] for k in kept]
    places = [0]
    for start, end in kept:
        places.append(places[-1] + end - start)
    gaps = []
    for (_, end), (start, _) in zip(kept, [*kept[1:], [len(raw), 0]], strict=True):
        if start > end:
            gaps.append((start, start - end, raw.count("\n", end, start)))

    def moved(at: int) -> int:
        nth = max(0, bisect_right(starts, at) - 1)
        return places[nth] + min(at, kept[nth][1]) - starts[nth]

    return "".join(raw[start:end] for start, end in kept), gaps, moved


def utf16(text: str, moved: Callable[[int], int]) -> Callable[[int], int]:
    """Map of raw offsets to UTF-16 units of the shown text."""
    wide = [m.start() for m in re.finditer("[\U00010000-\U0010ffff]", text)]
    return (lambda at: (m := moved(at)) + bisect_right(wide, m - 1)) if wide else moved


def safe_json(value: object) -> str:
    """JSON that can stand in a script element: nothing in it can end the script or steer the text's direction."""
    return HARMFUL.sub(lambda m: f"\\u{ord(m[0]):04x}", json.dumps(value, ensure_ascii=False, separators=(",", ":")))
