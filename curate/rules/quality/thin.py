"""Q101: too little text left."""

from curate.article import Text
from curate.rules.base import Bad
from curate.rules.kinds import Measure

# The shortest of the 563 development pages' main texts that reads as an article
# has 61 words; below fifty stand stubs, error pages and captions.
LEAST = 50


class TooLittleText(Measure):
    """Fewer than fifty words are left after cleaning.

    Why: what remains is a stub, an error page or a lost extraction, and a
    reader or a model learns nothing from it.
    Fix: fetch the page again, or drop the article.
    """

    code = "Q101"
    name = "too-little-text"
    since = "0.1"
    severity = "note"
    bad = (Bad("Page not found."),)
    good = (" ".join(["A sentence of five words."] * 11),)

    def judge(self, text: Text) -> str:
        """Say how many words are left."""
        count = len(text.raw.split())
        return f"only {count} words are left after cleaning" if count < LEAST else ""
