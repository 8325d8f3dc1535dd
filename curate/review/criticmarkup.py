"""CriticMarkup: proposals and remarks inside a plain text, as writers' editors show them."""

import re

from curate.review.marks import Change, Export, Remark, pieces

OWN = re.compile(r"\{(?:--|\+\+|~~|==|>>)|(?:--|\+\+|~~|==|<<)\}")


class NotMarkable(ValueError):
    """The text holds CriticMarkup of its own, so marks in it could not be told apart."""


def render(made: Export) -> bytes:
    """The article with CriticMarkup, in UTF-8. Raises NotMarkable."""
    if OWN.search(made.text) or any(OWN.search(c.after) for c in made.changes):
        msg = f"{made.key} holds CriticMarkup of its own; export it as docx"
        raise NotMarkable(msg)
    parts: list[str] = []
    at = 0
    for text, change in pieces(made):
        parts.append(_kept(text, at, made.remarks) if change is None else _marked(text, change))
        at += len(text)
    return "".join(parts).encode()


def _comment(note: str) -> str:
    return "{>>" + OWN.sub(" ", " ".join(note.split())) + "<<}"


def _marked(text: str, change: Change) -> str:
    """One proposal; a cut over several lines is marked line by line, as the notation asks."""
    if change.after and "~>" not in text:
        return "{~~" + text + "~>" + change.after + "~~}" + _comment(change.note)
    lines = [f"{{--{part}--}}" if part.strip() else part for part in re.split(r"(\n+)", text) if part]
    marked = "".join(lines)
    if "{--" not in marked:
        return text
    put = "{++" + change.after + "++}" if change.after else ""
    head, tail = marked[: marked.index("--}") + 3], marked[marked.index("--}") + 3 :]
    return head + put + _comment(change.note) + tail


def _kept(text: str, at: int, remarks: tuple[Remark, ...]) -> str:
    """A stretch without proposals; what is remarked on and lies inside it is marked."""
    parts: list[str] = []
    done = 0
    for remark in remarks:
        start, end = remark.start - at, remark.end - at
        if done <= start < end <= len(text):
            parts += (text[done:start], "{==", text[start:end], "==}", _comment(remark.note))
            done = end
        elif done < end <= len(text):  # its begin lies in or before a proposal: said where it ends
            parts += (text[done:end], _comment(remark.note))
            done = end
    return "".join((*parts, text[done:]))
