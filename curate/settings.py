"""Frozen settings, from ``curate.toml`` or ``[tool.curate]`` in pyproject.toml."""

import difflib
import tomllib
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Literal

import msgspec

FailOn = Literal["error", "warning", "note", "never"]


class SettingsError(ValueError):
    """A setting that cannot be used; the message names it and the nearest valid key."""


class Override(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """Codes switched off for paths that match a glob."""

    ignore: tuple[str, ...] = ()


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """All settings.

    ``select`` and ``ignore`` hold codes or prefixes of codes; the longer prefix
    wins, ``ignore`` on a tie. ``paths`` are checked where none are named. ``words`` are accepted spellings, ``dictionary``
    files of them, one word a line. ``strict`` shows optional findings too: claims that hedge,
    praise, headings and captions. ``text_field`` and ``id_field`` name the
    fields of records. ``spacy_model`` "" means none. ``inline_ignores`` lets comments
    in a text switch rules off; a scraped text must not, so it is off by default.
    ``html_output`` is the form of cleaned web pages, ``html_comments`` and
    ``html_captions`` keep readers' comments and the captions of the article's figures.
    The gate fails beyond ``max`` findings of a code or prefix, a family's ``budgets``
    per 1,000 kept words, ``max_cut`` percent of an article's words cut.
    """

    select: tuple[str, ...] = ("S", "T", "G", "C", "D", "E", "Q")
    ignore: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    fail_on: FailOn = "error"
    min_confidence: float = 0.5
    strict: bool = False
    words: tuple[str, ...] = ()
    dictionary: tuple[str, ...] = ()
    text_field: str | None = None
    id_field: str = "id"
    max_article_bytes: int = 20_000_000
    spacy_model: str | None = None
    inline_ignores: bool = False
    html_output: Literal["txt", "md"] = "txt"
    html_comments: bool = False
    html_captions: bool = False
    max: dict[str, int] = {}
    budgets: dict[str, float] = {}
    max_cut: float | None = None
    per_path: dict[str, Override] = {}

    def wants(self, code: str, path: str = "") -> bool:
        """Whether a rule is on for a path."""
        ignore = (*self.ignore, *(c for g, o in self.per_path.items() if fnmatchcase(path, g) for c in o.ignore))
        chosen = max((len(c) for c in self.select if code.startswith(c)), default=-1)
        dropped = max((len(c) for c in ignore if code.startswith(c)), default=-1)
        return chosen >= 0 and chosen > dropped


def find(start: Path) -> Path | None:
    """The nearest settings file at or above a directory."""
    for folder in (start, *start.parents):
        if (folder / "curate.toml").is_file():
            return folder / "curate.toml"
        project = folder / "pyproject.toml"
        if project.is_file() and "[tool.curate" in project.read_text(encoding="utf-8", errors="replace"):
            return project
    return None


def load(path: Path | None) -> Settings:
    """Settings of a file, defaults where there is none.

    Raises SettingsError for a file that cannot be read, an unknown key or a bad value.
    """
    if path is None:
        return Settings()
    try:
        table: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        msg = f"{path}: {error}"
        raise SettingsError(msg) from error
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("curate", {})
    return convert(table, str(path))


def convert(table: dict[str, Any], source: str) -> Settings:
    """Settings of a table; ``source`` names it in messages. Raises SettingsError."""
    known = [f.encode_name for f in msgspec.structs.fields(Settings)]
    for key in table:
        if key not in known:
            near = difflib.get_close_matches(key, known, 1, 0.5)
            hint = f'; did you mean "{near[0]}"?' if near else f"; known are {', '.join(known)}"
            msg = f'{source}: unknown setting "{key}"{hint}'
            raise SettingsError(msg)
    try:
        settings = msgspec.convert(table, Settings)
    except msgspec.ValidationError as error:
        msg = f"{source}: {error}"
        raise SettingsError(msg) from error
    if settings.max_article_bytes < 1:
        msg = f"{source}: max-article-bytes must be positive, not {settings.max_article_bytes}"
        raise SettingsError(msg)
    if not 0 <= settings.min_confidence <= 1:
        msg = f"{source}: min-confidence must be between 0 and 1, not {settings.min_confidence}"
        raise SettingsError(msg)
    return settings


def accepted_words(settings: Settings, base: Path) -> frozenset[str]:
    """The user's own words, folded. Raises SettingsError for a missing dictionary file."""
    found = {w.casefold() for w in settings.words}
    for name in settings.dictionary:
        try:
            lines = (base / name).read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            msg = f"dictionary {base / name}: {error}"
            raise SettingsError(msg) from error
        found.update(line.strip().casefold() for line in lines if line.strip() and not line.startswith("#"))
    return frozenset(found)
