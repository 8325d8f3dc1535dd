"""The quality report as pandas frames, and as CSV and Parquet files.

Columns and dtypes are documented in ``docs/report.md``; the tables named
``…_COLUMNS`` are the one place where they are defined.
"""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from curate.model import FAMILIES, Edit, Finding, Result, Signals
from curate.writers.ledger import digest

if TYPE_CHECKING:
    import pandas as pd

ARTICLE_COLUMNS: dict[str, str] = {
    "path": "string",
    "article": "string",
    "title": "string",
    "form": "category",
    "encoding": "category",
    "words": "int64",
    "words_kept": "int64",
    "words_cut": "int64",
    "kept_share": "float64",
    "sentences": "int64",
    "reading_ease": "Float64",
    "author_named": "boolean",
    "credentials": "boolean",
    "dated": "boolean",
    "disclosure": "boolean",
    "citations": "int64",
    "references": "int64",
    "claims": "int64",
    "claims_cited": "int64",
    "cited_share": "Float64",
    "benefits": "int64",
    "harms_named": "boolean",
    "edits": "int64",
    "findings": "int64",
    "errors": "int64",
    "warnings": "int64",
    "notes": "int64",
    "to_look_at": "int64",
    **{f"{letter}_per_1000": "Float64" for letter in FAMILIES},
    "raw_sha256": "string",
    "cleaned_sha256": "string",
}
FINDING_COLUMNS: dict[str, str] = {
    "path": "string",
    "article": "string",
    "code": "category",
    "name": "category",
    "family": "category",
    "severity": "category",
    "confidence": "float64",
    "start": "int64",
    "end": "int64",
    "line": "int64",
    "column": "int64",
    "text": "string",
    "message": "string",
    "suggestion": "string",
    "safety": "category",
    "other_suggestions": "string",
    "to_look_at": "bool",
    "fingerprint": "string",
}
EDIT_COLUMNS: dict[str, str] = {
    "path": "string",
    "article": "string",
    "code": "category",
    "name": "category",
    "family": "category",
    "start": "int64",
    "end": "int64",
    "words": "int64",
    "is_cut": "bool",
    "before": "string",
    "after": "string",
    "reason": "string",
    "fingerprint": "string",
}
RUN_COLUMNS: dict[str, str] = {
    "run": "int64",
    "id": "string",
    "label": "string",
    "articles": "int64",
    "words": "int64",
    "words_kept": "int64",
    "edits": "int64",
    "findings": "int64",
    "to_look_at": "int64",
    "errors": "int64",
    "warnings": "int64",
    "notes": "int64",
    **{f"{letter}_per_1000": "Float64" for letter in FAMILIES},
}
DECISION_COLUMNS: dict[str, str] = {
    "fingerprint": "string",
    "kind": "category",
    "right": "boolean",
    "by": "category",
    "at": "datetime64[ns, UTC]",
    "code": "category",
    "path": "string",
    "article": "string",
    "text": "string",
    "after": "string",
    "reason": "string",
    "source": "string",
}
TITLE_LENGTH = 70
BULLETS = " \t\u00a0#*-–—•·▪‣|>"
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def title(result: Result) -> str:
    """The article's own title, else the first words of its first line, without a bullet or a heading's mark."""
    lines = (*result.cleaned.splitlines(), *result.article.raw.splitlines())
    first = next((plain for line in lines if (plain := line.strip(BULLETS))), "")
    own = result.article.metadata.get("title") or first
    if len(own) <= TITLE_LENGTH:
        return own
    head = own[: TITLE_LENGTH - 1]
    whole = head.rpartition(" ")[0]  # a word cut in two reads as a slip
    return (whole if len(whole) > TITLE_LENGTH // 2 else head).rstrip(" ,;:") + "…"


def article_row(result: Result, look: int) -> dict[str, Any]:
    """The row of one article; ``look`` counts the findings that a person is to look at."""
    measures, found = result.measures, result.findings
    levels = [f.severity for f in found]
    families = [f.family for f in found]
    kept = measures.words_kept
    return {
        "path": result.article.path,
        "article": result.article.id,
        "title": title(result),
        "form": result.article.form,
        "encoding": result.article.encoding,
        "words": measures.words,
        "words_kept": kept,
        "words_cut": measures.words_cut,
        "kept_share": round(kept / measures.words, 4) if measures.words else 0.0,
        "sentences": measures.sentences,
        "reading_ease": measures.reading_ease,
        **_signs(measures.signals),
        "edits": len(result.edits),
        "findings": len(found),
        "errors": levels.count("error"),
        "warnings": levels.count("warning"),
        "notes": levels.count("note"),
        "to_look_at": look,
        **{f"{f}_per_1000": round(1000 * families.count(f) / kept, 2) if kept else None for f in FAMILIES},
        "raw_sha256": digest(result.article.raw),
        "cleaned_sha256": digest(result.cleaned),
    }


def _signs(signals: Signals) -> dict[str, Any]:
    return {
        "author_named": signals.author,
        "credentials": signals.credentials,
        "dated": signals.dated,
        "disclosure": signals.disclosure,
        "citations": signals.citations,
        "references": signals.references,
        "claims": signals.claims,
        "claims_cited": signals.cited,
        "cited_share": signals.cited_share,
        "benefits": signals.benefits,
        "harms_named": signals.harms,
    }


def signals(row: Mapping[str, Any]) -> Signals:
    """The signs that a row of the articles' table holds."""
    return Signals(
        row["author_named"],
        row["credentials"],
        row["dated"],
        row["disclosure"],
        row["citations"],
        row["references"],
        row["claims"],
        row["claims_cited"],
        row["benefits"],
        row["harms_named"],
    )


def finding_row(finding: Finding, *, look: bool) -> dict[str, Any]:
    """The row of one finding; ``suggestion`` is the first one ("" is a cut), missing where there is none."""
    first = finding.suggestions[0] if finding.suggestions else None
    return {
        "path": finding.path,
        "article": finding.article,
        "code": finding.code,
        "name": finding.name,
        "family": finding.family,
        "severity": finding.severity,
        "confidence": finding.confidence,
        "start": finding.start,
        "end": finding.end,
        "line": finding.line,
        "column": finding.column,
        "text": finding.text,
        "message": finding.message,
        "suggestion": first.text if first else None,
        "safety": first.safety if first else None,
        "other_suggestions": " | ".join(s.text for s in finding.suggestions[1:]) or None,
        "to_look_at": look,
        "fingerprint": finding.fingerprint,
    }


def edit_row(path: str, article: str | None, edit: Edit) -> dict[str, Any]:
    """The row of one edit; ``words`` counts the words it took or replaced."""
    return {
        "path": path,
        "article": article,
        "code": edit.code,
        "name": edit.name,
        "family": edit.code[0],
        "start": edit.start,
        "end": edit.end,
        "words": len(edit.before.split()),
        "is_cut": edit.is_cut,
        "before": edit.before,
        "after": edit.after,
        "reason": edit.reason,
        "fingerprint": edit.fingerprint,
    }


def frame(rows: Sequence[dict[str, Any]], columns: dict[str, str]) -> "pd.DataFrame":
    """Rows as a frame with the documented columns and dtypes."""
    import pandas as pd  # noqa: PLC0415  (a CPU second)

    return pd.DataFrame(rows, columns=list(columns)).astype(columns)


def csv(table: "pd.DataFrame") -> bytes:
    """CSV whose cells no spreadsheet reads as a formula: such cells get a leading apostrophe."""
    return harmless(table).to_csv(index=False, lineterminator="\n").encode("utf-8", "replace")


def harmless(table: "pd.DataFrame") -> "pd.DataFrame":
    """The frame with an apostrophe before every cell that a spreadsheet would read as a formula."""
    safe = table.copy()
    for column in safe.columns:
        if str(safe[column].dtype) in ("string", "category", "str"):
            safe[column] = safe[column].astype("object").map(_plain_cell)
    return safe


def _plain_cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value


def parquet(table: "pd.DataFrame") -> bytes:
    """The frame as a Parquet file."""
    buffer = BytesIO()
    table.to_parquet(buffer, index=False, engine="pyarrow")
    return buffer.getvalue()
