"""Readers: encodings, newlines, forms, and input that is bad."""

import codecs
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.model import Article, Problem
from curate.readers import alignment, files, html, markdown, records
from curate.readers.decode import Undecodable, decode
from curate.readers.files import Options, Source
from tests.conftest import ROOT


@given(st.binary(max_size=300))
def test_whatever_is_decoded_gives_its_bytes_back(data):
    try:
        text, encoding = decode(data)
    except Undecodable:
        return
    assert text.encode(encoding) == data


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "cp1252"])
def test_encodings(encoding):
    text = "“Curly quotes” — it’s a café.\r\nSecond line: 5 £.\n"
    boms = {
        "utf-8": codecs.BOM_UTF8,
        "utf-16-le": codecs.BOM_UTF16_LE,
        "utf-16-be": codecs.BOM_UTF16_BE,
        "utf-32-le": codecs.BOM_UTF32_LE,
    }
    data = boms.get(encoding, b"") + text.encode(encoding)
    got, name = decode(data)
    assert got.removeprefix("\ufeff") == text
    assert got.encode(name) == data


def test_curly_quotes_of_cp1252_survive():
    text = "It’s a “short” note – no more."
    assert decode(text.encode("cp1252")) == (text, "cp1252")


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), b"MZ" + b"\x01\x02\x03" * 300, b"\xff\xfea"],
    ids=["png", "exe", "half"],
)
def test_binary_files_are_refused(data):
    with pytest.raises(Undecodable):
        decode(data)


def read(tmp_path, name, data, **options):
    path = tmp_path / name
    path.write_bytes(data)
    source = next(files.expand([str(path)]))
    assert isinstance(source, Source)
    return list(files.articles(source, Options(**options)))


def test_newlines_are_kept_as_they_came(tmp_path):
    (article,) = read(tmp_path, "a.txt", b"One.\r\nTwo.\rThree.\nFour.")
    assert article.raw == "One.\r\nTwo.\rThree.\nFour."


def test_records_find_or_name_the_text(tmp_path):
    rows = [
        {"id": 7, "body": "A body text."},
        {"id": "b", "text": "Second.", "body": "no"},
        {"note": "x", "story": "The longest text wins here."},
    ]
    data = "\n".join(json.dumps(r) for r in rows).encode()
    got = read(tmp_path, "a.jsonl", data)
    assert [(a.id, a.raw) for a in got] == [
        ("7", "A body text."),
        ("b", "Second."),
        ("line 3", "The longest text wins here."),
    ]
    named = read(tmp_path, "a.jsonl", data, text_field="body")
    assert [type(a) for a in named] == [Article, Article, Problem]


def test_a_broken_line_is_one_problem_and_the_rest_goes_on(tmp_path):
    got = read(tmp_path, "a.jsonl", b'{"id":1,"text":"ok"}\n{"id":2,"te\n[1]\n\n{"id":1,"text":"twice"}\n')
    assert got[0].id == "1"
    assert [g.reason[:7] for g in got if isinstance(g, Problem)] == ["line 2:", "line 3:"]
    assert got[-1].id == "1 (2)"


@given(
    st.dictionaries(
        st.text(max_size=5),
        st.one_of(st.text(max_size=20), st.integers(), st.lists(st.booleans()), st.none()),
        max_size=5,
    ),
    st.text(max_size=30),
    st.booleans(),
)
def test_the_place_of_a_value_in_its_line(record, text, ascii_only):
    record["text"] = text
    line = json.dumps(record, ensure_ascii=ascii_only)
    place = records.place(line, "text")
    assert json.loads(line[place.start : place.end]) == text


def test_markdown_leaves_code_and_front_matter_alone():
    text = "---\ntitle: x\n---\n\nSome `teh code` and [a link](http://x.example/teh).\n\n```\nteh\n```\n\nEnd <b>bold</b>.\n"
    guarded = [text[s.start : s.end] for s in markdown.protected(text)]
    assert guarded == ["---\ntitle: x\n---\n", "`teh code`", "(http://x.example/teh)", "```\nteh\n```\n", "<b>", "</b>"]


def test_html_is_rendered_whole_and_the_rest_marked():
    data = (ROOT / "raw" / "gadgets" / "e-reader.html").read_bytes()
    page = html.read(data)
    outside = "\n".join(page.text[s.start : s.end] for s in page.outside)
    assert page.title
    assert "<" not in page.text.replace("<3", "")
    assert "cookie" in outside.lower()
    kept = page.text
    for span in sorted(page.outside, reverse=True):
        kept = kept[: span.start] + kept[span.end :]
    assert len(kept.split()) > 300


PAGE = """<html><head><title>Bees in town</title></head><body><nav><a href="/home">Home</a> <a href="/x">Offers</a></nav>
<article><h1>Bees in town</h1><p>{}</p><h2>What they eat</h2><ol start="3"><li>Lime <b>trees</b> and the * of it</li>
<li>Clover, as <a href="https://example.org/clover">a survey of town gardens</a> found</li></ol>
<p>{}</p><figure><img src="a.jpg"><figcaption>A hive on the roof of the town hall, seen in the early evening light.</figcaption></figure>
<p>{}</p></article><div id="comments"><h3>Comments</h3><div class="comment"><p>Our own roof has had two hives since the spring.</p></div></div>
<footer>All rights reserved</footer></body></html>""".format(
    "Keepers in the town say that their hives bring in more honey than those of the villages around it.",
    "Gardens flower from March to October, and nobody sprays the verges of the streets any more.",
    "The council now asks new keepers to tell their neighbours before they put up a hive.",
)


def kept(page):
    text = page.text
    for span in sorted(page.outside, reverse=True):
        text = text[: span.start] + text[span.end :]
    return text


def test_a_page_as_markdown_keeps_headings_lists_and_links():
    from markdown_it import MarkdownIt

    page = html.read(PAGE.encode(), html.Form(markdown=True))
    text = kept(page)
    assert "## What they eat" in text
    assert "3. Lime trees and the \\* of it" in text
    assert "4. Clover, as [a survey of town gardens](https://example.org/clover) found" in text
    guarded = [page.text[s.start : s.end] for s in page.protected]
    assert "(https://example.org/clover)" in guarded
    shown = MarkdownIt().render(text)
    assert '<ol start="3">' in shown
    assert "and the * of it" in shown


@pytest.mark.parametrize("markdown", [False, True])
def test_comments_and_captions_stay_or_go_by_setting(markdown):
    plain = kept(html.read(PAGE.encode(), html.Form(markdown)))
    assert "seen in the early evening" not in plain
    assert "two hives since" not in plain
    full = html.read(PAGE.encode(), html.Form(markdown, comments=True, captions=True))
    guarded = [full.text[s.start : s.end] for s in full.protected]
    for words in ("seen in the early evening", "two hives since"):
        assert words in kept(full)
        assert any(words in text for text in guarded), "what was asked for is judged by no rule"
    assert "rights reserved" not in kept(full)


def test_a_line_that_a_page_shows_twice_is_kept_where_the_article_has_it():
    lines = ["Read", "Storm hits the coast", "Menu", "Storm hits the coast", "Waves rose as high as the pier.", "Read"]
    assert alignment.kept(lines, "Storm hits the coast\nWaves rose as high as the pier.").count(True) == 2
    assert alignment.kept(lines, "Menu\nStorm hits the coast\nWaves rose as high as the pier.") == [
        False, False, True, True, True, False,
    ]  # fmt: skip


def test_pages_too_large_for_one_table_are_aligned_between_fixed_lines(monkeypatch):
    lines = [f"sentence {i} tells of {i * 7} things and more" for i in range(50)]
    wanted = [i % 3 == 0 for i in range(50)]
    extract = "\n".join(line for line, keep in zip(lines, wanted, strict=True) if keep)
    assert alignment.kept(lines, extract) == wanted
    monkeypatch.setattr(alignment, "CELLS", 100)
    assert alignment.kept(lines, extract) == wanted


def test_a_page_is_utf8_where_its_bytes_are_whatever_it_says():
    page = html.read(
        b"<html><head><meta charset='latin-1'></head><body><p>" + "It’s caf\u00e9 time".encode() + b"</p></body></html>"
    )
    assert page.text == "It’s caf\u00e9 time\n"


def test_a_long_value_of_one_attribute_is_no_harm():
    page = html.read(b"<p>Hello there</p><div data-x='" + b"a=b " * 70_000 + b"'>you</div>")
    assert page.text == "Hello there\n\nyou\n"


@pytest.mark.parametrize(
    "data",
    [b"", b"   ", b"<html></html>", b"<!-- only -->", b"<p " + b"a=1 " * 60_000 + b">x</p>", b"<div>" * 5000 + b"deep"],
    ids=["empty", "blank", "void", "comment", "attributes", "deep"],
)
def test_odd_pages_never_raise(tmp_path, data):
    assert read(tmp_path, "a.html", data)


def test_paths(tmp_path):
    (tmp_path / "b").mkdir()
    for name in ("b/2.txt", "b/1.md", "b/.hidden.txt", "b/3.exe"):
        (tmp_path / name).write_text("x")
    found = [
        s.relative for s in files.expand([str(tmp_path), str(tmp_path / "b" / "*.txt"), str(tmp_path / "b" / "1.md")])
    ]
    assert found == ["b/1.md", "b/2.txt"]
    (tmp_path / "empty").mkdir()
    problems = list(files.expand([str(tmp_path / n) for n in ("empty", "none.txt", "b/3.exe", "*.zip")]))
    assert [type(p) for p in problems] == [Problem] * 4
    assert "no articles" in problems[0].reason
    assert "no such file" in problems[1].reason
    assert ".exe" in problems[2].reason


def test_the_title_of_markdown():
    assert markdown.title("---\ntitle: 'Red Soup'\n---\n# Other\n") == "Red Soup"
    assert markdown.title("Text.\n\n## Soup ##\n") == "Soup"
    assert not markdown.title("Text only.")
