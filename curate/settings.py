"""Frozen settings, from ``curate.toml`` or ``[tool.curate]`` in pyproject.toml."""

import difflib
import re
import tomllib
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Literal

import msgspec

FailOn = Literal["error", "warning", "note", "never"]
Grammar = Literal["auto", "required", "off"]
Neural = Literal["auto", "required", "off"]


class SettingsError(ValueError):
    """A setting that cannot be used; the message names it and the nearest valid key."""


class Override(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """Codes switched off for paths that match a glob."""

    ignore: tuple[str, ...] = ()


class LanguageTool(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """How LanguageTool is used.

    ``url`` is a server of the user's own; without it one is started from the installed
    ``version`` and stopped after ``idle`` minutes without a question. ``also`` names categories
    that are off by default ("STYLE", "TYPOGRAPHY", ...); ``spelling`` asks for its spelling, too.
    ``connections`` 0 means one for each core. A request is given ``timeout`` seconds, and as
    many again for each 10,000 characters.
    """

    url: str | None = None
    version: str = "6.6"
    idle: float = 30.0
    also: tuple[str, ...] = ()
    spelling: bool = False
    connections: int = 0
    timeout: float = 60.0


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """All settings.

    ``select`` and ``ignore`` hold codes or prefixes of codes; the longer prefix
    wins, ``ignore`` on a tie. ``paths`` are checked where none are named. ``words`` are accepted spellings, ``dictionary``
    files of them, one word a line. ``strict`` shows optional findings too: claims that hedge,
    praise, headings and captions. ``text_field`` and ``id_field`` name the
    fields of records. ``spacy_model`` "" means none. ``neural`` says whether the neural
    layer runs: where it is installed, always (exit 3 without it), or never. ``inline_ignores`` lets comments
    in a text switch rules off; a scraped text must not, so it is off by default.
    ``html_output`` is the form of cleaned web pages, ``html_comments`` and
    ``html_captions`` keep readers' comments and the captions of the article's figures.
    The gate fails beyond ``max`` findings of a code or prefix, a family's ``budgets``
    per 1,000 kept words, ``max_cut`` percent of an article's words cut.
    ``grammar`` "auto" uses LanguageTool where it is installed, "required" fails without it.
    ``ignore`` takes ids of LanguageTool's rules, too, as they stand in findings ("LT:IN_THE_MOMENT").
    ``duplicates_index`` is a file, from the project's root, in which ``run`` keeps digests of articles, for near-duplicates of later batches.
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
    neural: Neural = "auto"
    inline_ignores: bool = False
    html_output: Literal["txt", "md"] = "txt"
    html_comments: bool = False
    html_captions: bool = False
    max: dict[str, int] = {}
    budgets: dict[str, float] = {}
    max_cut: float | None = None
    grammar: Grammar = "auto"
    languagetool: LanguageTool = LanguageTool()
    duplicates_index: str | None = None
    per_path: dict[str, Override] = {}

    def wants(self, code: str, path: str = "") -> bool:
        """Whether a rule is on for a path."""
        ignore = self._ignored(path)
        chosen = max((len(c) for c in self.select if code.startswith(c)), default=-1)
        dropped = max((len(c) for c in ignore if code.startswith(c)), default=-1)
        return chosen >= 0 and chosen > dropped

    def unheard(self, path: str) -> frozenset[str]:
        """Ids of LanguageTool's rules that are off for a path."""
        return frozenset(c[3:].upper() for c in self._ignored(path) if c.upper().startswith("LT:"))

    def _ignored(self, path: str) -> tuple[str, ...]:
        return (*self.ignore, *(c for g, o in self.per_path.items() if fnmatchcase(path, g) for c in o.ignore))


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
    _known(table, Settings, source, "")
    if isinstance(table.get("languagetool"), dict):
        _known(table["languagetool"], LanguageTool, source, "languagetool.")
    try:
        settings = msgspec.convert(table, Settings)
    except msgspec.ValidationError as error:
        msg = f"{source}: {error}"
        raise SettingsError(msg) from error
    if settings.max_article_bytes < 1:
        msg = f"{source}: max-article-bytes must be positive, not {settings.max_article_bytes}"
        raise SettingsError(msg)
    _usable(settings.languagetool, source)
    if not 0 <= settings.min_confidence <= 1:
        msg = f"{source}: min-confidence must be between 0 and 1, not {settings.min_confidence}"
        raise SettingsError(msg)
    return settings


def _known(table: dict[str, Any], kind: type[msgspec.Struct], source: str, prefix: str) -> None:
    known = [f.encode_name for f in msgspec.structs.fields(kind)]
    for key in table:
        if key not in known:
            near = difflib.get_close_matches(key, known, 1, 0.5)
            hint = f'; did you mean "{prefix}{near[0]}"?' if near else f"; known are {', '.join(known)}"
            msg = f'{source}: unknown setting "{prefix}{key}"{hint}'
            raise SettingsError(msg)


def _usable(tool: LanguageTool, source: str) -> None:
    """Whether the settings of LanguageTool can be meant. Raises SettingsError."""
    if tool.url is not None and not re.match(r"https?://[^/\s]", tool.url):
        msg = f'{source}: languagetool.url must start with http:// or https://, not "{tool.url}"'
        raise SettingsError(msg)
    if not re.fullmatch(r"[0-9]+\.[0-9]+(?:\.[0-9]+)?", tool.version):
        msg = f'{source}: languagetool.version must be a number such as 6.6, not "{tool.version}"'
        raise SettingsError(msg)
    for name, value, least in (
        ("idle", tool.idle, 0.01),
        ("timeout", tool.timeout, 0.01),
        ("connections", tool.connections, 0),
    ):
        if value < least:
            msg = f"{source}: languagetool.{name} must be at least {least}, not {value}"
            raise SettingsError(msg)


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
