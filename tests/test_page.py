"""The report's page in a browser, opened from disk: no request leaves, keys and filters work, nothing hostile runs."""

import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import curate
from curate import decisions
from curate.cli.main import main
from curate.reports import again
from curate.reports.page import visible
from tests.conftest import ROOT
from tests.test_report import written

SIZES = {"phone": (390, 844), "desk": (1400, 1000)}
HOSTILE = (
    "</script><script>window.hacked = 1</script>",
    "<img src=x onerror='window.hacked = 2'>",
    "<svg onload=window.hacked=3><a href='javascript:window.hacked=4'>x</a>",
    "<!-- <script> --> ]]> &lt;b&gt; {{ 7 * 7 }} ${window.hacked = 5}",
    "\u202eevil txt.exe\u202c and \u2066isolated\u2069 and a zero\u200bwidth \x07 bell",
    '"onfocus="window.hacked=6" autofocus x="',
)

Opened = Callable[..., Any]


@pytest.fixture
def opened(chromium) -> Iterator[Opened]:
    """Open a page of a file; errors of its scripts and requests for anything but files of its folder fail the test."""
    contexts, faults = [], []

    def goto(path: Path, where: str = "", size: str = "desk", **options: Any) -> Any:
        width, height = SIZES[size]
        context = chromium.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        page = context.new_page()
        home = path.resolve().parent.as_uri()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda said: faults.append(said.text) if said.type in ("error", "warning") else None)
        page.on("dialog", lambda dialog: faults.append(f"dialog {dialog.message}"))
        page.on("request", lambda asked: None if asked.url.startswith(home) else faults.append(asked.url))
        page.goto(path.resolve().as_uri() + where)
        return page

    yield goto
    for context in contexts:
        context.close()
    assert faults == []


@pytest.fixture(scope="module")
def hostile(tmp_path_factory) -> Path:
    """A report of articles that would like to run scripts."""
    folder = tmp_path_factory.mktemp("hostile")
    raw = folder / "raw"
    raw.mkdir()
    text = "\n\n".join(f"{line} , and the soup is usually cause by rain." for line in HOSTILE)
    (raw / "one.txt").write_text(text)
    (raw / "<img src=x onerror=alert(1)>.md").write_text(f"---\ntitle: {HOSTILE[0]}\n---\n\n{text}\n")
    record = {"id": HOSTILE[1], "title": HOSTILE[2], "text": text}
    (raw / "three.jsonl").write_text(json.dumps(record) + "\n")
    (raw / "four.html").write_text(f"<html><title>{HOSTILE[5]}</title><body><p>{text}</p></body></html>")
    curate.run(raw, folder)
    return folder / "reports" / "index.html"


@pytest.fixture(scope="module")
def long_line(tmp_path_factory) -> Path:
    """A report of an article that is one line of 5 MB, with findings far apart."""
    folder = tmp_path_factory.mktemp("long")
    words = "the plain broth of the day was warm and good "
    line = f"It is usually cause by rain. {words * 60_000} It is usually cause by snow. {words * 60_000}"
    (folder / "long.txt").write_text(line)
    assert len(line) > 5_000_000
    curate.run(folder / "long.txt", folder)
    return folder / "reports" / "index.html"


EXAMPLES = ROOT / "reports" / "index.html"


@pytest.fixture(scope="module")
def eventful(tmp_path_factory) -> Path:
    """A report with all its parts: a file that could not be read, decisions, an earlier run, a trend."""
    folder = tmp_path_factory.mktemp("eventful")
    raw = folder / "raw"
    shutil.copytree(ROOT / "raw" / "garden", raw / "garden")
    shutil.copytree(ROOT / "raw" / "health", raw / "health")
    paths = [raw, folder / "missing.txt"]
    report = curate.run(paths, folder, label="monday")
    found = [again.finding(row) for row in again.rows(report, "findings")]
    store = decisions.Store(folder / "reports" / decisions.NAME)
    store.add(
        [decisions.on(f, "accept" if n % 3 else "reject", "ann") for n, f in enumerate(found) if f.family in "TS"]
    )
    path = raw / "garden" / "tomatoes.txt"
    path.write_text(
        path.read_text(encoding="utf-8").replace("Use the biggest", "The studdy is plain. Use the biggest"),
        encoding="utf-8",
    )
    curate.run(paths, folder, label="tuesday")
    return folder / "reports" / "index.html"


def wide(page: Any) -> int:
    return page.evaluate("document.documentElement.scrollWidth - innerWidth")


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_no_serious_fault_and_no_sideways_scroll(opened, eventful, size, scheme):
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="axe-core is not installed (extra browser)"
    )
    for path, where in ((EXAMPLES, ""), (EXAMPLES, "#a1"), (EXAMPLES, "#a7"), (eventful, ""), (eventful, "#a1")):
        page = opened(path, where, size=size, color_scheme=scheme)
        page.wait_for_selector("#article:not([hidden]) .text" if where else "#overview:not([hidden])")
        for folded in page.locator("summary:visible").all():
            folded.click()
        assert wide(page) <= 0
        found = axe.Axe().run(page).response["violations"]
        told = [(v["id"], v["impact"], [n["html"][:200] for n in v["nodes"][:3]]) for v in found]
        assert [t for t in told if t[1] in ("serious", "critical", "moderate")] == []


def test_all_parts_are_there(opened, eventful):
    page = opened(eventful)
    for heading in ("Could not be checked", "Since monday", "Over the runs", "Articles", "Most frequent rules"):
        assert page.get_by_role("heading", name=heading).is_visible()
    assert "missing.txt: no such file" in page.locator(".alert").inner_text()
    assert {"monday", "tuesday"} <= set(page.locator(".trendline text").all_text_contents())
    assert page.get_by_role("columnheader", name="by decisions").is_visible()
    page.get_by_text("New", exact=True).click()
    page.locator("details a", has_text="T101").first.click()
    page.wait_for_selector(".f.now")
    assert "studdy" in page.locator(".f.now").inner_text()
    assert page.locator(".done", has_text="accepted").count() >= 1


def test_the_first_screen_answers_three_questions(opened):
    page = opened(EXAMPLES)
    for question in ("How good is this batch?", "What needs a person?", "What was cut, and why?"):
        box = page.get_by_role("heading", name=question).bounding_box()
        assert box["y"] + box["height"] < SIZES["desk"][1]
    assert page.locator("svg[role=img]").count() > 10
    assert "for a person" in " ".join(page.locator("svg text").all_text_contents()), "real text in the picture"


def test_light_and_dark_differ(opened):
    colours = [
        opened(EXAMPLES, color_scheme=scheme).evaluate("getComputedStyle(document.body).backgroundColor")
        for scheme in ("light", "dark")
    ]
    assert colours[0] != colours[1]


def test_an_article_is_shown_raw_and_cleaned(opened):
    report = curate.read_report(ROOT)
    page = opened(EXAMPLES)
    page.get_by_role("link", name="Tomatoes on a Windy Balcony").first.click()
    page.wait_for_selector(".text")
    raw = (ROOT / "raw/garden/tomatoes.txt").read_text(encoding="utf-8")
    cleaned = (ROOT / "cleaned/garden/tomatoes.txt").read_text(encoding="utf-8")
    sides = page.evaluate(
        """() => [2, 3].map((n) => [...document.querySelectorAll(`.text:not(.file) tbody tr > :nth-child(${n})`)].map((cell) => {
            const copy = cell.cloneNode(true);
            copy.querySelectorAll(".tag, .why").forEach((node) => node.remove());
            return copy.textContent.trim();
        }).filter(Boolean).join(" "))"""
    )
    assert [" ".join(s.split()) for s in sides] == [" ".join(visible(t).split()) for t in (raw, cleaned)]
    cuts = report.edits[(report.edits["path"] == "raw/garden/tomatoes.txt") & report.edits["is_cut"]]
    for code in cuts["code"].unique():
        assert page.locator("del").count() >= 1
        assert page.locator(".tag", has_text=code).count() >= 1
    assert page.locator(".why").count() >= 1
    assert re.search(r"\d of \d+ sentences that need a source name one", page.locator(".head").inner_text())
    assert page.locator(".f", has_text="Missing:").count() >= 1
    page.keyboard.press("Escape")
    page.wait_for_selector("#overview:not([hidden])")
    assert page.evaluate("document.activeElement.textContent") == "Tomatoes on a Windy Balcony"


def row_texts(page: Any) -> list[str]:
    """The lines of the cleaned view."""
    return page.locator(".file tbody td").evaluate_all("cells => cells.map((cell) => cell.textContent)")


def test_the_cleaned_view_is_the_cleaned_file(opened):
    """Line by line, without the blank lines that a cut took along."""
    report = curate.read_report(ROOT)
    page = opened(EXAMPLES)
    files = report.articles[report.articles["form"].isin(["text", "markdown"]) & report.articles["article"].isna()]
    for path in files["path"]:
        page.goto(EXAMPLES.as_uri())
        page.locator("tr", has_text=path).get_by_role("link").click()
        page.wait_for_selector(".text")
        page.get_by_role("combobox", name="View").select_option("cleaned")
        assert page.locator(".text:not(.file)").is_hidden()
        assert page.get_by_role("columnheader", name="raw line").is_visible()
        lines = (
            (ROOT / "cleaned" / Path(path).relative_to("raw"))
            .read_bytes()
            .decode("utf-8-sig")
            .replace("\r", "")
            .removesuffix("\n")
            .split("\n")
        )
        assert row_texts(page) == [visible(line) for line in lines], path
    assert len(files) > 3


def test_a_reason_is_said_once_a_cut_and_goes_with_its_family(opened, tmp_path):
    raw = tmp_path / "one.txt"
    raw.write_text(
        "The ferry leaves at nine.\n\nLeave a Reply\nYour email address will not be published.\nRequired fields are marked *\n"
    )
    curate.run(raw, tmp_path / "out")
    page = opened(tmp_path / "out" / "reports" / "index.html", "#a1")
    page.wait_for_selector(".text")
    assert page.locator("tr.gone").count() == 3
    reasons = " ".join(page.locator(".why").all_inner_texts())
    assert reasons.count("part of a comment form") == 1
    assert page.locator("del").first.evaluate("n => getComputedStyle(n).textDecorationLine") == "line-through"
    page.get_by_role("button", name="spam").click()
    assert page.locator(".why:visible").count() == 0
    assert page.locator("del").first.evaluate("n => getComputedStyle(n).textDecorationLine") == "none"
    assert page.locator("tr.gone").count() == 3, "what is cut is not shown as kept"


def test_what_was_put_back_is_no_cut(opened, tmp_path):
    raw = tmp_path / "one.txt"
    raw.write_text("The ferry leaves at nine.\n\nLeave a Reply\n")
    curate.run(raw, tmp_path / "out")
    CliRunner().invoke(main, ["undo", str(tmp_path / "out/cleaned/one.txt")])
    said = CliRunner().invoke(main, ["report", str(tmp_path / "out")]).stdout
    assert "0 cut): nothing to look at" in said
    assert "2 findings: 1 put back, 1 note\n" in said
    page = opened(tmp_path / "out" / "reports" / "index.html", "#a1")
    page.wait_for_selector(".text")
    assert "0 settled by cleaning or an editor \u00b7 1 put back" in page.locator(".head").inner_text()
    assert "put back" in page.locator(".f.S").inner_text()


def test_a_finding_filtered_out_has_no_outline(opened):
    page = opened(EXAMPLES, "#a1")
    page.wait_for_selector(".text")
    page.keyboard.press("n")
    name = page.locator(".f.now").get_attribute("class").split()[1]
    page.locator(f"button.chip.{name}").click()
    assert page.locator(".now, .f[aria-current]").count() == 0
    assert page.locator("output").inner_text().endswith(" shown")
    page.locator(f"button.chip.{name}").click()
    assert page.locator(".f.now").count() == 1


def test_the_way_round_is_told(opened):
    page = opened(EXAMPLES, "#a1")
    page.wait_for_selector(".text")
    count = page.locator(".f").count()
    page.keyboard.press("n")
    page.keyboard.press("p")
    assert page.locator("output").inner_text() == f"{count} of {count}, from the last again"
    page.keyboard.press("n")
    assert page.locator("output").inner_text() == f"1 of {count}, from the first again"
    page.keyboard.press("n")
    assert page.locator("output").inner_text() == f"2 of {count}"


def test_the_tools_hide_nothing_of_the_findings(opened):
    """However many rows they take; chips stand in the order of the table."""
    page = opened(EXAMPLES, "")
    page.get_by_role("link", name="Do You Really Need Noise-Cancelling Headphones?").first.click()
    page.wait_for_selector(".text")
    for width in (1400, 1120):
        page.set_viewport_size({"width": width, "height": 1000})
        page.evaluate("document.documentElement.style.scrollBehavior = 'auto'; scrollTo(0, 600)")
        page.wait_for_function(
            "document.querySelector('aside').getBoundingClientRect().top >= document.querySelector('.tools').getBoundingClientRect().bottom"
        )
    for select in page.locator("select").all():
        assert select.evaluate("n => n.scrollWidth <= n.clientWidth")
    chips = [
        c.split()[1] for c in page.locator("button.chip:not(.only)").evaluate_all("all => all.map(c => c.className)")
    ]
    assert chips == sorted(chips, key="STGCDEQ".index)


def test_notes_are_marked_alike_on_both_sides(opened):
    page = opened(EXAMPLES, "#a1")
    page.wait_for_selector("mark.note")
    shadows = [
        page.locator(f".text:not(.file) td:nth-child({side}) mark.note").first.evaluate(
            "n => getComputedStyle(n).boxShadow"
        )
        for side in (2, 3)
    ]
    assert shadows[0] == shadows[1] != "none"
    head = page.locator(".text:not(.file) thead").inner_text()
    assert "thin line: note" in head
    assert "grey" in head


def test_the_most_frequent_rules_tell_of_the_rest(opened):
    page = opened(EXAMPLES)
    summary = curate.read_report(ROOT).summary
    more = len(summary["by_code"]) - 12
    assert f"and {more} more rules" in page.get_by_role("region", name="Most frequent rules").inner_text()
    findings = curate.read_report(ROOT).findings
    rows = page.locator("table.rules tbody tr")
    for row in rows.all():
        head = row.locator("th").inner_text()
        levels = findings.loc[findings["code"] == head.split()[0], "severity"].value_counts()
        for level, n in levels[levels > 0].items():
            assert (f"{n} {level}" if (levels > 0).sum() > 1 else level) in head, head


def test_jump_by_key_and_link_to_a_finding(opened):
    page = opened(EXAMPLES, "#a1")
    page.wait_for_selector(".text")
    seen = []
    for _ in range(3):
        page.keyboard.press("n")
        seen.append(page.evaluate("location.hash")[1:])  # page.url lags behind
        assert page.evaluate("document.activeElement.getAttribute('href')") == f"#{seen[-1]}"
        assert page.locator(".f.now").get_attribute("id") == f"f-{seen[-1]}"
        page.wait_for_function(  # the page scrolls smoothly
            "(r => r.top > 0 && r.bottom < innerHeight)(document.activeElement.getBoundingClientRect())"
        )
    assert len(set(seen)) == 3
    page.keyboard.press("p")
    page.wait_for_url(f"**#{seen[1]}")
    page.get_by_role("button", name="Next").click()
    page.wait_for_url(f"**#{seen[2]}")
    other = opened(EXAMPLES, f"#{seen[2]}")
    other.wait_for_selector(f"[id='f-{seen[2]}'].now")
    assert other.locator("output").inner_text().startswith("3 of ")


@pytest.mark.parametrize("where", ["#a999", "#0123456789abcdef", "#nothing", "#%E2%80%AE"])
def test_a_link_to_nothing_shows_the_batch(opened, where):
    page = opened(EXAMPLES, where)
    page.wait_for_timeout(200)
    assert page.get_by_role("heading", name="What needs a person?").is_visible()


def test_filters(opened):
    page = opened(EXAMPLES, "")
    page.get_by_role("link", name="Do You Really Need Noise-Cancelling Headphones?").first.click()
    page.wait_for_selector(".text")
    shown = page.locator(".f:not(.off)")
    total = shown.count()
    page.get_by_role("button", name="encoding").click()
    assert shown.count() < total
    assert page.locator(".f:not(.off) .id", has_text="E1").count() == 0
    assert page.locator(".tag.E:not(.off)").count() == 0
    page.get_by_role("button", name="encoding").click()
    assert shown.count() == total
    page.get_by_role("combobox", name="Severity").select_option("errors")
    assert {t.split()[-3] for t in shown.locator("div:first-child").all_inner_texts()} == {"error"}
    page.get_by_role("combobox", name="Severity").select_option("all")
    page.get_by_role("combobox", name="Rule").select_option("C103")
    assert all("C103" in t for t in shown.all_inner_texts())
    for name in ("claims", "encoding", "spam", "typos"):
        page.get_by_role("button", name=name).click()
    assert page.get_by_text("Nothing to show").is_visible()
    assert page.locator("output").inner_text() == "0 shown"


def test_only_what_is_to_look_at(opened):
    page = opened(EXAMPLES, "#a1")
    page.wait_for_selector(".text")
    told = page.locator(".head").inner_text()
    look, notes, settled, inside = (
        int(re.search(rf"(\d+) (?:findings? )?{what}", told)[1]) for what in ("to look at", "note", "settled", "inside")
    )
    shown = page.locator(".f:not(.off)")
    assert shown.count() == look + notes + settled + inside
    page.get_by_role("button", name="to look at").click()
    assert shown.count() == look
    assert page.locator(".f:not(.off) .level.note").count() == 0
    page.keyboard.press("n")
    assert page.locator("output").inner_text() == f"1 of {look}"
    page.get_by_role("button", name="to look at").click()
    assert shown.count() == look + notes + settled + inside


def test_the_heat_table_adds_up(opened):
    """A row's families add up to its number to look at, its rates to that number by its kept words."""
    page = opened(EXAMPLES)
    rows = page.locator("table.list tbody tr")
    for row in [rows.nth(n) for n in range(rows.count())]:
        look = int(row.locator("td.n").inner_text())
        assert sum(int(n) for n in row.locator(".of").all_inner_texts()) == look
        kept = int(row.locator("td.wideonly").first.inner_text().replace(",", ""))
        rates = [float(t.split()[0]) for t in row.locator("td.h").all_inner_texts()]
        assert sum(rates) == pytest.approx(1000 * look / kept, abs=0.5)
    verdict = page.locator(".verdict").inner_text()
    assert f"for {sum(int(n) for n in rows.locator('td.n').all_inner_texts())} findings" in verdict
    card = page.get_by_role("region", name="How good is this batch?").inner_text()
    assert re.search(r"findings to look at per 1,000 kept words: \d+ in [\d,]+", card)
    assert re.search(r"\d in the median article, [\d.]+ in the worst", card)


def test_views_on_a_phone(opened):
    page = opened(EXAMPLES, "#a1", size="phone", has_touch=True)
    page.wait_for_selector(".text")
    assert page.get_by_role("columnheader", name="Cleaned").is_hidden()
    page.get_by_role("combobox", name="View").select_option("cleaned")
    assert page.get_by_role("columnheader", name="As scraped").is_hidden()
    page.get_by_role("button", name="Next").tap()
    assert page.get_by_role("columnheader", name="As scraped").is_visible(), "a cut cannot be seen in the cleaned text"


def test_hostile_articles_stay_inert(opened, hostile):
    page = opened(hostile)
    count, texts = page.locator(".list tbody tr").count(), ""
    assert count == 4
    for number in range(1, count + 1):
        page.goto(f"{hostile.as_uri()}#a{number}")
        page.wait_for_selector(".text")
        page.keyboard.press("n")
        assert page.evaluate("window.hacked") is None
        assert page.locator("#article img, #article script, #article svg, #article iframe").count() == 0
        assert not {"\u202e", "\u2066", "\u200b", "\x07"} & set(page.locator("body").inner_text())
        assert wide(page) <= 0
        texts += page.locator("#article").inner_text()
    assert "⟨202E⟩" in texts
    assert "window.hacked = 1" in texts


@pytest.mark.slow
def test_a_line_of_5_mb(opened, long_line):
    page = opened(long_line, "#a1")
    page.wait_for_selector(".text")
    assert long_line.stat().st_size < 300_000
    assert page.locator(".gap").count() >= 2
    page.keyboard.press("n")
    page.keyboard.press("n")
    assert page.locator(".f.now").count() == 1
    assert wide(page) <= 0


def test_a_split_report_loads_articles_on_demand(opened, examples, tmp_path):
    written(examples, tmp_path, 20)
    index = tmp_path / "index.html"
    count = 20 * len(examples)
    page = opened(index)
    assert page.evaluate("document.scripts.length") == 2
    page.goto(f"{index.as_uri()}#a{count - 1}")
    page.wait_for_selector(".text")
    assert page.evaluate("document.scripts.length") == 3
    wanted = f"0013{examples[0].findings[-1].fingerprint[4:]}"
    page.goto(f"{index.as_uri()}#{wanted}")
    page.wait_for_selector(f"[id='f-{wanted}'].now")
    assert page.locator(".head .key").inner_text() == f"19/{examples[0].article.path}"
    page.goto(index.as_uri())
    page.get_by_role("link", name="page 2").click()
    page.wait_for_selector("h2:has-text('page 2')")
    assert page.locator("tbody tr").count() == count - 200
    page.locator("tbody a").last.click()
    page.wait_for_selector(".text")
    assert page.url.endswith(f"#a{count}")


def test_paper(opened):
    page = opened(EXAMPLES, "#a1")
    page.wait_for_selector(".text")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.locator(".tools").is_hidden()
    assert page.locator(".text").first.is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.pdf(format="A4").startswith(b"%PDF")
    assert page.locator(".f").last.is_visible()
