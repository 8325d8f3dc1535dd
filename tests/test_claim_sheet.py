"""The claim sheet: what a person writes there outlives the next run."""

import csv
from pathlib import Path

import pandas as pd
import pytest

from curate.reports import claims
from curate.reports.claims import BadSheet, Note

ARTICLE = (
    "Back pain is common. Nine out of ten adults will have a sore back this year.\n\n"
    "Rowing strengthens the core (Berg, 2011). Yoga is the best exercise for a weak back.\n"
)


def sheet() -> list[dict[str, str]]:
    with Path("out/reports/claims.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def edit(change) -> None:
    rows = sheet()
    change(rows)
    with Path("out/reports/claims.csv").open("w", newline="", encoding="utf-8") as file:
        out = csv.DictWriter(file, rows[0])
        out.writeheader()
        out.writerows(rows)


@pytest.fixture
def run(call):
    Path("raw").mkdir()
    Path("raw/back.txt").write_text(ARTICLE)

    def again(exit_code=0):
        result = call("run", "raw", "-o", "out")
        assert result.exit_code == exit_code, result.output
        return result

    again()
    return again


def test_rows_say_where_the_claim_stands_and_what_is_cited_beside_it(run):
    rows = {r["claim"]: r for r in sheet()}
    best = rows["Yoga is the best exercise for a weak back."]
    assert (best["kind"], best["line"], best["state"], best["found"]) == ("C103", "3", "open", "True")
    assert best["nearest_citation"] == "(Berg, 2011)"
    assert int(best["distance"]) == -2  # code points: the stop and the space between
    assert not any("Rowing" in claim for claim in rows), "a cited claim is not on the sheet"
    table = pd.read_parquet("out/reports/claims.parquet")
    assert list(table.columns) == list(claims.COLUMNS)
    assert {c: str(t) for c, t in table.dtypes.items()} == claims.COLUMNS
    assert list(table["claim"]) == list(rows)


def test_a_state_given_by_hand_is_kept(run):
    def change(rows):
        rows[0].update(state=" Sourced ", source="https://example.org/survey", comment="-- seen by Ann")
        rows[1].update(state="waived")

    edit(change)
    run()
    rows = sheet()
    assert rows[0]["state"] == "sourced"
    assert rows[0]["source"] == "https://example.org/survey"
    assert rows[0]["comment"] == "'-- seen by Ann", "no cell is a formula"
    assert rows[1]["state"] == "waived"
    before = Path("out/reports/claims.csv").read_bytes()
    run()
    assert Path("out/reports/claims.csv").read_bytes() == before
    assert pd.read_parquet("out/reports/claims.parquet")["comment"][0] == "-- seen by Ann"


def test_a_state_is_kept_when_the_words_around_change_and_when_the_claim_goes(run):
    edit(lambda rows: [row.update(state="softened") for row in rows])
    Path("raw/back.txt").write_text(ARTICLE.replace("Back pain is common. ", "It was a wet autumn in the valley. "))
    run()
    states = {r["claim"]: (r["state"], r["found"]) for r in sheet()}
    assert states["Nine out of ten adults will have a sore back this year."] == ("softened", "True")
    assert states["Back pain is common."] == ("softened", "False")
    Path("raw/back.txt").write_text(ARTICLE)
    run()
    assert {(r["state"], r["found"]) for r in sheet()} == {("softened", "True")}


def test_a_spreadsheet_may_write_semicolons_and_a_byte_order_mark(run):
    path = Path("out/reports/claims.csv")
    rows = sheet()
    rows[0]["state"] = "removed"
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        out = csv.DictWriter(file, rows[0], delimiter=";", lineterminator="\r\n")
        out.writeheader()
        out.writerows(rows)
    run()
    assert sheet()[0]["state"] == "removed"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("claim,state\nx,open\n", "no column 'fingerprint'"),
        ("claim,state,fingerprint\nx,sorced,abc\n", 'line 2: unknown state "sorced"; did you mean "sourced"?'),
        ("claim,state,fingerprint\nx,zzz,abc\n", "one of open, sourced, softened, removed, waived"),
        (b"claim,state,fingerprint\n\xff\xfe,open,abc\n", "not UTF-8"),
    ],
)
def test_a_sheet_that_cannot_be_read_back_is_not_overwritten(run, text, said):
    path = Path("out/reports/claims.csv")
    data = text if isinstance(text, bytes) else text.encode()
    path.write_bytes(data)
    assert said in run(exit_code=2).output
    assert path.read_bytes() == data


def test_claims_cannot_become_formulas(call):
    Path("raw").mkdir()
    Path("raw/a.txt").write_text("=Nine out of ten adults have a sore back.\n")
    call("run", "raw", "-o", "out")
    assert sheet()[0]["claim"].startswith("'=")
    edit(lambda rows: rows[0].update(state="waived"))
    call("run", "raw", "-o", "out")
    assert [r["state"] for r in sheet()] == ["waived"]


def test_other_parts_set_states(run):
    folder = Path("out/reports")
    first = sheet()[0]["fingerprint"]
    notes = {first: Note("sourced", "Holm 2014"), "nobody": Note("waived")}
    assert claims.put_states(folder, notes) == {"nobody"}
    assert (sheet()[0]["state"], sheet()[0]["source"]) == ("sourced", "Holm 2014")
    assert pd.read_parquet(folder / "claims.parquet")["state"][0] == "sourced"
    assert claims.put_states(folder, {"nobody": Note()}) == {"nobody"}
    with pytest.raises(ValueError, match="an address or a citation"):
        claims.put_states(folder, {first: Note("sourced")})
    run()
    assert sheet()[0]["source"] == "Holm 2014"
    assert claims.put_states(Path("nowhere"), {first: Note("waived")}) == {first}
    (folder / "claims.csv").write_text("x\n")
    with pytest.raises(BadSheet, match="no column"):
        claims.read(folder / "claims.csv")
