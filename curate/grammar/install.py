"""LanguageTool on this machine: from Maven Central, a zip, a folder, or language-tool-python's own download.

Everything is put together in a folder beside the final one and renamed at the
end, so an installation is whole or not there; what a stopped one had fetched
is kept and checked, not fetched again.
"""

import hashlib
import os
import re
import shutil
import subprocess
import zipfile
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path, PurePosixPath

import msgspec
import requests
from filelock import FileLock, Timeout

from curate.grammar import places

CENTRAL = "https://repo1.maven.org/maven2"
WIDTH = 6  # downloads at a time
TIMEOUT = 60.0
BLOCK = 1 << 18
# A line of a manifest holds 72 bytes at most; the next one starts with a space.
LINE = 72
MANIFEST = "META-INF/MANIFEST.MF"
PROPERTIES = "META-INF/maven/org.languagetool/languagetool-core/pom.properties"

Say = Callable[[int], None]


class InstallError(Exception):
    """What went wrong, and what to do."""


class Jar(msgspec.Struct, frozen=True):
    """A file of Maven Central: its path there, its size in bytes and its SHA-256."""

    sha256: str
    size: int
    path: str

    @property
    def name(self) -> str:
        """The name of the file."""
        return PurePosixPath(self.path).name


def jars(version: str) -> list[Jar]:
    """The jars of a version whose hashes we know; none for others."""
    known = files("curate.grammar").joinpath(f"jars-{version}.txt")
    if not known.is_file():
        return []
    rows = (line.split() for line in known.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return [Jar(sha256, int(size), path) for sha256, size, path in rows]


@contextmanager
def staging(version: str) -> Iterator[Path]:
    """The folder to fill; on leaving it becomes the installation. Raises InstallError."""
    home = places.home()
    try:
        home.mkdir(parents=True, exist_ok=True)
        with FileLock(home / f".install-{version}.lock", timeout=0):
            folder = home / f".LanguageTool-{version}.part"
            folder.mkdir(exist_ok=True)
            yield folder
            if not (folder / places.JAR).is_file():
                msg = f"no {places.JAR} in it: this is not LanguageTool's server"
                raise InstallError(msg)
            told = version_of(folder) or version
            if told.removesuffix("-SNAPSHOT") != version.removesuffix("-SNAPSHOT"):
                msg = f"this is LanguageTool {told}, not {version}: add --version {told}"
                raise InstallError(msg)
            final = places.folder(version)
            if final.exists():
                shutil.rmtree(final)
            folder.replace(final)
    except Timeout as error:
        msg = f"LanguageTool {version} is being installed by another process"
        raise InstallError(msg) from error
    except OSError as error:
        msg = f"{error.filename or home}: {error.strerror or error}"
        raise InstallError(msg) from error


def damaged(version: str) -> list[str]:
    """Names of jars of an installation from Maven Central that are missing or not what they should be."""
    folder = places.folder(version)
    if not _is_ours(folder / places.JAR):
        return []
    return [jar.name for jar in jars(version) if not is_whole(folder / "libs" / jar.name, jar)]


def _is_ours(jar: Path) -> bool:
    """Whether a server's jar is a manifest that we wrote; those of zips hold the server, and other libraries than we know."""
    try:
        with zipfile.ZipFile(jar) as archive:
            return archive.namelist() == [MANIFEST]
    except (OSError, zipfile.BadZipFile):
        return False


def version_of(folder: Path) -> str | None:
    """The version that an unpacked LanguageTool says it is."""
    for jar in sorted((folder / "libs").glob("languagetool-core*.jar")):
        try:
            with zipfile.ZipFile(jar) as archive:
                found = re.search(r"^version=(\S+)", archive.read(PROPERTIES).decode(), re.MULTILINE)
        except (OSError, KeyError, zipfile.BadZipFile, ValueError):
            continue
        if found:
            return found[1]
    return None


def is_whole(path: Path, jar: Jar) -> bool:
    """Whether a file is the jar."""
    try:
        return path.stat().st_size == jar.size and digest(path) == jar.sha256
    except OSError:
        return False


def digest(path: Path) -> str:
    """SHA-256 of a file. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def from_central(version: str, folder: Path, say: Say, mirror: str = CENTRAL) -> None:
    """Fetch the jars of a version whose hashes we know. Raises InstallError."""
    libs = folder / "libs"
    libs.mkdir(exist_ok=True)
    wanted = jars(version)
    for stray in set(libs.iterdir()) - {libs / j.name for j in wanted} - {libs / f"{j.name}.part" for j in wanted}:
        stray.unlink()
    with ThreadPoolExecutor(WIDTH) as pool:
        jobs = [pool.submit(_fetch, jar, libs, say, mirror) for jar in wanted]
        try:
            for job in jobs:
                job.result()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    write_manifest_jar(folder / places.JAR, sorted(j.name for j in wanted))


def _fetch(jar: Jar, libs: Path, say: Say, mirror: str) -> None:
    """One jar: as it is there, from Maven's own folder, or from the network."""
    target = libs / jar.name
    local = Path.home() / ".m2" / "repository" / jar.path
    if is_whole(target, jar):
        say(jar.size)
        return
    part = target.with_name(f"{jar.name}.part")
    if is_whole(local, jar):
        shutil.copyfile(local, part)
        say(jar.size)
    else:
        _download(f"{mirror.rstrip('/')}/{jar.path}", part, jar, say)
    if not is_whole(part, jar):
        part.unlink(missing_ok=True)
        msg = f"{mirror}/{jar.path}: the file is not the one we know (SHA-256 differs); try again or another --mirror"
        raise InstallError(msg)
    part.replace(target)


def _download(url: str, part: Path, jar: Jar, say: Say) -> None:
    """Fetch what is missing of a file. Raises InstallError."""
    have = part.stat().st_size if part.is_file() else 0
    if have >= jar.size:
        part.unlink()
        have = 0
    headers = {"Range": f"bytes={have}-"} if have else {}
    try:
        with requests.get(url, headers=headers, stream=True, timeout=TIMEOUT) as response:
            response.raise_for_status()
            resumed = response.status_code == requests.codes.partial_content
            say(have if resumed else 0)
            with part.open("ab" if resumed else "wb") as file:
                for block in response.iter_content(BLOCK):
                    file.write(block)
                    say(len(block))
    except requests.RequestException as error:
        msg = f"{url}: {type(error).__name__}; run it again to go on from here, or name another --mirror"
        raise InstallError(msg) from error


def from_maven(version: str, folder: Path) -> None:
    """Have ``mvn`` resolve a version whose hashes we do not know; it checks Maven Central's own. Raises InstallError."""
    program = shutil.which("mvn")
    if program is None:
        msg = f"the hashes of LanguageTool {version} are not known here, and there is no mvn to check them: install Maven, or use --from or --source download"
        raise InstallError(msg)
    parts = "".join(
        f"<dependency><groupId>org.languagetool</groupId><artifactId>{name}</artifactId><version>{version}</version></dependency>"
        for name in ("languagetool-server", "language-en")
    )
    pom = folder / "pom.xml"
    pom.write_text(
        '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>curate</groupId>'
        f"<artifactId>jars</artifactId><version>1</version><dependencies>{parts}</dependencies></project>",
        encoding="utf-8",
    )
    options = ["-q", "-B", "--strict-checksums", "-DincludeScope=runtime", "-DoutputDirectory=libs"]
    done = subprocess.run(  # noqa: S603
        [program, "dependency:copy-dependencies", *options], cwd=folder, capture_output=True, text=True, check=False
    )
    if done.returncode:
        said = [line for line in (done.stdout + done.stderr).splitlines() if "ERROR" in line] or ["no reason given"]
        msg = f"mvn: {said[0][:300]}"
        raise InstallError(msg)
    pom.unlink()
    write_manifest_jar(folder / places.JAR, sorted(p.name for p in (folder / "libs").glob("*.jar")))


def from_path(path: Path, folder: Path) -> None:
    """Take a folder, or a zip as languagetool.org offers it. Raises InstallError."""
    empty(folder)
    if path.is_dir():
        shutil.copytree(_root(path), folder, dirs_exist_ok=True)
        return
    unpacked = folder / ".unpacked"
    try:
        with zipfile.ZipFile(path) as archive:
            if broken := archive.testzip():
                msg = f"{path}: {broken} is damaged"
                raise InstallError(msg)
            archive.extractall(unpacked)  # names that would leave the folder are made to stay by zipfile
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
    ) as error:  # the last: a password
        msg = f"{path}: not a zip that can be read ({error})"
        raise InstallError(msg) from error
    for entry in _root(unpacked).iterdir():
        entry.replace(folder / entry.name)
    shutil.rmtree(unpacked)


def from_download(version: str, folder: Path) -> None:
    """Let language-tool-python download and check its zip. Raises InstallError."""
    from language_tool_python.download_lt import LocalLanguageTool  # noqa: PLC0415  (GPL, on demand)

    empty(folder)
    before = os.environ.get("LTP_PATH")
    os.environ["LTP_PATH"] = str(folder)
    try:
        LocalLanguageTool.from_version_name(version).download()
    except Exception as error:
        msg = f"language-tool-python: {error}"
        raise InstallError(msg) from error
    finally:
        del os.environ["LTP_PATH"]
        if before is not None:
            os.environ["LTP_PATH"] = before
    inner = _root(folder)
    for entry in list(inner.iterdir()):
        entry.replace(folder / entry.name)


def _root(folder: Path) -> Path:
    """The folder that holds the server's jar: this one or one inside it. Raises InstallError."""
    for candidate in (folder, *sorted(p for p in folder.glob("*") if p.is_dir())):
        if (candidate / places.JAR).is_file():
            return candidate
    msg = f"{folder}: no {places.JAR} in it"
    raise InstallError(msg)


def empty(folder: Path) -> None:
    """Remove what an earlier attempt left."""
    for entry in folder.iterdir():
        if entry.is_dir():
            shutil.rmtree(entry)
        else:
            entry.unlink()


def write_manifest_jar(jar: Path, names: list[str]) -> None:
    """Write a jar that is nothing but a manifest naming the libraries and the main class."""
    line = "Class-Path: " + " ".join(f"libs/{name}" for name in names)
    rows = [line[:LINE], *(f" {line[at : at + LINE - 1]}" for at in range(LINE, len(line), LINE - 1))]
    head = ("Manifest-Version: 1.0", "Main-Class: org.languagetool.server.HTTPServer")
    with zipfile.ZipFile(jar, "w") as archive:
        archive.writestr(MANIFEST, "\r\n".join([*head, *rows, "", ""]))
