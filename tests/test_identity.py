"""Fingerprints: the same finding keeps its name whatever happens around it."""

from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from curate.batch import Bench, Project
from curate.model import Article
from curate.pipeline import Pipeline
from curate.rules import RULES
from curate.settings import Settings

PIPELINE = Pipeline(RULES, model="")
FAULTY = (
    "The soup boils over , so watch it closely until the evening comes around.",
    "It rained for a whole week.Then the sun came out and dried the field.",
    "The blight is usually cause by rain that falls on the leaves at night.",
    "She puts undo strain on the rope when she pulls the boat in at night.",
    "She would of gone to the market if the weather had been any better.",
    "The cafÃ© on the corner opens at noon and closes well after midnight.",
    "A zero\u200bwidth space stands in this sentence , where nobody can see it.",
)
CALM = (
    "A new paragraph stands above this one and has nothing wrong with it.",
    "The path leads down to the river, where two boats lie in the reeds.",
    "Bread keeps for three days in a linen bag.",
)
BOILERPLATE = (
    "Leave a Reply",
    "Share this:",
    "Filed under Gardening",
    "Subscribe to our newsletter",
    "Copyright © 2019 Rose Lane. All rights reserved.",
    "Read more:",
)
PARAGRAPHS = st.lists(st.sampled_from(FAULTY), min_size=1, max_size=5, unique=True)


def prints(text, path="x.txt"):
    """Fingerprints of what is wrong with the prose; what a rule says by looking at the whole article apart."""
    return {f.fingerprint for f in PIPELINE.run(Article(path, text)).findings if f.family in "TGE"}


@profile(max_examples=40)
@given(PARAGRAPHS, st.lists(st.sampled_from(CALM), min_size=1, max_size=3))
def test_paragraphs_above_change_nothing(faulty, calm):
    before = prints("\n\n".join(faulty))
    assert before
    assert prints("\n\n".join([*calm, *faulty])) == before


@profile(max_examples=40)
@given(PARAGRAPHS, st.randoms())
def test_the_order_of_paragraphs_changes_nothing(faulty, random):
    shuffled = list(faulty)
    random.shuffle(shuffled)
    assert prints("\n\n".join(shuffled)) == prints("\n\n".join(faulty))


@profile(max_examples=40)
@given(PARAGRAPHS, st.sampled_from(["\r\n\r\n", "\n", "\r\n", "\n\n\n", "\r\r"]))
def test_line_ends_change_nothing(faulty, end):
    assert prints(end.join(faulty) + end) == prints("\n\n".join(faulty))


@given(
    PARAGRAPHS, st.lists(st.sampled_from(BOILERPLATE), max_size=3), st.lists(st.sampled_from(BOILERPLATE), max_size=3)
)
def test_other_boilerplate_changes_nothing(faulty, above, below):
    assert prints("\n\n".join([*above, *faulty, *below])) == prints("\n\n".join(faulty))


@profile(max_examples=40)
@given(PARAGRAPHS, st.integers(2, 4))
def test_equal_faults_stay_as_many(faulty, times):
    once = PIPELINE.run(Article("x.txt", "\n\n".join(faulty))).findings
    several = PIPELINE.run(Article("x.txt", "\n\n".join(faulty * times))).findings
    assert len({f.fingerprint for f in several}) == len(several)
    assert {f.fingerprint for f in once if f.family == "E"} <= {f.fingerprint for f in several}


@profile(max_examples=40)
@given(PARAGRAPHS)
def test_another_article_has_other_fingerprints(faulty):
    text = "\n\n".join(faulty)
    assert not prints(text) & prints(text, "y.txt")


def test_a_rewrapped_paragraph_keeps_its_fingerprints():
    text = (
        "The blight is usually cause by rain that falls on the leaves at night and stays there until the sun comes up, "
        "and the farmer would of known it if he had looked at the field before the rain came down on it again."
    )
    words = text.split()
    wrapped = "\n".join(" ".join(words[n : n + 14]) for n in range(0, len(words), 14))
    assert prints(wrapped) == prints(text)


def test_boilerplate_inside_a_sentence_changes_nothing():
    plain = "It rained for a whole week.Then the sun came out and dried the field."
    assert prints(plain) <= prints(
        "\u200bIt rained for a whole\u200b week.Then the sun\u200b came out and dried the field."
    )


def test_the_place_of_an_article_is_the_same_from_anywhere(tmp_path, monkeypatch):
    bench = Bench(Settings(), project=Project(str(tmp_path)))
    (tmp_path / "a" / "b").mkdir(parents=True)
    found = set()
    for here, path in (
        (".", "a/b/x.txt"),
        ("a", "b/x.txt"),
        ("a/b", "x.txt"),
        ("a/b", "../b/x.txt"),
        ("a", f"{tmp_path}/a/b/x.txt"),
    ):
        monkeypatch.chdir(tmp_path / here)
        result = bench.run(Article(path, FAULTY[0]))
        found.add((result.article.key, tuple(f.fingerprint for f in result.findings)))
        assert {f.path for f in result.findings} == {path}
    assert len(found) == 1
    assert found.pop()[0] == "a/b/x.txt"
