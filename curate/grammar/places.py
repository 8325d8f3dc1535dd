"""Where LanguageTool lies, where its server leaves word of itself, and where answers are kept."""

import os
from pathlib import Path

from curate import cache

JAR = "languagetool-server.jar"


def home() -> Path:
    """The folder with all installed versions, the one that language-tool-python uses."""
    return Path(os.environ.get("LTP_PATH") or Path.home() / ".cache" / "language_tool_python").absolute()


def folder(version: str) -> Path:
    """The folder of one version."""
    return home() / f"LanguageTool-{version}"


def installed(version: str) -> bool:
    """Whether a version is there; an installation appears whole or not at all."""
    return (folder(version) / JAR).is_file()


def state() -> Path:
    """The folder of locks, state files and answers; made where it is missing. Raises OSError."""
    path = cache.folder().absolute() / "languagetool"
    path.mkdir(parents=True, exist_ok=True)
    return path
