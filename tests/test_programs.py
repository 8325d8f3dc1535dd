"""Lines of program code in plain text: no rule of words speaks of them, prose about code stays prose."""

import pytest

from curate.article import Text
from curate.model import Article
from curate.pipeline import Pipeline
from curate.rules import RULES
from curate.views import programs

CODE = (
    "function greet < T > ( name: T ): T {",
    "console. log ( guest );",
    "const error2 = roomById ( 9, 2 );",
    "let total = price * count;",
    "}",
    "return this. items.pop ();",
    "// how many rooms are free",
    "git commit -am '<your message>'",
    "SELECT * FROM rooms WHERE free = 'yes';",
    "if (guests.length === 0) {",
)
PROSE = (
    "Use an arrow function, written () => {}, where you would have written a callback before.",
    "The right to work (article 3);",
    "Pothos (Epipremnum aureum)",
    "Call us at (555) 555-0142; we answer until nine.",
    "E-mail: info@example.org (link sends e-mail)",
    "Stress fell (M = 3.2, SD = 0.4) in both groups; sleep did not change in the second group at all.",
    "He said: so be it; nobody asked (again).",
)


def found(text):
    view = Text(text)
    return list(programs.lines(view.visible, view.blocks))


@pytest.mark.parametrize("line", CODE)
def test_code_is_told(line):
    assert len(found(line + "\n")) == 1


@pytest.mark.parametrize("line", PROSE)
def test_prose_is_not_code(line):
    assert found(line + "\n") == []


def test_no_rule_of_words_or_form_speaks_of_code():
    pipeline = Pipeline([r for r in RULES if r.family in "TGCE" and not r.needs], model="", readability=False)
    text = (
        "The example shows how the rooms of a house are counted.\n\n"
        + "\n".join(CODE)
        + "\n\nThat is all there is to it.\n"
    )
    assert pipeline.run(Article("x.txt", text)).findings == ()
