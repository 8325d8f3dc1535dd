"""What the claim rules share: sifting words, sentences, gates."""

import json
import re
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curate.model import Article
from curate.pipeline import Pipeline
from curate.readers import html
from curate.readers.files import Options, articles, expand
from curate.rules import BY_CODE, RULES
from curate.rules.claims.kind import Claim
from curate.rules.claims.literals import needed
from tests.conftest import ROOT

SHAPES = [(family.code, shape) for family in Claim.__subclasses__() for shape in family.shapes]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bsweet (?:tea|coffee)s?\b", [{"sweet coffee", "sweet tea"}]),
        (r"\bsweet (?:\w+ )?(?:tea|coffee)s?\b", [{"coffee", "tea"}, {"sweet "}]),
        (r"\bsugar?free\b", [{"sugafree", "sugarfree"}]),
        (r"warm(?= milk| tea) and", [{"warm"}, {" milk", " tea"}, {" and"}]),
        (r"(?:boils|boiled)+ over|burns", [{"burns", " over"}]),
        (r"(?<!not )(?!cold)warm[a-z]{2}", [{"warm"}]),
        (r"\d+\s?%|per\.cent", [{"%", "per.cent"}]),
        (r"\w+ing|[xyz]{3}", []),
    ],
)
def test_words_a_pattern_cannot_match_without(pattern, words):
    assert {frozenset(w) for w in needed(pattern)} == {frozenset(w) for w in words}


@pytest.mark.parametrize(("code", "shape"), SHAPES, ids=lambda v: v if isinstance(v, str) else v.pattern.pattern[:30])
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(data=st.data())
def test_every_match_holds_a_word_of_each(code, shape, data):
    """Texts made from the pattern itself: sifting never hides a match."""
    text = data.draw(st.from_regex(shape.pattern, alphabet=st.characters(codec="ascii")))
    for match in shape.pattern.finditer(text):
        around = text[max(0, match.start() - 40) : match.end() + 80]  # lookarounds read on
        for words in shape.words:
            assert any(word in around for word in words), (code, match.group(), sorted(words))


def test_shapes_for_any_topic_are_tried_where_a_cue_stands():
    for family in Claim.__subclasses__():
        assert bool(family.cues) == any(not shape.topical for shape in family.shapes)
        assert family.everywhere
        assert re.fullmatch(r"C1\d\d", family.code)


def found(text, *codes):
    line = Pipeline([BY_CODE[code] for code in codes], model="")
    result = line.run(Article("a.txt", text))
    assert not result.problems
    return [(f.code, f.text) for f in result.findings]


RUN = (
    "Rowing strengthens the back.1 Weak hips cause knee pain2 in many runners. A soft bed damages the spine. 3 "
    "Cold water weakens the joints.4"
)


def test_a_page_that_counts_its_marks_is_trusted():
    assert found(RUN, "C104", "C105") == []
    bare = RUN.replace("back.1", "back.").replace("joints.4", "joints.")
    assert [text for _, text in found(bare, "C104", "C105")], "alone, such digits are no citations"
    assert found(RUN.replace("pain2", "pain7"), "C104"), "a number out of its place is none"


FIGURES = "According to the harbour office's survey, 40 percent of skippers sail at night."


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        (f"{FIGURES} Additionally, 30 percent of skippers sail alone.", False),
        (f"{FIGURES} So 30 percent of skippers sail alone.", True),
        (f"{FIGURES}\n\nAdditionally, 30 percent of skippers sail alone.", True),
        ("Many sail at 9. Additionally, 30 percent of skippers sail alone.", True),
        ("Young Norwegians reported that 30 percent of skippers sail alone.", True),
        ("Research found that 30 percent of skippers sail alone.", True),
        ("Harbour Watch found that 30 percent of skippers sail alone.", False),
        ("Lund's figures show that 30 percent of skippers sail alone.", False),
        ("The doctors said that 30 percent of skippers sail alone.", False),
        ("Muna Berg, head of the harbour office, said 30 percent of skippers sail alone.", False),
        ("Doctors say that 30 percent of skippers sail alone.", True),
        ("Today's figures show that 30 percent of skippers sail alone.", True),
    ],
)
def test_a_figure_rests_on_whoever_is_named_for_it(text, marked):
    assert any("30 percent" in claim for _, claim in found(text, "C101", "C106")) == marked


def test_hedged_links_are_held_back():
    assert found("A heavy bag is linked to back pain.", "C104")
    assert not found("A heavy bag may be linked to back pain.", "C104")


def test_a_summary_of_what_is_cited_claims_nothing_new():
    told = "Naps were tried on nurses [3]."
    claim = "Naps relieve headaches."
    assert not found(f"{told}\n\nSummary: {claim}", "C105")
    assert not found(f"{told}\n\nIn short, naps relieve headaches.", "C105")
    assert found(f"{told}\n\n{claim}", "C105")
    assert found(f"Naps were tried on nurses.\n\nSummary: {claim}", "C105"), "nothing is cited"
    assert found(f"{told}\n\n{'Naps were tried on nurses. ' * 80}\n\nSummary: {claim}", "C105"), "cited too far off"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Some like a bed that is soft and triggers those nightly cramps.", '"triggers those nightly cramps"'),
        ("Every tablet is pure, and over 100% of the patients sleep better.", '"100% of'),
        ("Against a cough or aching limbs this syrup heals, as was seen, within 3 to 4 weeks.", "within 3 to 4 weeks"),
        ("Dr Holt, a renowned hip surgeon, swears by this brace.", "a person's word without a work"),
        ("Muna Berg, a renowned hip surgeon, swears by this brace.", "a person's word without a work"),
        ("A renowned hip surgeon swears by this brace.", "an authority without a name"),
        ("He recommends cold showers for back pain.", "a person's word without a work"),
    ],
)
def test_a_message_quotes_whole_words_and_says_what_is_missing(text, said):
    findings = Pipeline([r for r in RULES if r.family == "C"], model="").run(Article("a.txt", text)).findings
    assert any(said in f.message for f in findings), [f.message for f in findings]
    quoted = [m[1] for f in findings if (m := re.search('"(.*)"', f.message))]
    assert all(re.search(rf"(?<!\w){re.escape(q.split(' ... ')[0])}", text) for q in quoted), quoted


LISTED = "References\n\n1. Berg A. Naps and memory. Sleep. 2011.\n2. Holm B. Tea at night. Sleep. 2013.\n3. Dahl C. Rain. Sleep. 2014.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Naps help.1 Tea does not.2,3\n\n{LISTED}", []),
        (
            f"Naps help.1 Tea does not.2 Milk does.5\n\n{LISTED}",
            [("C201", "5"), ("C202", "3. Dahl C. Rain. Sleep. 2014.")],
        ),
        (f"Naps help [1–3]. Milk does [4].\n\n{LISTED}", [("C201", "[4]")]),
        (f"Naps help¹ and tea does not.² Rain does.³\n\n{LISTED}", []),
        (f"It was in room 4, at 10 o'clock, and he read vitamin B12 on the box.\n\n{LISTED}", []),
        (
            "Naps help.[1]\n\nMilk does.[2]\n\n## References\n\n[1] A. Berg, Naps.\n[2] B. Holm, Milk.\n\n## About us\n\n3. We are three.\n",
            [],
        ),
        (
            (
                "Naps help (Berg, 2011), tea does not (Holm & Dahl, 2013; Lund et al., 2015), as Falk (2019) says.\n\nReferences\n\n"
                "Berg, A. (2011). Naps. Sleep, 3(1), 2-9.\n\nHolm, B., & Dahl, C. (2013). Tea. Sleep, 4(1), 2-9.\n\n"
                "Moe, D. (2016). Rain. Sleep, 5(1), 2-9.\n\nFalk, E. (2019). Bread. Sleep, 6(1), 1-2.\n"
            ),
            [("C201", "(Holm & Dahl, 2013; Lund et al., 2015)"), ("C202", "Moe, D. (2016). Rain. Sleep, 5(1), 2-9.")],
        ),
        (
            "Naps help.[^1] Tea does not.[^2]\n\n[^1]: Berg 2011.\n[^3]: Holm 2013.\n",
            [("C201", "[^2]"), ("C202", "[^3]: Holm 2013.")],
        ),
    ],
)
def test_marks_bind_to_the_list(text, expected):
    assert found(text, "C201", "C202") == expected


def test_titles_in_a_reference_list_claim_nothing():
    title = "Coffee causes insomnia and rowing strengthens the spine"
    assert found(f"{title}.\n", "C104", "C105")
    assert not found(
        f"We slept.\n\nReferences\n\n1. Berg A. {title}. 2011.\n2. Holm B. {title}. 2012.\n", "C104", "C105"
    )
    assert not found(f"Berg A, Holm B, Dahl C. {title}. Sleep. 2011;3(2):1-9.\n", "C104", "C105")


PAGE = """<html><head><title>Naps</title></head><body><article><h1>Naps</h1>
<p>Rowing strengthens the back, as <a href="https://example.org/berg-2011">a trial</a> found. Weak hips cause knee pain<sup>2</sup>.</p>
<p>Cold water weakens the joints<sup><a href="#ref-3">a</a></sup>. A soft bed damages the spine, as <a href="/beds">we wrote</a>.
The hall is 20 m<sup>2</sup> and too much salt weakens the bones.</p></article></body></html>"""


def test_links_and_raised_numbers_of_a_page_are_citations():
    page = html.read(PAGE.encode())
    assert [page.text[s.start : s.end] for s in page.cited] == ["a trial", "2", "a", "a"]
    article = Article("a.html", page.text, form="html", cited=page.cited)
    said = [f.text for f in Pipeline([BY_CODE["C104"], BY_CODE["C105"]], model="").run(article).findings]
    assert said == [
        "A soft bed damages the spine, as we wrote.",
        "The hall is 20 m2 and too much salt weakens the bones.",
    ]


def test_links_and_footnotes_of_markdown_are_citations(tmp_path):
    text = (
        "Rowing strengthens the back, as [a trial](https://example.org/berg) found.\n\nWeak hips cause knee pain.[^2]\n\n"
        "Cold water weakens the joints.\n\n[^2]: Berg, Hips, 2011.\n[^3]: Dahl, Knees, 2012.\n"
    )
    path = tmp_path / "a.md"
    path.write_text(text)
    (source,) = expand([str(path)])
    (article,) = articles(source, Options())
    findings = Pipeline([BY_CODE[c] for c in ("C104", "C105", "C201", "C202")], model="").run(article).findings
    assert [(f.code, f.text) for f in findings] == [
        ("C104", "Cold water weakens the joints."),
        ("C202", "[^3]: Dahl, Knees, 2012."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Tennis elbow is usually cause by a poor grip.",
        "Neck pain is often cause\u00a0by a soft pillow.",
        "A\u00a0heavy bag leads\u00a0to back pain.",
        "Weak hips can\u00a0trigger knee\u202fpain.",
        "Studies\u00a0show that long naps weaken the heart.",
        "Rowing is the most\u00a0effective exercise for a weak back.",
        "Ginger tea help to relieve cramps.",
        "Yoga can helps to loosen a stiff back.",
        "Rest is the only way to releave a sore knee.",
        "Stress often lead to a stiff neck.",
        "Stretching prevent back pain in runners.",
        "This is cause by a pinched nerve in the neck.",
    ],
)
def test_slips_and_odd_spaces_hide_no_claim(text):
    assert found(text, *(rule.code for rule in RULES if rule.code.startswith("C1"))), text


GOLD = [
    json.loads(line) for line in (ROOT / "tests/gold/claim_sentences.jsonl").read_text(encoding="utf-8").splitlines()
]


def test_sentences_kept_aside_are_told_apart():
    """A floor under what generalises: .84 found and 2 of 48 innocents marked when it was set."""
    rows = [row for row in GOLD if row["half"] == "aside"]
    line = Pipeline([rule for rule in RULES if rule.code.startswith("C1")], model="")
    marked = [bool(line.run(Article("a.txt", row["text"])).findings) for row in rows]
    claims = [m for m, row in zip(marked, rows, strict=True) if "code" in row]
    innocent = [m for m, row in zip(marked, rows, strict=True) if "reason" in row]
    assert sum(claims) >= 0.8 * len(claims)
    assert sum(innocent) <= 2


@pytest.mark.parametrize(
    "pumped",
    [
        "really quickly ",
        "also often ",
        "most really ",
        "about around ",
        "the pain and ",
        "up to ",
        "if the pain, the ",
        "Berg A, ",
        "more than ",
    ],
)
def test_repeated_words_take_no_exponential_time(pumped):
    sentence = f"Stress can {pumped * (1400 // len(pumped))}help the zzz."
    line = Pipeline([rule for rule in RULES if rule.code.startswith("C")], model="")
    start = time.process_time()
    assert not line.run(Article("a.txt", sentence)).problems
    assert time.process_time() - start < 3, "a sentence takes milliseconds"
