"""The language server: findings while an editor types, over the Language Server Protocol (pygls).

Positions go out in the units that the editor asked for, UTF-16 by default. A
plain text or Markdown file has its findings on the words; for records and pages
the whole line is marked, as their text is not the file's own.
"""

import asyncio
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path

import msgspec
from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path
from pygls.workspace import PositionCodec

from curate import __version__, edits
from curate.batch import Bench, options_of
from curate.gate import baseline
from curate.model import Finding, Problem, Result
from curate.readers import files
from curate.readers.files import SUFFIXES, Source
from curate.reports.spots import Spots

PAUSE = 0.3  # seconds of quiet after a keystroke before the text is judged: a check of 10 kB takes 0.1 s
LEVELS = {
    "error": lsp.DiagnosticSeverity.Error,
    "warning": lsp.DiagnosticSeverity.Warning,
    "note": lsp.DiagnosticSeverity.Information,
}
LINE_END = re.compile(r"\r\n|\n|\r")  # what the protocol calls the end of a line
FIX_ALL = "source.fixAll.curate"


class Sheet:
    """A document's text with its lines, in an editor's units."""

    def __init__(self, text: str, codec: PositionCodec) -> None:
        self._text = text
        self._codec = codec

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(m.end() for m in LINE_END.finditer(self._text))]

    def position(self, offset: int) -> lsp.Position:
        """The place of an offset in code points."""
        line = bisect_right(self._starts, offset) - 1
        return lsp.Position(line, self._codec.client_num_units(self._text[self._starts[line] : offset]))

    def range(self, start: int, end: int) -> lsp.Range:
        """The place of a span of code points."""
        return lsp.Range(self.position(start), self.position(end))

    def line(self, number: int) -> lsp.Range:
        """A whole line, counted from 1, without its end."""
        start = self._starts[min(number, len(self._starts)) - 1]
        stop = LINE_END.search(self._text, start)
        return self.range(start, stop.start() if stop else len(self._text))


class Marked(msgspec.Struct, frozen=True):
    """A finding with its place in the document; only what is ``exact`` can be mended there."""

    finding: Finding
    place: lsp.Range
    exact: bool


class Page(msgspec.Struct, frozen=True):
    """What is known of an open document: its version and findings, and the safe edits of a plain text."""

    version: int | None
    marks: tuple[Marked, ...]
    fixes: tuple[lsp.TextEdit, ...]


class Desk:
    """Judges documents with settings that are read again when their files change."""

    def __init__(self, make: Callable[[], Bench]) -> None:
        self._make = make
        self._bench: Bench | None = None
        self._stamp: tuple[float, ...] = ()

    @property
    def bench(self) -> Bench:
        """The rules at work. Raises what ``make`` raises."""
        stamp = () if self._bench is None else _times(self._bench)
        if self._bench is None or stamp != self._stamp:
            self._bench = self._make()
            self._stamp = _times(self._bench)
        return self._bench

    def judge(self, path: str, text: str, codec: PositionCodec, version: int | None) -> Page:
        """The findings of a document that count. Raises what a bad settings file raises."""
        kind = SUFFIXES.get(Path(path).suffix.lower(), "text")
        source = Source(path, kind, Path(path).name, text.encode("utf-8", "surrogatepass"))
        bench, sheet = self.bench, Sheet(text, codec)
        marks: list[Marked] = []
        fixes: list[lsp.TextEdit] = []
        for item in files.articles(source, options_of(bench.settings)):
            if isinstance(item, Problem):
                continue
            result = self._counted(bench.run(item))
            exact = result.article.raw == text
            spots = Spots(result)
            for finding in result.findings:
                place = sheet.range(finding.start, finding.end) if exact else sheet.line(spots.of(finding).line)
                marks.append(Marked(finding, place, exact))
            if exact:
                fixes += [lsp.TextEdit(sheet.range(s.start, s.end), s.after) for s in edits.segments(result.edits)]
        return Page(version, tuple(marks), tuple(fixes))

    def _counted(self, result: Result) -> Result:
        path = Path(self.bench.project.root) / baseline.NAME
        return baseline.Baseline(baseline.load(path)).judge(result) if path.is_file() else result


def _times(bench: Bench) -> tuple[float, ...]:
    names = ("curate.toml", "pyproject.toml", "curate-ignores.toml", *bench.settings.dictionary)
    paths = [Path(bench.project.root) / name for name in names]
    return tuple(p.stat().st_mtime if p.is_file() else 0.0 for p in paths)


def diagnostic(mark: Marked) -> lsp.Diagnostic:
    """A finding as editors show it; what is to be cut is greyed out."""
    finding = mark.finding
    return lsp.Diagnostic(
        range=mark.place,
        severity=LEVELS[finding.severity],
        code=finding.code,
        source="curate",
        message=f"{finding.message} ({finding.name})",
        tags=[lsp.DiagnosticTag.Unnecessary] if finding.is_cut else None,
        data=finding.fingerprint,
    )


def actions(uri: str, mark: Marked) -> Iterator[lsp.CodeAction]:
    """What an editor can offer for a finding: each suggestion, best first."""
    for number, suggestion in enumerate(mark.finding.suggestions if mark.exact else ()):
        shown = suggestion.text if len(suggestion.text) <= 60 else f"{suggestion.text[:59]}…"
        yield lsp.CodeAction(
            title=f"Write “{shown}”" if suggestion.text else f"Cut this ({mark.finding.name})",
            kind=lsp.CodeActionKind.QuickFix,
            diagnostics=[diagnostic(mark)],
            is_preferred=number == 0 and suggestion.safety == "safe",
            edit=lsp.WorkspaceEdit(changes={uri: [lsp.TextEdit(mark.place, suggestion.text)]}),
        )


def explained(finding: Finding) -> str:
    """Why a rule speaks, as Markdown."""
    from curate.rules import BY_CODE  # noqa: PLC0415  (half a second, at the first hover)

    parts = BY_CODE[finding.code].sections()
    return f"**{finding.code} {finding.name}**: {parts['what']}\n\n**Why.** {parts['why']}\n\n**Fix.** {parts['fix']}"


def _touch(place: lsp.Range, other: lsp.Range) -> bool:
    first, last = ((p.line, p.character) for p in (place.start, place.end))
    return first <= (other.end.line, other.end.character) and (other.start.line, other.start.character) <= last


class Server(LanguageServer):
    """The server with its open documents."""

    def __init__(self, make: Callable[[], Bench]) -> None:
        super().__init__("curate", __version__)
        self.desk = Desk(make)
        self.pages: dict[str, Page] = {}

    def judge(self, uri: str) -> None:
        """Judge a document as it is now and publish what is found; a setting that cannot be used is shown."""
        document = self.workspace.get_text_document(uri)
        path = to_fs_path(uri) or uri
        try:
            page = self.desk.judge(path, document.source, self.workspace.position_codec, document.version)
        except Exception as error:  # noqa: BLE001  an editor must not lose its server to a bad settings file
            self.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Error, f"curate: {error}"))
            return
        self.pages[uri] = page
        found = [diagnostic(m) for m in page.marks]
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, found, document.version))


def server(make: Callable[[], Bench]) -> Server:
    """A server whose rules ``make`` gives, ready to start."""
    made = Server(make)

    @made.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: lsp.DidOpenTextDocumentParams) -> None:
        made.judge(params.text_document.uri)

    @made.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: lsp.DidSaveTextDocumentParams) -> None:
        made.judge(params.text_document.uri)

    @made.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: lsp.DidChangeTextDocumentParams) -> None:
        uri, version = params.text_document.uri, params.text_document.version
        await asyncio.sleep(PAUSE)
        if made.workspace.get_text_document(uri).version == version:
            made.judge(uri)

    @made.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: lsp.DidCloseTextDocumentParams) -> None:
        made.pages.pop(params.text_document.uri, None)
        made.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(params.text_document.uri, []))

    _answers(made)
    return made


def _answers(made: Server) -> None:
    """Code actions and hovers."""

    @made.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix, FIX_ALL]))
    def offered(params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        uri = params.text_document.uri
        page = made.pages.get(uri)
        if page is None or page.version != made.workspace.get_text_document(uri).version:
            return []
        wanted = params.context.only
        found = [a for m in page.marks if _touch(m.place, params.range) for a in actions(uri, m)]
        if page.fixes:
            edit = lsp.WorkspaceEdit(changes={uri: list(page.fixes)})
            found.append(lsp.CodeAction("Make all safe edits", kind=FIX_ALL, edit=edit))
        return [a for a in found if wanted is None or any(_plain(a.kind or "").startswith(_plain(w)) for w in wanted)]

    @made.feature(lsp.TEXT_DOCUMENT_HOVER)
    def told(params: lsp.HoverParams) -> lsp.Hover | None:
        page = made.pages.get(params.text_document.uri)
        here = lsp.Range(params.position, params.position)
        marks = [m for m in (page.marks if page else ()) if _touch(m.place, here)]
        if not marks:
            return None
        said = "\n\n---\n\n".join(explained(m.finding) for m in marks)
        return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, said), marks[0].place)


def _plain(kind: lsp.CodeActionKind | str) -> str:
    return kind.value if isinstance(kind, lsp.CodeActionKind) else kind
