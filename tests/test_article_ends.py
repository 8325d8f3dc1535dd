"""What stands at the ends and inside of an article and is the article's own: never cut. Texts are our own writing."""

from types import SimpleNamespace

import numpy as np
import pytest

from curate.article import Text
from curate.model import Article
from curate.models import boilerplate
from curate.pipeline import Pipeline
from curate.rules import RULES
from curate.rules.spam import judged

PIPELINE = Pipeline([r for r in RULES if r.family == "S"], model="", readability=False)

TITLE = "Why the Old Mill Still Turns"
BODY = (
    "The mill at the bend of the river was built when the village had forty houses and no bridge. Farmers carried their barley down the hill on their backs, and the miller kept one sack in sixteen for his trouble, which everybody thought was fair until a second mill opened across the water.",
    "For two hundred years the wheel was wood. Every spring the carpenter came with a cart of oak, took out the paddles that the ice had broken, and put in new ones. The iron wheel that turns there today came by rail in 1884, in eleven pieces, and the smith needed a summer to put it together.",
    "What the wheel drives has changed more often than the wheel. After the barley came flax, then sawdust for a paper works, and for some years during the war a small dynamo that lit the church, the school and the house of the doctor, who complained about the flicker.",
    "The family that owns the mill now did not want it. They bought the field beside the river for their goats, and the mill stood on the field. For a year they kept hay in it. Then a neighbour showed them how to open the sluice, and the stones, which nobody had lifted since the sixties, began to turn.",
    "Grinding is slow work. A stone that runs too fast heats the flour and spoils the taste, and a stone that runs too slowly lets the grain slip past whole. The miller listens more than he looks. When the sound grows dull he opens the gate by the width of a finger, and when it rings he closes it again.",
)
ENDS = {
    "short closing line": ("And the goats? They sleep in the sluice house.",),
    "one word": ("Enough.",),
    "quotation": (
        "The oldest of the neighbours remembers the miller of her childhood well.",
        "“He had flour in his eyebrows, even on Sundays,” she says. “My mother said that you could follow him home from the inn in the snow.”",
        "“Nobody did,” her brother adds. “He walked too fast.”",
    ),
    "dialogue": (
        "“Is it open?” the boy asked.",
        "“Always,” said the miller.",
        "“And who pays?”",
        "“The river does.”",
        "“Every day?”",
        "“Every day but Sunday.”",
    ),
    "reference list": (
        "References",
        "1. Harrow T. Water mills of the upper valley. J Rural Hist. 2004;12:33-41.",
        "2. Pell A, Moor B. Stone and grain. Milling Quarterly. 2011;8(2):101-9.",
        "3. Sedge C. The iron wheel. 2nd ed. Hillport: Valley Press; 1998.",
    ),
    "sources by name": (
        "Sources",
        "Harrow, T. (2004). Water mills of the upper valley. Journal of Rural History, 12, 33–41.",
        "Pell, A., & Moor, B. (2011). Stone and grain. Milling Quarterly, 8(2), 101–109.",
        "Sedge, C. (1998). The iron wheel (2nd ed.). Valley Press.",
    ),
    "recipe": (
        "Miller's Bread",
        "500 g barley flour",
        "200 g wheat flour",
        "20 g yeast",
        "10 g salt",
        "400 ml warm water",
        "1. Mix the flours with the salt in a wide bowl.",
        "2. Stir the yeast into the water and pour it over the flour.",
        "3. Knead for ten minutes, and let the dough rest for an hour under a cloth.",
        "4. Bake for fifty minutes at 220 degrees, and let the loaf cool on a rack before you cut it.",
    ),
    "guide": (
        "How to Dress a Stone",
        "Lift the runner stone with the crane.",
        "Sweep the flour out of the furrows.",
        "Mark the high places with red ochre.",
        "Pick them down with a mill bill, from the eye outwards.",
        "Lower the stone, and grind a handful of bran first.",
    ),
    "table": (
        "Year\tSacks\tPrice",
        "1884\t410\t2.10",
        "1901\t655\t2.35",
        "1938\t120\t3.80",
        "2019\t36\t41.00",
    ),
    "table of ticks": (
        "Work by season",
        "Dressing stones ✓ ✓",
        "Grinding for the village ✓ ✓ ✓ ✗",
        "Visitors ✗ ✓ ✓ ✗",
        "Repairs to the sluice ✓ ✗ ✗ ✓",
    ),
    "poem": (
        "The children of the village have a rhyme for it:",
        "Turn, wheel, turn,",
        "the barley and the corn,",
        "the miller's in his bed asleep,",
        "the flour's not yet born.",
        "Turn, wheel, round,",
        "the river's running deep,",
        "and what the day has never ground",
        "the night will have to keep.",
    ),
    "note of the author": ("Some names have been changed at the wish of the family.",),
    "advice": ("If you visit, bring a bag for flour, boots for the mud, and half an hour of patience.",),
    "question": (
        "How long will the wheel turn? Longer than we shall, the miller says, if the carpenter's son learns his trade.",
    ),
}


def lines_kept(text):
    result = PIPELINE.run(Article("x.txt", text))
    assert not result.problems
    return [f"{f.code} {f.text}" for f in result.findings if f.is_cut and f.suggestions[0].safety == "safe"]


@pytest.mark.parametrize("name", ENDS)
@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["apart", "close"])
def test_an_articles_own_end_stays(name, gap):
    assert lines_kept(gap.join((TITLE, *BODY, *ENDS[name])) + "\n") == []


@pytest.mark.parametrize("name", ENDS)
def test_what_stands_between_paragraphs_stays(name):
    assert lines_kept("\n\n".join((TITLE, *BODY[:3], *ENDS[name], *BODY[3:])) + "\n") == []


@pytest.mark.parametrize("name", ENDS)
def test_an_end_stays_above_a_footer(name):
    footer = ("Share this:", "Facebook", "Leave a Reply", "Your email address will not be published.", "Privacy Policy")
    result = PIPELINE.run(Article("x.txt", "\n\n".join((TITLE, *BODY, *ENDS[name], *footer)) + "\n"))
    assert result.cleaned.split("\n\n")[-1].strip() == ENDS[name][-1]
    assert result.cleaned.startswith("\n\n".join((TITLE, *BODY, *ENDS[name])))


@pytest.mark.parametrize(
    "head",
    [
        (TITLE,),
        (TITLE, "A visit to the last miller of the valley"),
        ("The Valley", TITLE),
        ("# " + TITLE, "## A river, a wheel and forty goats"),
        (TITLE, "What the stones remember", "Part One"),
        (TITLE + "?", "“The river pays.”"),
    ],
)
def test_the_title_and_what_goes_with_it_stay(head):
    assert lines_kept("\n\n".join((*head, *BODY)) + "\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "Dear Anna,\n\nthe flour came on Tuesday. Thank you! Shall I send the empty sacks back with Tom?\n\nSee you on Sunday,\n\nRuth\n",
        "\n".join(ENDS["poem"]),
        "\n".join(ENDS["dialogue"]),
        "\n\n".join(ENDS["recipe"]),
        "\n".join(ENDS["table"]),
        "\n\n".join(ENDS["guide"]),
        BODY[0],
        TITLE + "\n\n" + BODY[4],
        "- barley\n- wheat\n- rye\n- oats\n- spelt\n",
        "Flour\n",
        "Tuesday: sluice\nWednesday: stones\nThursday: rest\n",
    ],
    ids=["e-mail", "poem", "dialogue", "recipe", "table", "guide", "paragraph", "titled", "list", "word", "diary"],
)
def test_short_texts_stay(text):
    assert lines_kept(text) == []


def test_a_long_poem_and_a_play_stay():
    assert lines_kept("\n".join(ENDS["poem"][1:] * 6)) == []
    assert lines_kept("\n".join(ENDS["dialogue"] * 8)) == []


def test_an_interview_stays():
    asked = ("How did you begin?", "And the stones?", "Who comes to the mill today?", "What will you do in winter?")
    told = BODY[1:]
    assert (
        lines_kept("\n\n".join((TITLE, BODY[0], *(line for pair in zip(asked, told, strict=True) for line in pair))))
        == []
    )


FOOTER = (
    "Related Posts",
    "10 Best Garden Hoses of the Year",
    "My Sister Won the Lottery and Told Nobody",
    "Celebrity Homes You Will Not Believe",
    "Thanks for sharing, I had no idea! We went last summer and my kids loved it.",
    "Reply",
    "Leave a Comment",
    "Your email address will not be published.",
    "Subscribe to Our Newsletter",
    "Privacy Policy",
    "© 2021 Daily Valley. All rights reserved.",
)
MENU = ("Home", "News", "Sport", "Weather", "Subscribe", "Log In", "Search", "Most Read", "Advertisement")


def test_a_scraped_page_loses_what_stands_around_it_and_says_why():
    text = "\n\n".join((*MENU, TITLE, *BODY, *FOOTER)) + "\n"
    result = PIPELINE.run(Article("x.txt", text))
    for line in (TITLE, *BODY):
        assert line in result.cleaned
    assert len(result.cleaned.split()) < len(" ".join((TITLE, *BODY)).split()) + 12
    found = {f.code: f.message for f in result.findings if f.code in ("S180", "S181")}
    assert set(found) == {"S180", "S181"}
    assert "after the end of the article: " in found["S180"]
    again = PIPELINE.run(Article("x.txt", result.cleaned))
    assert again.cleaned == result.cleaned


TAIL = (
    "Tags:",
    "Post a Comment",
    "0 Comments",
    "Popular Posts",
    "She Left Him for the Postman (Photos)",
    "November 16, 2016",
    "My Aunt Slept in a Dovecote",
    "April 9, 2019",
    "Follow by Email",
)
NOTICE = (
    "The old mill opens again on Sunday, and whoever brings a sack may fill it at the stones for the price of a stamp.",
    "The miller asks that dogs stay outside, because the goats are back in the yard and will not be chased by anybody.",
)


def test_a_short_notice_loses_a_pages_tail_and_menu():
    text = "\n\n".join((*MENU, TITLE, *NOTICE, *TAIL)) + "\n"
    result = PIPELINE.run(Article("x.txt", text))
    assert [line for line in result.cleaned.split("\n") if line] == [TITLE, *NOTICE]
    assert PIPELINE.run(Article("x.txt", result.cleaned)).cleaned == result.cleaned


@pytest.mark.parametrize(
    "end",
    [
        ("Opening hours", "Sunday 10-4", "Monday 2-5", "Contact: Ann Moor, 0151 496 0188"),
        ("Next week", "Monday: How to Lift a Stone", "Friday: What Goats Know", "Sunday: More Stones"),
        ("Sunday", "The sluice opens", "Children may throw sticks", "Nobody swims"),
    ],
    ids=["hours", "talks", "plan"],
)
def test_a_short_notice_keeps_its_own_end(end):
    assert lines_kept("\n\n".join((TITLE, *NOTICE, *end)) + "\n") == []


def test_prose_between_signs_stays():
    text = "\n\n".join((TITLE, NOTICE[0], "Leave a Reply", NOTICE[1], "Goats", "Filed under Mills")) + "\n"
    kept = PIPELINE.run(Article("x.txt", text)).cleaned
    assert NOTICE[1] in kept
    assert "Goats" in kept


@pytest.mark.parametrize("said", ["001 is the name of a mill that we have been mending.", "It took 001 years."])
def test_a_figure_that_the_article_is_about_is_its_title(said):
    again = "We call it 001 at home, and 001 in the yard; 001 stands on the gate. The cart has 001 on it, and the goats know 001."
    text = "\n\n".join((*MENU, "001", f"{said} {BODY[0]}", again, *BODY[1:])) + "\n"
    assert PIPELINE.run(Article("x.txt", text)).cleaned.startswith("001\n")


@pytest.mark.parametrize("line", ["Resources", "* Resources"])
def test_a_menus_line_is_no_heading_of_sources(line):
    menu = (*MENU[:4], line, *MENU[4:])
    result = PIPELINE.run(Article("x.txt", "\n\n".join((*menu, TITLE, *BODY, *FOOTER[:8], line, *FOOTER[8:])) + "\n"))
    assert line not in result.cleaned.split("\n")
    assert lines_kept("\n\n".join((TITLE, *BODY, "Resources", *ENDS["sources by name"][1:]))) == []


def test_what_is_not_sure_is_shown_and_left():
    findings = [
        f
        for parts in ((*BODY, *FOOTER[1:3]), (*BODY, FOOTER[4]), (*BODY, *FOOTER[2:3], *FOOTER[4:5]))
        for f in PIPELINE.run(Article("x.txt", "\n\n".join((TITLE, *parts)))).findings
        if f.code == "S180"
    ]
    for finding in findings:
        safe = finding.suggestions[0].safety == "safe"
        assert finding.severity == ("warning" if safe else "note")
        assert ("may stand" in finding.message) == (not safe)


def cut_of(monkeypatch, said):
    """Which of the lines after the article would go, had the model said so much of them and −3 of all others."""
    model = boilerplate.load()

    def judge(*lines):
        logits, evidence = model.judge(*lines)
        return np.concatenate([np.full(len(logits) - len(said), -3.0), said]), evidence

    monkeypatch.setattr(boilerplate, "load", lambda: SimpleNamespace(judge=judge))
    after = (f"Other news of the valley, number {n}" for n in range(len(said)))
    found = judged.judged(Text("\n\n".join((TITLE, *BODY, *BODY[::-1], *BODY, *after))))
    return (found.logits >= found.bars)[-len(said) :].tolist()


@pytest.mark.parametrize(
    ("said", "goes"),
    [
        ([1.2], [False]),
        ([2.05], [True]),
        ([1.2, 2.6], [True, True]),
        ([2.6, 1.2, 1.3], [True, True, True]),
        ([2.6, -1.0, 1.2], [True, False, False]),
        ([1.2, 2.05], [False, True]),
        ([1.2, 2.4], [True, True]),
        ([-0.4, 2.6], [False, True]),
    ],
)
def test_lines_the_model_is_less_sure_of_go_only_beside_sure_ones(monkeypatch, said, goes):
    assert cut_of(monkeypatch, said) == goes


@pytest.mark.parametrize(("sure", "shown"), [(-5.0, False), (5.0, True)], ids=["nothing is cut", "a footer is cut"])
def test_a_doubtful_line_is_shown_only_where_something_is_cut(monkeypatch, sure, shown):
    text = Text("\n\n".join((TITLE, *BODY, "The mill shop", "© 2021 Daily Valley")))
    logits = np.array([-5.0] * (len(BODY) + 1) + [judged.SHOWN + 0.1, sure])
    evidence = {name: np.zeros(len(logits)) for name in ("core", "meaning", "anchor", "again", "date", "i")}
    evidence["words"] = np.ones(len(logits))
    bars = np.full(len(logits), 1.0)
    found = judged.Judged(judged.lines_of(text), logits, evidence, bars, 0, len(BODY) + 1)
    monkeypatch.setattr(judged, "judged", lambda _: found)
    rule = next(r for r in RULES if getattr(r, "place", "") == "after")
    assert any("may stand" in remark.message for remark in rule.check(text, ())) is shown
