"""Make the pictures of the docs from the committed report, light and dark, at two widths; needs Chromium."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

HERE = Path(__file__).parent
ROOT = HERE.parent
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
SIZES = {"wide": (1400, 1000), "phone": (390, 844)}
CLAIM = "C105"  # an article is shown where a claim, a cut and a typo stand together


def report_pictures(page: Page, suffix: str) -> None:
    """The batch, and its first article at a claim."""
    address = (ROOT / "reports" / "index.html").as_uri()
    page.goto(address)
    page.screenshot(path=HERE / "pictures" / f"report-{suffix}.png")
    if suffix == "wide-light":
        page.screenshot(path=HERE / "report.png")
    page.goto(f"{address}#a1")
    page.wait_for_selector(".text")
    for _ in range(page.locator(".f").count()):
        page.keyboard.press("n")
        if CLAIM in page.locator(".f.now").inner_text():
            break
    page.wait_for_timeout(800)  # the page scrolls smoothly
    page.screenshot(path=HERE / "pictures" / f"report-article-{suffix}.png")


def review_pictures(page: Page, suffix: str) -> None:
    """The queue, and the second finding with the first decision above it."""

    def shoot(name: str) -> None:
        page.wait_for_timeout(300)
        page.screenshot(path=HERE / "pictures" / f"{name}-{suffix}.png")

    with tempfile.TemporaryDirectory() as folder:  # a fresh copy, so that no decision of one is seen in another
        for part in ("cleaned", "reports"):
            shutil.copytree(ROOT / part, Path(folder, part))
        command = [sys.executable, "-m", "curate", "review", "--no-open", "--name", "Ada"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True, env=environment)
        assert server.stdout is not None
        page.goto((server.stdout.readline(), server.stdout.readline().strip())[1])
        if suffix == "wide-light":
            shoot("review-queue")
        page.keyboard.press("Enter")
        page.wait_for_selector(".card")
        page.keyboard.press("a")
        page.wait_for_selector(".said .banner")
        shoot("review-finding")
        page.close()
        server.terminate()
        server.wait()


def opened(browser: Browser, size: str, scheme: str) -> Page:
    """An empty page of a size, in light or dark."""
    width, height = SIZES[size]
    return browser.new_page(
        viewport={"width": width, "height": height}, color_scheme="dark" if scheme == "dark" else "light"
    )


def main() -> None:
    """Take them all."""
    (HERE / "pictures").mkdir(exist_ok=True)
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for size in SIZES:
            for scheme in ("light", "dark"):
                for shoot in (report_pictures, review_pictures):
                    shoot(opened(browser, size, scheme), f"{size}-{scheme}")
        browser.close()


if __name__ == "__main__":
    main()
