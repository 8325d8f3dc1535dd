"""Installing: from a mirror, a zip and a folder; whole or not at all, and on from where it stopped."""

import hashlib
import io
import random
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

pytest.importorskip("language_tool_python", reason="pip install 'curate-text[languagetool]'")

from curate.grammar import install, java, places
from curate.grammar.install import InstallError, Jar

DATA = {f"org/x/lib{n}/1/lib{n}-1.jar": bytes([n]) * (100_000 + n) for n in range(8)}
JARS = [Jar(hashlib.sha256(data).hexdigest(), len(data), path) for path, data in DATA.items()]


class Mirror(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), MirrorHandler)
        self.asked = []
        self.data = dict(DATA)


class MirrorHandler(BaseHTTPRequestHandler):
    def do_GET(self):
        path, span = self.path.lstrip("/"), self.headers.get("Range")
        self.server.asked.append((path, span))
        data = self.server.data.get(path)
        if data is None:
            self.send_error(404)
            return
        start = int(span.removeprefix("bytes=").rstrip("-")) if span else 0
        self.send_response(206 if span else 200)
        self.send_header("Content-Length", str(len(data) - start))
        self.end_headers()
        self.wfile.write(data[start:])

    def log_message(self, *args):
        pass


@pytest.fixture
def mirror():
    server = Mirror()
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def get(tmp_path, monkeypatch, mirror, call):
    """The install command with eight small jars, a mirror of them, and an empty home."""
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "lt"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(install, "jars", lambda version: JARS if version == "6.6" else [])

    def run(*args):
        return call("languagetool", "install", "--mirror", f"http://127.0.0.1:{mirror.server_port}", *args)

    return run


def test_from_a_mirror_every_file_is_checked_and_the_server_jar_names_them(get, mirror):
    done = get()
    assert done.exit_code == 0, done.output
    folder = places.folder("6.6")
    assert {p.name: p.read_bytes() for p in (folder / "libs").iterdir()} == {j.name: DATA[j.path] for j in JARS}
    manifest = zipfile.ZipFile(folder / places.JAR).read("META-INF/MANIFEST.MF").decode()
    assert all(len(line.encode()) <= 72 for line in manifest.split("\r\n"))
    unfolded = manifest.replace("\r\n ", "")
    assert "Class-Path: " + " ".join(f"libs/{j.name}" for j in JARS) in unfolded
    mirror.asked.clear()
    assert "is there" in get().output
    assert mirror.asked == []


def test_a_wrong_file_is_refused_and_nothing_is_installed(get, mirror):
    mirror.data[JARS[3].path] = b"not the jar"
    done = get()
    assert done.exit_code == 3
    assert "SHA-256" in done.output
    assert not places.installed("6.6")


def test_a_stopped_installation_goes_on_where_it_was(get, mirror):
    missing = mirror.data.pop(JARS[7].path)
    assert get().exit_code == 3
    assert not places.installed("6.6")
    staged = places.home() / ".LanguageTool-6.6.part" / "libs"
    (staged / f"{JARS[7].name}.part").write_bytes(missing[:5000])
    whole = {p.name for p in staged.glob("*.jar")}
    assert len(whole) >= 1
    mirror.data[JARS[7].path] = missing
    mirror.asked.clear()
    assert get().exit_code == 0
    assert (JARS[7].path, "bytes=5000-") in mirror.asked
    assert not {path.rsplit("/", 1)[1] for path, _ in mirror.asked} & whole


def test_a_damaged_installation_is_made_whole(get, mirror):
    get()
    broken = places.folder("6.6") / "libs" / JARS[2].name
    broken.write_bytes(b"cut")
    assert install.damaged("6.6") == [JARS[2].name]
    assert get().exit_code == 0
    assert broken.read_bytes() == DATA[JARS[2].path]


def test_from_a_zip_and_from_a_folder(get, tmp_path):
    path = tmp_path / "LanguageTool-6.5.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"LanguageTool-6.5/{places.JAR}", b"jar")
        archive.writestr("LanguageTool-6.5/libs/a.jar", b"a")
    assert get("--version", "6.5", "--from", str(path)).exit_code == 0
    assert (places.folder("6.5") / "libs" / "a.jar").read_bytes() == b"a"
    assert get("--version", "6.4", "--from", str(places.folder("6.5"))).exit_code == 0
    assert places.installed("6.4")


@pytest.mark.parametrize("data", [b"no zip", b""])
def test_a_bad_zip_is_refused(get, tmp_path, data):
    path = tmp_path / "x.zip"
    path.write_bytes(data)
    done = get("--from", str(path))
    assert done.exit_code == 3
    assert "zip" in done.output
    assert not places.installed("6.6")


def zipped(path, version, body=b"jar"):
    """A zip laid out as languagetool.org's: jars without versions in their names."""
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("META-INF/maven/org.languagetool/languagetool-core/pom.properties", f"version={version}\n")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"LanguageTool-{version}/{places.JAR}", body)
        archive.writestr(f"LanguageTool-{version}/libs/languagetool-core.jar", inner.getvalue())
    return path


def test_what_came_from_a_zip_is_not_taken_for_damaged(get, tmp_path, mirror):
    assert get("--from", str(zipped(tmp_path / "x.zip", "6.6"))).exit_code == 0
    assert "is there" in get().output
    assert mirror.asked == []


def test_a_zip_of_another_version_is_refused(get, tmp_path):
    done = get("--from", str(zipped(tmp_path / "LanguageTool-stable.zip", "6.5")))
    assert done.exit_code == 3
    assert "LanguageTool 6.5, not 6.6: add --version 6.5" in done.output
    assert not places.installed("6.6")
    assert get("--from", str(tmp_path / "LanguageTool-stable.zip"), "--version", "6.5").exit_code == 0


@pytest.mark.parametrize("cut", [20, 0.3, 0.6, -30])
def test_a_cut_off_or_garbled_zip_is_refused(get, tmp_path, cut):
    whole = zipped(tmp_path / "x.zip", "6.6", random.Random(1).randbytes(20_000) + b"a" * 20_000).read_bytes()
    place = int(len(whole) * cut) if isinstance(cut, float) else cut
    for data in (whole[:place], whole[: abs(place)] + b"\xff" * 15 + whole[abs(place) + 15 :]):
        (tmp_path / "x.zip").write_bytes(data)
        done = get("--from", str(tmp_path / "x.zip"))
        assert done.exit_code == 3, done.output
        assert "x.zip: " in done.output
        assert not places.installed("6.6")


def test_a_zip_with_a_password_or_a_broken_stream_is_refused(get, tmp_path):
    whole = zipped(tmp_path / "x.zip", "6.6", b"jar" * 9000).read_bytes()
    entry, listed = whole.index(b"PK\3\4"), whole.index(b"PK\1\2")
    locked = bytearray(whole)
    locked[entry + 6] |= 1
    locked[listed + 8] |= 1
    stream = entry + 30 + len("LanguageTool-6.6/") + len(places.JAR)
    for data, said in ((bytes(locked), "password"), (whole[:stream] + b"\xff" * 9 + whole[stream + 9 :], "")):
        (tmp_path / "x.zip").write_bytes(data)
        done = get("--from", str(tmp_path / "x.zip"))
        assert (done.exit_code, said in done.output, "x.zip: not a zip" in done.output) == (3, True, True), done.output


def test_a_zip_of_something_else_is_refused(get, tmp_path):
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", b"hello")
    assert get("--from", str(path)).exit_code == 3
    assert not places.installed("6.6")


def test_two_at_a_time_do_not_meet(get):
    with pytest.raises(InstallError, match="another process"), install.staging("6.6"), install.staging("6.6"):
        pass
    assert not places.installed("6.6")


def test_a_version_must_be_one(get):
    done = get("--version", "../x")
    assert done.exit_code == 2
    assert "languagetool.version" in done.output


def test_other_versions_need_maven(get, monkeypatch):
    monkeypatch.setattr(install.shutil, "which", lambda name: None)
    done = get("--version", "6.5")
    assert done.exit_code == 3
    assert "mvn" in done.output


@pytest.mark.parametrize(
    ("said", "major"), [('openjdk version "17.0.15" 2025', 17), ('java version "1.8.0_402"', 8), ("?", 0)]
)
def test_java_is_asked_its_version(tmp_path, monkeypatch, said, major):
    script = tmp_path / "bin" / "java"
    script.parent.mkdir()
    script.write_text(f"#!/bin/sh\necho '{said}' >&2\n")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(script.parent))
    found = java.find()
    assert found is not None
    assert found.major == major
    assert bool(java.trouble()) == (major < 17)


def test_the_release_file_spares_starting_java(tmp_path, monkeypatch):
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "java").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "bin" / "java").chmod(0o755)
    (tmp_path / "release").write_text('JAVA_VERSION="21.0.1"\n')
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert java.find() == java.Java(str(tmp_path / "bin" / "java"), 21)


def test_no_java(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "no Java" in java.trouble()


def test_the_known_jars_are_whole_lines():
    found = install.jars("6.6")
    assert len(found) == 165
    assert all(len(j.sha256) == 64 and j.size > 0 and j.path.endswith(".jar") for j in found)
    assert len({j.name for j in found}) == 165
