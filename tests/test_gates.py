"""Limits beside the severity gate."""

import json
from pathlib import Path

import pytest

FAULT = "The soup boils over , so watch it.\n"


def write(name: str, text: str) -> Path:
    path = Path(name)
    path.write_text(text)
    return path


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("--max", "E103=3"), 0),
        (("--max", "E103=2"), 1),
        (("--max", "e=2"), 1),
        (("--max", "T=0"), 0),
        (("--max", "E103=2", "--exit-zero"), 0),
        (("--budget", "E=150"), 0),
        (("--budget", "E=100"), 1),
        (("--budget", "T=0"), 0),
        (("--max-cut", "50"), 0),
    ],
)
def test_limits_decide_the_exit_code(call, args, code):
    write("a.txt", FAULT * 3)
    assert call("check", "a.txt", "--fail-on", "never", *args).exit_code == code


def test_what_is_passed_is_said_in_every_form(call):
    write("a.txt", FAULT * 3)
    result = call("check", "a.txt", "--fail-on", "never", "--max", "E103=1", "--format", "json")
    assert json.loads(result.stdout)["summary"]["limits"] == ["E103: 3 findings, at most 1 are allowed"]
    assert "limit passed: E103: 3 findings" in result.stderr
    plain = call("check", "a.txt", "--fail-on", "never", "--max", "E103=1")
    assert plain.stdout.count("limit passed: ") == 1
    assert "limit passed" not in plain.stderr


def test_one_article_cut_to_pieces_is_named_however_many_are_whole(call):
    for number in range(20):
        write(f"{number}.txt", "A calm sentence about the weather stands here and is kept whole.\n" * 3)
    write("bad.txt", "Leave a Reply\n\nCopyright © 2019 Rose Lane. All rights reserved.\n\nCalm.\n")
    result = call("check", ".", "--fail-on", "never", "--max-cut", "60")
    assert result.exit_code == 1
    assert "limit passed: bad.txt: 9" in result.stdout
    assert "at most 60 % are allowed" in result.stdout


def test_limits_stand_in_the_settings_and_the_command_line_wins(call):
    write("a.txt", FAULT * 3)
    write("curate.toml", 'fail-on = "never"\nmax-cut = 90\n[max]\nE103 = 2\n[budgets]\nT = 1\n')
    assert call("check", "a.txt").exit_code == 1
    assert call("check", "a.txt", "--max", "E103=9").exit_code == 0
    assert call("check", "a.txt", "--max", "E103=9", "--budget", "E=1").exit_code == 1


def test_limits_count_what_is_new(call):
    write("a.txt", FAULT * 3)
    call("baseline", "update", "a.txt")
    assert call("check", "a.txt", "--max", "E103=0").exit_code == 0
    write("a.txt", FAULT * 4)
    assert call("check", "a.txt", "--max", "E103=1").exit_code == 0
    assert call("check", "a.txt", "--max", "E103=0").exit_code == 1


@pytest.mark.parametrize(
    "args",
    [
        ("--max", "E103"),
        ("--max", "E103=x"),
        ("--max", "E103=-1"),
        ("--max", "X9=1"),
        ("--budget", "E103=1"),
        ("--budget", "E=nan"),
        ("--max-cut", "101"),
    ],
)
def test_limits_that_make_no_sense_are_exit_2(call, args):
    write("a.txt", FAULT)
    assert call("check", "a.txt", *args).exit_code == 2


def test_show_diff_never_changes_findings_or_exit_code(call):
    write("a.txt", FAULT + "\nA zero\u200bwidth space.\n\nLeave a Reply\n")
    for level in ("error", "note", "never"):
        for form in ("jsonl", "github", "gitlab", "sarif", "junit", "rdjsonl", "json"):
            plain = call("check", "a.txt", "--format", form, "--fail-on", level)
            shown = call("check", "a.txt", "--format", form, "--fail-on", level, "--show-diff")
            assert (plain.stdout, plain.exit_code) == (shown.stdout, shown.exit_code)
            assert "-Leave a Reply" in shown.stderr
