"""The review page in a real browser: decide by keyboard, reload, kill, two tabs, a hostile article."""

import os
import shutil
from urllib.parse import urlsplit

import pytest

from curate import decisions
from curate.writers import ledger

from tests.reviewing import ARTICLES, Server, report_of  # isort: skip

from curate.review.report import Report  # isort: skip

playwright = pytest.importorskip(
    "playwright.sync_api", reason="browser tests need the extra: pip install 'curate-text[browser]'"
)
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
pytestmark = [pytest.mark.slow, pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")]


@pytest.fixture(scope="module")
def chromium():
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def tab(chromium):
    """Make tabs; no request of any may leave the machine, and no page may complain."""
    context = chromium.new_context(viewport={"width": 1200, "height": 900})
    asked, complaints = [], []
    context.on("request", lambda request: asked.append(request.url))
    context.on("weberror", lambda error: complaints.append(str(error.error)))
    context.on("dialog", lambda dialog: complaints.append(dialog.message) or dialog.dismiss())

    def made(server):
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.goto(server.url)
        return page

    yield made
    context.close()
    assert asked
    assert {urlsplit(u).hostname for u in asked if not u.startswith("data:")} == {"127.0.0.1"}
    down = (
        "net::ERR_CONNECTION_",
        "net::ERR_EMPTY_RESPONSE",
        "net::ERR_SOCKET_NOT_CONNECTED",
        "htmx:sendError",
        "htmx:afterRequest",
    )  # of a server that was killed
    assert not [c for c in complaints if not any(d in c for d in down)]


@pytest.fixture
def server(tmp_path):
    report_of(tmp_path)
    made = Server(tmp_path)
    yield made
    made.stop()


def known(server):
    return decisions.load(server.folder / "reports" / decisions.NAME)


def shown(page):
    """Fingerprint of the finding on the page."""
    return page.locator("input[name=print]").first.get_attribute("value")


def press(page, key):
    """Press a key that decides; wait until the page has gone on."""
    idle = page.locator("html[aria-busy=false]")  # a key on a page that is still on its way is not heard
    idle.wait_for()
    before = page.url
    page.keyboard.press(key)
    page.wait_for_function("before => location.href !== before", arg=before)
    idle.wait_for()


def start(page, show="all"):
    page.goto(page.url.split("?")[0].split("/f/")[0].rstrip("/") + f"/?show={show}")
    press(page, "Enter")


def test_decide_by_keyboard_reload_and_see_it_kept(server, tab):
    page = tab(server)
    start(page)
    kinds = []
    while not page.get_by_text("Nothing is open here").count() and len(kinds) < 40:
        print_, claim = shown(page), page.locator("[data-key=s]").count()
        word = page.locator("[data-key=d]").count()
        key = "d" if word else "sxwea"[len(kinds) % 5] if claim else "arew"[len(kinds) % 4]
        if key in "sew":
            page.keyboard.press(key)
            field = page.locator("details[open] textarea, details[open] input:not([type=hidden])")
            playwright.expect(field).to_be_focused()
            field.fill("https://example.org/study" if key == "s" else "these words")
            press(page, "Control+Enter" if key == "e" else "Enter")
        else:
            press(page, key)
        kinds.append(known(server).live[print_].kind)
        assert len(known(server).lines) == len(kinds)
    assert {"accept", "reject", "edit", "waive", "word", "source"} <= set(kinds)
    decided = known(server).live
    page.goto(server.url)
    assert page.get_by_text("decided").first.inner_text().startswith("0 of") is False
    for print_, decision in decided.items():
        page.goto(f"{server.base}/f/{print_}")
        playwright.expect(page.locator(".standing")).to_contain_text("Ada")
        if decision.reason:
            playwright.expect(page.locator(".standing")).to_contain_text(decision.reason)


def test_undo_by_keyboard_brings_it_back(server, tab):
    page = tab(server)
    start(page)
    first = shown(page)
    press(page, "a")
    assert first in known(server).live
    playwright.expect(page.get_by_role("status")).to_contain_text("U takes it back")
    press(page, "u")
    assert shown(page) == first
    assert known(server).live == {}
    playwright.expect(page.get_by_role("status")).to_contain_text("Taken back")


def test_the_arrows_move_and_typing_is_no_command(server, tab):
    page = tab(server)
    start(page)
    first = shown(page)
    press(page, "ArrowRight")
    assert shown(page) != first
    press(page, "ArrowLeft")
    assert shown(page) == first
    page.keyboard.press("e")
    page.locator("textarea").fill("")
    page.keyboard.type("a rude word")
    assert page.locator("textarea").input_value() == "a rude word"
    page.keyboard.press("Escape")
    assert page.locator("details[open]").count() == 0
    assert known(server).lines == []


def test_all_of_a_rule_from_its_page(server, tab):
    page = tab(server)
    page.goto(f"{server.base}/rules/S103")
    page.get_by_role("button", name="Reject all 2").click()
    page.wait_for_url("**/rules?**")
    assert [d.kind for d in known(server).live.values()] == ["reject", "reject"]
    playwright.expect(page.get_by_role("row", name="S103")).to_contain_text("0.00")
    press(page, "u")
    assert known(server).live == {}


def test_killed_in_the_middle_it_loses_nothing(server, tab):
    """What the page has confirmed is on the disk, and the texts follow at the next start."""
    page = tab(server)
    start(page)
    confirmed = []
    for number in range(5):
        print_ = shown(page)
        press(page, "ar"[number % 2])
        confirmed.append(print_)
    page.keyboard.press("a")
    server.kill()
    assert set(confirmed) <= set(known(server).live)
    page.keyboard.press("r")
    playwright.expect(page.locator("#trouble, .said").first).to_be_attached()
    again = Server(server.folder)
    try:
        fresh = tab(again)
        for print_ in confirmed:
            fresh.goto(f"{again.base}/f/{print_}")
            playwright.expect(fresh.locator(".standing")).to_contain_text("Ada")
    finally:
        assert again.stop() == 0
    for item in ledger.load(server.folder / "reports/ledger.jsonl"):
        name = item.header.cleaned
        data = (server.folder / "cleaned" / name).read_bytes()
        assert ledger.take_back(data, [item], None)[0].decode() == ARTICLES[name]
        wanted = {p for p, d in known(server).live.items() if d.after is not None and d.path == f"raw/{name}"}
        assert {e.fingerprint for e in item.edits} >= {p for p in wanted if known(server).live[p].kind == "accept"}


def test_a_decision_that_cannot_be_saved_is_said_and_the_page_stays(server, chromium):
    context = chromium.new_context()  # its own: a refused request is a complaint of the console
    page = context.new_page()
    page.goto(server.url)
    start(page)
    first, path = shown(page), server.folder / "reports" / decisions.NAME
    path.write_bytes(b"<i>nonsense\n")
    page.keyboard.press("a")
    trouble = page.locator("#trouble")
    playwright.expect(trouble).to_contain_text("Not saved: ")
    playwright.expect(trouble).to_be_focused()
    assert shown(page) == first
    path.unlink()
    press(page, "a")
    playwright.expect(trouble).to_be_hidden()
    assert list(known(server).live) == [first]
    context.close()


def test_a_claim_agreed_on_waits_for_its_source(server, tab):
    page = tab(server)
    claim = next(
        f for s in Report(server.folder).sheets for f in s.findings if f.family == "C" and f.severity != "note"
    )
    page.goto(f"{server.base}/f/{claim.fingerprint}")
    press(page, "a")
    page.goto(f"{server.base}/")
    page.get_by_role("link", name="Source asked for 1").click()
    playwright.expect(page.locator("h1")).to_contain_text("waits for a source")
    press(page, "Enter")
    assert shown(page) == claim.fingerprint
    page.keyboard.press("s")
    page.locator("details[open] input:not([type=hidden])").fill("https://example.org/study")
    press(page, "Enter")
    assert known(server).live[claim.fingerprint].claim_state == "sourced"
    page.goto(f"{server.base}/?show=asked")
    playwright.expect(page.locator("h1")).to_contain_text("Nothing is open here")


def test_two_tabs_lose_no_decision(server, tab):
    one, two = tab(server), tab(server)
    start(one)
    start(two)
    same = shown(one)
    assert shown(two) == same
    press(one, "a")
    press(two, "r")  # on the same finding, not knowing of the other
    assert [d.kind for d in known(server).lines] == ["accept", "reject"]
    playwright.expect(two.get_by_text("had not seen")).to_be_visible()
    press(two, "u")
    assert known(server).live[same].kind == "accept"
    for _ in range(3):  # and by turns
        press(one, "a")
        press(two, "r")
    assert len(known(server).lines) == 9  # every key of both is on record
    assert len({d.id for d in known(server).lines}) == 9


HOSTILE = (
    "<script>window.hacked = 1; fetch('https://evil.example/')</script> puts undo strain on the back.\n\n"
    "<img src='https://evil.example/x.png' onerror='window.hacked = 1'> The beleif <b onclick=alert(1)>that</b> rest helps.\n\n"
    "\u202egnp.tnacilppa\u202c and \u2066hidden\u2069 zero\u200bwidth {{ 7 * 7 }} ${7*7} </textarea><script>alert(1)</script>\n\n"
    'javascript:alert(1) "><svg onload=alert(1)> puts undo strain on it.\n\n'
    + "x" * 5_000_000
    + " puts undo strain on it.\n"
)


def test_a_hostile_article_stays_text(tmp_path, tab):
    report = report_of(tmp_path, {"<img src=x onerror=alert(1)>.txt": HOSTILE})
    made = Server(tmp_path, name="<script>alert(1)</script>")
    try:
        page = tab(made)
        seen = ""
        for finding in [f for s in report.sheets for f in s.findings][:25]:
            page.goto(f"{made.base}/f/{finding.fingerprint}")
            assert page.locator(".text").count() == 1
            assert page.locator("#page script, #page img, #page svg, #page [onclick], #page b[onclick]").count() == 0
            html = page.content()
            assert len(html) < 40_000
            assert "49" not in page.locator(".text").inner_text()
            assert not set("\u202e\u2066\u200b") & set(page.locator("#page").inner_text())
            seen += page.locator(".text").inner_text()
        assert "<script>window.hacked" in seen
        assert "⟨202E⟩" in seen
        assert page.evaluate("window.hacked") is None
        start(page)
        press(page, "a")
        assert known(made).lines[0].by == "<script>alert(1)</script>"
    finally:
        made.stop()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(server, tab, scheme):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs the extra browser").Axe()
    page = tab(server)
    page.emulate_media(color_scheme=scheme)
    places = ["/", "/?show=all", "/rules", "/rules/T101"]
    places += [f"/f/{f.fingerprint}" for s in Report(server.folder).sheets for f in s.findings][:4]
    faults = []
    for place in places:
        page.goto(server.base + place)
        if page.locator("[data-key=e]").count():
            page.keyboard.press("e")
        found = axe.run(page).response["violations"]
        faults += [
            (place, v["id"], n["html"]) for v in found if v["impact"] in ("serious", "critical") for n in v["nodes"]
        ]
    assert not faults
    page.locator("[data-key=a], [data-key=q]").first.focus()
