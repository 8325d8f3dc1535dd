"""The neural layer: what it finds, and what happens without it."""

import pytest

from curate.article import Text
from curate.cli.main import main
from curate.model import Article
from curate.models import network
from curate.pipeline import Pipeline
from curate.rules import BY_CODE
from curate.rules.typos.weighed import marks, reach, written

needs_network = pytest.mark.skipif(
    not network.available(), reason="the neural layer is not installed: pip install 'curate-text[neural]'"
)
RULE = BY_CODE["T112"]


def judged(sentence, least=0.5):
    items = network.ITEM.findall(sentence)
    return {items[v.at]: v.choices[0].words for v in network.judge(items, least)}


@needs_network
def test_finds_a_lost_ending():
    assert judged("The disease can be cause by a virus.")["cause"] == ("caused",)


@needs_network
def test_finds_a_doubled_word():
    assert () in judged("One of the most common signs is the the swelling.", 0.8).values()


@needs_network
def test_a_sentence_is_judged_alone():
    one = "The pain will go way after a few days."
    other = "These symptoms can be cause by a virus."
    alone = [m.row.tolist() for m in marks(Text(one))]
    beside = [m.row.tolist() for m in marks(Text(f"{one}\n{other}"))]
    assert beside[: len(alone)] == alone


@needs_network
@pytest.mark.parametrize("sentence", ["", "12 34 . ,", "Ж", "a " * 500, "Zzqx " * 9])
def test_odd_input_is_no_error(sentence):
    network.judge(network.ITEM.findall(sentence), 0.5)
    assert not marks(Text(sentence)) or sentence


@pytest.mark.parametrize(
    ("kind", "words", "expected"),
    [
        (network.INSERT, ("of",), "type of pain"),
        (network.DROP, (), "is"),
        (network.REPLACE, ("paint",), "paint"),
    ],
)
def test_what_a_choice_writes(kind, words, expected):
    items = ["Some", "type", "pain", "is", "."]
    choice = network.Choice(kind, words, 1.0)
    assert written(items, 2, *reach(items, 2, choice), choice) == expected


def test_off_is_reported_as_skipped():
    line = Pipeline((RULE,), neural=False)
    assert [s.code for s in line.skipped] == ["T112"]
    assert "off in the settings" in line.skipped[0].reason
    assert not line.run(Article("a.txt", "It can be cause by a virus.")).findings


def test_missing_is_reported_as_skipped(monkeypatch):
    monkeypatch.setattr(network, "available", lambda: False)
    assert "curate-text[neural]" in Pipeline((RULE,)).skipped[0].reason


def test_required_and_missing_is_exit_3(monkeypatch, tmp_path):
    from click.testing import CliRunner

    monkeypatch.setattr(network, "available", lambda: False)
    (tmp_path / "a.txt").write_text("All is well.\n")
    done = CliRunner().invoke(main, ["check", str(tmp_path), "--neural", "required"])
    assert done.exit_code == 3
    assert "curate-text[neural]" in done.output
