"""Bylines, bios, captions and paths: honest lines that look like them stay."""

import pytest

from curate.model import Article
from curate.pipeline import Pipeline
from curate.rules import BY_CODE

CODES = ("S101", "S102", "S104", "S105", "S131", "S134", "S162", "S185", "S186")
LINE = Pipeline([BY_CODE[code] for code in CODES], min_confidence=0.0)
PROSE = (
    "Sow leeks early in the year, under glass, and keep them there until the frost has gone for good.",
    "Thin them when they are as thick as a pencil, and set the strongest out in a trench, a hand apart.",
    "Water them well in a dry month, and lift them from autumn on, a few at a time, as the kitchen asks.",
    "The trench wants dung at the bottom and a hand of fine soil above it, for the roots go deep.",
)
TITLE = "Growing Leeks in Clay"


def cut(head="", middle="", tail=""):
    parts = [TITLE, head, *PROSE[:2], middle, *PROSE[2:], tail]
    result = LINE.run(Article("leeks.txt", "\n\n".join(part for part in parts if part)))
    assert not result.problems
    return [edit.before for edit in result.edits]


@pytest.mark.parametrize(
    "line",
    [
        "By Public Transport",
        "By the Numbers",
        "By Royal Appointment",
        "By Land and Sea",
        "Words by which we live",
        "Author unknown",
        "Text by text",
        "May 2016",
        "By 2030",
        "Source of the river",
        "By Mouth: How Medicines Work",
    ],
)
def test_headings_above_the_article_stay(line):
    assert cut(head=line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Settings > Privacy > Location",
        "Home > Settings > Privacy",
        "File / Save As / PDF",
        "A -> B --> C",
        "1. e4 > e5 > Nf3",
        "Home | Away | Draw",
        "Prep: 10 min / Cook: 20 min / Serves 4",
        "by William Shakespeare",
        "Source: Field A. Leeks. Gardening 2011;4:12.",
        "He sells his pictures of the bed via Alamy.",
        "Keep the receipt. Photo: Optional",
        "The course ends in June. Credit: Three hours",
        "She writes for the Post. Photography: Her other love",
        "Reporting by teachers",
    ],
)
def test_lines_inside_the_article_stay(line):
    assert cut(middle=line) == []


@pytest.mark.parametrize(
    "line",
    [
        "I'm far from having it all figured out, but with each year I get a little closer to what leeks want.",
        "She has been the soul of the garden for years, and she will be missed by all.",
        "The garden is a writer of its own, in a way, and the soil is the editor of all.",
        "Kent is an expert gardener's dream.",
        "Editing by Numbers",
    ],
)
def test_the_last_words_stay(line):
    assert cut(tail=line) == []


def test_a_person_of_whom_the_article_tells_is_not_its_author():
    told = [line.replace("Sow leeks", "Jane Leekson sowed leeks") for line in PROSE[:1]]
    more = "In 1920 Leekson went to London, where she wrote for the papers, and lived alone above the river."
    text = "\n\n".join((TITLE, *told, *PROSE[1:], more, "Jane Leekson is editor at the Leek Post."))
    assert LINE.run(Article("leeks.txt", text)).edits == ()


@pytest.mark.parametrize(
    "line",
    [
        "by Laura Field",
        "BY ANN FIELD",
        "By Ann Field and Tom Hill",
        "By Ann Field, BBC News",
        "By Ann Field - 11/18/19 11:04 PM EST",
        "By Workshop Team 4 mins read",
        "by Ann Field | May 4, 2016 | Vegetables, Soil | 0 comments",
        "Authors: Ann Field, Tom Hill",
        "Ann Field | May 4, 2016",
        "Article Authors",
        "Text by Ann Field",
        "/ Source: LEEKS",
        "Last Updated January, 2025",
        "March 1, 2024 3 AM PT",
        "4-May-2016",
        "2016-05-04T09:30:00Z",
        "Published: 9:30 am, May 4, 2016",
        "This post was last updated July 2021.",
        "1.2k shares 3 comments",
    ],
)
def test_metadata_above_the_article_goes(line):
    assert [part.strip() for part in cut(head=line)] == [line]


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("The beds have dried in the wind. Photo: Ann Field", " Photo: Ann Field"),
        ("A row of leeks in a barn in Kent.Reuters", "A row of leeks in a barn in Kent.Reuters"),
        ("A rocket on its pad. [SpaceX via Nasa]", "A rocket on its pad. [SpaceX via Nasa]"),
        (
            "Leeks are seen in Kent on May 4, 2016. REUTERS/Ann Field",
            "Leeks are seen in Kent on May 4, 2016. REUTERS/Ann Field",
        ),
        ("Dua Leek performing Credit: Karl Field", "Dua Leek performing Credit: Karl Field"),
    ],
)
def test_a_credit_takes_its_caption_along_where_that_only_names(line, gone):
    assert [part.strip("\n") for part in cut(middle=line)] == [gone]


def test_a_title_above_a_credit_stays():
    assert TITLE not in cut(head="Ann Field | Getty Images")
