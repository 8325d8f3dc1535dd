"""How the review page holds up: the committed report against one 200 times as large, CPU seconds of each step."""

import json
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from curate.review.applying import apply
from curate.review.desk import Desk, Wish
from curate.review.index import Filter
from curate.review.report import Report

ROOT = Path(__file__).parent.parent
TIMES = 200


def grown(folder: Path, times: int) -> Report:
    """The committed report, each article ``times`` over under a path of its own."""
    rows = pq.read_table(ROOT / "reports/findings.parquet").to_pylist()
    lines = [json.loads(line) for line in (ROOT / "reports/ledger.jsonl").read_text(encoding="utf-8").splitlines()]
    found = []
    (folder / "reports").mkdir(parents=True)
    with (folder / "reports/ledger.jsonl").open("w", encoding="utf-8") as book:
        for n in range(times):
            found += [{**r, "path": f"{n}/{r['path']}", "fingerprint": f"{n:03x}{r['fingerprint'][3:]}"} for r in rows]
            for line in lines:
                fresh = {**line}
                if line["kind"] == "article":
                    fresh |= {"path": f"{n}/{line['path']}", "cleaned": f"{n}/{line['cleaned']}"}
                else:
                    fresh["fingerprint"] = f"{n:03x}{line['fingerprint'][3:]}"
                book.write(json.dumps(fresh) + "\n")
            shutil.copytree(ROOT / "cleaned", folder / "cleaned" / str(n))
    pq.write_table(pa.Table.from_pylist(found), folder / "reports/findings.parquet")
    return Report(folder)


def steps(report: Report) -> dict[str, float]:
    """CPU seconds of what a person waits for."""
    spent: dict[str, float] = {}

    def timed(name: str, step: Callable[[], object]) -> None:
        before = time.process_time()
        step()
        spent[name] = time.process_time() - before

    timed("open", lambda: Desk(report, "bench"))
    desk, wanted = Desk(report, "bench"), Filter("need")
    timed("queue", lambda: (desk.index.by_sheet(wanted), desk.index.progress(wanted)))
    first = desk.index.next(wanted) or ""
    timed("decide", lambda: desk.decide(first, Wish("accept")))
    timed("next finding", lambda: report.text(desk.place(desk.index.next(wanted, first) or "")[0]))
    timed("apply one", lambda: apply(report))
    timed("decide all of a rule", lambda: desk.decide_all(Filter("all", "S190"), Wish("reject")))
    timed("apply all", lambda: apply(report))
    return spent


def main() -> None:
    """Print both, and how many times as long the large one takes."""
    with tempfile.TemporaryDirectory() as folder:
        small, large = (grown(Path(folder, str(times)), times) for times in (1, TIMES))
        print(f"{len(small.places):,} findings, and {len(large.places):,}")
        one, many = steps(small), steps(large)
    for name, seconds in many.items():
        print(f"{name:<22} {one[name]:.4f} s {seconds:.4f} s  {seconds / max(one[name], 1e-4):.0f}x")


if __name__ == "__main__":
    main()
