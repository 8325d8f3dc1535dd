"""Guesses in articles with few and with many other slips."""

from curate.article import Text
from curate.doubt import SURE, USUAL, weighed
from curate.model import Article
from curate.pipeline import Pipeline
from curate.rules import RULES
from curate.rules.base import Remark

GUESS = next(r for r in RULES if r.code == "T110")
CERTAIN = next(r for r in RULES if r.code == "T201")
SLIP = "It was form the same city.\n\n"
CLEAN = "The old house stands by the river, and the road to the town goes past its garden.\n\n"


def confidence(words: int, certain: int, said: float = 0.9) -> float:
    text = Text("word " * words)
    remarks = [(GUESS, Remark(0, 4, confidence=said))] + [(CERTAIN, Remark(5, 9, severity="error"))] * certain
    return weighed(remarks, text)[0][1].confidence


def test_a_sentence_alone_is_judged_as_it_was() -> None:
    assert 0.89 < confidence(12, 0) <= 0.9


def test_a_guess_falls_with_each_word_without_a_slip() -> None:
    found = [confidence(words, 0) for words in (12, 200, 1000, 4000)]
    assert found == sorted(found, reverse=True)
    assert found[-1] < 0.5


def test_as_many_slips_as_usual_change_nothing_and_more_do_not_raise() -> None:
    assert confidence(1000, int(USUAL)) == 0.9
    assert confidence(1000, 50) == 0.9


def test_a_doubtful_guess_is_a_note() -> None:
    text = Text("word " * 1000)
    remark = weighed([(GUESS, Remark(0, 4, confidence=0.95, severity="warning"))], text)[0][1]
    assert remark.confidence < SURE
    assert remark.severity == "note"


def test_what_is_certain_stays() -> None:
    remark = Remark(0, 4, confidence=0.6, severity="warning")
    assert weighed([(CERTAIN, remark), (GUESS, remark)], Text("word " * 5000))[0][1] is remark


def test_in_an_article() -> None:
    line = Pipeline([r for r in RULES if r.family in "TG"], model="", neural=False)
    alone = line.run(Article("a", SLIP)).findings
    among = line.run(Article("a", SLIP + CLEAN * 100)).findings
    spoilt = line.run(Article("a", SLIP + (CLEAN * 20 + "It was was recieved.\n\n") * 5)).findings
    assert [f.code for f in alone] == ["T110"]
    assert not among
    assert "T110" in {f.code for f in spoilt}
