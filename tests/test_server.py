"""The language server, spoken to by a real client over standard input and output."""

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

lsp = pytest.importorskip("lsprotocol.types", reason="the extra server is not installed")
from pygls.lsp.client import LanguageClient  # noqa: E402

from tests.conftest import ROOT  # noqa: E402

pytestmark = pytest.mark.slow

TEXT = "𝔊𝔯𝔞𝔶 “naïve” 🍎🍏 soup boils over , so watch it.\r\n\r\n👩‍🍳 She would of gone home 🍎 , they say.\n\nA zero\u200bwidth space.\n"


class Editor:
    """An editor with one folder open."""

    def __init__(self, folder, encodings=None):
        self.folder = folder
        self.encodings = encodings
        self.client = LanguageClient("test", "1")
        self.seen: asyncio.Queue = asyncio.Queue()
        self.shown: asyncio.Queue = asyncio.Queue()

        # pygls marks the functions it is given, which a bound method does not allow
        @self.client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def publish(params):
            self.seen.put_nowait(params)

        @self.client.feature(lsp.WINDOW_SHOW_MESSAGE)
        def show(params):
            self.shown.put_nowait(params)

    async def __aenter__(self):
        env = {**os.environ, "PYTHONPATH": str(ROOT)}
        await self.client.start_io(sys.executable, "-m", "curate", "server", cwd=self.folder, env=env)
        general = lsp.GeneralClientCapabilities(position_encodings=self.encodings)
        self.told = await self.client.initialize_async(
            lsp.InitializeParams(capabilities=lsp.ClientCapabilities(general=general), root_uri=self.folder.as_uri())
        )
        self.client.initialized(lsp.InitializedParams())
        return self

    async def __aexit__(self, *_):
        await self.client.shutdown_async(None)
        self.client.exit(None)
        await self.client.stop()

    async def found(self):
        return (await asyncio.wait_for(self.seen.get(), 60)).diagnostics

    async def open(self, path, text):
        self.uri = path.as_uri()
        item = lsp.TextDocumentItem(self.uri, "plaintext", 1, text)
        self.client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))
        return await self.found()

    async def change(self, text, version):
        self.client.text_document_did_change(
            lsp.DidChangeTextDocumentParams(
                lsp.VersionedTextDocumentIdentifier(version, self.uri),
                [lsp.TextDocumentContentChangeWholeDocument(text)],
            )
        )

    async def actions(self, place, only=None):
        context = lsp.CodeActionContext(diagnostics=[], only=only)
        params = lsp.CodeActionParams(lsp.TextDocumentIdentifier(self.uri), place, context)
        return await self.client.text_document_code_action_async(params) or []

    async def hover(self, position):
        return await self.client.text_document_hover_async(
            lsp.HoverParams(lsp.TextDocumentIdentifier(self.uri), position)
        )


def utf16(text, position):
    """The offset of a position, as an editor counts: lines, then 16-bit units."""
    lines = text.replace("\r\n", "\n\0").split("\n")
    before = sum(len(line) + 1 for line in lines[: position.line])
    line = lines[position.line]
    extra = 1 if line.startswith("\0") else 0
    column = len(line[extra:].encode("utf-16-le")[: 2 * position.character].decode("utf-16-le"))
    return before + extra + column


def marked(text, place):
    return text[utf16(text, place.start) : utf16(text, place.end)]


def applied(text, changes):
    for change in sorted(changes, key=lambda c: (c.range.start.line, c.range.start.character), reverse=True):
        text = text[: utf16(text, change.range.start)] + change.new_text + text[utf16(text, change.range.end) :]
    return text


def test_diagnostics_actions_and_hover(tmp_path):
    async def session():
        async with Editor(tmp_path) as editor:
            found = await editor.open(tmp_path / "a.txt", TEXT)
            assert all(d.source == "curate" for d in found)
            spots = [(d.code, marked(TEXT, d.range)) for d in found if d.code[0] in "ET"]
            assert ("E103", " ,") in spots
            assert "of" in [m for _, m in spots]
            fault = next(d for d in found if marked(TEXT, d.range) == "of")
            offered = await editor.actions(fault.range)
            fix = next(a for a in offered if a.title == "Write “have”")
            assert "would have gone" in applied(TEXT, fix.edit.changes[editor.uri])
            assert fix.diagnostics[0].code == fault.code
            (whole,) = await editor.actions(fault.range, only=["source.fixAll"])
            assert applied(TEXT, whole.edit.changes[editor.uri]) == TEXT.replace("\u200b", "")
            hover = await editor.hover(fault.range.start)
            assert "**Why.**" in hover.contents.value
            assert fault.code in hover.contents.value
            assert await editor.hover(lsp.Position(3, 0)) is None

    asyncio.run(session())


def test_typing_is_followed_and_closing_clears(tmp_path):
    async def session():
        async with Editor(tmp_path) as editor:
            await editor.open(tmp_path / "a.txt", "Calm.\n")
            for version in range(2, 6):
                await editor.change("Soup , soup.\n" * version, version)
            found = await editor.found()
            assert [d.code for d in found].count("E103") == 5
            assert editor.seen.empty()
            editor.client.text_document_did_close(
                lsp.DidCloseTextDocumentParams(lsp.TextDocumentIdentifier(editor.uri))
            )
            assert not await editor.found()

    asyncio.run(session())


def test_settings_baseline_and_their_changes_are_heeded(tmp_path):
    (tmp_path / "curate.toml").write_text('select = ["E"]\n')

    async def session():
        async with Editor(tmp_path) as editor:
            text = "Soup , soup. She would of gone.\n"
            assert [d.code for d in await editor.open(tmp_path / "a.txt", text)] == ["E103"]
            (tmp_path / "curate-ignores.toml").write_text(
                '[[ignore]]\npath = "a.txt"\nrule = "E103"\nreason = "quoted"\n'
            )
            await editor.change(text, 2)
            assert not await editor.found()
            (tmp_path / "curate.toml").write_text('selct = ["E"]\n')
            os.utime(tmp_path / "curate.toml", (1, 1))
            await editor.change(text, 3)
            assert "selct" in (await asyncio.wait_for(editor.shown.get(), 60)).message

    asyncio.run(session())


@pytest.mark.parametrize(("encoding", "width"), [("utf-8", len("🍎 é".encode())), ("utf-16", 4), ("utf-32", 3)])
def test_positions_are_in_the_editors_units(tmp_path, encoding, width):
    async def session():
        async with Editor(tmp_path, [encoding]) as editor:
            assert editor.told.capabilities.position_encoding == encoding
            found = await editor.open(tmp_path / "a.txt", "🍎 é , so.\n")
            (place,) = [d.range for d in found if d.code == "E103"]
            assert place.start.character == width

    asyncio.run(session())


def test_records_are_marked_by_line(tmp_path):
    async def session():
        async with Editor(tmp_path) as editor:
            rows = "".join(json.dumps({"id": n, "text": f"{n} is hot , they say."}) + "\n" for n in range(3))
            found = [d for d in await editor.open(tmp_path / "a.jsonl", rows) if d.code == "E103"]
            assert [d.range.start.line for d in found] == [0, 1, 2]
            assert await editor.actions(found[0].range) == []

    asyncio.run(session())


def test_without_the_library_it_says_what_to_install(call, monkeypatch):
    monkeypatch.setattr("curate.cli.server.find_spec", lambda name: None)
    result = call("server")
    assert result.exit_code == 3
    assert "curate-text[server]" in result.output
    Path("curate.toml").write_text("x = 1\n")
    monkeypatch.undo()
