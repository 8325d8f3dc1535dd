"""What a batch tells of its articles does not depend on its order, and near-duplicates agree with datasketch."""

import json
import random

import pytest
from datasketch import MinHash

from curate.model import Article, DigestIndex
from curate.survey import ALIKE, RUN, Survey, digest_of, similarity
from curate.views.prints import exact_print, line_print
from curate.watched import Watched

WORDS = "leek onion bed frost spade soil sow thin water earth row seed root blade green white winter spring market soup".split()
MENU = ("Home of the long bed since 1988", "Leek Letter, the weekly mail for growers", "Beds and borders")


def prose(seed, paragraphs=6):
    rng = random.Random(seed)
    return [" ".join(rng.choices(WORDS, k=40)) + "." for _ in range(paragraphs)]


def article(name, *paragraphs):
    return Article(f"{name}.txt", "\n\n".join((f"Article {name}", *paragraphs)))


@pytest.fixture
def batch():
    own = [article(f"a{n}", *prose(n), *MENU) for n in range(6)]
    twin = prose(1)
    twin[3] = "One paragraph of the twin was written anew by another hand, for the old one was wrong."
    return [*own, article("b", *twin, *MENU, "Only here")]


def surveyed(articles, index=None):
    survey = Survey(index)
    for one in articles:
        survey.add(one)
    return survey


def test_the_order_of_articles_changes_nothing(batch):
    first = surveyed(batch)
    for seed in range(3):
        mixed = batch.copy()
        random.Random(seed).shuffle(mixed)
        other = surveyed(mixed)
        assert [first.evidence(a.key).token for a in batch] == [other.evidence(a.key).token for a in batch]


def test_near_duplicates_count_once_and_the_later_one_is_named(batch):
    survey = surveyed(batch)
    assert survey.evidence(batch[0].key).repeated[line_print(MENU[0])] == 6, "seven articles, two of them the same"
    (near,) = survey.evidence(batch[-1].key).near
    assert (near.key, near.similarity > ALIKE) == ("a1.txt", True)
    assert not survey.evidence(batch[1].key).near
    assert not survey.evidence(batch[-1].key).copied, "what near-duplicates share is not told paragraph by paragraph"


def test_a_copied_paragraph_is_told_in_the_later_article():
    shared = "This paragraph was pasted from one article into another one by a hand in a hurry, and it has more than enough words to be told from a common turn of phrase."
    one, two = article("one", *prose(1), shared), article("two", *prose(2), shared)
    survey = surveyed([two, one])
    assert survey.evidence(two.key).copied == {line_print(shared): "one.txt"}
    assert not survey.evidence(one.key).copied


def test_words_that_articles_share_are_terms_and_a_capital_inside_a_sentence_makes_a_name():
    shared = {
        0: "They graphed a blorvin here. Then Mr Zendaro met a teh, and a quonset of recieve.",
        1: "Each blorvin-like blorvin is one, says Zendaro. We recieve it.",
        2: "A Blorvin again, we recieve, and the wumpet.",
        3: "Wumpet. Zendaro. Also the wumpet and #hashwumpet.",
    }
    articles = [article(f"a{n}", *prose(n), text) for n, text in shared.items()]
    twin = article("twin", *prose(3), shared[3])
    mixed = [twin, *articles[::-1]]
    for batch in ([*articles, twin], mixed):
        survey = Survey(words=True)
        for one in batch:
            survey.add(one)
        terms = [
            {
                w
                for w in ("blorvin", "zendaro", "wumpet", "recieve", "quonset")
                if exact_print(w) in survey.evidence(a.key).terms
            }
            for a in articles
        ]
        assert terms == [{"blorvin", "zendaro"}, {"blorvin", "zendaro"}, {"blorvin"}, {"zendaro"}], (
            "three articles, or two that write it as a name; near-duplicates count once, known misspellings never"
        )
        assert survey.evidence(articles[0].key).token != surveyed(batch).evidence(articles[0].key).token


def test_similarity_agrees_with_datasketch(batch):
    def oracle(text):
        made = MinHash(num_perm=128)
        words = text.casefold().split()
        for at in range(len(words) - RUN + 1):
            made.update(" ".join(words[at : at + RUN]).encode())
        return made

    for one in batch:
        for two in batch:
            ours = similarity(digest_of(one.raw), digest_of(two.raw))
            assert abs(ours - oracle(one.raw).jaccard(oracle(two.raw))) < 0.15


def test_watched_prints_are_bounded_and_do_not_depend_on_order():
    rng = random.Random(0)
    pairs = [(rng.getrandbits(63), rng.randrange(20)) for _ in range(3000)]
    pairs += [(p, w + 1) for p, w in pairs]
    first, second = Watched(500), Watched(500)
    for pair in pairs:
        first.add(*pair)
    for pair in reversed(pairs):
        second.add(*pair)
    assert first.below < 1 << 63
    assert [first.get(p) for p, _ in pairs] == [second.get(p) for p, _ in pairs]
    assert sum(bool(first.get(p)) for p in {p for p, _ in pairs}) <= 500


def test_an_index_of_another_algorithm_is_begun_anew(batch):
    assert not surveyed(batch[:1], DigestIndex("older", {"x": b"y"})).index.digests


def lay_out(folder, articles):
    for one in articles:
        (folder / one.path).write_text(one.raw, encoding="utf-8")


def findings(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.mark.parametrize("workers", ["1", "2"])
def test_check_names_duplicates_and_cuts_menus(call, tmp_path, batch, workers):
    (tmp_path / "raw").mkdir()
    lay_out(tmp_path / "raw", batch)
    found = findings(call("check", "raw", "--select", "S198,D", "--format", "jsonl", "-j", workers, "--exit-zero"))
    assert [f["path"] for f in found if f["code"] == "D101"] == ["raw/b.txt"]
    assert "raw/a1.txt" in next(f["message"] for f in found if f["code"] == "D101")
    assert {f["text"] for f in found if f["code"] == "S198"} == set(MENU)


def test_the_index_finds_duplicates_of_an_earlier_run(call, tmp_path, batch):
    (tmp_path / "curate.toml").write_text('duplicates-index = ".curate/duplicates"\n')
    lay_out(tmp_path, batch[1:2])
    assert call("run", "a1.txt").exit_code == 0
    stored = (tmp_path / ".curate" / "duplicates").read_bytes()
    assert call("run", "a1.txt").exit_code == 0, "an article is no duplicate of itself"
    assert (tmp_path / ".curate" / "duplicates").read_bytes() == stored
    lay_out(tmp_path, batch[-1:])
    found = findings(call("check", "b.txt", "--select", "D", "--format", "jsonl", "--exit-zero"))
    assert [f["code"] for f in found] == ["D101"]
    (tmp_path / ".curate" / "duplicates").write_bytes(b"junk")
    broken = call("check", "b.txt")
    assert broken.exit_code == 3
    assert "no index of duplicates" in broken.stderr


def test_the_cache_knows_what_the_batch_told(call, tmp_path, batch):
    lay_out(tmp_path, batch[:1])
    args = ("check", ".", "--select", "S198,D", "--format", "jsonl", "--exit-zero")
    assert not findings(call(*args))
    lay_out(tmp_path, batch[1:])
    first = findings(call(*args))
    assert {f["code"] for f in first if f["path"] == "a0.txt"} == {"S198"}, "judged anew: the batch tells more of it"
    assert findings(call(*args)) == first
    assert findings(call(*args, "--no-cache")) == first


def test_short_texts_that_are_the_same_count_once():
    notice = "The road is closed today.\n\nTake the ferry instead."
    batch = [Article(f"{n}.txt", notice) for n in range(9)]
    survey = surveyed([*batch, Article("other.txt", "Take the ferry instead.\n\nIt leaves at nine.")])
    assert set(survey.evidence("3.txt").repeated.values()) == {2}
    assert surveyed(batch).evidence("3.txt").repeated == {}
