"""``curate split``: parts that put one behind the other are the file."""

from pathlib import Path

import pytest

from curate.rules.quality.glued import LEEKS, TRAINS

BOTH = f"Growing leeks\n\n{LEEKS}\n\nThe Night Train\n\n{TRAINS}\n"


@pytest.mark.parametrize(
    ("encoding", "newline"), [("utf-8", "\n"), ("utf-8-sig", "\r\n"), ("utf-16", "\n"), ("cp1252", "\r\n")]
)
def test_parts_are_the_file_byte_for_byte(call, encoding, newline):
    data = BOTH.replace("Growing", "Growing café").replace("\n", newline).encode(encoding)
    Path("in").mkdir()
    Path("in/two.txt").write_bytes(data)
    result = call("split", "in", "-o", "out")
    assert result.exit_code == 0, result.output
    parts = sorted(Path("out").iterdir())
    assert [p.name for p in parts] == ["two-1.txt", "two-2.txt"]
    assert b"".join(p.read_bytes() for p in parts) == data
    assert Path("in/two.txt").read_bytes() == data
    assert "two-2.txt: from line 5, The Night Train" in result.output


def test_one_article_is_left_alone(call):
    Path("one.md").write_text(f"# Growing leeks\n\n{LEEKS}\n", encoding="utf-8")
    result = call("split", "one.md")
    assert result.exit_code == 0
    assert result.output == "one.md: one article\n"
    assert not Path("split").exists()


def test_pages_of_one_site_are_told_by_what_closes_each(call):
    pots = "\n\n".join((f"On a balcony leeks grow in pots. {LEEKS}", LEEKS, LEEKS, LEEKS))
    links = "Learn more:\n\nHow to Store Leeks in Winter\n\nFive Soups for Cold Evenings"
    Path("site.txt").write_text(f"{LEEKS}\n\n{links}\n\n{pots}\n\n{links}\n\n{LEEKS}\n", encoding="utf-8")
    result = call("split", "site.txt", "--dry-run")
    assert "3 parts" in result.output
    assert "from line 9, On a balcony leeks grow in pots" in result.output
    Path("once.txt").write_text(f"{LEEKS}\n\n{links}\n\n{pots}\n", encoding="utf-8")
    assert "one article" in call("split", "once.txt", "--dry-run").output


def test_lines_of_ones_own(call):
    Path("a.txt").write_text("One\n\nfirst\nTwo\n\nsecond\n", encoding="utf-8")
    result = call("split", "a.txt", "--at", "4", "--dry-run")
    assert result.exit_code == 0
    assert not Path("split").exists()
    assert call("split", "a.txt", "--at", "4").exit_code == 0
    assert Path("split/a-2.txt").read_text(encoding="utf-8") == "Two\n\nsecond\n"


def test_what_cannot_be_split_is_said(call):
    Path("a.txt").write_text("One\nTwo\n", encoding="utf-8")
    Path("b.html").write_text("<p>One</p>", encoding="utf-8")
    Path("split").mkdir()
    Path("split/a-1.txt").write_text("mine", encoding="utf-8")
    for arguments, said in (
        (("a.txt", "--at", "9"), "a.txt: has no line 9"),
        (("a.txt", "--at", "2"), "a-1.txt: there already"),
        (("b.html",), "only plain text and Markdown can be split"),
        (("missing.txt",), "missing.txt"),
    ):
        result = call("split", *arguments)
        assert result.exit_code == 3, result.output
        assert said in result.output
    assert call("split", "a.txt", "b.html", "--at", "2").exit_code == 2
    assert Path("split/a-1.txt").read_text(encoding="utf-8") == "mine"
