"""Adoption tried for real: an old corpus, a baseline, a branch; and the files that hosts read."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT
from tests.test_diff import git

slow = pytest.mark.slow  # 200 articles are adopted anew for each of these

CALM = [
    "The path leads down to the river, where two boats lie in the reeds.",
    "Bread keeps for three days in a linen bag.",
    "We watered the beds twice a week, and the roses came back stronger than before.",
    "The train leaves at noon and comes back in the evening.",
    "A wooden spoon is all that the cook needs for this dish.",
]
FAULTS = ["The soup boils over , so watch it.", "She would of gone home.", "It rained all week.Then the sun came out."]


def corpus(count=200):
    """Articles of several paragraphs, every third with an old fault."""
    for number in range(count):
        told = f"So we were told by {''.join('ABCDEFGHIJ'[int(digit)] for digit in f'{number:03}')}."  # no line recurs
        lines = [
            f"Article {number} begins here. {CALM[number % 5]} {told}",
            f"{CALM[(number + 1) % 5]} {CALM[(number + 2) % 5]} {told}",
        ]
        if number % 3 == 0:
            lines.append(f"{FAULTS[number % 2]} {CALM[(number + 3) % 5]} {told}")
        path = Path(f"articles/{number // 50}/{number:03}.txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n\n".join(lines) + "\n")


def shell(script, **environment):
    """A step of a workflow, as its host runs it."""
    env = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        **environment,
    }
    return subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", script], env=env, capture_output=True, text=True, check=False
    )


def step(path, name):
    """The script of a job's step that calls curate."""
    jobs = yaml.safe_load(Path(path).read_text())
    if name == "github":
        (run,) = [s["run"] for s in jobs["jobs"]["curate"]["steps"] if "curate check" in s.get("run", "")]
        return run
    return "\n".join(x for x in jobs["curate"]["script"] if x.startswith("curate "))


@pytest.fixture
def repository(call):
    """200 articles, adopted, and a branch with three new faults and one mended."""
    corpus()
    git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "old corpus")
    for ci in ("github", "gitlab"):
        made = call("init", "articles", "--ci", ci)
        assert made.exit_code == 0, made.output
    git("add", "-A")
    git("commit", "-qm", "adopt curate")
    git("update-ref", "refs/remotes/origin/main", "HEAD")
    git("checkout", "-qb", "branch")
    change("articles/0/001.txt", "We watered", f"{FAULTS[0]} We watered")
    change("articles/1/051.txt", FAULTS[1], FAULTS[1].replace("would of", "would have"))
    change("articles/2/100.txt", "Bread keeps", f"{FAULTS[1]} Bread keeps")
    Path("articles/3/new.txt").write_text(f"{CALM[0]}\n\n{CALM[1]}\n\n{FAULTS[2]}\n")
    git("add", "-A")
    git("commit", "-qm", "ours")
    return call


def change(path, old, new):
    text = Path(path).read_text()
    assert old in text
    Path(path).write_text(text.replace(old, new, 1))


EXPECTED = [
    ("articles/0/001.txt", "E103", FAULTS[0]),
    ("articles/2/100.txt", "T", FAULTS[1]),
    ("articles/3/new.txt", "E103", FAULTS[2]),
]


@slow
@pytest.mark.parametrize("args", [("--diff", "origin/main"), (), ("--diff", "origin/main", "--no-baseline")])
def test_exactly_the_new_faults_are_reported_on_their_lines(repository, args):
    result = repository("check", "--ignore", "Q", "--format", "jsonl", "--fail-on", "warning", *args)
    assert result.exit_code == 1
    rows = [json.loads(x) for x in result.stdout.splitlines()]
    assert [r["path"] for r in rows] == [path for path, _, _ in EXPECTED]
    for row, (path, code, fault) in zip(rows, EXPECTED, strict=True):
        assert row["code"].startswith(code)
        assert fault in Path(path).read_text().split("\n")[row["line"] - 1]


@slow
def test_what_was_mended_is_gone(repository):
    assert "1 accepted finding gone" in repository("check").stderr
    assert repository("baseline", "prune").exit_code == 0
    assert "1 accepted finding gone" not in repository("check").stderr


@slow
def test_the_github_workflow_runs(repository, tmp_path):
    summary = tmp_path / "summary.md"
    change("curate.toml", '"error"', '"warning"')
    script = step(".github/workflows/curate.yml", "github")
    done = shell(script, BASE="main", GITHUB_STEP_SUMMARY=str(summary))
    assert done.returncode == 1, done.stderr
    found = re.findall(r"^::(?:error|warning|notice) file=([^,]+),line=(\d+)", done.stdout, re.MULTILINE)
    assert [p for p, _ in sorted(found)][:2] == ["articles/0/001.txt", "articles/2/100.txt"]
    assert {p for p, _ in found} == {p for p, _, _ in EXPECTED}
    assert "| E103 | 2 |" in summary.read_text()
    document = json.loads(Path("curate.sarif").read_text())
    assert len([r for r in document["runs"][0]["results"] if not r.get("suppressions")]) == len(found)
    push = shell(script, BASE="")
    assert push.returncode == 1


@slow
def test_the_gitlab_job_runs(repository):
    change("curate.toml", '"error"', '"warning"')
    done = shell(step(".gitlab-ci.yml", "gitlab"), CI_PROJECT_DIR=str(Path.cwd()))
    assert done.returncode == 1, done.stderr
    entries = json.loads(Path("gl-code-quality-report.json").read_text())
    assert {e["location"]["path"] for e in entries} == {p for p, _, _ in EXPECTED}
    assert Path("curate.xml").is_file()


@slow
def test_the_action_runs(repository, tmp_path):
    steps = yaml.safe_load((ROOT / "action.yml").read_text())["runs"]["steps"]
    (script,) = [s["run"] for s in steps if s.get("name") == "check"]
    place = tmp_path / "runner" / "curate" / "bin"
    place.mkdir(parents=True)
    (place / "curate").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m curate "$@"\n')
    (place / "curate").chmod(0o755)
    base = {
        "RUNNER_TEMP": str(tmp_path / "runner"),
        "PATHS": "",
        "DIFF": "",
        "BASE": "main",
        "FAIL_ON": "warning",
        "SARIF": "out.sarif",
    }
    done = shell(script, **base)
    assert done.returncode == 1, done.stderr
    assert done.stdout.count("file=articles/") >= 3
    assert Path("out.sarif").is_file()
    assert shell(script, **{**base, "FAIL_ON": "", "PATHS": "articles/0\narticles/1\n"}).returncode == 0
    assert shell(script, **{**base, "PATHS": "; touch hacked"}).returncode == 3
    assert not Path("hacked").exists()


@pytest.mark.parametrize(
    ("schema", "path"),
    [
        ("vendor.github-actions", ROOT / "action.yml"),
        ("vendor.github-workflows", Path(".github/workflows/curate.yml")),
        ("vendor.gitlab-ci", Path(".gitlab-ci.yml")),
    ],
)
def test_hosts_can_read_what_is_written(call, schema, path):
    Path("a.txt").write_text(CALM[0])
    for ci in ("github", "gitlab"):
        call("init", "--ci", ci)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_actions_are_pinned():
    for path in (ROOT / "action.yml", ROOT / "curate" / "adoption" / "github.yml"):
        used = re.findall(r"^\s*- uses: (\S+)", path.read_text(), re.MULTILINE)
        assert used
        assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", u) for u in used)


def test_the_gitlab_component_says_what_init_writes():
    parts = list(
        yaml.safe_load_all((ROOT / "templates" / "curate.yml").read_text().replace("$[[", "<<").replace("]]", ">>"))
    )
    ours = yaml.safe_load(
        (ROOT / "curate" / "adoption" / "gitlab.yml").read_text().replace("@VERSION@", "<< inputs.version >>")
    )
    theirs = parts[1]
    theirs["curate"]["stage"] = ours["curate"]["stage"]
    theirs["curate"]["script"] = [x.replace("<< inputs.paths >> ", "") for x in theirs["curate"]["script"]]
    assert theirs == ours


def test_init_leaves_what_is_there(call):
    Path("texts").mkdir()
    Path("texts/a.txt").write_text(FAULTS[0])
    Path("pyproject.toml").write_text('[tool.curate]\nignore = ["C"]\n')
    Path(".pre-commit-config.yaml").write_text("repos: []\n")
    Path(".gitlab-ci.yml").write_text("test: {script: [make]}\n")
    said = call("init", "texts", "--ci", "gitlab")
    assert said.exit_code == 0, said.output
    assert 'kept  pyproject.toml; add to it: paths = ["texts"]' in said.output
    assert "- id: curate" in said.output
    assert "gl-code-quality-report.json" in said.output
    assert Path(".pre-commit-config.yaml").read_text() == "repos: []\n"
    assert not Path("curate.toml").exists()
    before = Path("curate.baseline").read_bytes()
    Path("texts/a.txt").write_text(FAULTS[0] + FAULTS[1])
    assert call("init", "texts").exit_code == 0
    assert Path("curate.baseline").read_bytes() == before


@pytest.mark.parametrize("path", ["nowhere", "/tmp", "../x"])
def test_init_wants_articles_below(call, path):
    assert call("init", path).exit_code == 2


def test_the_hook_takes_what_curate_reads(call):
    Path("a b's").mkdir()
    Path("a b's/a.txt").write_text(CALM[0])
    assert call("init", "a b's").exit_code == 0
    (hook,) = yaml.safe_load(Path(".pre-commit-config.yaml").read_text())["repos"][0]["hooks"]
    assert re.search(hook["files"], "a b's/x/y.jsonl")
    assert not re.search(hook["files"], "README.md")
    from curate.readers.files import SUFFIXES

    for entry in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text()):
        taken = {s for s in SUFFIXES if re.search(entry["files"], f"x{s}")}
        assert taken == (set(SUFFIXES) if entry["id"] == "curate" else {s for s in SUFFIXES if SUFFIXES[s] != "html"})
