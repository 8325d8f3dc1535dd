"""The report's page, its history, and the report made again."""

import json
import random
import re
from pathlib import Path

import msgspec
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import curate
from curate import decisions
from curate.model import Edit, Result
from curate.reports import again, frames, history, section
from curate.reports.page import LIMIT, Around, Pages
from curate.reports.summary import Summary
from tests.conftest import ROOT

FAULTY = "The soup is usually cause by fire , so watch it.\n\nLeave a Reply\n\nA zero\u200bwidth space.\n"


def written(results: list[Result], folder: Path, times: int) -> int:
    """Write the page of the results many times over, each time under another path; the number of findings."""
    pages, summary = Pages(), Summary()
    for n in range(times):
        for result in results:
            path = f"{n}/{result.article.path}"
            fresh = msgspec.structs.replace(
                result,
                article=msgspec.structs.replace(result.article, path=path),
                findings=tuple(
                    msgspec.structs.replace(f, path=path, fingerprint=f"{n:04x}{f.fingerprint[4:]}")
                    for f in result.findings
                ),
                edits=tuple(
                    msgspec.structs.replace(e, fingerprint=f"{n:04x}{e.fingerprint[4:]}") for e in result.edits
                ),
            )
            pages.add(fresh)
            summary.add(fresh)
    pages.write(folder, summary, Around())
    return sum(summary.families.values())


def test_a_thousand_findings_are_one_file_under_300_kb(examples, tmp_path):
    assert written(examples, tmp_path, 4) >= 1000
    assert [p.name for p in tmp_path.iterdir()] == ["index.html"]
    assert (tmp_path / "index.html").stat().st_size <= LIMIT == 300_000


def test_a_larger_batch_is_split_by_article(examples, tmp_path):
    assert written(examples, tmp_path, 20) > 5000
    assert (tmp_path / "index.html").stat().st_size <= LIMIT
    count = 20 * len(examples)
    names = {p.name for p in (tmp_path / "articles").iterdir()}
    assert names == {"find.js", "page-2.html", *(f"{n}.js" for n in range(1, count + 1))}
    page = (tmp_path / "articles" / "page-2.html").read_text()
    assert f'href="../index.html#a{count}"' in page
    assert page.count('<th scope="row">') == count - 200
    found = json.loads((tmp_path / "articles" / "find.js").read_text().removeprefix('curate.got("find",')[:-2])
    for line in random.Random(1).sample(found.splitlines(), 50):
        fingerprint, number = line.split()
        assert fingerprint in (tmp_path / "articles" / f"{number}.js").read_text()
    assert written(examples, tmp_path, 1) < 1000
    assert [p.name for p in tmp_path.iterdir()] == ["index.html"], "the files of the larger run are gone"


def test_the_order_is_that_of_need(examples, tmp_path):
    written(examples, tmp_path, 1)
    needs = [section.section(r).need for r in examples]
    page = (tmp_path / "index.html").read_text()
    assert f"{sum(n > 0 for n in needs)} of {len(needs)} articles need" in page
    assert f"for {sum(needs)} findings" in page


@given(st.integers(0, 400_000), st.lists(st.integers(0, 400_000), max_size=6), st.integers(0, 3))
def test_a_shortened_text_keeps_what_is_near_a_finding(length, anchors, seed):
    unit = "".join(random.Random(seed).choices("ab \n😀é", k=997))
    raw = (unit * (length // 997 + 1))[:length]
    anchors = [min(a, length) for a in anchors]
    text, gaps, moved = section.shortened(raw, anchors)
    assert len(text) + sum(chars for _, chars, _ in gaps) == len(raw)
    assert text.count("\n") + sum(lines for _, _, lines in gaps) == raw.count("\n")
    if length <= section.WHOLE:
        assert text == raw
    place = section.utf16(text, moved)
    units = text.encode("utf-16-le")
    for at in anchors:
        near = raw[at : at + 50]
        assert text[moved(at) : moved(at) + len(near)] == near
        assert units[2 * place(at) :].decode("utf-16-le").startswith(near)


@given(st.text(st.characters(exclude_categories=())))
def test_json_is_safe_in_a_script(text):
    made = section.safe_json({"x": text})
    assert json.loads(made)["x"].encode("utf-16", "surrogatepass") == text.encode("utf-16", "surrogatepass")
    assert not set("<>&\u2028\u2029\u202e\u2066\u200b\ufeff") & set(made)
    made.encode()


def test_the_reasons_add_up_to_the_words_cut(examples):
    for result in examples:
        made = section.section(result)
        if any(made.cut):
            assert sum(made.cut) == result.measures.words_cut, result.article.key


def test_words_cut_twice_count_once():
    def cut(start, before, code):
        return Edit(start, start + len(before), before, "", code, "x", "y")

    counts = section.cut_words([cut(0, "one two three ", "S110"), cut(4, "two three four ", "S170")], 4)
    assert dict(zip([label for label, _ in section.REASONS], counts, strict=True)) == {
        **dict.fromkeys([label for label, _ in section.REASONS], 0),
        "comments": 3,
        "link spam": 1,
    }


class TestHistory:
    """Runs one after another."""

    @pytest.fixture
    def folder(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        Path("raw").mkdir()
        Path("raw/a.txt").write_text(FAULTY)
        Path("raw/b.txt").write_text(FAULTY)
        curate.run("raw", label="first")
        return Path("reports")

    def test_the_same_run_adds_nothing(self, folder):
        before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
        curate.run("raw", label="first")
        assert {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()} == before
        assert list(curate.read_report().runs["label"]) == ["first"]

    def test_new_mended_unchanged(self, folder):
        Path("raw/a.txt").write_text(
            FAULTY.replace("cause", "caused") + "\nIt is a zorblaxian soup, and a goood one.\n"
        )
        Path("raw/b.txt").unlink()
        Path("raw/c.txt").write_text(FAULTY)
        report = curate.run("raw")
        change = history.compare(history.find("first", folder), history.snapshot(folder))
        assert {f.code for f in change.mended} >= {"T301"}
        assert {f.path for f in (*change.mended, *change.new, *change.unchanged)} == {"raw/a.txt"}
        assert {f.path for f in change.came} == {"raw/c.txt"}
        assert {f.path for f in change.left} == {"raw/b.txt"}
        now = [*change.new, *change.unchanged, *change.came]
        assert {f.fingerprint for f in now} == set(report.findings["fingerprint"])
        assert len(report.runs) == 2
        page = (folder / "index.html").read_text()
        assert "Since first" in page
        assert "Over the runs" in page
        assert history.compare(history.find("last", folder), history.snapshot(folder)) == change
        again = history.compare(history.find(".", folder), history.find("reports", folder))
        assert not (*again.new, *again.mended, *again.came, *again.left)

    def test_findings_of_the_last_runs_are_kept(self, folder):
        for n in range(history.KEPT + 2):
            Path("raw/a.txt").write_text(FAULTY + "More. " * n + "\n")
            curate.run("raw")
        assert len(list((folder / "runs").iterdir())) == history.KEPT
        assert len(curate.read_report().runs) == history.KEPT + 3
        with pytest.raises(history.HistoryError, match="kept no more"):
            history.find("1", folder)
        with pytest.raises(history.HistoryError, match='no run "nope"'):
            history.find("nope", folder)

    def test_a_broken_history_is_told(self, folder, call):
        (folder / "history.jsonl").write_text("{")
        result = call("run", "raw")
        assert result.exit_code == 2
        assert "not a history" in result.output


@pytest.fixture
def runs(call):
    """Two runs over three files, in an empty directory."""
    Path("raw").mkdir()
    Path("raw/a.txt").write_text(FAULTY)
    Path("raw/b.jsonl").write_text("".join(json.dumps({"id": n, "text": FAULTY}) + "\n" for n in (1, 2)))
    Path("raw/c.txt").write_bytes("Café, plain.\n".encode("cp1252"))
    assert call("run", "raw").exit_code == 0
    Path("raw/a.txt").write_text(FAULTY + "\nThe studdy shows that soup is warm.\n")
    assert call("run", "raw").exit_code == 0
    return call


class TestReportCommand:
    """``curate report``."""

    def test_again_is_the_same_page(self, runs):
        page = Path("reports/index.html").read_bytes()
        Path("reports/index.html").unlink()
        result = runs("report")
        assert result.exit_code == 0, result.output
        assert Path("reports/index.html").read_bytes() == page

    def test_what_was_undone_is_shown(self, runs):
        page = Path("reports/index.html").read_text()
        assert runs("undo", "cleaned/a.txt").exit_code == 0
        assert runs("report", "reports").exit_code == 0
        assert Path("reports/index.html").read_text() != page

    def test_a_text_changed_by_hand_is_told(self, runs):
        Path("cleaned/a.txt").write_text("by hand")
        result = runs("report")
        assert result.exit_code == 3
        assert "raw/a.txt: its cleaned file was changed" in result.stderr
        assert "the text is not shown" in Path("reports/index.html").read_text()

    def test_since(self, runs):
        result = runs("report", "--since", "last", "--no-color")
        assert result.exit_code == 0
        assert result.output.splitlines()[0].startswith("since run 1: 1 new, ")
        assert "  raw/a.txt:7: warning T101 misspelling: " in result.output
        plain = json.loads(runs("report", "--since", "1", "--format", "json").output)
        assert [f["code"] for f in plain["new"]] == ["T101"]
        assert runs("report", "--since", "1", "--fail-on", "warning").exit_code == 1
        assert runs("report", "--since", "1", "--fail-on", "error").exit_code == 0
        assert runs("run", "raw", "-o", "other").exit_code == 0
        said = runs("report", "reports", "--since", "other").output
        assert re.fullmatch(r"since other/reports: [1-9]\d* unchanged\n", said)

    @pytest.mark.parametrize("args", [("nowhere",), ("--since", "nope"), ("--since",), ("--format", "xml")])
    def test_bad_usage(self, runs, args):
        assert runs("report", *args).exit_code == 2

    def test_a_report_of_another_version(self, runs):
        table = pd.read_parquet("reports/articles.parquet")
        table.drop(columns="title").to_parquet("reports/articles.parquet")
        result = runs("report")
        assert result.exit_code == 2
        assert "no column 'title': made by another version" in result.output

    def test_a_workbook(self, runs):
        pytest.importorskip("openpyxl", reason="openpyxl is not installed (extra excel)")
        assert runs("report", "--excel", "new/report.xlsx").exit_code == 0
        assert Path("new/report.xlsx").stat().st_size > 5000


def test_the_questions_of_the_docs_are_answered(runs, capsys):
    report = curate.read_report()
    before = _to_look_at()
    store = decisions.Store(Path("reports") / decisions.NAME)
    rows = list(again.rows(report, "findings"))
    typo, cut = (again.finding(next(r for r in rows if r["code"] == code)) for code in ("T301", "S110"))
    store.add([decisions.on(typo, "accept", "ann"), decisions.on(cut, "reject", "bob")])
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "docs/report.md").read_text(), re.DOTALL)
    worst, trust, trend = (_printed(block, capsys) for block in blocks)
    assert re.search(r"raw/a\.txt\s+.*2", worst)
    assert re.search(r"path +article", worst), "records of one file are articles of their own"
    assert re.search(r"S110\s+0\.0\s+1", trust)
    assert re.search(r"T301\s+1\.0\s+1", trust)
    assert re.search(r"^2 +\d", trend, re.MULTILINE)
    assert runs("report").exit_code == 0
    page = Path("reports/index.html").read_text()
    assert "by decisions" in page
    assert '"accept"' in page
    assert _to_look_at() == before - 1, "what is settled needs nobody any more; a cut needed nobody before"


def _to_look_at() -> int:
    found = re.search(r"needs? a person, for (\d+) finding", Path("reports/index.html").read_text())
    assert found
    return int(found[1])


def _printed(code: str, capsys) -> str:
    assert len([line for line in code.splitlines() if line.strip()]) <= 5
    exec(compile(code, "report.md", "exec"), {})
    return capsys.readouterr().out


def test_every_column_is_documented():
    page = (ROOT / "docs/report.md").read_text(encoding="utf-8") + (ROOT / "docs/claims.md").read_text(encoding="utf-8")
    told = {
        name.strip(" `") for line in page.splitlines() if line.startswith("|") for name in line.split("|")[1].split(",")
    }
    tables = (
        frames.ARTICLE_COLUMNS,
        frames.FINDING_COLUMNS,
        frames.EDIT_COLUMNS,
        frames.RUN_COLUMNS,
        frames.DECISION_COLUMNS,
    )
    wanted = {name for table in tables for name in table if not name.endswith("_per_1000")}
    assert wanted - told == set()


@pytest.mark.parametrize(
    ("code", "label"),
    [
        ("S168", "link spam"),
        ("S169", "link spam"),
        ("S171", "link spam"),
        ("S187", "link spam"),
        ("S161", "links elsewhere"),
        ("S183", "comments"),
        ("S185", "bylines and captions"),
        ("S180", "around the article"),
        ("E101", "other"),
    ],
)
def test_words_cut_are_shown_by_what_they_were(code, label):
    assert section.REASONS[section.reason(code)][0] == label
