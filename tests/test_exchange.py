"""What leaves as DOCX and CriticMarkup, and what comes back."""

import io
import itertools
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from curate import decisions
from curate.review import criticmarkup, marks, outside
from curate.review.applying import apply
from curate.review.desk import Desk, Wish
from curate.writers import ledger
from tests.reviewing import ARTICLES, report_of

docx = pytest.importorskip("docx", reason="DOCX needs the extra: pip install 'curate-text[docx]'")
from curate.review import docx_in, docx_out  # noqa: E402

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def answered(data, treat, *, by="Eve"):
    """The file as Word leaves it when each of our changes was treated: "accept", "reject" or "leave".

    ``treat`` is asked once for each deletion or insertion with its comment's text.
    """
    document = docx.Document(io.BytesIO(data))
    body = document.element.body
    notes = {str(c.comment_id): c.text for c in document.comments}
    for mark, note in list(_marks(body, notes)):
        how = treat(note)
        if how == "leave":
            continue
        gone = (mark.tag == f"{W}del") == (how == "accept")
        if mark.getparent().tag == f"{W}rPr":  # the line end
            paragraph = next(p for p in mark.iterancestors() if p.tag == f"{W}p")
            mark.getparent().remove(mark)
            if gone:
                after = paragraph.getnext()
                for child in [c for c in after if c.tag != f"{W}pPr"]:
                    paragraph.append(child)
                # what comes after keeps the mark of its own line end
                if (end := after.find(f"{W}pPr/{W}rPr/{W}del")) is not None:
                    paragraph.find(f"{W}pPr/{W}rPr").append(end)
                after.getparent().remove(after)
        elif gone:
            mark.getparent().remove(mark)
        else:
            for text in mark.iter(f"{W}delText"):
                text.tag = f"{W}t"
            place = mark.getparent().index(mark)
            for child in reversed(list(mark)):
                mark.getparent().insert(place, child)
            mark.getparent().remove(mark)
    document.core_properties.last_modified_by = by
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _marks(body, notes):
    """Our changes, each with the comment of the proposal it belongs to."""
    note = ""
    for paragraph in body.iter(f"{W}p"):
        for node in paragraph.iter(f"{W}commentRangeStart", f"{W}del", f"{W}ins"):
            if node.tag != f"{W}commentRangeStart":
                if node.getparent().tag != f"{W}rPr":
                    yield node, note
            elif node.getnext().tag in (f"{W}del", f"{W}ins", f"{W}commentRangeEnd"):
                note = notes[node.get(f"{W}id")]
        end = paragraph.find(f"{W}pPr/{W}rPr/{W}del")
        if end is not None:
            yield end, note


def export_of(text, changes, remarks=()):
    made = []
    for number, (before, after) in enumerate(changes):
        start = text.index(before)
        made.append(marks.Change(start, start + len(before), after, f"note {number}", f"f{number}", "T1"))
    said = [marks.Remark(text.index(r), text.index(r) + len(r), "said") for r in remarks]
    return marks.Export("a.txt", None, text, tuple(sorted(made, key=lambda c: c.start)), tuple(said))


def back(made, treat):
    path = Path("back.docx")
    path.write_bytes(answered(docx_out.render(made), treat))
    return {v.change.note: v for v in docx_in.verdicts(made, docx_in.read(path).signs)}


TEXT = "It puts undo strain on the very very good chair.\n\nFiled under Chairs\nTags: chairs\n\nWe sat and and rested teh back.\n"
CHANGES = [
    ("undo", "undue"),
    ("very very", "very"),
    ("Filed under Chairs\nTags: chairs\n\n", ""),
    ("and and", "and"),
    ("teh", "the"),
]


@pytest.mark.parametrize("kinds", list(itertools.product(["accept", "reject", "leave"], repeat=3)))
def test_what_was_done_to_each_change_is_read(kinds, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = export_of(TEXT, CHANGES, ["We sat and and rested teh back."])
    asked = {f"note {n}": kinds[n % 3] for n in range(len(CHANGES))}
    found = back(made, asked.get)
    assert {n: v.kind for n, v in found.items()} == {n: k.replace("leave", "pending") for n, k in asked.items()}


@pytest.mark.parametrize("kind", ["accept", "reject", "leave"])
def test_many_cuts_in_a_row_are_told_apart(kind, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    lines = [f"Line {n} of the page's foot.\n\n" for n in range(30)]
    made = export_of("A text that stays.\n\n" + "".join(lines), [(line, "") for line in lines])
    asked = {f"note {n}": "reject" if n == 13 else kind for n in range(30)}
    assert {n: v.kind for n, v in back(made, asked.get).items()} == {
        n: k.replace("leave", "pending") for n, k in asked.items()
    }


def test_another_text_in_its_place_is_an_edit(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = export_of(TEXT, CHANGES[:1])
    data = answered(docx_out.render(made), lambda _: "accept")
    document = docx.Document(io.BytesIO(data))
    for node in document.element.body.iter(f"{W}t"):
        if node.text == "undue":
            node.text = "too much"
    document.save("back.docx")
    (found,) = docx_in.verdicts(made, docx_in.read(Path("back.docx")).signs)
    assert (found.kind, found.text) == ("edit", "too much")


def test_the_editors_own_changes_elsewhere_do_no_harm(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = export_of(TEXT, CHANGES)
    document = docx.Document(io.BytesIO(answered(docx_out.render(made), lambda _: "accept")))
    for node in document.element.body.iter(f"{W}t"):
        if "rested" in (node.text or ""):
            node.text = node.text.replace("rested", "lay down and rested")
        if "strain on" in (node.text or ""):
            node.text = node.text.replace("strain on", "load on")
    document.add_paragraph("A new end.")
    document.save("back.docx")
    found = docx_in.verdicts(made, docx_in.read(Path("back.docx")).signs)
    assert {v.kind for v in found} <= {"accept", "unclear"}
    assert sum(v.kind == "accept" for v in found) >= 4


def test_an_editors_tracked_deletion_of_our_text_refuses_it(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = export_of("We sat down there and rested for a while.\n", [("down", "up")])
    document = docx.Document(io.BytesIO(docx_out.render(made)))
    body = document.element.body
    (ours,) = body.iter(f"{W}ins")
    theirs = etree.SubElement(ours, f"{W}del", {f"{W}author": "Eve", f"{W}id": "99"})
    theirs.append(ours[0])
    (gone,) = [d for d in body.iter(f"{W}del") if d is not theirs]
    for text in gone.iter(f"{W}delText"):
        text.tag = f"{W}t"
    gone.getparent().replace(gone, gone[0])
    document.save("back.docx")
    (found,) = docx_in.verdicts(made, docx_in.read(Path("back.docx")).signs)
    assert found.kind == "reject"


def test_characters_that_offices_write_as_elements(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = export_of("It was less de\u00admanding,\tand well\u2011made by then.\n", [("\u00ad", "")])
    document = docx.Document(io.BytesIO(answered(docx_out.render(made), lambda _: "reject")))
    for character, name in (("\u00ad", "softHyphen"), ("\u2011", "noBreakHyphen"), ("\t", "tab")):
        for text in [t for t in document.element.body.iter(f"{W}t") if character in t.text]:
            before, after = text.text.split(character)
            rest, mark = etree.Element(f"{W}t"), etree.Element(f"{W}{name}")
            text.text, rest.text = before, after
            text.addnext(mark)
            mark.addnext(rest)
    document.save("back.docx")
    came = docx_in.read(Path("back.docx"))
    assert "".join(c for c, _ in came.signs) == made.text
    assert [v.kind for v in docx_in.verdicts(made, came.signs)] == ["reject"]


WORDS = st.sampled_from("the a back chair sat very good, rested. it on (once) and 1.5\nx\n\n".split(" "))


@settings(max_examples=60)
@given(st.lists(WORDS, min_size=4, max_size=40), st.data())
def test_any_answer_is_read(tmp_path_factory, words, data):
    """Accepted and refused in any mixture: what is read gives the text that came back."""
    text = " ".join(words) + "\n"
    stops = sorted(data.draw(st.sets(st.integers(0, len(text) - 1), max_size=8)))
    spans = [(a, b) for a, b in zip(stops[::2], stops[1::2], strict=False) if a < b]
    changes = tuple(
        marks.Change(a, b, data.draw(st.sampled_from(["", "new", "the very"])), f"note {n}", f"f{n}", "T1")
        for n, (a, b) in enumerate(spans)
    )
    made = marks.Export("a.txt", None, text, changes)
    kinds = {c.note: data.draw(st.sampled_from(["accept", "reject"])) for c in changes}
    path = tmp_path_factory.mktemp("x") / "back.docx"
    path.write_bytes(answered(docx_out.render(made), kinds.get))
    came = docx_in.read(path)
    found = {v.change.note: v for v in docx_in.verdicts(made, came.signs)}
    pieces = []
    for part, change in marks.pieces(made):
        verdict = found[change.note].kind if change is not None else "reject"
        assert verdict in ("accept", "reject")
        pieces.append(change.after if verdict == "accept" else part)
    assert "".join(pieces) == "".join(c for c, _ in came.signs)


@pytest.mark.parametrize("kinds", [("accept", "accept"), ("accept", "reject"), ("reject", "accept")])
def test_repeated_words_hide_no_answer(tmp_path, kinds):
    text = "1.5\nx\n\n the the the\n"
    changes = (marks.Change(0, 5, "", "note 0", "f0", "T1"), marks.Change(12, 13, "", "note 1", "f1", "T1"))
    made = marks.Export("a.txt", None, text, changes)
    path = tmp_path / "back.docx"
    path.write_bytes(answered(docx_out.render(made), dict(zip(("note 0", "note 1"), kinds, strict=True)).get))
    assert tuple(v.kind for v in docx_in.verdicts(made, docx_in.read(path).signs)) == kinds


def test_the_same_export_gives_the_same_bytes():
    made = export_of(TEXT, CHANGES, ["We sat"])
    assert docx_out.render(made) == docx_out.render(made)
    with zipfile.ZipFile(io.BytesIO(docx_out.render(made))) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(archive.read(name))


def test_word_finds_author_reason_and_text():
    made = export_of(TEXT, CHANGES, ["We sat and and rested teh back."])
    document = docx.Document(io.BytesIO(docx_out.render(made)))
    assert {m.get(f"{W}author") for m in document.element.body.iter(f"{W}ins", f"{W}del")} == {"curate"}
    assert sorted(c.text for c in document.comments) == [*(f"note {n}" for n in range(5)), "said"]
    assert len({m.get(f"{W}id") for m in document.element.body.iter(f"{W}ins", f"{W}del")}) == len(
        list(document.element.body.iter(f"{W}ins", f"{W}del"))
    )
    for kind in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        ids = [e.get(f"{W}id") for e in document.element.body.iter(f"{W}{kind}")]
        assert sorted(ids) == sorted(str(c.comment_id) for c in document.comments)


def test_criticmarkup():
    made = export_of(TEXT, CHANGES, ["We sat"])
    text = criticmarkup.render(made).decode()
    assert "{~~undo~>undue~~}{>>note 0<<}" in text
    assert "{--Filed under Chairs--}{>>note 2<<}\n{--Tags: chairs--}\n\n" in text
    assert "{==We sat==}{>>said<<}" in text
    with pytest.raises(criticmarkup.NotMarkable):
        criticmarkup.render(export_of("A {--text--} with marks.\n", []))


# With a report


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return Desk(report_of(tmp_path), "Ada")


@pytest.mark.parametrize("treat", ["accept", "reject"])
def test_out_and_back_through_the_commands(desk, call, treat):
    before = {n: (desk.report.cleaned / n).read_text() for n in ARTICLES}
    assert call("export", "--to", "docx", "-o", "out").exit_code == 0
    for path in Path("out/raw").glob("*.docx"):
        path.write_bytes(answered(path.read_bytes(), lambda _: treat))
    result = call("decisions", "import", *map(str, Path("out/raw").glob("*.docx")))
    assert result.exit_code == 0, result.output
    live = desk.known.live
    assert {d.kind for d in live.values()} == {treat}
    assert {d.by for d in live.values()} == {"Eve"}
    proposed = {f.fingerprint for s in desk.report.sheets for f in s.findings if f.suggestions}
    assert set(live) == proposed
    for name, raw in ARTICLES.items():
        text = (desk.report.cleaned / name).read_text()
        if treat == "reject":
            assert text == raw
        else:
            assert text != before[name]
            assert "Filed under" not in text
        items = [b for b in desk.report.booked().values() if b.header.cleaned == name]
        assert ledger.take_back(text.encode(), items, None)[0].decode() == raw
    again = call("decisions", "import", *map(str, Path("out/raw").glob("*.docx")))
    assert again.output.count(": 0 decisions read") == 2
    status = call("decisions", "status")
    assert status.output.startswith(f"{len(live)} of ")


def test_criticmarkup_by_the_command(desk, call):
    assert call("export", "--to", "criticmarkup", "-o", "out").exit_code == 0
    text = Path("out/raw/backs.txt.md").read_text()
    assert "{~~undo~>undue~~}{>>T203 " in text
    assert "{--Leave a Reply--}" in text


def test_what_is_decided_is_made_in_the_export(desk):
    typo = next(f for s in desk.report.sheets for f in s.findings if f.code == "T203")
    desk.decide(typo.fingerprint, Wish("accept"))
    apply(desk.report)
    sheet, _ = desk.place(typo.fingerprint)
    made = marks.export(desk.report, sheet, desk.known.live)
    assert "undue strain" in made.text
    assert typo.fingerprint not in {c.fingerprint for c in made.changes}


def test_files_that_are_not_ours(desk, call, tmp_path):
    Path("a.docx").write_text("no archive")
    docx.Document().save("b.docx")
    assert call("export", "--to", "docx", "-o", "out").exit_code == 0
    (tmp_path / "reports/exports").rename(tmp_path / "gone")
    for name, said in (
        ("a.docx", "neither a DOCX"),
        ("b.docx", "not made by"),
        ("out/raw/backs.txt.docx", "not exported from"),
    ):
        result = call("decisions", "import", name)
        assert result.exit_code == 3
        assert said in result.stderr
    assert call("decisions", "import", "none.docx").exit_code == 2
    assert call("export", "--to", "docx", "--article", "nothing").exit_code == 2
    assert call("export", "--to", "pdf").exit_code == 2
    assert decisions.load(tmp_path / "reports/decisions.jsonl").lines == []


def test_the_claim_sheet_both_ways(desk, call):
    claims = [f for s in desk.report.sheets for f in s.findings if f.code.startswith("C1")]
    sheet = Path("reports/claims.csv")
    text = sheet.read_text()
    first, second = (c.fingerprint for c in claims[:2])
    rows = text.splitlines()
    for number, row in enumerate(rows):
        if first in row:
            rows[number] = row.replace(",open,", ",sourced,").replace("sourced,,", "sourced,https://example.org/study,")
    sheet.write_text("\n".join(rows) + "\n")
    result = call("decisions", "import", "reports/claims.csv", "--name", "Eve")
    assert result.exit_code == 0, result.output
    made = desk.known.live[first]
    assert (made.claim_state, made.source, made.by) == ("sourced", "https://example.org/study", "Eve")
    desk.decide(second, Wish("waive", "common knowledge"))
    assert call("decisions", "apply").exit_code == 0
    row = next(r for r in sheet.read_text().splitlines() if second in r)
    assert "waived" in row
    assert "common knowledge" in row
    desk.undo(second)
    assert call("decisions", "apply").exit_code == 0
    assert "waived" not in sheet.read_text()
    assert outside.sheet(desk.report, sheet, "Eve").made == ()


def test_decisions_flow_back_into_the_project(desk, call):
    word = next(f for s in desk.report.sheets for f in s.findings if f.text == "beleif")
    typo = next(f for s in desk.report.sheets for f in s.findings if f.code == "T203")
    desk.decide(word.fingerprint, Wish("word"))
    desk.decide(typo.fingerprint, Wish("waive", "a quotation"))
    assert call("decisions", "apply").exit_code == 0
    assert Path("curate-words.txt").read_text().splitlines()[-1] == "beleif"
    found = call("check", "raw", "--format", "jsonl", "--exit-zero").stdout
    assert "beleif" not in found
    assert "T203" not in found
    assert "a quotation" in Path("curate.baseline").read_text()
    desk.undo(word.fingerprint)
    desk.undo(typo.fingerprint)
    assert call("decisions", "apply").exit_code == 0
    found = call("check", "raw", "--format", "jsonl", "--exit-zero").stdout
    assert "beleif" in found
    assert "T203" in found


def test_the_dictionary_that_the_settings_name_is_used(desk, call):
    Path("pyproject.toml").write_text('# ours\n[tool.curate]\nfail-on = "never"  # kept\n')
    word = next(f for s in desk.report.sheets for f in s.findings if f.text == "beleif")
    desk.decide(word.fingerprint, Wish("word"))
    assert call("decisions", "apply").exit_code == 0
    assert 'fail-on = "never"  # kept' in Path("pyproject.toml").read_text()
    assert 'dictionary = ["curate-words.txt"]' in Path("pyproject.toml").read_text()
    before = Path("pyproject.toml").read_text()
    assert call("decisions", "apply").exit_code == 0
    assert Path("pyproject.toml").read_text() == before
