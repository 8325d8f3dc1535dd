"""What the README shows is what the program does."""

import json
import re
import shutil
import tomllib
from itertools import pairwise
from pathlib import Path

import click

from curate.cli.main import COMMANDS
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
# What is installed beside curate must not change what is compared.
ALONE = 'spacy-model = ""\ngrammar = "off"\nneural = "off"\n'
PLACE = re.compile(r"^article\.txt:(\d+):\d+: ")


def test_the_transcript_is_what_is_printed(call):
    """The article is put together again from the lines that the transcript shows."""
    block = re.search(r"```\n\$ curate (.+)\n([^`]+)```", README)
    assert block
    lines = block[2].splitlines()
    shown = {int(m[1]): after.removeprefix("    | ") for line, after in pairwise(lines) if (m := PLACE.match(line))}
    Path("article.txt").write_text("".join(f"{shown.get(n, '')}\n" for n in range(1, max(shown) + 1)), encoding="utf-8")
    Path("curate.toml").write_text(ALONE)
    result = call(*block[1].split())
    assert click.unstyle(result.stdout).splitlines() == lines


def test_commands_and_extras_are_real():
    rows = re.findall(r"^\| `curate (\w+)([^\n]*)", README, re.MULTILINE)
    assert {name for name, _ in rows} <= set(COMMANDS)
    assert {"review", "server", "languagetool", "docx"} == {
        e for _, row in rows for e in re.findall(r"Extra `(\w+)`", row)
    }
    named = [e for given in re.findall(r"'\.\[([\w,]+)\]'", README) for e in given.split(",")]
    assert named
    assert set(named) <= set(EXTRAS)
    assert "'curate-text[" not in README, "not on PyPI"


def test_the_main_command_leaves_the_committed_examples_as_they_are(tmp_path, call):
    """A fresh clone is not dirtied by its first run, whatever is installed; versions of libraries are told in manifest.json."""
    for name in ("raw", "cleaned", "reports"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    assert call("run", "raw").exit_code == 0

    def files(root: Path) -> dict[str, bytes]:
        return {
            p.relative_to(root).as_posix(): p.read_bytes()
            for part in ("cleaned", "reports")
            for p in (root / part).rglob("*")
            if p.is_file() and p.suffix != ".parquet"  # its bytes depend on the version of pyarrow
        }

    old, new = files(ROOT), files(tmp_path)
    manifests = [json.loads(found.pop("reports/manifest.json")) for found in (old, new)]
    assert old.keys() == new.keys()
    assert [name for name in old if old[name] != new[name]] == []
    assert {**manifests[0], "versions": None} == {**manifests[1], "versions": None}
