"""Where the peers of `make bench` are, and how to install them."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

VALE = "3.18.0"
LANGUAGETOOL = "6.6"
WRAPPER = "language-tool-python>=3.4,<4"
VALE_INI = """\
StylesPath = styles
MinAlertLevel = suggestion

[*]
BasedOnStyles = Vale
"""
POM = f"""\
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>curate.bench</groupId>
  <artifactId>languagetool-jars</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.languagetool</groupId>
      <artifactId>languagetool-server</artifactId>
      <version>{LANGUAGETOOL}</version>
    </dependency>
    <dependency>
      <groupId>org.languagetool</groupId>
      <artifactId>language-en</artifactId>
      <version>{LANGUAGETOOL}</version>
    </dependency>
  </dependencies>
</project>
"""
# A line of a jar's manifest holds 72 bytes at most; the next starts with a space.
MANIFEST_WIDTH = 72


class PeerError(Exception):
    """A peer is missing or cannot be installed; the message says what to do."""


def say(text: str) -> None:
    """Tell the reader about progress, away from the table on standard output."""
    sys.stderr.write(f"bench: {text}\n")


def find_vale(home: Path) -> tuple[Path, str]:
    """Return Vale's path and version: our own copy first, else the one on PATH."""
    own = home / f"vale-{VALE}" / "vale"
    if own.is_file():
        return own, VALE
    found = shutil.which("vale")
    if found is None:
        message = f"no Vale in {own.parent} or on PATH (python bench/run.py --install)"
        raise PeerError(message)
    command = [found, "--version"]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)  # found on PATH
    return Path(found), answer.stdout.strip().removeprefix("vale version ")


def find_languagetool(home: Path) -> Path:
    """Return a Python that can start LanguageTool from `home`."""
    jar = home / f"LanguageTool-{LANGUAGETOOL}" / "languagetool-server.jar"
    if not jar.is_file():
        message = f"no {jar} (python bench/run.py --install)"
        raise PeerError(message)
    if shutil.which("java") is None:
        message = "no java on PATH (LanguageTool 6.6 wants Java 17 or later)"
        raise PeerError(message)
    own = home / "venv" / "bin" / "python"
    if own.is_file():
        return own
    if importlib.util.find_spec("language_tool_python") is None:
        message = f"no language-tool-python in {own} or {sys.executable}"
        raise PeerError(message)
    return Path(sys.executable)


def install(home: Path) -> None:
    """Install what is missing under `home`; what is there already stays."""
    home.mkdir(parents=True, exist_ok=True)
    for step in (install_vale, install_wrapper, install_languagetool):
        step(home)


def install_vale(home: Path) -> None:
    """Build Vale from source with go."""
    folder = home / f"vale-{VALE}"
    if (folder / "vale").is_file():
        say(f"Vale {VALE} is there: {folder / 'vale'}")
        return
    package = f"github.com/errata-ai/vale/v3/cmd/vale@v{VALE}"
    environment = {**os.environ, "GOBIN": str(folder)}
    step([need("go", "Vale"), "install", package], home, environment)
    say(f"Vale {VALE}: {folder / 'vale'}")


def install_wrapper(home: Path) -> None:
    """Make a venv with language-tool-python, apart from curate's own."""
    python = home / "venv" / "bin" / "python"
    if not python.is_file():
        step([sys.executable, "-m", "venv", str(home / "venv")], home)
    step([str(python), "-m", "pip", "install", "--quiet", WRAPPER], home)
    say(f"language-tool-python: {python}")


def install_languagetool(home: Path) -> None:
    """Fetch LanguageTool's jars from Maven Central and tie them together."""
    folder = home / f"LanguageTool-{LANGUAGETOOL}"
    jar = folder / "languagetool-server.jar"
    if jar.is_file():
        say(f"LanguageTool {LANGUAGETOOL} is there: {jar}")
        return
    folder.mkdir(exist_ok=True)
    (folder / "pom.xml").write_text(POM, encoding="utf-8")
    options = ["-DincludeScope=runtime", "-DoutputDirectory=libs"]
    command = [need("mvn", "LanguageTool"), "-q", "-B", "dependency:copy-dependencies"]
    step([*command, *options], folder)
    write_manifest_jar(jar, sorted((folder / "libs").glob("*.jar")))
    say(f"LanguageTool {LANGUAGETOOL}: {jar}")


def write_manifest_jar(jar: Path, libraries: list[Path]) -> None:
    """Write a jar that is nothing but a manifest naming the libraries."""
    names = " ".join(f"libs/{library.name}" for library in libraries)
    line = f"Class-Path: {names}"
    width = MANIFEST_WIDTH - 1
    starts = range(MANIFEST_WIDTH, len(line), width)
    rows = [line[:MANIFEST_WIDTH], *(f" {line[at : at + width]}" for at in starts)]
    first = ("Manifest-Version: 1.0", "Main-Class: org.languagetool.server.HTTPServer")
    aside = jar.with_suffix(".tmp")
    with zipfile.ZipFile(aside, "w") as archive:
        manifest = "\r\n".join([*first, *rows, "", ""])
        archive.writestr("META-INF/MANIFEST.MF", manifest)
    aside.replace(jar)  # so that a jar that is there is whole


def need(program: str, peer: str) -> str:
    """Return the program's path, or say what it is wanted for."""
    found = shutil.which(program)
    if found is None:
        message = f"{program} is not on PATH, and {peer} is installed with it"
        raise PeerError(message)
    return found


def step(command: list[str], folder: Path, environment: dict[str, str] | None = None) -> None:
    """Run one step of an installation in the open."""
    say(" ".join(command))
    done = subprocess.run(command, cwd=folder, env=environment, check=False)  # our own commands
    if done.returncode:
        message = f"{command[0]} ended with {done.returncode}"
        raise PeerError(message)
