"""Batches, cache, code points, and servers that misbehave: against a fake server that counts what it is sent."""

import threading
from importlib.util import find_spec

import pytest

from curate.grammar.cache import Cache
from curate.grammar.checker import BATCH, Checker
from curate.grammar.faults import CannotStart
from curate.settings import LanguageTool
from curate.views.languagetool import LONGEST, Unchecked, asked, pieces, plain
from tests.grammar.fake import hang, serving

needs_extra = pytest.mark.skipif(
    find_spec("language_tool_python") is None, reason="no language-tool-python: pip install 'curate-text[languagetool]'"
)
pytestmark = needs_extra


@pytest.fixture
def fake():
    with serving() as server:
        yield server


@pytest.fixture
def ask(fake, tmp_path):
    """A new checker of the fake server, as a new run makes one: with the cache of the last."""
    from curate.grammar.links import Named

    made = []

    def make(timeout=20.0, connections=2):
        tool = LanguageTool(url=fake.url, timeout=timeout)
        made.append(Checker(Named(tool, fake.url), Cache(tmp_path / "answers.sqlite"), connections))
        return made[-1]

    yield make
    for checker in made:
        checker.close()


def texts(answers):
    return [[(m.start, m.end, m.replacements) for m in a] for a in answers]


def test_matches_come_back_to_their_sentences(ask):
    assert texts(ask()(["See teh dog.", "A cat sat.", "teh teh end"])) == [
        [(4, 7, ("the",))],
        [],
        [(0, 3, ("the",)), (4, 7, ("the",))],
    ]


def test_offsets_are_code_points(ask):
    sentences = ["😀😀 teh 𝔘 teh 🇩🇪", "é teh", "plain teh"]
    for sentence, found in zip(sentences, ask()(sentences), strict=True):
        assert found
        assert all(sentence[m.start : m.end] == "teh" for m in found)


def test_a_second_run_sends_nothing_and_a_change_sends_one_sentence(ask, fake):
    sentences = [f"Sentence {n} has teh word." for n in range(2000)]
    first = ask()
    answers = first(sentences)
    assert first.sent == 2000
    assert first.requests < 2000 * 30 / BATCH + 2, "sentences are sent in batches"
    fake.texts.clear()
    second = ask()
    assert second(sentences) == answers
    assert (second.requests, second.sent, fake.texts) == (0, 0, [])
    sentences[1000] = "A changed sentence with teh word."
    third = ask()
    assert third(sentences)[1000]
    assert (third.requests, fake.texts) == (1, ["A changed sentence with teh word."])


def test_other_rules_are_another_question(ask, fake, tmp_path):
    from curate.grammar.links import Named

    ask()(["See teh dog."])
    other = Checker(Named(LanguageTool(url=fake.url, spelling=True), fake.url), Cache(tmp_path / "answers.sqlite"))
    other(["See teh dog."])
    assert other.sent == 1
    other.close()


def test_the_same_sentence_is_sent_once(ask):
    checker = ask()
    assert len(checker(["See teh dog."] * 50)) == 50
    assert checker.sent == 1


def test_a_sentence_it_cannot_cope_with_costs_only_itself(ask, fake):
    fake.behave = lambda text: 500 if "poison" in text else None
    checker = ask()
    sentences = [f"Sentence {n} has teh word." for n in range(100)]
    sentences[37] = "This one is poison for it."
    checker.foresee(sentences)
    assert len(checker([s for s in sentences if "poison" not in s])) == 99
    with pytest.raises(Unchecked, match="500"):
        checker(sentences)


def test_a_500_that_passes_is_tried_again(ask, fake):
    statuses = iter([500])
    fake.behave = lambda text: next(statuses, None)
    assert texts(ask()(["See teh dog."])) == [[(4, 7, ("the",))]]


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"matches": [{', b"[]", b'{"matches": 3}'])
def test_an_answer_that_is_none_is_a_failure(ask, fake, body):
    fake.behave = lambda text: body
    with pytest.raises(Unchecked):
        ask()(["See teh dog."])


def test_a_hanging_server_is_given_up_after_its_time(ask, fake):
    fake.behave = lambda text: hang(3)
    checker = ask(timeout=0.2)
    with pytest.raises(Unchecked, match="no answer within"):
        checker(["See teh dog."])
    assert checker.requests == 2, "tried twice"
    with pytest.raises(Unchecked):
        checker(["See teh dog."])
    assert checker.requests == 2, "what failed is not asked again in the same run"


def test_a_server_that_never_answers_is_lost_and_not_asked_for_ever(ask, fake):
    fake.behave = lambda text: hang(2)
    checker = ask(timeout=0.05, connections=1)
    with pytest.raises(Unchecked):
        checker([f"Sentence {n} is short." for n in range(300)])
    assert checker.requests <= 12


def test_a_server_that_goes_away_is_lost_at_once(ask, fake):
    checker = ask()
    fake.shutdown()
    fake.server_close()
    with pytest.raises(Unchecked, match="cannot be reached"):
        checker([f"Sentence {n} is short." for n in range(300)])
    assert checker.requests <= 3


def test_nobody_there_at_the_start(fake):
    from curate.grammar.links import Named

    fake.shutdown()
    fake.server_close()
    with pytest.raises(CannotStart, match="cannot be reached"):
        Named(LanguageTool(url=fake.url), fake.url)


@pytest.mark.parametrize("told", [b"<html><p>Welcome</html>", b'["a"]', b'{"status": "up"}', b'{"software": []}', b""])
def test_a_server_that_is_not_languagetool_is_told_so(fake, told):
    from curate.grammar.links import Named

    fake.info = told
    with pytest.raises(CannotStart, match=r"answer (is not LanguageTool's|cannot be read)"):
        Named(LanguageTool(url=fake.url), fake.url)


def test_an_error_page_is_told_in_its_words(fake):
    from curate.grammar.links import Named

    fake.info = 502, b"<html><head><style>p { x: y }</style></head><body><h1>502</h1>\n<p>Bad   gateway</p>"
    with pytest.raises(CannotStart, match=r"the server answered 502: 502 Bad gateway$"):
        Named(LanguageTool(url=fake.url), fake.url)


def test_a_host_that_drops_what_is_sent_to_it_is_told_as_such(fake, monkeypatch):
    import socket

    from curate.grammar import client
    from curate.grammar.links import Named

    with socket.socket() as full:  # its queue of one is filled, so that a connection is neither made nor refused
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        others = [socket.socket() for _ in range(3)]
        for other in others:
            other.setblocking(False)
            other.connect_ex(full.getsockname())
        monkeypatch.setattr(client, "CONNECT", 0.5)
        url = f"http://127.0.0.1:{full.getsockname()[1]}"
        with pytest.raises(CannotStart, match="cannot be reached"):
            Named(LanguageTool(url=url, timeout=5), url)
        for other in others:
            other.close()


def test_what_failed_is_not_kept(ask, fake):
    fake.behave = lambda text: 500
    with pytest.raises(Unchecked):
        ask()(["See teh dog."])
    fake.behave = lambda text: None
    assert texts(ask()(["See teh dog."])) == [[(4, 7, ("the",))]]


def test_requests_go_out_in_parallel(ask, fake):
    gate = threading.Barrier(2, timeout=20)

    def meet(text):
        gate.wait()  # broken, and so an error here, unless two requests are under way

    fake.behave = meet
    sentence = "A word and a word and a word "
    checker = ask(connections=2)
    checker([sentence * 300 + "one.", sentence * 300 + "two."])
    assert checker.requests == 2


def test_a_damaged_cache_is_made_anew(tmp_path, ask):
    path = tmp_path / "answers.sqlite"
    path.write_bytes(b"this is no database, and long enough to be looked at" * 50)
    assert texts(ask()(["See teh dog."])) == [[(4, 7, ("the",))]]
    again = ask()
    again(["See teh dog."])
    assert again.sent == 0


def test_a_cache_that_cannot_be_opened_costs_only_the_cache(tmp_path):
    cache = Cache(tmp_path / "no" / "folder" / "answers.sqlite")
    cache.put({b"k": ()})
    assert cache.get([b"k"]) == {}
    cache.close()


def test_the_oldest_answers_go_first(tmp_path):
    path = tmp_path / "answers.sqlite"
    cache = Cache(path, most=3)
    for n in range(5):
        cache.put({bytes([n]): ()})
    cache.close()
    assert sorted(Cache(path).get([bytes([n]) for n in range(5)])) == [b"\2", b"\3", b"\4"]


def test_odd_characters_become_spaces_of_the_same_length():
    odd = "a\0b\x07c\u00a0d\u200be\ud800f\u2028g\r\nh\tI😀"
    assert plain(odd) == "a b c d e f g  h I😀"
    assert len(plain(odd)) == len(odd)


def test_long_texts_are_cut_at_spaces_and_nothing_is_left_out():
    from curate.article import Text

    text = Text("word " * 3000 + "\n\n" + "x" * 900 + " yes" * 4000 + "\n\nA short one.")
    spans = list(pieces(text.prose, text.sentences))
    assert max(s.end - s.start for s in spans) <= LONGEST
    assert "".join(asked(text.prose, spans)).replace(" ", "") == text.raw.replace(" ", "").replace("\n", "")
