"""What "curate init" writes: settings, a pre-commit entry, a workflow of the host."""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from curate import __version__
from curate import settings as config
from curate.readers.files import SUFFIXES
from curate.writers import atomic

HERE = Path(__file__).parent
WORKFLOWS = {"github": ".github/workflows/curate.yml", "gitlab": ".gitlab-ci.yml"}
HOOKS = ".pre-commit-config.yaml"


class Step(msgspec.Struct, frozen=True):
    """What became of one file: written or left, and what the user should do about it."""

    path: str
    is_written: bool
    advice: str = ""


def template(name: str, paths: Sequence[str] = (".",)) -> str:
    """A file's text for articles under these paths."""
    inside = "|".join(re.escape(p.rstrip("/")) for p in paths)
    folder = "" if "." in paths else f"^(?:{inside})(?:/.*)?"
    suffixes = "|".join(s.lstrip(".") for s in sorted(SUFFIXES))
    values = {
        "@VERSION@": __version__,
        "@PATHS@": json.dumps(list(paths), ensure_ascii=False),
        "@FILES@": f"{folder}\\.({suffixes})$".replace("'", "''"),
    }
    text = (HERE / name).read_text(encoding="utf-8")
    for mark, value in values.items():
        text = text.replace(mark, value)
    return text


def settle(root: Path, paths: Sequence[str], ci: str | None) -> Iterator[Step]:
    """Write the files that are not there yet; what is there is left as it is. Raises OSError."""
    found = config.find(root)
    if found is not None and found.parent == root:
        has = "" if config.load(found).paths else f"add to it: paths = {json.dumps(list(paths), ensure_ascii=False)}"
        yield Step(found.name, is_written=False, advice=has)
    else:
        yield _written(root / "curate.toml", template("settings.toml", paths))
    hooks = template("pre-commit.yaml", paths)
    yield _unless_there(root / HOOKS, root, hooks, "curate", hooks.partition("\n")[2])
    if ci is not None:
        text = template(f"{ci}.yml", paths)
        yield _unless_there(root / WORKFLOWS[ci], root, text, "curate", text if ci == "gitlab" else "")


def _unless_there(path: Path, root: Path, text: str, mark: str, entry: str) -> Step:
    if not path.exists():
        return _written(path, text, path.relative_to(root).as_posix())
    there = mark in path.read_text(encoding="utf-8", errors="replace")
    advice = "" if there or not entry else f"add to it:\n{entry.rstrip()}"
    return Step(path.relative_to(root).as_posix(), is_written=False, advice=advice)


def _written(path: Path, text: str, name: str = "") -> Step:
    atomic.write(path, text.encode())
    return Step(name or path.name, is_written=True)
