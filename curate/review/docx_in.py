"""A DOCX that came back: what was accepted, refused or written anew, read against what went out."""

import itertools
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

import msgspec
from rapidfuzz.distance import Indel

from curate.review.marks import AUTHOR, KEYWORD, Change, Export, pieces

Kind = Literal["accept", "reject", "edit", "pending", "unclear"]
CHOICES: tuple[Kind, ...] = ("accept", "reject", "pending")
State = Literal["n", "d", "i"]  # as normal text, as our deletion still marked, as our insertion still marked
Sign = tuple[str, State]
TOKEN = re.compile(r"\w+|\s|[^\w\s]")
NEAR = 4  # tokens: proposals nearer to each other are judged together, for their texts may run into one another
FAR = 60  # tokens: past this no untouched text was found to hold on to
CLEAR = 2  # characters by which one reading must beat the other where an editor also changed the text around
MOST = 8  # proposals of which all readings together are tried where none fits to the letter
# Characters that Word and LibreOffice write as elements of their own.
WRITTEN = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class NotOurs(ValueError):
    """A file that is no export, or of another report; the message says so."""


class Verdict(msgspec.Struct, frozen=True):
    """What became of a proposal. ``text`` is what the editor wrote instead, for "edit"."""

    change: Change
    kind: Kind
    text: str = ""


class Returned(msgspec.Struct, frozen=True):
    """A file that came back: the export it belongs to, who saved it last, its text with marks."""

    name: str
    by: str
    signs: tuple[Sign, ...]


def read(path: Path) -> Returned:
    """A DOCX file. Raises NotOurs, OSError."""
    from docx import Document  # noqa: PLC0415
    from docx.opc.exceptions import PackageNotFoundError  # noqa: PLC0415

    try:
        document = Document(str(path))
    except (PackageNotFoundError, ValueError, KeyError) as error:
        msg = f"{path}: neither a DOCX file nor a claim sheet (.csv)"
        raise NotOurs(msg) from error
    properties = document.core_properties
    found = re.search(KEYWORD + r"([0-9a-f]+)", properties.keywords or "")
    if found is None:
        msg = f"{path}: not made by curate export (or its keywords were removed)"
        raise NotOurs(msg)
    by = properties.last_modified_by or ""
    body = document.element.body
    return Returned(found[1], "" if by == AUTHOR else by, tuple(_signs(body)))


def _signs(body: Any) -> Iterator[Sign]:  # noqa: ANN401
    """Characters of the body with how they stand; a paragraph's end is a line end."""
    paragraphs = list(body.iter(f"{W}p"))
    for number, paragraph in enumerate(paragraphs):
        for node in paragraph.iter(*(f"{W}{name}" for name in ("t", "delText", *WRITTEN))):
            if node.getparent().tag == f"{W}tabs":
                continue
            state = _state(node, paragraph)
            if state is not None:
                for character in _text(node):
                    yield character, state
        if number < len(paragraphs) - 1:
            state = _end_state(paragraph)
            if state is not None:
                yield "\n", state


def _text(node: Any) -> str:  # noqa: ANN401
    return WRITTEN.get(node.tag.removeprefix(W), node.text or "")


def _state(node: Any, paragraph: Any) -> State | None:  # noqa: ANN401
    """How a character stands; None where an editor's own tracked deletion takes it away."""
    state: State = "n"
    for parent in node.iterancestors():
        if parent is paragraph:
            break
        name, ours = parent.tag.removeprefix(W), parent.get(f"{W}author") == AUTHOR
        if name in ("del", "moveFrom"):
            if not ours:
                return None
            state = "d"
        elif name in ("ins", "moveTo") and ours and state == "n":
            state = "i"
    return state


def _end_state(paragraph: Any) -> State | None:  # noqa: ANN401
    mark = paragraph.find(f"{W}pPr/{W}rPr/{W}del")
    if mark is None:
        return "n"
    return "d" if mark.get(f"{W}author") == AUTHOR else None


def verdicts(made: Export, signs: Sequence[Sign]) -> list[Verdict]:
    """What became of each proposal, by the reading that agrees best with what came back."""
    sent = _Sent(made)
    # Where nothing else was changed the whole text fits; judged in groups, repeated words may hide where a group stands.
    everything = list(range(len(sent.spans)))
    whole = _to_the_letter(sent.changes, _kept_between(sent, everything, -1, len(sent.tokens)), signs)
    if whole is not None:
        return [Verdict(c, kind) for (c, _), kind in zip(sent.changes, whole, strict=True)]
    came = [(t, s) for t, s in _tokens(signs)]
    anchors = _anchors([t for t, _ in sent.tokens], [t for t, _ in came])
    found: list[Verdict] = []
    for group in _groups(made.changes, sent):
        found += _judge(group, sent, came, anchors)
    return found


class _Sent:
    """The tokens that went out, each with the number of its proposal (-1 for kept text)."""

    def __init__(self, made: Export) -> None:
        self.tokens: list[tuple[str, int]] = []
        self.spans: list[tuple[int, int]] = []  # of each proposal: its tokens, before and after texts in one row
        numbers = {c.fingerprint: n for n, c in enumerate(made.changes)}
        self.changes: list[tuple[Change, str]] = []  # with the text each would replace
        for text, change in pieces(made):
            if change is None:
                self.tokens += [(t, -1) for t in TOKEN.findall(text)]
                continue
            first = len(self.tokens)
            number = numbers[change.fingerprint]
            self.tokens += [(t, number) for t in (*TOKEN.findall(text), *TOKEN.findall(change.after))]
            self.spans.append((first, len(self.tokens)))
            self.changes.append((change, text))


def _tokens(signs: Sequence[Sign]) -> Iterator[tuple[str, State]]:
    for state, run in itertools.groupby(signs, key=lambda s: s[1]):
        yield from ((t, state) for t in TOKEN.findall("".join(c for c, _ in run)))


def _anchors(sent: Sequence[str], came: Sequence[str]) -> dict[int, int]:
    """Where tokens that went out stand in what came back, by the longest common sequence."""
    found: dict[int, int] = {}
    for op in Indel.opcodes(sent, came):
        if op.tag == "equal":
            found.update(zip(range(op.src_start, op.src_end), range(op.dest_start, op.dest_end), strict=True))
    return found


def _groups(changes: Sequence[Change], sent: _Sent) -> Iterator[list[int]]:
    group: list[int] = []
    for number in range(len(changes)):
        if group and sent.spans[number][0] - sent.spans[group[-1]][1] > NEAR:
            yield group
            group = []
        group.append(number)
    if group:
        yield group


def _judge(group: list[int], sent: _Sent, came: Sequence[tuple[str, State]], anchors: dict[int, int]) -> list[Verdict]:
    changes = [sent.changes[n] for n in group]
    left = _hold(sent, sent.spans[group[0]][0] - 1, -1, anchors)
    right = _hold(sent, sent.spans[group[-1]][1], 1, anchors)
    if left is None or right is None:
        return [Verdict(c, "unclear") for c, _ in changes]
    first = anchors[left] if left >= 0 else -1
    last = anchors[right] if right < len(sent.tokens) else len(came)
    slice_: list[Sign] = [(c, s) for t, s in came[first + 1 : last] for c in t]
    kept = _kept_between(sent, group, left, right)
    fits = _to_the_letter(changes, kept, slice_)
    if fits is not None:
        return [Verdict(c, kind) for (c, _), kind in zip(changes, fits, strict=True)]
    if len(group) > MOST:
        return [Verdict(c, "unclear") for c, _ in changes]
    return _by_hand(changes, kept, slice_)


def _to_the_letter(
    changes: Sequence[tuple[Change, str]], kept: Sequence[str], slice_: Sequence[Sign]
) -> list[Kind] | None:
    """The fates under which just what came back would have come back; None where there are none."""
    came = tuple(slice_)
    head = _normal(kept[0])
    if came[: len(head)] != head:
        return None
    reached: list[dict[int, tuple[int, Kind]]] = [{len(head): (0, "accept")}]
    for (change, before), after in zip(changes, kept[1:], strict=True):
        onward: dict[int, tuple[int, Kind]] = {}
        for at in reached[-1]:
            for kind in CHOICES:
                signs = (*_fate(change, before, kind), *_normal(after))
                if came[at : at + len(signs)] == signs:
                    onward.setdefault(at + len(signs), (at, kind))
        reached.append(onward)
    if len(came) not in reached[-1]:
        return None
    kinds: list[Kind] = []
    at = len(came)
    for step in reversed(reached[1:]):
        at, kind = step[at]
        kinds.append(kind)
    return kinds[::-1]


def _normal(text: str) -> tuple[Sign, ...]:
    return tuple((c, "n") for c in text)


def _fate(change: Change, before: str, kind: Kind) -> tuple[Sign, ...]:
    """What stands in a document where a proposal was treated so."""
    if kind == "pending":
        return (*((c, "d") for c in before), *((c, "i") for c in change.after))
    return _normal(change.after if kind == "accept" else before)


def _by_hand(changes: Sequence[tuple[Change, str]], kept: Sequence[str], slice_: Sequence[Sign]) -> list[Verdict]:
    """Fates where the text itself was changed too: another text in the place, or the likeliest reading."""
    marked = any(s != "n" for _, s in slice_)
    if len(changes) == 1 and not marked:
        own = _own_text(kept, "".join(c for c, _ in slice_))
        if own is not None:
            return [Verdict(changes[0][0], "edit", own)]
    scored = sorted(
        (int(Indel.distance(_reading(changes, kept, kinds), slice_)), kinds)
        for kinds in itertools.product(CHOICES if marked else CHOICES[:2], repeat=len(changes))
    )
    return [Verdict(c, _likely(n, c, before, scored, slice_)) for n, (c, before) in enumerate(changes)]


def _likely(
    number: int, change: Change, before: str, scored: Sequence[tuple[int, tuple[Kind, ...]]], slice_: Sequence[Sign]
) -> Kind:
    """A proposal's fate where its surroundings were changed by hand too: only where all signs agree."""
    best, kinds = scored[0]
    kind = kinds[number]
    rival = min((d for d, other in scored if other[number] != kind), default=best)
    text = "".join(c for c, s in slice_ if s == "n")
    stays, goes = (change.after, before) if kind == "accept" else (before, change.after)
    seen = (not stays or stays in text) and (not goes or goes in stays or goes not in text)
    return kind if kind != "pending" and rival - best >= CLEAR and seen else "unclear"


def _hold(sent: _Sent, at: int, way: int, anchors: dict[int, int]) -> int | None:
    """The kept token to hold on to beside a group: one that came back, a few tokens off where there is room."""
    best: int | None = None
    for step in range(FAR):
        here = at + way * step
        if not 0 <= here < len(sent.tokens):
            return here  # the text's own begin or end
        if sent.tokens[here][1] != -1:
            return best
        if here in anchors:
            best = here
            if step >= NEAR:
                return best
    return best


def _kept_between(sent: _Sent, group: list[int], left: int, right: int) -> list[str]:
    """The kept texts before, between and after the proposals of a group."""
    bounds = [left + 1, *(b for n in group for b in sent.spans[n]), right]
    return ["".join(t for t, _ in sent.tokens[a:b]) for a, b in zip(bounds[::2], bounds[1::2], strict=True)]


def _reading(changes: Sequence[tuple[Change, str]], kept: Sequence[str], kinds: Sequence[Kind]) -> list[Sign]:
    """What would have come back if the proposals had been treated so."""
    signs = list(_normal(kept[0]))
    for (change, before), kind, after in zip(changes, kinds, kept[1:], strict=True):
        signs += (*_fate(change, before, kind), *_normal(after))
    return signs


def _own_text(kept: Sequence[str], text: str) -> str | None:
    """What stands between the untouched texts on both sides."""
    left, right = kept
    if text.startswith(left) and text.endswith(right) and len(text) >= len(left) + len(right):
        return text[len(left) : len(text) - len(right)]
    return None
