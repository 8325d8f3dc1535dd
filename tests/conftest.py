"""Shared by all tests."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import settings

from curate import batch, model
from curate.cli.main import main
from curate.grammar import java, opening, places
from curate.grammar.checker import Checker
from curate.readers import files
from curate.settings import LanguageTool, Settings

os.environ["CURATE_CACHE"] = tempfile.mkdtemp(prefix="curate-tests-")  # never the user's own
settings.register_profile("curate", deadline=None, max_examples=150)
settings.load_profile("curate")

ROOT = Path(__file__).parent.parent
SHARED = Path(os.environ.get("CURATE_SHARED", ROOT.parent / "shared"))
SEEDS = SHARED / "seeds"
needs_seeds = pytest.mark.skipif(not SEEDS.is_dir(), reason=f"the real articles are not here ({SEEDS})")

Call = Callable[..., Result]
REAL_LANGUAGETOOL = str(places.home())
# No test sees the LanguageTool that this machine has installed; those that want it ask for it.
os.environ["LTP_PATH"] = str(Path(os.environ["CURATE_CACHE"]) / "no-languagetool")
REQUIRED = LanguageTool(idle=5, connections=2)


def no_languagetool() -> str:
    """Why tests cannot use the real LanguageTool, "" where they can."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LTP_PATH", REAL_LANGUAGETOOL)
        return opening.trouble(Settings()) or java.trouble()


@pytest.fixture(scope="session")
def _stopped() -> Iterator[None]:
    """No server outlives the tests."""
    yield
    if not no_languagetool():
        from curate.grammar import server

        server.stop(REQUIRED.version)


@pytest.fixture
def languagetool(_stopped: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real LanguageTool of this machine, with one server for all tests; skips where there is none."""
    if reason := no_languagetool():
        pytest.skip(f"no LanguageTool: {reason}")
    monkeypatch.setenv("LTP_PATH", REAL_LANGUAGETOOL)


@pytest.fixture
def checker(languagetool: None) -> Iterator[Checker]:
    """A checker that asks the real LanguageTool, its speller too, and has an empty cache."""
    from curate.grammar.cache import Cache
    from curate.grammar.links import Own

    tool = LanguageTool(idle=REQUIRED.idle, spelling=True, also=("STYLE",))
    found = Checker(Own(tool), Cache(None), 2)
    yield found
    found.close()


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """Run the command line in an empty directory."""
    monkeypatch.chdir(tmp_path)

    def run(*args: str, stdin: bytes | None = None) -> Result:
        return CliRunner().invoke(main, list(args), input=stdin, prog_name="curate")

    return run


@pytest.fixture(scope="session")
def examples() -> list[model.Result]:
    """Results of the example articles."""
    bench = batch.Bench(Settings(spacy_model="", neural="off"))
    sources = files.expand([str(ROOT / "raw")])
    return [item for item in batch.check(sources, bench) if isinstance(item, model.Result)]


@pytest.fixture(scope="module")  # one that lives on would forbid other modules their own, or any event loop
def chromium() -> Iterator[Any]:
    """The system's Chromium, driven by Playwright; skips where either is missing."""
    driver = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed (extra browser)")
    program = next((p for n in ("chromium", "chromium-browser", "google-chrome") if (p := shutil.which(n))), None)
    with driver.sync_playwright() as playwright:
        try:
            # --no-sandbox: Chromium's own sandbox does not start for root, as whom CI runs
            browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        except driver.Error as error:
            pytest.skip(f"no Chromium here: {str(error).splitlines()[0]}")
        yield browser
        browser.close()
