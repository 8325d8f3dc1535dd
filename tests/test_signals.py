"""What a reader can check of an article."""

import pandas as pd
import pytest

from curate.model import Article, Signals
from curate.pipeline import Pipeline
from curate.rules import RULES

LINE = Pipeline([r for r in RULES if r.family in "CS"], model="")
BODY = "Rowing strengthens the back [1]. Weak hips cause knee pain. Honey relieves a cough."


def signs(text: str) -> Signals:
    result = LINE.run(Article("a.txt", text))
    assert not result.problems
    return result.measures.signals


@pytest.mark.parametrize(
    ("line", "author", "credentials"),
    [
        ("By Anna Berg", True, False),
        ("By Anna Berg, MD", True, True),
        ("Medically reviewed by Dr. Lars Holm", True, True),
        ("Written by Anna M. Berg, Ph.D.", True, True),
        ("Author: Lars Holm, RN", True, True),
        ("By the river stands a mill.", False, False),
        ("Posted by admin", False, False),
    ],
)
def test_author(line, author, credentials):
    found = signs(f"A stiff back\n\n{line}\n\n{BODY}\n")
    assert (found.author, found.credentials) == (author, credentials)


@pytest.mark.parametrize(
    ("line", "dated"),
    [
        ("Published on 12 May 2024", True),
        ("Last updated: 2023-11-02", True),
        ("March 3, 2021", True),
        ("The mill burned down in 1911.", False),
        ("She was born on 12 May 1924 in the old house by the river and never left the valley.", False),
    ],
)
def test_date(line, dated):
    assert signs(f"A stiff back\n\n{line}\n\n{BODY}\n").dated is dated


def test_claims_cited_and_uncited():
    found = signs(f"{BODY}\n\nReferences\n\n1. Berg A. Rowing. 2011.\n2. Holm B. Hips. 2012.\n")
    assert (found.claims, found.cited, found.cited_share) == (3, 1, 0.333)
    assert (found.citations, found.references) == (1, 2)
    assert signs("The mill stands by the river.").cited_share is None


def test_harms_are_asked_for_only_beside_benefits():
    assert signs("The mill stands by the river.").harms is None
    assert signs(BODY).harms is False
    assert signs(f"{BODY} The syrup has side effects in small children.").harms is True


def test_disclosure():
    assert not signs(BODY).disclosure
    assert signs(f"{BODY} This article contains affiliate links.").disclosure


def test_the_report_shows_them(call, tmp_path):
    (tmp_path / "a.txt").write_text(f"A stiff back\n\nBy Anna Berg, MD\n\nMarch 3, 2021\n\n{BODY}\n")
    assert call("run", str(tmp_path / "a.txt"), "-o", str(tmp_path / "out")).exit_code == 0
    row = pd.read_parquet(tmp_path / "out/reports/articles.parquet").iloc[0]
    assert bool(row["author_named"])
    assert bool(row["credentials"])
    assert bool(row["dated"])
    assert (row["claims"], row["claims_cited"], row["harms_named"]) == (3, 1, False)
    page = (tmp_path / "out/reports/index.html").read_text()
    said = "author named with credentials · dated · no reference list · 1 of 3 sentences that need a source name one · speaks of benefits, not of harms"
    assert said in page
    assert call("report", str(tmp_path / "out/reports")).exit_code == 0
    assert said in (tmp_path / "out/reports/index.html").read_text()
