"""curate from Python, as docs/python.md tells it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import curate
from curate.settings import Settings, SettingsError
from tests.conftest import ROOT

TEXT = "The broth is usually cause by slow simmering.\n\nLeave a Reply\n\nA zero\u200bspace.\n"
PAGE = f"<html><head><meta charset='latin-1'><title>Soup</title></head><body><h1>Café</h1>{'<p>A page about café soup, so watch it well.</p>' * 9}</body></html>"


def blocks(page: str) -> list[str]:
    """The Python examples of a page of the docs."""
    return re.findall(r"```python\n(.*?)```", (ROOT / "docs" / page).read_text(encoding="utf-8"), re.DOTALL)


def test_check_gives_findings_in_place():
    found = curate.check(TEXT, ignore=["Q"])
    assert [f.start for f in found] == sorted(f.start for f in found)
    assert {"T301", "S110", "E102"} <= {f.code for f in found}
    for finding in found:
        assert TEXT[finding.start : finding.end] == finding.text


def test_arguments_go_over_settings():
    base = Settings(select=("T", "S"), words=("simmering",))
    assert {f.family for f in curate.check(TEXT, settings=base)} == {"T", "S"}
    assert {f.family for f in curate.check(TEXT, settings=base, ignore="T")} == {"S"}
    assert curate.check("A zorblax here.", select=["T101", "T102"], min_confidence=0) != []
    assert curate.check("A zorblax here.", select=["T101", "T102"], min_confidence=0, words=["zorblax"]) == []


def test_clean_can_be_undone():
    cleaned = curate.clean(TEXT)
    assert str(cleaned) == cleaned.text == "The broth is usually cause by slow simmering.\n\nA zerospace.\n"
    assert cleaned.undo() == TEXT
    assert cleaned.undo("E102") == "The broth is usually cause by slow simmering.\n\nA zero\u200bspace.\n"
    assert cleaned.undo(cleaned.edits[0].fingerprint) == cleaned.undo("S110") == cleaned.undo("comment-form")


def test_a_page_is_text_whatever_it_declares():
    cleaned = curate.clean(PAGE, form="html")
    assert cleaned.raw.startswith("Café\n\nA page about café soup")
    with pytest.raises(ValueError, match="no text"):
        curate.check("<html></html>", form="html")


def test_front_matter_is_left_alone():
    text = "---\ntitle: teh soup\n---\n\nThe broth is usually cause by simmering.\n"
    assert {f.code for f in curate.check(text, form="markdown", select=["T"])} == {"T301"}


def test_an_unknown_code_is_told():
    with pytest.raises(SettingsError, match='no rule or family "X9"'):
        curate.check(TEXT, select=["X9"])


@pytest.mark.slow
def test_run_is_the_command(tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("raw").mkdir()
    Path("raw/one.txt").write_text(TEXT)
    report = curate.run("raw", "out")
    command = [sys.executable, "-m", "curate", "run", "raw", "-o", "other", "-q"]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    for path in Path("out").rglob("*.*"):
        if path.is_file() and path.suffix != ".parquet":
            assert path.read_bytes() == Path("other", *path.parts[1:]).read_bytes()
    assert report.summary["findings"] == len(report.findings)
    assert report.problems == []
    assert curate.run([Path("raw"), "none.txt"], "out").problems[0]["path"] == "none.txt"
    with pytest.raises(ValueError, match=r"none\.txt: no such file"):
        curate.run("none.txt", "out")


def test_import_is_light():
    code = "import sys, curate; print(sorted(m for m in sys.modules if m.split('.')[0] in ('pandas', 'numpy', 'msgspec', 'click', 'spacy')))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
    assert set(curate.__all__) <= set(dir(curate))
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = curate.nothing


def test_the_examples_of_the_page_run():
    checked, component = blocks("python.md")
    exec(compile(checked, "python.md", "exec"), {})
    pytest.importorskip("spacy", reason="spaCy is not installed")
    exec(compile(component, "python.md", "exec"), {})


class TestSpacy:
    """The component in a pipeline of spaCy."""

    @pytest.fixture
    def nlp(self):
        spacy = pytest.importorskip("spacy", reason="spaCy is not installed")
        nlp = spacy.blank("en")
        nlp.add_pipe("curate", config={"ignore": ["Q"]})
        return nlp

    def test_findings_and_spans(self, nlp):
        doc = nlp(TEXT)
        assert doc.text == TEXT
        assert list(doc._.curate) == curate.check(TEXT, ignore=["Q"])
        spans = doc.spans["curate"]
        assert {(s.label_, s.id_) for s in spans} == {(f.code, f.fingerprint) for f in doc._.curate}
        for span, finding in zip(spans, doc._.curate, strict=True):
            assert span.start_char <= finding.start < finding.end <= span.end_char

    def test_displacy_draws_them(self, nlp):
        from spacy import displacy

        drawn = displacy.render(nlp(TEXT), style="span", jupyter=False, options={"spans_key": "curate"})
        assert "T301" in drawn
        assert "S110" in drawn

    def test_they_travel(self, nlp):
        from spacy.tokens import Doc

        doc = nlp(TEXT)
        again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
        assert again._.curate == doc._.curate
        assert len(again.spans["curate"]) == len(doc.spans["curate"])
        assert [len(d._.curate) for d in nlp.pipe([TEXT, ""])] == [len(doc._.curate), 0]

    def test_settings_of_the_component(self, nlp):
        nlp.remove_pipe("curate")
        nlp.add_pipe("curate", config={"select": ["T301"], "spans_key": "sc"})
        doc = nlp(TEXT)
        assert [s.label_ for s in doc.spans["sc"]] == ["T301"]
        with pytest.raises(SettingsError, match="X9"):
            nlp.add_pipe("curate", name="other", config={"select": ["X9"]})


class TestReport:
    """Frames of a written report."""

    @pytest.fixture
    def report(self):
        return curate.read_report(ROOT)

    def test_frames(self, report):
        assert len(report.articles) == report.summary["articles"]
        assert len(report.edits) == report.summary["edits"]
        assert set(report.claims["fingerprint"]) <= set(report.findings["fingerprint"])
        assert set(report.claims["state"]) == {"open"}
        assert report.edits.loc[report.edits["is_cut"], "after"].eq("").all()
        assert set(report.edits["fingerprint"]) - {""} <= set(report.findings["fingerprint"])
        assert isinstance(report.articles["reading_ease"].dtype, pd.Float64Dtype)

    def test_frames_are_written(self, report, tmp_path):
        openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed (extra excel)")
        report.to_excel(tmp_path / "report.xlsx")
        book = openpyxl.load_workbook(tmp_path / "report.xlsx")
        report.to_csv(tmp_path)
        report.to_parquet(tmp_path)
        for name, table in report.tables().items():
            assert book[name].max_row == len(table) + 1
            again = pd.read_parquet(tmp_path / f"{name}.parquet")
            pd.testing.assert_frame_equal(again, table, check_dtype=False, check_categorical=False)
            assert (tmp_path / f"{name}.csv").is_file()
            assert all(cell.data_type != "f" for row in book[name].iter_rows() for cell in row)

    def test_a_workbook_holds_no_formula(self, tmp_path):
        openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed (extra excel)")
        (tmp_path / "one.txt").write_text('=HYPERLINK("x") , and\x01\n\n@SUM(1) , more\n')
        curate.run(tmp_path / "one.txt", tmp_path).to_excel(tmp_path / "x.xlsx")
        cells = [c for s in openpyxl.load_workbook(tmp_path / "x.xlsx") for row in s.iter_rows() for c in row]
        assert not [c for c in cells if c.data_type == "f" or str(c.value).startswith(("=", "@"))]
        assert any("'=HYPERLINK" in str(c.value) for c in cells)

    def test_in_a_notebook(self, report):
        shown = report._repr_html_()
        assert "<table" in shown
        assert f"{report.summary['findings']} findings" in shown

    def test_no_report(self, tmp_path):
        with pytest.raises(FileNotFoundError, match="no report here"):
            curate.read_report(tmp_path)
