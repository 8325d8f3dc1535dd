"""Make the pictures of docs/review.md from the committed report, at two widths, light and dark; needs Chromium."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

HERE = Path(__file__).parent
ROOT = HERE.parent
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
SIZES = {"wide": (1400, 860), "phone": (390, 844)}


def pictures(page: Page, address: str, suffix: str) -> None:
    """The queue, and the second finding with the first decision above it."""

    def shoot(name: str) -> None:
        page.wait_for_timeout(300)
        page.screenshot(path=HERE / "pictures" / f"{name}-{suffix}.png")

    page.goto(address)
    if suffix == "wide-light":
        shoot("review-queue")
    page.keyboard.press("Enter")
    page.wait_for_selector(".card")
    page.keyboard.press("a")
    page.wait_for_selector(".said .banner")
    shoot("review-finding")


def main() -> None:
    """Take them all; each from a fresh copy, so that no decision of one is seen in another."""
    (HERE / "pictures").mkdir(exist_ok=True)
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for size, (width, height) in SIZES.items():
            for scheme in ("light", "dark"):
                with tempfile.TemporaryDirectory() as folder:
                    for part in ("cleaned", "reports"):
                        shutil.copytree(ROOT / part, Path(folder, part))
                    command = [sys.executable, "-m", "curate", "review", "--no-open", "--name", "Ada"]
                    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
                    server = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True, env=environment)
                    assert server.stdout is not None
                    address = (server.stdout.readline(), server.stdout.readline().strip())[1]
                    page = browser.new_page(
                        viewport={"width": width, "height": height},
                        color_scheme="dark" if scheme == "dark" else "light",
                    )
                    pictures(page, address, f"{size}-{scheme}")
                    page.close()
                    server.terminate()
                    server.wait()
        browser.close()


if __name__ == "__main__":
    main()
