"""What a merge changes: findings count where their own sentence is new.

In prose a line is a paragraph, so lines are too coarse: one mended word would
answer for all that stands around it. The sentences of the old text are
compared with those of the new one, whatever their place, white space aside;
records are compared by id.
"""

import os
import re
import subprocess
from collections import Counter
from collections.abc import Iterable, Iterator
from io import StringIO
from pathlib import Path
from typing import Protocol

import msgspec
from unidiff.errors import UnidiffParseError
from unidiff.patch import PatchedFile, PatchSet

from curate.article import Text
from curate.gate.judge import BadChanges
from curate.identity import digest
from curate.model import Article, Finding, Problem, Result, Span
from curate.readers import files
from curate.readers.files import Options, Source


class Before(Protocol):
    """Says what a file held before."""

    def content(self, path: str) -> "bytes | Unchanged | None":
        """The bytes of a file before, None where there was none."""


class Unchanged(msgspec.Struct, frozen=True):
    """The file is as it was."""


SAME = Unchanged()


class Revision:
    """A git revision: its merge base with what is checked out. Raises BadChanges."""

    def __init__(self, name: str) -> None:
        self._root = Path(_git("rev-parse", "--show-toplevel").decode().rstrip("\n"))
        _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}", why=f'no revision "{name}"')
        shallow = f"{name} and HEAD have no common commit here; fetch the whole history (fetch-depth: 0)"
        self.base = _git("merge-base", name, "HEAD", why=shallow).decode().strip()
        self._renamed = dict(self._changed())
        self._tree = set(_git("ls-tree", "-r", "-z", "--name-only", "--full-tree", self.base).split(b"\0"))

    def _changed(self) -> Iterator[tuple[bytes, bytes | None]]:
        """Files that differ from the base, each with its name there."""
        options = ("--name-status", "-M", "-z", "--no-relative", "--no-ext-diff", "--ignore-submodules")
        fields = iter(_git("diff", *options, self.base, "--", ":/").split(b"\0"))
        for status in fields:
            if status[:1] in (b"R", b"C"):
                old = next(fields)
                yield next(fields), old
            elif status:
                name = next(fields)
                yield name, None if status == b"A" else name

    def content(self, path: str) -> bytes | Unchanged | None:
        """The bytes of a file at the base."""
        full = Path(path).parent.resolve() / Path(path).name
        if not full.is_relative_to(self._root):
            msg = f"{path} is not in the repository {self._root}"
            raise BadChanges(msg)
        name = os.fsencode(full.relative_to(self._root).as_posix())
        if name not in self._renamed:
            return SAME if name in self._tree else None
        old = self._renamed[name]
        return None if old is None else _git("cat-file", "blob", f"{self.base}:{os.fsdecode(old)}")


def _git(*args: str, why: str = "") -> bytes:
    try:
        done = subprocess.run(["git", *args], capture_output=True, check=False)  # noqa: S603, S607
    except OSError as error:
        msg = f"git cannot be run: {error.strerror or error}"
        raise BadChanges(msg) from error
    if done.returncode:
        raise BadChanges(why or done.stderr.decode(errors="replace").strip().splitlines()[0])
    return done.stdout


class Patch:
    """A unified diff whose new side is what lies on disk. Raises BadChanges."""

    def __init__(self, data: bytes) -> None:
        try:  # latin-1 keeps every byte, and only \n ends a line
            patches = PatchSet(StringIO(_plain(data.decode("latin-1")), newline="\n"))
        except UnidiffParseError as error:
            msg = f"this is no unified diff: {error}"
            raise BadChanges(msg) from error
        if data.strip() and not len(patches) and not re.search(rb"^diff --git ", data, re.MULTILINE):
            msg = "this is no unified diff: no file in it"
            raise BadChanges(msg)
        try:
            root = Path(_git("rev-parse", "--show-toplevel").decode().rstrip("\n"))
        except BadChanges:
            root = Path.cwd()
        self._files: dict[Path, PatchedFile] = {}
        for patch in patches:
            here = (p for name in _names(patch) for f in (Path.cwd(), root) if (p := f / name).exists())
            self._files.update({path.resolve(): patch for path in here})
        if not self._files and not all(p.is_removed_file for p in patches):
            msg = f"no file of this patch is here, or in {root}"
            raise BadChanges(msg)

    def content(self, path: str) -> bytes | Unchanged | None:
        """The bytes of a file before the patch, from those it has now."""
        patch = self._files.get(Path(path).resolve())
        if patch is None:
            return SAME
        if patch.is_added_file:
            return None
        lines = Path(path).read_bytes().decode("latin-1").split("\n")
        for hunk in sorted(patch, key=lambda h: -h.target_start):
            at = hunk.target_start - (1 if hunk.target_length else 0)
            new = [line.value.rstrip("\r\n") for line in hunk.target_lines()]
            if [line.rstrip("\r") for line in lines[at : at + len(new)]] != new:
                msg = f"the patch does not fit {path} at line {hunk.target_start}"
                raise BadChanges(msg)
            lines[at : at + len(new)] = [line.value.rstrip("\n") for line in hunk.source_lines()]
        return "\n".join(lines).encode("latin-1")


HUNK = re.compile(r"@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@")
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


def _plain(patch: str) -> str:
    """The hunks of a patch and their files' names, without git's quotes, its own headers left out.

    Git's headers cannot be split where a name has a space and no prefix. A
    file that has nothing else, as one only renamed, holds no new sentence.
    """
    kept = []
    old = new = 0  # lines of a hunk still to come on either side: there is no header among them
    for line in patch.split("\n"):
        if old > 0 or new > 0:
            old -= line[:1] in ("", " ", "-")
            new -= line[:1] in ("", " ", "+")
            kept.append(line)
        elif sizes := HUNK.match(line):
            old, new = (1 if size is None else int(size) for size in sizes.groups())
            kept.append(line)
        elif line.startswith(("--- ", "+++ ")):
            kept.append(QUOTED.sub(_unquoted, line))
        elif line.startswith("\\"):  # \ No newline at end of file
            kept.append(line)
    return "\n".join((*kept, ""))


def _unquoted(name: re.Match[str]) -> str:
    """A name without git's quotes; one with control characters stays as it is, as no header can hold it."""
    plain = re.sub(r"\\([0-7]{3}|.)", lambda m: chr(int(m[1], 8)) if len(m[1]) > 1 else m[1], name[1])
    return name[0] if min(plain, default=" ") < " " or re.search(r"(?<!\\)(?:\\\\)*\\[abtnvfr]", name[1]) else plain


def _names(patch: PatchedFile) -> Iterator[str]:
    """The name of a file after the patch: without git's prefix (b/, or w/ and others), and with it if both sides bear it."""
    name = patch.target_file.encode("latin-1").decode("utf-8", "surrogateescape")
    if re.match("[bciow]/", name) and patch.source_file[:2] != name[:2]:
        yield name[2:]
    if name[:2] != "b/" or not patch.source_file.startswith("a/"):
        yield name


class Changes:
    """Findings in sentences that a merge changes."""

    def __init__(self, before: Before, options: Options) -> None:
        self._before = before
        self._options = options
        self._path = ""
        self._sources: dict[str, Source] = {}
        self._known: dict[str | None, Counter[str]] = {}

    def touched(self, sources: Iterable[Source | Problem]) -> list[Source | Problem]:
        """Sources that are new or changed, and problems. Raises BadChanges."""
        kept = [s for s in sources if isinstance(s, Problem) or not isinstance(self._before.content(s.path), Unchanged)]
        self._sources = {s.path: s for s in kept if isinstance(s, Source)}
        return kept

    def judge(self, result: Result) -> Result:
        """The result with the findings whose sentence is new. Raises BadChanges."""
        article = result.article
        if article.path != self._path:
            self._path, self._known = article.path, self._old(self._sources[article.path])
        spans = list(_new(article, self._known.get(article.id, Counter()).copy()))
        found = tuple(f for f in result.findings if _counts(f, spans))
        return msgspec.structs.replace(result, findings=found)

    def _old(self, source: Source) -> dict[str | None, Counter[str]]:
        """Sentences of a file's articles before, by id."""
        content = self._before.content(source.path)
        if content is None or isinstance(content, Unchanged):
            return {}
        old = files.articles(msgspec.structs.replace(source, data=content), self._options)
        return {a.id: Counter(_name(a, s) for s in _sentences(a)) for a in old if isinstance(a, Article)}


def _sentences(article: Article) -> list[Span]:
    return Text(article.raw, article.form, protected=article.protected).sentences


def _name(article: Article, span: Span) -> str:
    return digest(" ".join(article.raw[span.start : span.end].split()))


def _new(article: Article, old: Counter[str]) -> Iterator[Span]:
    """Spans of the sentences that are not among the old ones, with the white space around them."""
    sentences = _sentences(article)
    ends = [0, *(s.end for s in sentences)]
    starts = [*(s.start for s in sentences), len(article.raw)]
    for number, span in enumerate(sentences):
        name = _name(article, span)
        if old[name]:
            old[name] -= 1
        else:
            yield Span(ends[number], starts[number + 1])


def _counts(finding: Finding, changed: list[Span]) -> bool:
    if finding.family == "Q":  # of the whole article
        return bool(changed)
    end = max(finding.end, finding.start + 1)
    return any(s.overlaps(finding.start, end) for s in changed)
