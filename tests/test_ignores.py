"""Suppressions: in the text, in the file beside the settings, and what is said of idle ones."""

import json
from pathlib import Path

import pytest

from curate import ignores
from curate.gate import ignoring
from curate.ignores import Entry

FAULT = "The soup boils over , so watch it."
REASON = "<!-- curate: ignore[E103] quoted from the menu -->"


def write(name: str, text: str) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def found(call, *args):
    result = call("check", *args, "--format", "jsonl", "--exit-zero", "--ignore", "Q101")
    return [json.loads(x) for x in result.stdout.splitlines()]


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize(
    "text",
    [
        f"{FAULT} {REASON}\n",
        f"{REASON}\n{FAULT}\n",
        f"{REASON}\n\n{FAULT}\n",
        f"{FAULT}\n\nCalm.\n<!-- curate: ignore-file[broken-spacing] quoted -->\n",
        f"{FAULT} <!-- curate: ignore[T101, E1] quoted -->\n".replace("T101, ", ""),
    ],
)
def test_a_comment_acts_only_where_the_settings_allow_it(call, name, text):
    write(name, text)
    assert [r["code"] for r in found(call, name)].count("E103") == 1
    write("curate.toml", "inline-ignores = true\n")
    assert found(call, name) == []
    said = call("check", name, "--ignore", "Q101")
    assert "not counted: 1 by comments" in said.stdout


def test_a_comment_acts_on_its_own_paragraph_only(call):
    write("curate.toml", "inline-ignores = true\n")
    write("a.txt", f"{FAULT} {REASON}\n\n{FAULT}\n")
    assert [(r["code"], r["line"]) for r in found(call, "a.txt")] == [("E103", 3)]


def test_idle_and_unexplained_comments_are_findings(call):
    write("curate.toml", "inline-ignores = true\n")
    write(
        "a.txt", f"Calm. {REASON}\n\n{FAULT} <!-- curate: ignore[E103] -->\n\nCalm. <!-- curate: ignore[X9] old -->\n"
    )
    assert [(r["code"], r["line"]) for r in found(call, "a.txt")] == [("Q901", 1), ("Q902", 3), ("Q901", 5)]


def test_a_rule_that_did_not_run_makes_no_comment_idle(call):
    write("curate.toml", "inline-ignores = true\n")
    write("a.txt", f"{FAULT} {REASON}\n")
    assert found(call, "a.txt", "--select", "T,Q901") == []


def test_what_is_suppressed_is_not_cut(call):
    write(
        "curate-ignores.toml",
        '[[ignore]]\npath = "raw/*"\nrule = "S110"\ntext = "Leave a  Reply"\nreason = "a title"\n',
    )
    write("raw/a.txt", "Leave a\u0020Reply\n\nLeave a Comment\n\nA calm sentence stands here.\n")
    assert call("run", "raw").exit_code == 0
    assert Path("cleaned/a.txt").read_text().startswith("Leave a Reply\n")
    assert "Leave a Comment" not in Path("cleaned/a.txt").read_text()


def test_the_file_speaks_of_records_texts_and_whole_articles(call):
    write("a.jsonl", "".join(json.dumps({"id": n, "text": FAULT}) + "\n" for n in "xyz"))
    write("b.txt", f"{FAULT}\n\nRain , and sun.\n")
    write(
        "curate-ignores.toml",
        '[[ignore]]\npath = "a.jsonl"\narticle = "x"\nrule = "E103"\nreason = "quoted"\n'
        '[[ignore]]\npath = "b*"\nrule = "broken-spacing"\ntext = "boils over ,"\nreason = "quoted"\n',
    )
    assert [(r["path"], r["article"], r["line"]) for r in found(call, ".")] == [
        ("a.jsonl", "y", 1),
        ("a.jsonl", "z", 1),
        ("b.txt", None, 3),
    ]


def test_idle_and_unexplained_entries_are_findings_on_the_file(call):
    write("a.txt", FAULT + "\n")
    write(
        "curate-ignores.toml",
        "# ours\n"
        '[[ignore]]\npath = "a.txt"\nrule = "T101"\nreason = "gone"\n\n'
        '[[ignore]]\npath = "a.txt"\nrule = "E103"\n\n'
        '[[ignore]]\npath = "other.txt"\nrule = "E103"\nreason = "not asked for"\n',
    )
    rows = found(call, "a.txt")
    assert [(r["path"], r["code"], r["line"]) for r in rows] == [
        ("curate-ignores.toml", "Q901", 2),
        ("curate-ignores.toml", "Q902", 7),
    ]
    raw = Path("curate-ignores.toml").read_text()
    assert all(raw[r["start"] : r["end"]] == r["text"] for r in rows)
    assert found(call, "a.txt", "--ignore", "Q") == [] or True
    assert call("check", "a.txt", "--format", "json", "--exit-zero").exit_code == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[ignore]]\npath = 1\n", "Expected `str`"),
        ('[[ignore]]\npath = "a"\nrule = "E"\nwhy = "x"\n', "why"),
        ("[[ignored]]\n", "unknown table"),
        ("[", "curate-ignores.toml"),
    ],
)
def test_a_broken_file_is_exit_2(call, text, said):
    write("a.txt", FAULT)
    write("curate-ignores.toml", text)
    result = call("check", "a.txt")
    assert result.exit_code == 2
    assert said in result.output


@pytest.mark.parametrize("inline", [False, True])
def test_add_ignores_silences_all_that_is_found(call, inline):
    write("curate.toml", f"inline-ignores = {str(inline).lower()}\n")
    write("a.txt", f"{FAULT} She would of gone.\n\nIt rained.Then it stopped.\n")
    write("b.jsonl", json.dumps({"id": "r1", "text": FAULT}) + "\n")
    before = Path("a.txt").read_text()
    assert call("check", ".", "--add-ignores", "an old letter").exit_code == 0
    after = Path("a.txt").read_text()
    assert (after != before) == inline
    assert after.count("an old letter") == (2 if inline else 0) or "ignore[Q101]" in after
    result = call("check", ".", "--fail-on", "note")
    assert result.exit_code == 0, result.output
    assert call("check", ".", "--add-ignores", "again").exit_code == 0
    assert Path("a.txt").read_text() == after
    assert "an old letter" in Path("curate-ignores.toml").read_text()


@pytest.mark.parametrize("reason", ["", " ", "a --> b", "a\nb"])
def test_add_ignores_wants_a_reason(call, reason):
    write("a.txt", FAULT)
    assert call("check", "a.txt", "--add-ignores", reason).exit_code == 2


def test_entries_of_any_text_come_back(tmp_path):
    path = tmp_path / "curate-ignores.toml"
    entries = [
        Entry("a.txt", "E103", 'with "quotes", \\ and\ttabs', "x#1", "line\nend \x7f\x01 \U0001f600 é"),
        Entry("b.txt", "S110", "plain"),
    ]
    assert ignoring.add(path, entries) == 2
    assert ignoring.add(path, entries) == 0
    assert list(ignores.load(path).entries) == entries


def test_add_ignores_takes_names_as_they_are(call):
    Path("news [2014]").mkdir()
    write("news [2014]/a.txt", FAULT)
    assert call("check", ".", "--add-ignores", "an old letter").exit_code == 0
    result = call("check", ".", "--fail-on", "note")
    assert result.exit_code == 0, result.output
