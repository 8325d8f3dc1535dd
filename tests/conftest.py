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

from curate.cli.main import main

os.environ["CURATE_CACHE"] = tempfile.mkdtemp(prefix="curate-tests-")  # never the user's own
settings.register_profile("curate", deadline=None, max_examples=150)
settings.load_profile("curate")

ROOT = Path(__file__).parent.parent
SHARED = Path(os.environ.get("CURATE_SHARED", ROOT.parent / "shared"))
SEEDS = SHARED / "seeds"
needs_seeds = pytest.mark.skipif(not SEEDS.is_dir(), reason=f"the real articles are not here ({SEEDS})")

Call = Callable[..., Result]


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """Run the command line in an empty directory."""
    monkeypatch.chdir(tmp_path)

    def run(*args: str, stdin: bytes | None = None) -> Result:
        return CliRunner().invoke(main, list(args), input=stdin, prog_name="curate")

    return run


@pytest.fixture(scope="session")
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
