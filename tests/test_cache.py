"""Results kept between checks."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from curate import cache
from curate.batch import Bench
from curate.cache import Cache
from curate.model import Article
from curate.settings import Settings
from tests.conftest import ROOT

FAULT = "The soup boils over , so watch it.\n\nLeave a Reply\n\nShe would of gone home.\n"
HEAVY = (
    "numpy",
    "pandas",
    "spacy",
    "trafilatura",
    "lxml",
    "pyarrow",
    "markdown_it",
    "ftfy",
    "ahocorasick_rs",
    "curate.rules",
    "curate.pipeline",
)


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("CURATE_CACHE", str(tmp_path / ".cache"))


def fresh(tmp_path, *args):
    """Run curate in a fresh interpreter; its output and the heavy modules it imported."""
    code = f"import sys\nfrom curate.cli.main import main\ntry: main({list(args)!r})\nexcept SystemExit as e: print('exit', e.code)\nprint(sorted(m for m in {HEAVY!r} if m in sys.modules))"
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=env, capture_output=True, text=True, check=True
    )
    return done.stdout.rpartition("[")[0], done.stdout.splitlines()[-1]


def page():
    return (
        "<html><head><title>T</title></head><body>"
        + "<p>A page about soup that boils over , so watch it well.</p>" * 9
        + "</body></html>"
    )


@pytest.mark.slow
def test_a_second_check_says_the_same_and_imports_nothing_heavy(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "one.txt").write_text(FAULT)
    (tmp_path / "a" / "two.md").write_text("# Soup\n\n" + FAULT)
    (tmp_path / "a" / "three.html").write_text(page())
    (tmp_path / "a" / "four.jsonl").write_text(
        "".join(json.dumps({"id": n, "title": "T", "text": FAULT}) + "\n" for n in range(3))
    )
    (tmp_path / "curate.toml").write_text('ignore = ["C104"]\n')
    args = ("check", "a", "--no-color", "--format", "text", "--format", "json=all.json", "--show-diff")
    first, imported = fresh(tmp_path, *args)
    assert "curate.rules" in imported
    whole = (tmp_path / "all.json").read_bytes()
    again, imported = fresh(tmp_path, *args)
    assert imported == "[]"
    assert again == first
    assert (tmp_path / "all.json").read_bytes() == whole
    assert fresh(tmp_path, *args, "--no-cache")[0] == first


def check(call, *args):
    return [json.loads(x) for x in call("check", *args, "--format", "jsonl", "--exit-zero").stdout.splitlines()]


def test_what_changed_is_judged_again(call):
    Path("a.txt").write_text(FAULT)
    rows = check(call, "a.txt")
    assert rows == check(call, "a.txt")
    Path("a.txt").write_text(FAULT + "\nThey would of stayed.\n")
    assert len(check(call, "a.txt")) > len(rows)
    Path("a.txt").write_text(FAULT)
    assert len(check(call, "a.txt", "--select", "E")) < len(rows)
    assert len(check(call, "a.txt", "--min-confidence", "1")) < len(rows)
    Path("curate-ignores.toml").write_text('[[ignore]]\npath = "a.txt"\nrule = "E103"\nreason = "quoted"\n')
    assert len(check(call, "a.txt")) == len(rows) - 1
    assert check(call, "a.txt") == check(call, "a.txt", "--no-cache")
    Path("curate-ignores.toml").unlink()
    assert check(call, "a.txt") == rows


def test_a_moved_record_keeps_its_result_and_its_line(call):
    lines = [json.dumps({"id": n, "text": FAULT}) for n in range(3)]
    Path("a.jsonl").write_text("\n".join(lines) + "\n")
    call("check", "a.jsonl")
    Path("a.jsonl").write_text("\n".join(reversed(lines)) + "\n")
    known = cache.of_installation()
    result = call("check", "a.jsonl", "--format", "github", "--exit-zero")
    plain = call("check", "a.jsonl", "--format", "github", "--exit-zero", "--no-cache")
    assert result.stdout == plain.stdout
    known.close()


def entry():
    return Bench(Settings()).run(Article("a.txt", FAULT))


def test_a_broken_entry_and_a_broken_file_are_ignored(tmp_path, call):
    Path("a.txt").write_text(FAULT)
    rows = check(call, "a.txt")
    (path,) = Path(os.environ["CURATE_CACHE"]).glob("*.sqlite")
    base = sqlite3.connect(path)
    with base:
        base.execute("UPDATE results SET value = substr(value, 1, 40) || x'00' || substr(value, 42)")
    base.close()
    assert check(call, "a.txt") == rows
    path.write_bytes(b"no database at all" * 1000)
    assert check(call, "a.txt") == rows
    assert check(call, "a.txt") == rows
    assert sqlite3.connect(path).execute("SELECT count(*) FROM results").fetchone() == (1,)


def test_a_cache_that_cannot_be_made_stops_nothing(call, monkeypatch):
    Path("a.txt").write_text(FAULT)
    monkeypatch.setenv("CURATE_CACHE", "/proc/nowhere")
    assert call("check", "a.txt", "--exit-zero").exit_code == 0


def test_another_version_empties_it(tmp_path):
    result = entry()
    one = Cache(tmp_path / "c.sqlite", b"one")
    one.put(b"k", result)
    one.close()
    assert Cache(tmp_path / "c.sqlite", b"one").get(b"k") == result
    assert Cache(tmp_path / "c.sqlite", b"two").get(b"k") is None
    assert Cache(tmp_path / "c.sqlite", b"one").get(b"k") is None


def test_it_stays_under_its_limit(tmp_path):
    result = entry()
    limited = Cache(tmp_path / "c.sqlite", b"one", limit=30_000)
    for n in range(100):
        limited.put(str(n).encode(), result)
        if n % 10 == 0:
            limited._write()
    limited.close()
    assert sqlite3.connect(tmp_path / "c.sqlite").execute("SELECT TOTAL(size) FROM results").fetchone()[0] <= 30_000
    assert Cache(tmp_path / "c.sqlite", b"one").get(b"99") == result


def test_a_changed_package_changes_the_stamp(tmp_path, monkeypatch):
    (tmp_path / "rule.py").write_text("1")
    monkeypatch.setattr(cache, "PACKAGE", tmp_path)
    before = cache.stamp()
    assert cache.stamp() == before
    (tmp_path / "rule.py").write_text("22")
    assert cache.stamp() != before


@pytest.mark.slow
def test_several_checks_at_once_share_it(tmp_path):
    (tmp_path / "a").mkdir()
    for n in range(30):
        (tmp_path / "a" / f"{n}.txt").write_text(f"Article {n}. {FAULT}")
    command = [sys.executable, "-m", "curate", "check", "a", "--format", "jsonl", "--exit-zero"]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    running = [
        subprocess.Popen(command, cwd=tmp_path, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    said = [p.communicate() for p in running]
    assert len({out for out, _ in said}) == 1
    assert all(not err for _, err in said)
    (path,) = Path(os.environ["CURATE_CACHE"]).glob("*.sqlite")
    assert sqlite3.connect(path).execute("SELECT count(*) FROM results").fetchone() == (30,)
