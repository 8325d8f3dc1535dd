"""DOCX with tracked changes: a proposal is a deletion and an insertion by "curate", its reason a comment."""

import io
import zipfile
from typing import Any

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from curate.review.marks import AUTHOR, KEYWORD, Change, Export, pieces

INITIALS = "cu"
EPOCH = (1980, 1, 1, 0, 0, 0)  # of every file in the archive: the same export gives the same bytes
DATE = "w:date"


def render(made: Export) -> bytes:
    """The article as a DOCX file, the same bytes for the same export."""
    document = Document()
    properties = document.core_properties
    properties.author, properties.last_modified_by, properties.title = AUTHOR, AUTHOR, made.key[:250]
    properties.keywords = KEYWORD + made.id
    properties.comments = ""
    _Body(document, made).write()
    buffer = io.BytesIO()
    document.save(buffer)
    return _same_bytes(buffer.getvalue())


class _Body:
    """Writes paragraphs one after the other; marks that stay open over a line end are taken up again."""

    def __init__(self, document: Any, made: Export) -> None:  # noqa: ANN401  python-docx is not typed so far
        self._document = document
        self._made = made
        self._count = 0
        self._paragraph = document.add_paragraph()._p  # noqa: SLF001
        self._at = 0
        self._starts = sorted(made.remarks, key=lambda r: r.start)
        self._open: list[tuple[int, int]] = []  # end and number of the comments that are open

    def write(self) -> None:
        """All of the article."""
        for text, change in pieces(self._made):
            if change is None:
                self._keep(text)
            else:
                self._propose(text, change)
        self._close(len(self._made.text) + 1)

    def _keep(self, text: str) -> None:
        """Kept text, split where remarks begin and end."""
        end = self._at + len(text)
        stops = {r.start for r in self._made.remarks} | {r.end for r in self._made.remarks}
        for stop in [*sorted(s for s in stops if self._at < s < end), end]:
            self._begin(self._at)
            self._lines(self._made.text[self._at : stop])
            self._at = stop
            self._close(stop)

    def _begin(self, at: int) -> None:
        """Open the comments of remarks that begin here, or began inside a proposal."""
        while self._starts and self._starts[0].start <= at:
            remark = self._starts.pop(0)
            if remark.end > at:
                self._open.append((remark.end, self._comment(remark.note)))

    def _close(self, at: int) -> None:
        for end, number in [o for o in self._open if o[0] <= at]:
            self._open.remove((end, number))
            self._end_comment(number)

    def _comment(self, note: str) -> int:
        made = self._document.comments.add_comment(note, AUTHOR, INITIALS)
        made._comment_elm.attrib.pop(qn(DATE), None)  # noqa: SLF001  a time would make each export another file
        number = int(made.comment_id)
        self._paragraph.append(_element("w:commentRangeStart", id=number))
        return number

    def _end_comment(self, number: int) -> None:
        run = OxmlElement("w:r")
        run.append(_element("w:commentReference", id=number))
        self._paragraph.extend([_element("w:commentRangeEnd", id=number), run])

    def _lines(self, text: str) -> None:
        first, *rest = text.split("\n")
        self._run(self._paragraph, first, "w:t")
        for line in rest:
            self._paragraph = self._document.add_paragraph()._p  # noqa: SLF001
            self._run(self._paragraph, line, "w:t")

    def _run(self, parent: Any, text: str, tag: str) -> None:  # noqa: ANN401
        if not text:
            return
        run = OxmlElement("w:r")
        for number, part in enumerate(text.split("\n")):
            if number:
                run.append(OxmlElement("w:br"))
            holder = OxmlElement(tag)
            holder.text = part
            holder.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.append(holder)
        parent.append(run)

    def _propose(self, text: str, change: Change) -> None:
        self._begin(self._at)
        number = self._comment(change.note)
        first, *rest = text.split("\n")
        self._tracked("w:del", first, "w:delText")
        ended = False
        for line in rest:  # the line end goes with the text
            self._mark_line_end()
            if not ended:
                self._end_comment(number)
                ended = True
            self._paragraph = self._document.add_paragraph()._p  # noqa: SLF001
            self._tracked("w:del", line, "w:delText")
        self._tracked("w:ins", change.after, "w:t")
        if not ended:
            self._end_comment(number)
        self._at += len(text)
        self._close(self._at)

    def _tracked(self, tag: str, text: str, inner: str) -> None:
        if text:
            mark = self._mark(tag)
            self._run(mark, text, inner)
            self._paragraph.append(mark)

    def _mark(self, tag: str) -> Any:  # noqa: ANN401
        self._count += 1
        return _element(tag, id=self._count, author=AUTHOR)

    def _mark_line_end(self) -> None:
        properties = self._paragraph.get_or_add_pPr()
        inner = OxmlElement("w:rPr")
        inner.append(self._mark("w:del"))
        properties.append(inner)


def _element(tag: str, **attributes: object) -> Any:  # noqa: ANN401
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    return made


def _same_bytes(data: bytes) -> bytes:
    """The archive with fixed times."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, EPOCH), old.read(name), zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
