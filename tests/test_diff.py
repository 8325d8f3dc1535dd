"""Only what a merge changes: against a revision, and against a patch."""

import json
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from curate.gate.changes import Changes
from curate.model import Article
from curate.pipeline import Pipeline
from curate.readers.files import Options, Source
from curate.rules import RULES

FAULT = "The soup boils over , so watch it."
CALM = "The path leads down to the river."
PARAGRAPH = f"{CALM} {FAULT} Two boats lie in the reeds."


def git(*args: str) -> str:
    options = (
        "-c",
        "user.name=T",
        "-c",
        "user.email=t@example.org",
        "-c",
        "init.defaultBranch=main",
        "-c",
        "commit.gpgsign=false",
    )
    return subprocess.run(["git", *options, *args], check=True, capture_output=True, text=True).stdout


def write(name: str, text: str) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


@pytest.fixture
def repository(call):
    git("init", "-q")
    write("a/one.txt", f"{PARAGRAPH}\n\n{FAULT}\n")
    write("a/two.txt", PARAGRAPH + "\n")
    write("a/many.jsonl", "".join(json.dumps({"id": n, "text": PARAGRAPH}) + "\n" for n in "xyz"))
    git("add", "-A")
    git("commit", "-qm", "old")
    git("checkout", "-qb", "branch")
    return call


def found(call, *args, stdin=None, code=(0, 1)):
    result = call("check", "a", "--select", "E,T", "--format", "jsonl", *args, stdin=stdin)
    assert result.exit_code in code, result.output
    return [(r["path"], r["article"], r["line"], r["text"]) for r in map(json.loads, result.stdout.splitlines())]


def both(call, expected):
    """The same against the revision and against its patch."""
    assert found(call, "--diff", "main") == expected
    patch = git("diff", "main").encode()
    assert found(call, "--diff", "-", stdin=patch) == expected
    bare = git("diff", "-U0", "main").encode()
    assert found(call, "--diff", "-", stdin=bare) == expected


def test_nothing_changed_nothing_found(repository):
    both(repository, [])


def test_a_finding_counts_when_its_own_sentence_changed(repository):
    write("a/one.txt", f"{PARAGRAPH.replace('Two boats', 'Three boats')}\n\n{FAULT}\n")
    both(repository, [])
    write("a/one.txt", f"{PARAGRAPH.replace('The soup', 'Our soup')}\n\n{FAULT}\n")
    both(repository, [("a/one.txt", None, 1, " ,")])
    write("a/one.txt", f"{PARAGRAPH}\n\n{FAULT} {FAULT}\n")
    both(repository, [("a/one.txt", None, 3, " ,")])


def test_moved_paragraphs_and_line_ends_are_no_change(repository):
    write("a/one.txt", f"{FAULT}\r\n\r\nA new one.\r\n\r\n{PARAGRAPH}\r\n")
    both(repository, [])


def test_records_are_compared_by_id(repository):
    rows = [{"id": n, "text": PARAGRAPH} for n in "zwyx"]
    rows[2]["text"] = PARAGRAPH + " Rain , and sun."
    write("a/many.jsonl", "".join(json.dumps(r) + "\n" for r in rows))
    both(repository, [("a/many.jsonl", "w", 1, " ,"), ("a/many.jsonl", "y", 1, " ,")])


def test_renamed_and_new_files(repository):
    git("mv", "a/one.txt", "a/moved.txt")
    both(repository, [])
    write("a/moved.txt", f"{PARAGRAPH}\n\n{FAULT}\n\nRain , and sun.\n")
    git("add", "-A")
    both(repository, [("a/moved.txt", None, 5, " ,")])
    write("a/new.txt", FAULT + "\n")
    assert ("a/new.txt", None, 1, " ,") in found(repository, "--diff", "main")


def test_the_base_is_where_the_branch_began(repository):
    git("checkout", "-q", "main")
    write("a/two.txt", "Rain , and sun.\n")
    git("commit", "-qam", "meanwhile")
    git("checkout", "-q", "branch")
    write("a/one.txt", f"{PARAGRAPH}\n\n{FAULT}\n\nSnow , and ice.\n")
    git("commit", "-qam", "ours")
    assert found(repository, "--diff", "main") == [("a/one.txt", None, 5, " ,")]


def test_from_a_folder_below(repository, monkeypatch):
    write("a/one.txt", f"{PARAGRAPH}\n\n{FAULT}\n\nSnow , and ice.\n")
    monkeypatch.chdir("a")
    result = repository("check", ".", "--diff", "main", "--select", "E", "--format", "jsonl")
    assert [json.loads(x)["path"] for x in result.stdout.splitlines()] == ["one.txt"]


def test_with_a_baseline(repository):
    repository("baseline", "update", "a")
    write("a/one.txt", f"{PARAGRAPH}\n\n{FAULT}\n\nSnow , and ice.\n")
    assert found(repository, "--diff", "main") == [("a/one.txt", None, 5, " ,")]


@pytest.mark.parametrize("options", [(), ("diff.noprefix=true",), ("diff.mnemonicPrefix=true",)])
def test_a_patch_with_names_that_git_quotes(repository, options):
    write("a/na\u00efve \u201cname\u201d.txt", f'{CALM}\n\n-- "kept\\303"\n')
    git("add", "-A")
    git("commit", "-qm", "odd name")
    write("a/na\u00efve \u201cname\u201d.txt", f"{CALM}\n\n{FAULT}\n")
    patch = git(*(x for o in options for x in ("-c", o)), "diff").encode()
    assert b"\\303\\257" in patch
    rows = found(repository, "--diff", "-", stdin=patch)
    assert [(path, line) for path, _, line, _ in rows] == [("a/na\u00efve \u201cname\u201d.txt", 3)]


def test_a_patch_of_another_place_is_refused(repository):
    git("mv", "a/one.txt", "a/three.txt")
    assert found(repository, "--diff", "-", stdin=git("diff", "HEAD").encode(), code=(0,)) == []  # only renamed
    result = repository("check", "a", "--diff", "-", stdin=b"--- a/no.txt\n+++ b/no.txt\n@@ -1 +1 @@\n-x\n+y\n")
    assert (result.exit_code, "no file of this patch" in result.output) == (2, True)


@pytest.mark.parametrize(
    ("args", "stdin", "said"),
    [
        (("--diff", "nowhere"), None, 'no revision "nowhere"'),
        (("--diff", "--output=x"), None, "no revision"),
        (("--diff", "-"), b"no patch at all\n", "no unified diff"),
        (("--diff", "-"), b"--- a/a/one.txt\n+++ b/a/one.txt\n@@ -1 +1 @@\n-x\n+y\n", "does not fit a/one.txt"),
    ],
)
def test_what_cannot_be_compared_is_exit_2(repository, args, stdin, said):
    result = repository("check", "a", *args, stdin=stdin)
    assert result.exit_code == 2
    assert said in result.output


def test_outside_a_repository(call):
    write("a/one.txt", FAULT)
    result = call("check", "a", "--diff", "main")
    assert result.exit_code == 2
    assert "--diff: " in result.output


def test_a_history_without_a_common_commit_says_what_to_do(repository):
    git("checkout", "-q", "--orphan", "other")
    git("commit", "-qm", "other")
    result = repository("check", "a", "--diff", "main")
    assert result.exit_code == 2
    assert "fetch-depth: 0" in result.output


class Old:
    """What a file held before, for the property."""

    def __init__(self, text):
        self.text = text

    def content(self, path):
        return self.text.encode()


PIPELINE = Pipeline(tuple(r for r in RULES if r.code == "E103"), model="")
SENTENCES = [f"Number {n} is hot , they say." for n in range(6)]
CHOICE = st.lists(st.integers(0, 5), max_size=8)


@profile(max_examples=60)
@given(CHOICE, CHOICE, st.sampled_from([" ", "\n\n", "\n"]), st.sampled_from([" ", "\n\n", "\r\n\r\n"]))
def test_new_sentences_answer_and_old_ones_do_not(old, new, gap, other_gap):
    before = gap.join(SENTENCES[n] for n in old)
    after = other_gap.join(SENTENCES[n] for n in new)
    changes = Changes(Old(before), Options())
    changes.touched([Source("x.txt", "text", "x.txt", after.encode())])
    result = changes.judge(PIPELINE.run(Article("x.txt", after)))
    expected = sum(max(0, new.count(n) - old.count(n)) for n in range(6))
    assert len(result.findings) == expected
