"""T101: a word that is a slip."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule
from curate.rules.typos.spelling import doubts, remark


class Misspelling(Rule):
    """A word that no list knows and that is most probably a slip for another.

    Why: a slip in a plain word costs the reader's trust in all the rest.
    Fix: the word that fits the letters and the neighbours best. Unsafe: only the
    author knows.
    """

    code = "T101"
    name = "misspelling"
    since = "0.1"
    precision = 0.86
    message = "“{word}” is no word we know"
    bad = (
        Bad("The undering cause of the rash is still unknown.", "The underlying cause of the rash is still unknown."),
        Bad("The gardener has identifie several pests.", "The gardener has identified several pests."),
        Bad("We recieved the parcel in the mornning.", "We received the parcel in the morning."),
        Bad("In most cases nobody knows, suchas here.", "In most cases nobody knows, such as here."),
        Bad("The form was filled in incorrrectly.", "The form was filled in incorrectly."),
        Bad("Most children with this form donot walk.", "Most children with this form do not walk."),
        Bad("There is no cure for the udsorder.", "There is no cure for the disorder."),
        Bad("They would recommand it.", "They would recommend it."),
        Bad("The litttle gem is well hidden.", "The little gem is well hidden."),
        Bad("It is dry. It kepes well.", "It is dry. It keeps well."),
        Bad("THIS IS REALY GOOD.", "THIS IS REALLY GOOD."),
    )
    good = (
        "The most important news of the day was that the pharmacie...",
        "The harbour was closed for three days after the storm, and the fishermen of the old town waited at the quay for incomin",
        "Spondylolisthesis and radiculopathy are seen at the L5 vertebra.",
        "Ms Okonkwo-Brandt lives in Llanfairfechan and plays the mbira.",
        "The levator labii superioris ends beside the sella.",
        "The post-mortem was short, and the have-nots and also-rans had no ifs, ands or buts. 'Nothin' doin',' he said.",
        "The dysplasia is anhidrotic; the boyarin sent her besties.",
        "The CLAS standards and the EIN; women with a premutation. It was sooo good.",
        "The colour of the sourdough's crumb is favourable; its flavor isn't.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the words that are certain."""
        for doubt in doubts(text):
            if doubt.certain and not doubt.glued:
                yield remark(text, doubt, self.message, round(0.5 + doubt.chance / 2, 3))
