"""``curate words`` as its users meet it."""

import json
from pathlib import Path

import pytest

ONE = (
    "The firm Zelvora sells pumps. Many clinics use Zelvora now, and Zelvora is cheap. Ask Zelvora about it.\n\n"
    "Patients with a blefogram stay longer. Each blefogram takes a minute, and the second blefogram is free.\n\n"
    "We recieve them on Mondays.\n"
)
TWO = "A blefogram shows little. At Zelovra they know nothing of a fault. We recieve them, too.\n"


@pytest.fixture
def batch(call):
    Path("one.txt").write_text(ONE)
    Path("two.txt").write_text(TWO)
    return call


def test_unknown_words_by_frequency_with_a_guess(batch):
    result = batch("words", "suggest", ".", "--min", "1", "--format", "jsonl")
    assert result.exit_code == 0, result.output
    rows = {r["text"]: r for r in map(json.loads, result.stdout.splitlines())}
    assert [r["count"] for r in rows.values()] == sorted((r["count"] for r in rows.values()), reverse=True)
    assert {w: r["guess"] for w, r in rows.items()} == {
        "Zelvora": "name", "blefogram": "term", "recieve": "typo", "Zelovra": "typo",
    }  # fmt: skip
    assert rows["recieve"]["proposal"] == "receive"
    assert rows["Zelovra"]["proposal"] == "Zelvora"
    assert (rows["blefogram"]["count"], rows["blefogram"]["articles"]) == (4, 2)
    assert rows["blefogram"]["example"] == "one.txt:3"


def test_the_list_for_people(batch):
    result = batch("words", "suggest", "one.txt", "two.txt", "--guess", "typo", "--min", "1")
    assert "recieve" in result.stdout
    assert "→ receive" in result.stdout
    assert "blefogram" not in result.stdout


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ((), "no unknown word is used twice; --min 1 shows all"),
        (("--min", "9"), "no unknown word is used 9 times; --min 1 shows all"),
        (("--guess", "name"), "no unknown name"),
        (("--min", "1"), ""),
        (("--quiet",), ""),
    ],
)
def test_an_empty_list_is_explained(call, args, said):
    Path("one.txt").write_text("We recieve them on Mondays.\n")
    result = call("words", "suggest", "one.txt", *args)
    assert result.exit_code == 0
    assert result.stderr.strip() == said
    assert bool(result.stdout) == (args == ("--min", "1"))


def test_accepted_words_go_to_the_dictionary_and_are_known_from_then_on(batch):
    result = batch("words", "suggest", ".", "--add")
    assert result.exit_code == 0, result.output
    assert 'dictionary = ["curate-words.txt"]' in result.stderr
    assert Path("curate-words.txt").read_text().splitlines()[1:] == ["blefogram", "Zelvora"]
    Path("curate.toml").write_text('dictionary = ["curate-words.txt"]\n')
    left = batch("words", "suggest", ".", "--min", "1", "--format", "words").stdout.split()
    assert sorted(left) == ["Zelovra", "recieve"]
    again = batch("words", "add", "-", stdin=b"# mine\nzelvora\nquonk\n")
    assert again.exit_code == 0
    assert "1 added to curate-words.txt" in again.stderr
    assert Path("curate-words.txt").read_text().splitlines()[1:] == ["blefogram", "Zelvora", "quonk"]


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("words", "add", "two words"), 2, "no single word"),
        (("words", "add", "x", "--config", "none.toml"), 2, "no such settings file"),
        (("words", "suggest"), 2, "no PATH"),
        (("words", "suggest", "nowhere"), 3, "no such file"),
    ],
)
def test_bad_input(call, args, code, words):
    result = call(*args)
    assert result.exit_code == code
    assert words in result.stderr


def test_a_doubled_word_at_the_end_breaks_nothing():
    from curate.model import Article
    from curate.pipeline import Pipeline
    from curate.rules import RULES

    line = Pipeline([r for r in RULES if r.family == "T" and not r.needs], model="", readability=False)
    for text in ("They wrote it again again", "people people", "It is the the"):
        assert not line.run(Article("a.txt", text)).problems
