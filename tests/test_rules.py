"""The contract of every rule: it proves itself by its own examples."""

import random
import re
from collections.abc import Callable

import pytest

from curate import ignores
from curate.model import FAMILIES, Article, Evidence, Form, Span
from curate.models import network
from curate.pipeline import Pipeline
from curate.rules import ALWAYS, BY_CODE, RULES
from curate.rules.base import Rule
from curate.views import parse

BADS = [(rule, bad) for rule in RULES for bad in rule.bad]
GOODS = [(rule, good) for rule in RULES for good in rule.good]


@pytest.fixture
def pipeline(request: pytest.FixtureRequest) -> Callable[[Rule], Pipeline]:
    return lambda rule: _pipeline(rule, request)


def _pipeline(rule: Rule, request: pytest.FixtureRequest) -> Pipeline:
    if "languagetool" in rule.needs:
        return Pipeline((rule,), min_confidence=0.0, checker=request.getfixturevalue("checker"))
    if "parse" in rule.needs and parse.available() is None:
        pytest.skip("no spaCy model installed: pip install 'curate-text[parse]'")
    if "neural" in rule.needs and not network.available():
        pytest.skip("the neural layer is not installed: pip install 'curate-text[neural]'")
    return Pipeline((rule,), min_confidence=0.0)


def article(text: str, form: Form = "text", evidence: Evidence = Evidence()) -> Article:  # noqa: B008
    return ignores.marked(Article("example.txt", text, form=form, evidence=evidence), inline=True)


def name(case) -> str:
    return case.code if isinstance(case, Rule) else re.sub(r"\W+", "-", getattr(case, "text", case))[:40]


@pytest.mark.parametrize(("rule", "bad"), BADS, ids=name)
def test_bad_is_found_and_the_fix_is_as_promised(rule, bad, pipeline):
    line = pipeline(rule)
    result = line.run(article(bad.text, evidence=bad.evidence))
    assert not result.problems
    assert result.findings, "the rule is silent on its own bad example"
    if bad.marked is not None:
        assert result.findings[0].text == bad.marked
    if bad.fixed is None:
        return
    fixed = result.cleaned if result.edits else _with_first_suggestions(bad.text, result.findings)
    assert fixed == bad.fixed
    assert not [f for f in line.run(article(fixed)).findings if f.suggestions], "the fixed text is not clean"


def _with_first_suggestions(text, findings):
    for finding in reversed(findings):
        if finding.suggestions:
            text = text[: finding.start] + finding.suggestions[0].text + text[finding.end :]
    return text


@pytest.mark.parametrize(("rule", "good"), GOODS, ids=name)
def test_good_is_left_alone(rule, good, pipeline):
    result = pipeline(rule).run(article(good))
    assert not result.problems
    assert not result.findings, result.findings[0]


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.code)
def test_a_rule_explains_itself(rule):
    parts = rule.sections()
    assert all(parts.values()), "what, Why and Fix belong in the docstring"
    assert re.fullmatch(r"[STGCDEQ]\d{3}", rule.code)
    assert rule.code[0] in FAMILIES
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert rule.message or rule.bad
    assert all(cue == cue.lower() for cue in rule.cues)
    assert (rule.stage == "clean") == (rule.family == "S" or rule.code in ("E101", "E102", "E105"))
    assert rule.code in ALWAYS or (rule.bad and rule.good), "a rule needs bad and good examples"


def test_codes_and_names_are_unique():
    assert len(BY_CODE) == len(RULES) == len({r.name for r in RULES})


@pytest.mark.parametrize("rule", [r for r in RULES if r.severity == "error"], ids=lambda r: r.code)
def test_errors_have_earned_it(rule):
    assert rule.precision is None or rule.precision >= 0.95


def test_a_crashing_rule_is_a_problem_and_the_rest_goes_on():
    class Crash(Rule):
        code, name, since = "Q999", "crash", "0"

        def check(self, text, hits):
            raise RuntimeError("boom")
            yield

    result = Pipeline((Crash(), BY_CODE["E102"])).run(article("a\u200bb"))
    assert result.cleaned == "ab"
    assert [(p.code, "boom" in p.reason) for p in result.problems] == [("Q999", True)]


def test_no_rule_crashes_on_mangled_examples():
    draw = random.Random(5)
    plain = [rule for rule in RULES if not rule.needs]
    said = [text for rule in plain for text in (*(bad.text for bad in rule.bad), *rule.good)]
    odd = [
        "https://example.org/it/this/they-are",
        "“and",
        "and with",
        "the",
        "—",
        "me@that.org",
        "of the",
        "and",
        "’s",
        "…",
    ]

    def mangled(text):
        words = text.split()
        for _ in range(1 + len(words) // 5):
            at = draw.randrange(len(words) + 1)
            words[at : at + draw.randrange(2)] = draw.choice(
                [[], [draw.choice(odd)], words[:2], [draw.choice(draw.choice(said).split() or odd)]]
            )
        return " ".join(words)

    pipeline = Pipeline(plain, min_confidence=0.0, model="", neural=False)
    articles = ["\n\n".join(map(mangled, draw.sample(said, 40))) for _ in range(60)]
    assert [
        problem.reason for text in articles for problem in pipeline.run(Article("mangled.txt", text)).problems
    ] == []


def test_a_missing_need_skips_the_rule_and_says_so(monkeypatch):
    class Needy(Rule):
        code, name, since, needs = "G999", "needy", "0", frozenset({"languagetool"})

        def check(self, text, hits):
            yield from ()

    line = Pipeline((Needy(),))
    assert [s.code for s in line.skipped] == ["G999"]
    assert line.run(article("Text.")).skipped == line.skipped


def test_the_hits_of_cues_are_whole_words():
    from curate.rules.matching import Cues

    class Cue(Rule):
        code, name, since, cues = "T999", "cue", "0", ("way", "a b")

        def check(self, text, hits):
            yield from ()

    assert Cues((Cue(),)).hits("away way ways a b")["T999"] == [Span(5, 8), Span(14, 17)]


def test_the_skeleton_for_new_rules_works(pipeline):
    from tests.conftest import ROOT

    space: dict[str, object] = {}
    exec((ROOT / "docs" / "skeleton_rule.py").read_text(encoding="utf-8"), space)  # it is documentation, not a module
    rule = space["IntensivePurposes"]()
    assert rule.code not in BY_CODE
    for bad in rule.bad:
        test_bad_is_found_and_the_fix_is_as_promised(rule, bad, pipeline)
    for good in rule.good:
        test_good_is_left_alone(rule, good, pipeline)
