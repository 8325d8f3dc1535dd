"""Formats for hosts, each read back by something that is not ours."""

import json
import os
import re
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import junitparser
import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st
from sarif_pydantic import Sarif as Reader

from curate import __version__
from curate.model import Article, Finding, Measures, Problem, Result, Suggestion, Suppressed
from curate.pipeline import Pipeline
from curate.reports import formats, sarif
from curate.reports.summary import Summary
from curate.rules import RULES

SCHEMAS = {p.stem: json.loads(p.read_text()) for p in (Path(__file__).parent / "schemas").glob("*.json")}
PIPELINE = Pipeline(RULES, model="")
LINES = st.sampled_from(
    [
        "The soup boils over , so watch it.",
        "“Äpfel 🍎🍏” , she said.Then she would of gone — naïve as ever , and late.",
        "Leave a Reply",
        "a\u200bb \x1b[31m ]]> <&> ::error:: 100% , done",
        "Calm.",
        "",
    ]
)
TEXTS = st.lists(LINES, min_size=1, max_size=6).map("\n".join)
LEVELS = ("error", "warning", "note")


def judged(texts):
    """Results of several articles, records among them."""
    made = []
    for number, text in enumerate(texts):
        if number % 3 == 2:
            article = Article("r#c.jsonl", text, f"id {number}", metadata={"line": str(number)})
        else:
            article = Article(f"dir é/{number}.txt", text)
        made.append(PIPELINE.run(article))
    return made


def written(name, results, problems=()):
    """The bytes of a report and its summary."""
    report, summary = formats.report(name), Summary()
    parts = []
    for item in (*results, *problems):
        summary.add(item)
        parts.append(report.fail(item) if isinstance(item, Problem) else report.add(item))
    return b"".join([*parts, report.close(summary)]), summary


def test_there_is_one_report_for_each_name():
    assert set(formats.NAMES) == {"text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjsonl"}


@pytest.fixture(autouse=True)
def no_host(monkeypatch):
    for name in ("GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)


COMMAND = re.compile(r"^::(error|warning|notice) ([^\n]*?)::([^\n]*)$", re.MULTILINE)


def counted(name, data):
    """Findings by severity, as a reader of the format counts them."""
    names = {
        "major": "error",
        "minor": "warning",
        "info": "note",
        "ERROR": "error",
        "WARNING": "warning",
        "INFO": "note",
    }
    if name == "sarif":
        found = [r["level"] for r in json.loads(data)["runs"][0]["results"] if not r.get("suppressions")]
    elif name == "junit":
        found = [r.type for suite in junitparser.JUnitXml.fromstring(data) for case in suite for r in case.result]
    elif name == "github":
        found = [{"notice": "note"}.get(m[1], m[1]) for m in COMMAND.finditer(data.decode())]
        found += re.findall(r"^\S.*?:\d+:\d+: (error|warning|note) ", COMMAND.sub("", data.decode()), re.MULTILINE)
    elif name == "json":
        found = [f["severity"] for f in json.loads(data)["findings"]]
    elif name == "gitlab":
        found = [names[f["severity"]] for f in json.loads(data)]
    else:
        found = [f["severity"] for f in map(json.loads, data.splitlines())]
    found = [names.get(f, f) for f in found]
    return {level: found.count(level) for level in LEVELS}


@profile(max_examples=40)
@given(st.lists(TEXTS, max_size=5))
def test_all_formats_count_the_same(texts):
    results = judged(texts)
    for name in formats.MODULES:
        data, summary = written(name, results)
        assert counted(name, data) == {level: summary.severities[level] for level in LEVELS}, name


@profile(max_examples=40)
@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_sarif_is_valid_and_its_regions_hold_the_text(texts):
    results = judged(texts)
    results = [
        Result(
            r.article,
            r.cleaned,
            r.edits,
            r.findings,
            r.measures,
            suppressed=tuple(Suppressed(f, "waiver", "in print") for f in r.findings[:1]),
        )
        for r in results
    ]
    data, _ = written("sarif", results, [Problem("x.txt", "no such file")])
    document = json.loads(data)
    jsonschema.validate(document, SCHEMAS["sarif-2.1.0"])
    run = Reader.model_validate(document).runs[0]
    assert run.tool.driver.version == __version__
    assert document["runs"][0]["columnKind"] == "unicodeCodePoints"
    texts_of = {r.article.key: r.article for r in results}
    known = {f.fingerprint for r in results for f in r.findings}
    for entry in document["runs"][0]["results"]:
        assert entry["partialFingerprints"]["curate/v1"] in known
        assert document["runs"][0]["tool"]["driver"]["rules"][entry["ruleIndex"]]["id"] == entry["ruleId"]
        place = entry["locations"][0]["physicalLocation"]
        article = texts_of[entry["locations"][0]["logicalLocations"][0]["fullyQualifiedName"]]
        assert unquote(place["artifactLocation"]["uri"]) == article.path
        region = place["region"]
        if article.id is not None:
            assert region == {"startLine": int(article.metadata["line"])}
            continue
        raw = article.raw
        assert raw[region["charOffset"] :][: region["charLength"]] == region["snippet"]["text"]
        assert by_columns(raw, region) == region["snippet"]["text"]
        around = place["contextRegion"]
        assert (
            by_columns(raw, around) == around["snippet"]["text"] == raw[around["charOffset"] :][: around["charLength"]]
        )
        assert region["snippet"]["text"] in around["snippet"]["text"]
        for fix in entry.get("fixes", ()):
            (change,) = fix["artifactChanges"]
            assert by_columns(raw, change["replacements"][0]["deletedRegion"]) == region["snippet"]["text"]


def by_columns(raw, region):
    """The text of a region, from its lines and columns."""
    lines = raw.split("\n")

    def offset(line, column):
        return sum(len(x) + 1 for x in lines[: line - 1]) + column - 1

    return raw[offset(region["startLine"], region["startColumn"]) : offset(region["endLine"], region["endColumn"])]


def test_sarif_explains_its_rules_and_suppressions():
    result = judged(["The soup boils over , so watch it."])[0]
    held = Result(
        result.article,
        result.cleaned,
        (),
        (),
        result.measures,
        suppressed=(Suppressed(result.findings[0], "baseline"),),
    )
    document = json.loads(written("sarif", [result, held])[0])
    run = document["runs"][0]
    (rule, *_) = [r for r in run["tool"]["driver"]["rules"] if r["id"] == "E103"]
    assert "**Why.**" in rule["help"]["markdown"]
    assert rule["properties"]["precision"] in ("very-high", "high", "medium", "low")
    assert run["results"][-1]["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "accepted in the baseline"}
    ]


def many(errors, warnings, files=1):
    """Findings without a run."""
    results = []
    for number in range(errors + warnings):
        level = "error" if number >= warnings else "warning"
        path = f"{number % files}.txt"
        finding = Finding(
            path, None, "E103", "n", "E", level, 0.5, 0, 1, 1, 1, "x", "m", (Suggestion("y"),), f"{number:016x}"
        )
        results.append(Result(Article(path, "x"), "x", (), (finding,), Measures(1, 1, 0, 1, None)))
    return results


def test_sarif_writes_5000_errors_first_and_counts_the_rest():
    data, _ = written("sarif", many(2_000, 4_000))
    run = json.loads(data)["runs"][0]
    assert [r["level"] for r in run["results"]] == ["error"] * 2_000 + ["warning"] * 3_000
    assert run["properties"]["leftOut"] == {"error": 0, "warning": 1_000, "note": 0, "suppressed": 0}
    assert "1000 results are left out" in run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
    assert len(run["results"]) == sarif.MOST


@pytest.mark.parametrize("with_summary", [False, True])
def test_github_shows_ten_of_a_level_and_the_rest_elsewhere(tmp_path, monkeypatch, with_summary):
    if with_summary:
        monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    text = written("github", many(30, 7, files=15))[0].decode()
    shown = [m[1] for m in COMMAND.finditer(text)]
    assert (shown.count("error"), shown.count("warning")) == (10, 7)
    files = [re.search(r"file=([^,]*)", m[2])[1] for m in COMMAND.finditer(text) if m[1] == "error"]
    assert len(set(files)) == 10
    if with_summary:
        page = (tmp_path / "summary.md").read_text()
        assert "| E103 | 37 |" in page
        assert page.count(": error E103 ") == 20
        assert "20 more findings stand in the job summary" in text
    else:
        assert text.count(": error E103 ") == 20


def test_github_says_how_many_do_not_fit_the_summary(tmp_path, monkeypatch):
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    monkeypatch.setattr("curate.reports.github.ROOM", 2_000)
    written("github", many(300, 0))
    page = (tmp_path / "summary.md").read_text()
    listed = page.count(": error E103 ")
    assert 0 < listed < 290
    assert f"and {290 - listed} more" in page


def test_github_commands_cannot_be_forged():
    text = written("github", judged(["A ::error file=x,line=1::forged , and\n::stop-commands::x , y 100%0A , z\n"]))[
        0
    ].decode()
    for line in text.splitlines():
        assert COMMAND.fullmatch(line) or not line.startswith("::")
    assert not [m for m in COMMAND.finditer(text) if "file=x" in m[2]]


@profile(max_examples=30)
@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_gitlab_report_is_what_its_documentation_asks(texts):
    results = judged(texts)
    entries = json.loads(written("gitlab", results)[0])
    jsonschema.validate(entries, SCHEMAS["gitlab-code-quality"])
    assert len({e["fingerprint"] for e in entries}) == len(entries)


@profile(max_examples=30)
@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_junit_is_read_by_junitparser(texts):
    results = judged(texts)
    data, summary = written("junit", results, [Problem("z.txt", "no such \x00 file")])
    document = junitparser.JUnitXml.fromstring(data)
    found = sum(summary.severities.values())
    assert (document.failures, document.errors) == (found, 1)
    assert sum(s.failures for s in document) == found
    assert sum(len(list(s)) for s in document) == document.tests
    assert {s.name for s in document} == {r.article.path for r in results} | {"z.txt"}


@profile(max_examples=40)
@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_rdjsonl_suggestions_apply_by_bytes(texts):
    results = judged(texts)
    rows = [json.loads(x) for x in written("rdjsonl", results)[0].splitlines()]
    findings = [(r.article, f) for r in results for f in r.findings]
    assert len(rows) == len(findings)
    for row, (article, finding) in zip(rows, findings, strict=True):
        jsonschema.validate(row, SCHEMAS["rdjson-diagnostic"])
        if article.id is not None:
            assert "suggestions" not in row
            continue
        assert cut_out(article.raw, row["location"]["range"]) == (
            finding.text,
            article.raw[: finding.start],
            article.raw[finding.end :],
        )
        assert [s["text"] for s in row.get("suggestions", ())] == [s.text for s in finding.suggestions]
        assert all(s["range"] == row["location"]["range"] for s in row.get("suggestions", ()))


def cut_out(raw, place):
    """What stands in a range of byte columns, before it, and after it."""
    data = raw.encode()
    lines = data.split(b"\n")

    def offset(position):
        return sum(len(x) + 1 for x in lines[: position["line"] - 1]) + position["column"] - 1

    start, end = offset(place["start"]), offset(place["end"])
    return data[start:end].decode(), data[:start].decode(), data[end:].decode()


def test_several_formats_at_once_agree(call):
    Path("a.txt").write_text("The soup boils over , so watch it.\n")
    Path("b.jsonl").write_text('{"id": 1, "text": "Calm."}\n\n{"id": 2, "text": "She would of gone , home."}\n')
    args = [x for name in formats.MODULES if name != "github" for x in ("--format", f"{name}=out.{name}")]
    result = call("check", ".", "--format", "github", *args, "--exit-zero")
    assert result.exit_code == 0, result.output
    said = {name: counted(name, Path(f"out.{name}").read_bytes()) for name in formats.MODULES if name != "github"}
    said["github"] = counted("github", result.stdout.encode())
    assert len({json.dumps(c) for c in said.values()}) == 1, said
    lines = [x for x in result.stdout.splitlines() if "b.jsonl" in x and "E103" in x]
    assert len(lines) == 1
    assert "line=3," in lines[0]


def test_a_page_is_shown_on_the_line_of_its_source(call):
    paragraphs = "\n".join(
        f"<p>Paragraph {n} &amp; more is about soup that boils on the stove for hours.</p>" for n in range(9)
    )
    Path("a.html").write_text(
        f"<html>\n<head><title>T</title></head>\n<body>\n<!-- soup -->\n{paragraphs}\n<p>The <b>soup boils</b>\nover , so watch it, says Tom.</p></body></html>\n"
    )
    rows = json.loads(call("check", "a.html", "--select", "E103", "--format", "gitlab", "--exit-zero").stdout)
    assert [r["location"]["lines"]["begin"] for r in rows] == [15]


def test_formats_are_named_when_one_is_misspelt(call):
    Path("a.txt").write_text("Calm.\n")
    result = call("check", "a.txt", "--format", "sarf")
    assert result.exit_code == 2
    assert 'did you mean "sarif"?' in result.output


def test_two_formats_in_one_file_and_folders_are_refused_at_once(call):
    Path("a.txt").write_text("Calm.\n")
    Path("folder").mkdir()
    twice = call("check", "a.txt", "--format", "json=out", "--format", "sarif=./out")
    assert (twice.exit_code, Path("out").exists()) == (2, False)
    assert "own file" in twice.output
    folder = call("check", "a.txt", "--format", "json=folder")
    assert (folder.exit_code, "names a folder" in folder.output) == (2, True)
    assert not list(Path().glob(".*.tmp"))


def test_a_pipe_is_written_to_and_a_link_followed(call):
    Path("a.txt").write_text("Calm.\n")
    os.mkfifo("pipe")
    Path("link").symlink_to("real.json")
    reader = os.open("pipe", os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert call("check", "a.txt", "--format", "json=pipe", "--format", "jsonl=link").exit_code == 0
        said = os.read(reader, 1 << 16)
    finally:
        os.close(reader)
    assert json.loads(said)["summary"]["articles"] == 1
    assert Path("pipe").is_fifo()
    assert (Path("link").is_symlink(), Path("real.json").is_file()) == (True, True)


@pytest.mark.parametrize("form", ["jsonl", "rdjsonl"])
def test_one_object_a_line_whatever_the_reader_takes_for_a_line_end(call, form):
    fault = "She would of gone\u2028home\x85now\u2029, and <b>rested</b>\v\f\x1c\x1d\x1e."
    Path("a.jsonl").write_text(json.dumps({"id": "x\u2028y", "text": fault}) + "\n")
    out = call("check", "a.jsonl", "--format", form, "--exit-zero").stdout
    rows = [json.loads(line) for line in out.splitlines()]
    assert rows
    assert len(rows) == out.count("\n")
    if form == "jsonl":
        assert {row["article"] for row in rows} == {"x\u2028y"}
        assert all(fault[row["start"] : row["end"]] == row["text"] for row in rows)
