"""The word lists: sorted, without doubles, and of use."""

from tests.conftest import ROOT


def test_new_words_are_sorted_and_single():
    lines = (ROOT / "curate" / "models" / "newwords.txt").read_text(encoding="utf-8").splitlines()
    assert lines == sorted(set(lines))


def test_model_files_are_those_of_their_cards():
    import hashlib
    import re

    folder = ROOT / "curate" / "models"
    cards = "\n".join(p.read_text(encoding="utf-8") for p in sorted(folder.glob("*.md")))
    listed = {name: digest for digest, name in re.findall(r"\b([0-9a-f]{64})\s+([\w.]+)", cards)}
    data = {p.name for p in folder.iterdir() if p.suffix in (".bin", ".npz", ".txt", ".tsv", ".npy")}
    assert data == set(listed)
    for name, digest in listed.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest, name


def test_models_stay_small():
    sizes = {p.name: p.stat().st_size for p in (ROOT / "curate" / "models").iterdir() if p.is_file()}
    boilerplate = sum(sizes.pop(name) for name in ("boilerplate.npz", "offers.npz", "inserted.npz", "places.txt"))
    assert boilerplate < 5_000_000  # the lines' model; the words' models share the rest
    assert sum(sizes.values()) < 12_000_000


def test_a_name_needs_its_capital():
    from curate.models import newwords

    assert newwords.is_name("Webb")
    assert newwords.is_name("Kauffman’s")
    assert not newwords.is_name("webb")
    assert not newwords.is_name("Untill")
