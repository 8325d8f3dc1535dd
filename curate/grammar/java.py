"""Which Java there is."""

import re
import shutil
import subprocess
from pathlib import Path

import msgspec

NEEDED = 17  # LanguageTool 6.6; class files of version 61
MEND = "install Java 17 or newer (Debian, Ubuntu: apt-get install openjdk-17-jre-headless)"
RELEASE = re.compile(r'^JAVA_VERSION="(?:1\.)?(\d+)', re.MULTILINE)
PRINTED = re.compile(r'version "(?:1\.)?(\d+)')


class Java(msgspec.Struct, frozen=True):
    """A Java on the path and its major version (0 where it would not say)."""

    path: str
    major: int

    @property
    def trouble(self) -> str:
        """Why LanguageTool cannot run with it, "" where it can."""
        if self.major >= NEEDED:
            return ""
        said = f"is version {self.major}" if self.major else "does not tell its version"
        return f"{self.path} {said}: {MEND}"


def find() -> Java | None:
    """The Java on the path."""
    path = shutil.which("java")
    return None if path is None else Java(path, _major(path))


def trouble() -> str:
    """Why no Java here can run LanguageTool, "" where one can."""
    found = find()
    return f"no Java on the path: {MEND}" if found is None else found.trouble


def _major(path: str) -> int:
    # The release file beside bin/ spares a quarter second of starting Java.
    release = Path(path).resolve().parent.parent / "release"
    try:
        found = RELEASE.search(release.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        found = None
    return int(found[1]) if found else _asked(path)


def _asked(path: str) -> int:
    try:
        done = subprocess.run([path, "-version"], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return 0
    found = PRINTED.search(done.stderr + done.stdout)
    return int(found[1]) if found else 0
