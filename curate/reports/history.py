"""Runs one after another: a line a run in ``history.jsonl``, and what changed between two runs.

No line has a date: the same input and settings give the same bytes. A run with the
same inputs, settings and findings as the last one adds no line. Findings of the
last runs are kept in ``runs/``, so that any two can be compared.
"""

import hashlib
import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from curate.model import SEVERITY_RANK, Severity, article_name
from curate.writers import atomic

if TYPE_CHECKING:
    import pandas as pd

NAME = "history.jsonl"
KEPT = 10  # earlier runs whose findings are kept; their lines in the history stay for good
FRAMES = ("articles.parquet", "findings.parquet")
RUN_ID = re.compile("[0-9a-f]{8}")


class HistoryError(ValueError):
    """A history that cannot be read, or a run that is not in it."""


class Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """One run in numbers. ``rate`` is findings to look at per 1,000 kept words."""

    id: str
    articles: int
    words: int
    words_kept: int
    edits: int
    findings: int
    to_look_at: int
    errors: int
    warnings: int
    notes: int
    by_family: dict[str, int]
    label: str = ""

    @property
    def rate(self) -> float:
        """Findings to look at per 1,000 kept words."""
        return 1000 * self.to_look_at / self.words_kept if self.words_kept else 0.0


class Seen(msgspec.Struct, frozen=True, array_like=True):
    """A finding of one of two runs that are compared."""

    code: str
    name: str
    severity: Severity
    path: str
    article: str | None
    line: int
    text: str
    message: str
    fingerprint: str

    @property
    def key(self) -> str:
        """The article's name."""
        return article_name(self.path, self.article)


class Snapshot(msgspec.Struct, frozen=True):
    """What a run found: its articles by key, its findings by fingerprint."""

    name: str
    articles: frozenset[str]
    findings: dict[str, Seen]


class Change(msgspec.Struct, frozen=True):
    """What became of the findings of an earlier run.

    ``came`` are findings in articles the earlier run did not have, ``left`` those
    that went with their article; neither says that a text got better or worse.
    """

    name: str
    new: tuple[Seen, ...]
    mended: tuple[Seen, ...]
    unchanged: tuple[Seen, ...]
    came: tuple[Seen, ...]
    left: tuple[Seen, ...]

    def fails(self, level: str) -> bool:
        """Whether something new stands at or above a severity ("never" never fails)."""
        return level != "never" and any(
            SEVERITY_RANK[f.severity] >= SEVERITY_RANK[level] for f in (*self.new, *self.came)
        )


def load(folder: Path) -> list[Line]:
    """The history of a report folder, oldest first. Raises OSError, HistoryError."""
    path = folder / NAME
    try:
        lines = path.read_bytes().splitlines()
    except FileNotFoundError:
        return []
    try:
        return [msgspec.json.decode(line, type=Line) for line in lines if line.strip()]
    except msgspec.DecodeError as error:
        msg = f"{path}: not a history: {error}; remove it to begin anew"
        raise HistoryError(msg) from error


def identity(prints: Iterable[str], rest: object) -> str:
    """The name of a run: eight digits made from its findings and the ``rest``, its inputs and settings."""
    whole = hashlib.blake2b(msgspec.json.encode(rest), digest_size=4)
    for fingerprint in sorted(prints):
        whole.update(fingerprint.encode())
    return whole.hexdigest()


def record(folder: Path, line: Line) -> list[Line]:
    """Write a run down, keeping the findings that it is about to replace. Call before they are replaced.

    Returns the whole history. Raises OSError, HistoryError.
    """
    past = load(folder)
    if past and past[-1].id == line.id:
        past.pop()
    elif past:
        for name in FRAMES:
            if (folder / name).is_file():
                atomic.write(folder / "runs" / past[-1].id / name, (folder / name).read_bytes())
    past = [*past, line]
    atomic.write(folder / NAME, b"".join(msgspec.json.encode(item) + b"\n" for item in past))
    wanted = {item.id for item in past[-KEPT - 1 : -1]}
    for old in (folder / "runs").glob("*"):
        if RUN_ID.fullmatch(old.name) and old.name not in wanted:
            shutil.rmtree(old)
    return past


def snapshot(folder: Path, name: str = "") -> Snapshot:
    """What the run in a folder found. Raises OSError for a folder without a report."""
    import pandas as pd  # noqa: PLC0415  a CPU second

    articles = pd.read_parquet(folder / "articles.parquet", columns=["path", "article"])
    findings = pd.read_parquet(folder / "findings.parquet", columns=list(Seen.__struct_fields__))
    rows = [msgspec.convert([None if cell is pd.NA else cell for cell in row], Seen) for row in _rows(findings)]
    return Snapshot(
        name or str(folder),
        frozenset(article_name(path, None if article is pd.NA else article) for path, article in _rows(articles)),
        {row.fingerprint: row for row in rows},
    )


def _rows(table: "pd.DataFrame") -> Iterator[tuple[Any, ...]]:
    return zip(*(table[column].astype(object) for column in table.columns), strict=True)


def find(run: str, folder: Path) -> Snapshot:
    """The run somebody means: a report folder or the folder that holds it, else a run of this report's history.

    Of the history it is "last" (the one before), a number from 1, an id or its
    first four digits, or a label. Raises HistoryError naming what there is.
    """
    for place in (Path(run), Path(run) / "reports"):
        if (place / "findings.parquet").is_file():
            return snapshot(place)
    past = load(folder)
    numbered = list(enumerate(past, 1))
    wanted: tuple[Callable[[int, Line], bool], ...] = (
        lambda _, line: run in (line.label, line.id),
        lambda n, _: run == str(n) or (run == "last" and n == len(past) - 1),
        lambda _, line: len(run) >= 4 and line.id.startswith(run),
    )
    meant = next((found for want in wanted if (found := [x for x in numbered if want(*x)])), [])
    if not meant:
        if run == "last" and len(past) == 1:
            msg = f"{folder} has one run only: there is no earlier one to compare with yet"
            raise HistoryError(msg)
        known = ", ".join(f"{n} ({line.label or line.id})" for n, line in numbered[-KEPT:]) or "none"
        msg = f'no run "{run}": it is no report folder, and the history of {folder} has {known}'
        raise HistoryError(msg)
    number, line = meant[-1]
    name = f"run {number}" + (f" ({line.label})" if line.label else "")
    if number == len(past):
        return snapshot(folder, name)
    kept = folder / "runs" / line.id
    if not (kept / "findings.parquet").is_file():
        msg = f"{name}: its findings are kept no more; those of the last {KEPT} runs are"
        raise HistoryError(msg)
    return snapshot(kept, name)


def before(folder: Path, past: Sequence[Line]) -> Snapshot | None:
    """The run before the last one, where its findings are kept."""
    if len(past) < 2 or not (folder / "runs" / past[-2].id / "findings.parquet").is_file():
        return None
    return snapshot(folder / "runs" / past[-2].id, past[-2].label or "the run before")


def compare(old: Snapshot, new: Snapshot) -> Change:
    """What is new, mended and unchanged, by fingerprint."""
    fresh = [f for print_, f in new.findings.items() if print_ not in old.findings]
    gone = [f for print_, f in old.findings.items() if print_ not in new.findings]
    return Change(
        old.name,
        tuple(f for f in fresh if f.key in old.articles),
        tuple(f for f in gone if f.key in new.articles),
        tuple(f for print_, f in new.findings.items() if print_ in old.findings),
        tuple(f for f in fresh if f.key not in old.articles),
        tuple(f for f in gone if f.key not in new.articles),
    )
