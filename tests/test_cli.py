"""The command line as its users meet it: input, arguments, output, exit code."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from curate.reports.machine import FIELDS, schema
from curate.rules import RULES
from tests.conftest import ROOT

FAULTY = "The soup boils over , so watch it.\n\nA zero\u200bwidth space.\n"


def write(name: str, data: bytes | str) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def test_run_writes_cleaned_and_reports(call):
    write("raw/a/one.txt", FAULTY)
    write("raw/b.jsonl", json.dumps({"id": 1, "text": FAULTY, "keep": [1, 2.50, "é"]}) + "\n")
    result = call("run", "raw", "-o", "out")
    assert result.exit_code == 0, result.output
    assert Path("out/cleaned/a/one.txt").read_text() == FAULTY.replace("\u200b", "")
    record = json.loads(Path("out/cleaned/b.jsonl").read_text())
    assert record == {"id": 1, "text": FAULTY.replace("\u200b", ""), "keep": [1, 2.5, "é"]}
    names = {p.name for p in Path("out/reports").iterdir()}
    assert names == {
        "articles.csv",
        "articles.parquet",
        "claims.csv",
        "claims.parquet",
        "findings.csv",
        "findings.parquet",
        "history.jsonl",
        "ledger.jsonl",
        "summary.json",
        "manifest.json",
        "index.html",
    }
    assert not list(Path("out").rglob("*.tmp"))


def test_run_reports_agree(call):
    import pandas as pd

    write("raw/one.txt", FAULTY)
    call("run", "raw", "-o", "out")
    summary = json.loads(Path("out/reports/summary.json").read_text())
    table = pd.read_parquet("out/reports/findings.parquet")
    with Path("out/reports/findings.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    found = [json.loads(x) for x in call("check", "raw", "--format", "jsonl").stdout.splitlines()]
    assert len(table) == len(rows) == len(found) == summary["findings"]
    assert list(table["fingerprint"]) == [f["fingerprint"] for f in found]
    assert {str(t) for t in table.dtypes[["code", "severity"]]} == {"category"}
    articles = pd.read_parquet("out/reports/articles.parquet")
    assert articles["words_kept"].sum() == summary["words_kept"]


def test_the_same_bytes_twice(call):
    write("raw/one.txt", FAULTY)
    for out in ("x", "y"):
        assert call("run", "raw", "-o", out).exit_code == 0
    for path in Path("x").rglob("*.*"):
        if path.is_file():
            assert path.read_bytes() == Path("y", *path.parts[1:]).read_bytes(), path


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.jsonl", "a16.txt", "a1252.txt", "crlf.txt", "bom.txt"])
def test_undo_gives_the_bytes_back(call, name):
    text = "A zero\u200bwidth “space” – isn’t it?\n\nLeave a Reply\n\nEnd , really.\n"
    data = {
        "a.jsonl": (
            json.dumps({"id": "x", "text": text}) + "\n" + '{ "text" : "caf\\u00E9 a\\u200bb\\/c" ,  "n":1.0 }\r\n'
        ).encode(),
        "a16.txt": b"\xff\xfe" + text.encode("utf-16-le"),
        "a1252.txt": text.replace("\u200b", "\x81").encode("cp1252", "ignore") + b"\xad",
        "crlf.txt": text.replace("\n", "\r\n").encode(),
        "bom.txt": b"\xef\xbb\xbf" + text.encode(),
    }.get(name, text.encode())
    raw = write(f"raw/{name}", data)
    assert call("run", "raw", "-o", "out").exit_code == 0
    cleaned = Path("out/cleaned") / name
    assert cleaned.read_bytes() != data
    result = call("undo", str(cleaned))
    assert result.exit_code == 0, result.output
    assert cleaned.read_bytes() == data == raw.read_bytes()
    assert call("undo", str(cleaned)).exit_code == 0


def test_undo_by_rule_and_by_finding_and_elsewhere(call):
    write("raw/one.txt", "a\u200bb cafÃ© here\n")
    call("run", "raw", "-o", "out")
    cleaned = "out/cleaned/one.txt"
    assert Path(cleaned).read_text() == "ab café here\n"
    assert call("undo", cleaned, "--rule", "E101", "-o", "other.txt").exit_code == 0
    assert Path("other.txt").read_text() == "ab cafÃ© here\n"
    prints = {
        e["code"]: e["fingerprint"]
        for e in map(json.loads, Path("out/reports/ledger.jsonl").read_text().splitlines())
        if e["kind"] == "edit"
    }
    assert call("undo", cleaned, "--finding", prints["E102"]).exit_code == 0
    assert Path(cleaned).read_text() == "a\u200bb café here\n"
    assert call("undo", cleaned, "--rule", "mojibake").exit_code == 0
    assert Path(cleaned).read_text() == "a\u200bb cafÃ© here\n"


def test_quiet_is_what_its_help_says(call):
    write("raw/one.txt", "The soup is usually cause by fire.\n")
    assert "No progress and no closing figures" in " ".join(call("run", "--help").stdout.split())
    assert call("run", "raw", "--quiet").output == ""
    assert "T301" in (said := call("check", "raw", "--quiet").stdout)
    assert "article" not in said
    assert "no such file" in call("run", "raw", "missing.txt", "--quiet").stderr


COMMENTS = (
    "The soup is best on the second day. Keep it in a pot with a lid, and warm it slowly.\n\n"
    "Leave a Reply\n\nYour email address will not be published. Required fields are marked *\n"
)


def nested(call) -> str:
    """A run whose ledger holds a cut inside another; the cleaned file."""
    write("raw/one.txt", COMMENTS)
    call("run", "raw")
    book = Path("reports/ledger.jsonl")
    head, *entries = map(json.loads, book.read_text().splitlines())
    first = min(entries, key=lambda e: e["start"])
    around = {
        **first,
        "end": len(COMMENTS),
        "before": COMMENTS[first["start"] :],
        "code": "S180",
        "fingerprint": "f" * 16,
    }
    assert not Path("cleaned/one.txt").read_text().endswith("*\n"), "the whole end is cut"
    book.write_text("".join(json.dumps(line) + "\n" for line in (head, around, *entries)))
    return "cleaned/one.txt"


def test_undo_says_what_is_still_cut(call):
    cleaned = nested(call)
    before = Path(cleaned).read_text()
    result = call("undo", cleaned, "--rule", "S110")
    assert result.exit_code == 0, result.output
    assert Path(cleaned).read_text() == before
    assert "still cut by S180" in result.output
    result = call("undo", cleaned, "--rule", "S180")
    assert "still cut" not in result.output
    assert Path(cleaned).read_text() == COMMENTS


def test_undo_refuses_a_file_changed_by_hand(call):
    write("raw/one.txt", FAULTY)
    call("run", "raw", "-o", "out")
    write("out/cleaned/one.txt", "by hand")
    result = call("undo", "out/cleaned/one.txt")
    assert result.exit_code == 3
    assert "changed after" in result.output
    assert Path("out/cleaned/one.txt").read_text() == "by hand"


def test_fix_in_place_and_undo(call):
    path = write("one.txt", FAULTY)
    assert call("check", "one.txt", "--fix", "--exit-zero").exit_code == 0
    assert path.read_text() == FAULTY.replace("\u200b", "")
    assert call("undo", "one.txt").exit_code == 0
    assert path.read_text() == FAULTY


def test_jsonl_is_the_contract(call):
    write("one.jsonl", json.dumps({"id": "r1", "text": FAULTY}) + "\n")
    result = call("check", "one.jsonl", "--format", "jsonl", "--min-confidence", "0")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert rows
    for row in rows:
        jsonschema.validate(row, schema())
        assert tuple(row) == FIELDS
        assert row["article"] == "r1"
        assert FAULTY[row["start"] : row["end"]] == row["text"]


def test_standard_input_as_records(call):
    data = json.dumps({"id": "r1", "text": FAULTY}).encode()
    result = call("check", "-", "--stdin-filename", "batch.jsonl", "--format", "jsonl", "--exit-zero", stdin=data)
    assert result.exit_code == 0
    assert {json.loads(x)["article"] for x in result.stdout.splitlines()} == {"r1"}


def test_formats_into_files(call):
    write("one.txt", FAULTY)
    result = call(
        "check",
        "one.txt",
        "--format",
        "text",
        "--format",
        "json=all.json",
        "--format",
        "jsonl=all.jsonl",
        "--exit-zero",
    )
    assert result.exit_code == 0
    whole = json.loads(Path("all.json").read_text())
    assert len(whole["findings"]) == len(Path("all.jsonl").read_text().splitlines()) == whole["summary"]["findings"]


def test_text_shows_line_caret_and_suggestion(call):
    write("one.txt", FAULTY)
    out = call("check", "one.txt", "--select", "E103", "--no-color").output.splitlines()
    assert out[0].startswith("one.txt:1:20: warning E103 broken-spacing: ")
    assert out[1] == "    | The soup boils over , so watch it."
    assert out[2] == "    |                    ^^  → “,”"
    assert "\x1b" not in "\n".join(out)


def test_exit_codes(call):
    write("note.txt", "Too short.\n")
    write("bad.txt", FAULTY)
    assert call("check", "note.txt").exit_code == 0
    assert call("check", "note.txt", "--fail-on", "note").exit_code == 1
    assert call("check", "bad.txt").exit_code == 1
    assert call("check", "bad.txt", "--exit-zero").exit_code == 0
    assert call("check", "bad.txt", "--ignore", "E").exit_code == 0
    assert call("check", "bad.txt", "nowhere.txt").exit_code == 3


def test_an_unreadable_file(call):
    write("good.txt", FAULTY)
    Path("closed.txt").symlink_to("/proc/self/mem")  # the kernel refuses to read it, even to root
    result = call("check", "closed.txt", "good.txt")
    assert result.exit_code == 3
    assert "closed.txt: cannot be read: " in result.stderr
    assert "good.txt" in result.stdout


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("nowhere.txt",), "nowhere.txt: no such file or directory"),
        (("empty.txt",), "empty.txt: the file is empty"),
        (("image.txt",), "image.txt: looks like a binary file, not text"),
        (("a.docx",), "a.docx: cannot read '.docx' files; known are"),
        (("hollow",), "hollow: no articles in this directory"),
        (("broken.jsonl",), "broken.jsonl: line 2: broken JSON"),
        (("folder.txt",), "folder.txt: no articles in this directory"),
    ],
)
def test_bad_input_is_one_line_and_the_rest_goes_on(call, args, said):
    write("empty.txt", "")
    write("image.txt", b"\x89PNG\0\0\1")
    write("a.docx", "x")
    Path("hollow").mkdir()
    Path("folder.txt").mkdir()
    write("broken.jsonl", '{"id": 1, "text": "fine"}\n{"id": \n')
    write("good.txt", FAULTY)
    for command in (("check",), ("run", "-o", "out")):
        result = call(command[0], *args, "good.txt", *command[1:])
        assert result.exit_code == 3
        lines = [x for x in result.stderr.splitlines() if x]
        assert len(lines) == 1
        assert lines[0].startswith(f"curate: {said}")
        assert "Traceback" not in result.output
    assert Path("out/cleaned/good.txt").exists()


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ('selct = ["S"]', 'unknown setting "selct"; did you mean "select"?'),
        ('fail-on = "sometimes"', "fail-on"),
        ("min-confidence = 7", "between 0 and 1"),
        ('dictionary = ["none.txt"]', "none.txt"),
        ('select = ["X9"]', 'no rule or family "X9"'),
        ("select = [", "curate.toml"),
    ],
)
def test_bad_settings_are_exit_2(call, toml, said):
    write("curate.toml", toml + "\n")
    write("one.txt", FAULTY)
    result = call("check", "one.txt")
    assert result.exit_code == 2
    assert said in result.output


def test_settings_from_pyproject_with_overrides(call):
    write("pyproject.toml", '[tool.curate]\nignore = ["E102"]\n[tool.curate.per-path."old/*"]\nignore = ["E"]\n')
    write("one.txt", FAULTY)
    write("old/two.txt", FAULTY)
    rows = [json.loads(x) for x in call("check", "one.txt", "old", "--format", "jsonl").stdout.splitlines()]
    assert {(r["path"], r["code"]) for r in rows if r["family"] == "E"} == {("one.txt", "E103")}


@pytest.mark.parametrize(
    "args",
    [
        ("check",),
        ("run",),
        ("check", "x.txt", "--select", "S999"),
        ("check", "x.txt", "--format", "yaml"),
        ("rule", "T9999"),
        ("undo", "none.txt"),
        ("chek",),
    ],
)
def test_usage_errors_are_exit_2(call, args):
    write("x.txt", FAULTY)
    assert call(*args).exit_code == 2


def test_every_rule_has_its_page(call):
    listing = call("rule").output
    for rule in RULES:
        assert rule.code in listing
        page = call("rule", rule.code).output
        assert rule.name in page
        assert "**Why.**" in page


def test_doctor(call):
    result = call("doctor")
    assert result.exit_code == 0
    assert "spaCy model" in result.output
    for use in ("curate review", "tracked changes", "frames as .xlsx", "curate server", "--watch", "unidiff", "rensa"):
        assert use in result.output


def test_show_diff_changes_nothing_else(call):
    write("one.txt", FAULTY)
    plain = call("check", "one.txt", "--format", "jsonl")
    shown = call("check", "one.txt", "--format", "jsonl", "--show-diff")
    assert (plain.stdout, plain.exit_code) == (shown.stdout, shown.exit_code)
    assert "+A zerowidth space." in shown.stderr
    assert Path("one.txt").read_text() == FAULTY


def test_csv_cells_cannot_become_formulas(call):
    write("one.txt", '=HYPERLINK("x") , and\n\n@SUM(1) , more\n')
    call("run", "one.txt", "-o", "out")
    write("=cmd.txt", FAULTY)
    call("run", "=cmd.txt", "-o", "out2")
    for out in ("out", "out2"):
        for name in ("findings", "articles"):
            with Path(out, "reports", f"{name}.csv").open(newline="", encoding="utf-8") as file:
                assert not [
                    c
                    for row in csv.reader(file)
                    for c in row
                    if c.startswith(("=", "+", "@", "\t")) or (c.startswith("-") and not c[1:2].isdigit())
                ]


def test_the_page_escapes_everything(call):
    write("one.txt", "</script><script>alert(1)</script> \u202egnp.exe , <img src=x onerror=alert(2)>\n")
    call("run", "one.txt", "-o", "out", "--ignore", "E102")
    page = Path("out/reports/index.html").read_text()
    assert page.count("<script") == page.count("</script") == 2
    assert "alert(1)" in page
    assert "<img" not in page
    assert "\u202e" not in page
    assert "default-src 'none'" in page
    assert "unsafe-inline" not in page
    assert "http://" not in page
    assert "https://" not in page


def test_terminal_output_is_harmless(call):
    write("one.txt", "Ring \x1b[31mred\x1b[0m \x07 bell , now\n")
    assert "\x1b" not in call("check", "one.txt", "--no-color").output


def test_outputs_are_not_inputs(call):
    write("one.txt", FAULTY)
    assert call("run", ".").exit_code == 0
    assert call("run", ".").exit_code == 0
    assert sorted(p.name for p in Path("cleaned").rglob("*.txt")) == ["one.txt"]


def test_heavy_libraries_stay_out(tmp_path):
    (tmp_path / "one.txt").write_text(FAULTY)
    heavy = ("pandas", "spacy", "trafilatura", "pyarrow", "jinja2", "chardet", "lxml", "language_tool_python", "dask")
    for args in (["--help"], ["rule", "E101"], ["check", "one.txt", "--exit-zero"], ["check", "none.txt"]):
        code = f"import sys; from curate.cli.main import main\ntry: main({args!r})\nexcept SystemExit: pass\nprint(sorted(m for m in {heavy!r} if m in sys.modules))"
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.splitlines()[-1] == "[]", args


def test_a_second_fix_keeps_the_first_in_the_ledger(call):
    text = "A zero\u200bwidth cafÃ© here.\n"
    path = write("one.txt", text)
    records = write("two.jsonl", json.dumps({"id": 1, "text": text}) + "\n")
    for code in ("E102", "E101"):
        assert call("check", ".", "--fix", "--exit-zero", "--select", code).exit_code == 0
    assert path.read_text() == "A zerowidth café here.\n"
    assert call("undo", "one.txt").exit_code == call("undo", "two.jsonl").exit_code == 0
    assert path.read_text() == text
    assert json.loads(records.read_text())["text"] == text


def test_a_fix_after_a_change_by_hand_keeps_the_old_ledger_on_record(call):
    path = write("one.txt", "a\u200bb\n")
    call("check", "one.txt", "--fix", "--exit-zero")
    path.write_text("ab and c\u200bd\n")
    call("check", "one.txt", "--fix", "--exit-zero")
    assert "a\u200bb"[1] in Path(".curate/ledger.jsonl").read_text()
    assert len(Path(".curate/ledger.jsonl").read_text().splitlines()) == 4
    assert call("undo", "one.txt").exit_code == 0
    assert path.read_text() == "ab and c\u200bd\n"


def test_a_fix_elsewhere_can_be_undone(call):
    path = write("up.txt", FAULTY)
    Path("sub").mkdir()
    os.chdir("sub")
    assert call("check", "../up.txt", "--fix", "--exit-zero").exit_code == 0
    assert call("undo", "../up.txt").exit_code == 0
    os.chdir("..")
    assert path.read_text() == FAULTY


def test_a_run_keeps_the_ledger_of_earlier_runs(call):
    for name in ("one.txt", "two.txt"):
        write(name, FAULTY)
        assert call("run", name).exit_code == 0
    assert call("run", "nowhere").exit_code == 3
    assert call("run", "cleaned").exit_code == 3
    for name in ("one.txt", "two.txt"):
        assert call("undo", f"cleaned/{name}").exit_code == 0
        assert Path("cleaned", name).read_text() == FAULTY


def test_inputs_of_one_name_stay_apart(call):
    write("x/t.txt", FAULTY)
    write("y/t.txt", FAULTY + "More.\n")
    page = (
        "<html><body><h1>T</h1>" + "<p>A page about soup that boils over, so watch it well.</p>" * 9 + "</body></html>"
    )
    write("x/t.html", page)
    assert call("run", "x", "y", "-o", "out").exit_code == 0
    names = sorted(p.relative_to("out/cleaned").as_posix() for p in Path("out/cleaned").rglob("*") if p.is_file())
    assert names == ["t.html.txt", "t.txt", "y/t.txt"]


def test_reports_never_take_an_articles_place(call):
    path = write("one.txt", FAULTY)
    assert call("check", "one.txt", "--format", "json=one.txt").exit_code == 2
    assert call("check", "one.txt", "--format", "json", "--format", "text").exit_code == 2
    assert path.read_text() == FAULTY


def test_undoing_nothing_is_no_success(call):
    write("one.txt", FAULTY)
    call("run", "one.txt")
    assert call("undo", "cleaned/one.txt", "--finding", "nope").exit_code == 2
    assert call("undo", "cleaned/one.txt", "--rule", "").exit_code == 2


def test_an_id_cannot_drive_the_terminal(call):
    write("one.jsonl", json.dumps({"id": "\x1b]0;own\x07\nx", "text": FAULTY}) + "\n")
    result = call("check", "one.jsonl", "--no-color")
    assert "\x1b" not in result.output
    assert "\x07" not in result.output


def test_a_name_that_is_not_utf_8_is_one_problem(call):
    write("n/good.txt", FAULTY)
    Path(os.fsdecode(b"n/bad\xff.txt")).write_text(FAULTY)
    result = call("run", "n", "-o", "out")
    assert result.exit_code == 3
    assert "not UTF-8" in result.stderr
    assert Path("out/cleaned/good.txt").exists()


def test_unwritable_output_is_exit_3(call):
    write("one.txt", FAULTY)
    result = call("check", "one.txt", "--format", "json=/proc/nope/x")
    assert result.exit_code == 3
    assert "Traceback" not in result.output


OPTIONAL = (
    "Our revolutionary pillow is a remarkable help for a stiff neck.\n\nRye bread may possibly ease an upset stomach.\n"
)


def test_strict_shows_optional_findings(call):
    write("a.txt", OPTIONAL)

    def codes(*options):
        lines = call("check", "a.txt", "--select", "C", "--format", "jsonl", *options).stdout.splitlines()
        return [(f["code"], f["severity"]) for f in map(json.loads, lines)]

    assert codes() == []
    assert codes("--strict") == [("C111", "note"), ("C105", "note")]
    write("curate.toml", "strict = true\n")
    assert len(codes()) == 2
    result = call("run", "a.txt", "--strict", "-o", "out", "--fail-on", "note")
    assert result.exit_code == 1
    assert "C111" in Path("out/reports/claims.csv").read_text()
