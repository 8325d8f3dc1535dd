"""One figure, wherever it is told: the run's line, its page, the frames, the queue of the review, the claim sheet."""

import csv
import re
from pathlib import Path

import msgspec
import pytest

import curate
from curate import decisions
from curate.model import Article, Edit, Finding, Measures, Result, Skipped, Suggestion
from curate.reports import again, claims, frames, page, section, terminal
from curate.reports.summary import Summary, fates
from tests.conftest import Call

ARTICLE = (
    "The soup is usually cause by fire, and the undering taste comes from the bones.\n\n"
    "Nine out of ten cooks will have a sore back this year. Soup is the best food for a cold.\n\n"
    "A remedy may relieve a headache.\n\nLeave a Reply\n"
)


@pytest.fixture
def ran(call: Call) -> Call:
    """An article with every kind of finding, run."""
    Path("raw").mkdir()
    for name in ("one", "two"):
        Path(f"raw/{name}.txt").write_text(ARTICLE.replace("soup", name))
    Path("raw/clean.txt").write_text("The ferry leaves at nine and comes back at noon, on most days of the week.\n")
    result = call("run", "raw")
    assert result.exit_code == 0, result.output
    return call


def page_figures() -> tuple[int, int]:
    text = Path("reports/index.html").read_text()
    found = re.search(r"(\d+) of \d+ articles needs? a person, for (\d+) finding", text)
    return (int(found[2]), int(found[1])) if found else (0, 0)


def queue_figure() -> int:
    pytest.importorskip("starlette", reason="the review page is an extra: pip install 'curate-text[review]'")
    from curate.review.desk import Desk
    from curate.review.index import Filter
    from curate.review.report import Report

    return Desk(Report(Path()), "ann").index.progress(Filter("need")).open


def test_the_line_the_page_the_frames_and_the_queue_agree(ran):
    said = ran("report").stdout
    found = re.search(r"3 articles \((\d+) words, (\d+) cut\): (\d+) to look at in (\d+) articles \((.*)\)", said)
    assert found, said
    look, articles = int(found[3]), int(found[4])
    report = curate.read_report()
    assert (look, articles) == page_figures()
    assert (
        look
        == report.summary["to_look_at"]
        == report.findings["to_look_at"].sum()
        == report.runs["to_look_at"].iloc[-1]
    )
    assert articles == report.summary["articles_to_look_at"] == (report.articles["to_look_at"] > 0).sum()
    assert look == report.articles["to_look_at"].sum() == queue_figure()
    assert sum(int(n) for n in re.findall(r"(\d+) (?:error|warning)", found[5])) == look
    whole = re.search(r"(\d+) findings in all: the others are (\d+) settled by cleaning, (\d+) note", said)
    assert whole, said
    assert int(whole[1]) == look + int(whole[2]) + int(whole[3]) == len(report.findings)
    assert report.summary["settled_by_cleaning"] == int(whole[2]) > 0


def test_a_cut_inside_another_is_not_counted_twice():
    raw = "Kept.\nLeave a Reply\nYour email address will not be published.\n"
    whole, part = (
        Edit(6, len(raw), raw[6:], "", "S180", "n", "r", "a"),
        Edit(6, 20, raw[6:20], "", "S110", "n", "r", "b"),
    )
    made = {"S180": whole, "S110": part}
    found = [
        Finding(
            "p",
            None,
            c,
            "n",
            "S",
            "error",
            1.0,
            e.start,
            e.end,
            2,
            1,
            e.before,
            "m",
            (Suggestion("", "safe"),),
            e.fingerprint,
        )
        for c, e in made.items()
    ]
    result = Result(Article("p", raw), raw[:6], (whole, part), tuple(found), Measures(10, 1, 9, 1, None))
    assert fates(result) == ["cleaned", "inside"]
    undone = msgspec.structs.replace(result, cleaned=raw, edits=())
    assert fates(undone) == ["back", "back"]
    summary = Summary()
    summary.add(result)
    assert list(terminal.run_lines(summary))[1] == "2 findings: 1 settled by cleaning, 1 inside other cuts"


@pytest.mark.parametrize(
    ("kept", "words", "said"), [(897, 1000, 90), (872, 1000, 87), (999, 1000, 99), (7, 7, 100), (0, 0, 0)]
)
def test_the_share_kept_is_rounded_alike_everywhere(kept, words, said):
    assert section.kept_percent(kept, words) == said
    line = page.verdict([], {"words": words, "words_kept": kept, "words_cut": words - kept})
    assert kept == words or line.startswith(f"{said} % of the words are kept.")


def test_the_files_of_a_run_say_so_too(ran):
    with Path("reports/findings.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert sum(r["to_look_at"] == "True" for r in rows) == page_figures()[0]
    assert {r["code"] for r in rows if r["to_look_at"] == "True"} >= {"T301", "C101"}
    assert not any(r["to_look_at"] == "True" for r in rows if r["severity"] == "note" or r["code"] == "S110")


def test_decisions_change_all_figures_alike(ran):
    rows = list(again.rows(curate.read_report(), "findings"))
    store = decisions.Store(Path("reports") / decisions.NAME)
    word = next(again.finding(r) for r in rows if r["text"] == "undering")
    typo = next(again.finding(r) for r in rows if r["code"] == "T301")
    claim = next(again.finding(r) for r in rows if r["code"] == "C101")
    store.add(
        [
            decisions.on(word, "word", "ann"),
            decisions.on(typo, "waive", "ann", reason="quoted"),
            decisions.on(claim, "accept", "ann"),
        ]
    )
    before = page_figures()[0]
    said = ran("report").stdout
    assert "decided by editors" in said
    assert page_figures()[0] == before - 3, "the word in both articles, and the typo; the claim still lacks its source"
    assert curate.read_report().findings["to_look_at"].sum() == before - 3 == queue_figure() + 1
    assert "1 waits for a source that an editor asked for" in Path("reports/index.html").read_text()
    assert ran("run", "raw").exit_code == 0
    assert page_figures()[0] == before - 3 == curate.read_report().findings["to_look_at"].sum()


def fill(print_: str, **cells: str) -> None:
    path = Path("reports/claims.csv")
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    next(r for r in rows if r["fingerprint"] == print_).update(cells)
    with path.open("w", newline="") as file:
        out = csv.DictWriter(file, rows[0])
        out.writeheader()
        out.writerows(rows)


@pytest.mark.parametrize("door", ["run", "report", "apply"])
@pytest.mark.parametrize("asked", [True, False])
def test_a_claim_sourced_in_the_sheet_is_settled_everywhere(ran, door, asked, monkeypatch):
    """Also where an editor had asked for the source in the review: the sheet is where it is then written."""
    monkeypatch.setenv("CURATE_USER", "Eve")
    before = page_figures()[0]
    found = curate.read_report().findings
    row = next(r for r in again.rows(curate.read_report(), "findings") if r["code"] == "C101")
    store = decisions.Store(Path("reports") / decisions.NAME)
    if asked:
        store.add([decisions.on(again.finding(row), "accept", "ann")])
    fill(row["fingerprint"], state="sourced", source="https://example.org/cooks", comment="seen")
    command = {"run": ("run", "raw"), "report": ("report",), "apply": ("decisions", "apply")}[door]
    assert ran(*command).exit_code == 0
    made = decisions.load(Path("reports") / decisions.NAME).live[row["fingerprint"]]
    assert (made.kind, made.source, made.by, made.reason) == ("source", "https://example.org/cooks", "Eve", "seen")
    assert curate.read_report().findings["to_look_at"].sum() == found["to_look_at"].sum() - 1 == queue_figure()
    assert ran("report").exit_code == 0
    assert page_figures()[0] == before - 1
    assert ran("decisions", "apply").exit_code == 0
    sheet = {r["fingerprint"]: r for r in claims.read(Path("reports/claims.csv"))}
    assert sheet[row["fingerprint"]]["source"] == "https://example.org/cooks"
    assert len(decisions.load(Path("reports") / decisions.NAME).lines) == 1 + asked, "read once"


def test_a_decision_taken_back_is_not_read_from_the_sheet_again(ran):
    row = next(r for r in again.rows(curate.read_report(), "findings") if r["code"] == "C101")
    fill(row["fingerprint"], state="waived", comment="known to all")
    assert ran("decisions", "apply").exit_code == 0
    store = decisions.Store(Path("reports") / decisions.NAME)
    store.add([decisions.undoing(store.read().live[row["fingerprint"]], "ann")])
    assert ran("report").exit_code == 0
    assert store.read().live == {}
    assert ran("decisions", "apply").exit_code == 0
    sheet = {r["fingerprint"]: r for r in claims.read(Path("reports/claims.csv"))}
    assert (sheet[row["fingerprint"]]["state"], store.read().live) == ("open", {})


def test_sourced_by_nothing_is_told_and_kept(ran):
    row = next(r for r in again.rows(curate.read_report(), "findings") if r["code"] == "C101")
    before = page_figures()
    fill(row["fingerprint"], state="sourced")
    result = ran("run", "raw")
    assert "claims.csv, left open: raw/one.txt: sourced without a source" in result.stderr
    assert page_figures() == before
    assert "sourced" in Path("reports/claims.csv").read_text()


def test_a_note_carried_over_to_changed_words_settles_the_claim(ran):
    row = next(r for r in again.rows(curate.read_report(), "findings") if r["code"] == "C101")
    before = page_figures()[0]
    fill(row["fingerprint"], state="waived", comment="known to all")
    text = Path("raw/one.txt").read_text()
    Path("raw/one.txt").write_text(text.replace("Soup is the best food for a cold", "We rest now and stay in bed"))
    assert ran("run", "raw").exit_code == 0
    fresh = next(
        r for r in again.rows(curate.read_report(), "findings") if r["text"] == row["text"] and r["path"] == row["path"]
    )
    assert fresh["fingerprint"] != row["fingerprint"]
    assert not fresh["to_look_at"]
    assert page_figures()[0] == curate.read_report().findings["to_look_at"].sum() < before
    assert ran("decisions", "apply").exit_code == 0
    assert decisions.load(Path("reports") / decisions.NAME).live[fresh["fingerprint"]].reason == "known to all"


def test_many_skipped_rules_are_one_short_line():
    summary = Summary()
    summary.skipped = {Skipped(f"G9{n:02}", "a-long-name-of-a-rule", "needs LanguageTool") for n in range(20)}
    lines = list(terminal.run_lines(summary))
    assert "20 rules (G900 a-long-name-of-a-rule … G919 a-long-name-of-a-rule): needs LanguageTool" in lines[-1]
    assert sum("skipped" in line for line in lines) == 1


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("• Managed Services", "Managed Services"),
        ("## A heading", "A heading"),
        (
            "Now before we get started I want to clear up any misconceptions on what it is",
            "Now before we get started I want to clear up any misconceptions on…",
        ),
        ("x" * 100, "x" * 69 + "…"),
        ("", ""),
    ],
)
def test_a_title_is_whole_words(first, title):
    text = f"{first}\n\nAnd more.\n" if first else ""
    result = Result(Article("a.txt", text), text, (), (), Measures(1, 1, 0, 1, None))
    assert frames.title(result) == title
    assert len(title) <= frames.TITLE_LENGTH


def decide(*wanted: str) -> int:
    """Remove the claims of raw/one.txt that are of these rules; how many there are."""
    found = [again.finding(r) for r in again.rows(curate.read_report(), "findings")]
    mine = [f for f in found if f.path == "raw/one.txt" and f.code in wanted]
    decisions.Store(Path("reports/decisions.jsonl")).add([decisions.on(f, "edit", "ann", after="") for f in mine])
    return len(mine)


def words_of(name: str) -> int:
    return len(Path(f"cleaned/{name}.txt").read_text().split())


def said_words(text: str) -> tuple[int, int]:
    found = re.search(r"\((\d+) words, (\d+) cut\)", text)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def test_words_cut_are_those_that_the_cleaned_texts_lack(ran):
    names = ("one", "two", "clean")

    def true_of(said: str) -> bool:
        words, cut = said_words(said)
        return words - cut == sum(map(words_of, names))

    assert true_of(ran("report").stdout)
    assert decide("C101", "C103") >= 1
    assert true_of(ran("run", "raw").stdout), "an editor's cut is a cut"
    report = curate.read_report()
    assert report.articles["words_kept"].sum() == sum(map(words_of, names))
    assert true_of(ran("report").stdout)
    for name in names:
        assert ran("undo", f"cleaned/{name}.txt").exit_code == 0
    said = ran("report").stdout
    assert said_words(said)[1] == 0
    assert true_of(said)
    assert "Nothing was cut" in Path("reports/index.html").read_text()


def test_an_editors_cut_takes_no_words_from_the_other_reasons(ran):
    def reasons(path: str) -> tuple[int, ...]:
        found = next(r for r in again.results(curate.read_report()) if r.article.path == path)
        return section.section(found).cut

    before = reasons("raw/one.txt")
    assert decide("C101", "C103") >= 1
    assert ran("run", "raw").exit_code == 0
    assert reasons("raw/one.txt")[:-1] == before[:-1]
    assert reasons("raw/one.txt")[-1] > before[-1]


def test_undo_opens_a_removed_claim_everywhere(ran):
    before = said_words(ran("report").stdout), page_figures()
    count = decide("C101", "C103")
    assert ran("run", "raw").exit_code == 0
    assert ran("decisions", "apply").exit_code == 0
    assert list(curate.read_report().claims["state"]).count("removed") == count
    assert ran("undo", "cleaned/one.txt").exit_code == 0
    assert set(curate.read_report().claims["state"]) == {"open"}
    assert ran("run", "raw").exit_code == 0
    assert (said_words(ran("report").stdout), page_figures()) == before
    assert curate.read_report().findings["to_look_at"].sum() == before[1][0] == queue_figure()


def test_a_state_written_by_hand_outlives_the_undo_of_another(ran):
    decide("C101", "C103")
    assert ran("run", "raw").exit_code == 0
    assert ran("decisions", "apply").exit_code == 0
    sheet = Path("reports/claims.csv")
    sheet.write_text(sheet.read_text().replace(",removed,", ",waived,", 1))
    assert ran("undo", "cleaned/one.txt").exit_code == 0
    assert list(curate.read_report().claims["state"]).count("waived") == 1


def test_the_rules_of_the_review_add_up_to_its_queue(ran):
    from curate.review.index import Filter, Index
    from curate.review.report import Report

    index = Index(Report(Path()))
    for show in ("need", "safe", "notes", "all"):
        by_rule = index.by_rule(Filter(show))
        assert sum(p.open for p in by_rule.values()) == index.progress(Filter(show)).open
