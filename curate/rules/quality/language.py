"""Q111: a text or paragraph that is not English."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule

GERMAN = (
    "Die Vögel finden in dieser Zeit wenig Nahrung, und ein Haus am Fenster hilft ihnen über die kalten Tage. Wichtig ist, "
    "dass das Futter trocken bleibt und das Haus regelmäßig gereinigt wird."
)
ENGLISH = (
    "The birds find little food at this time of the year, and a house at the window helps them through the cold days. "
    "It is important that the seed stays dry and that the house is cleaned often."
)


class ForeignLanguage(Rule):
    """A paragraph in another language than English, or a whole article.

    Why: the rules for typos, grammar and claims know English only; what they do not read, a person must.
    They are silent in such paragraphs.
    Fix: drop the article, have it translated, or have it read by someone who knows the language.
    """

    code = "Q111"
    name = "foreign-language"
    since = "0.1"
    severity = "note"
    message = "in {language}: not checked for typos, grammar and claims"

    bad = (Bad(GERMAN), Bad(f"{ENGLISH}\n\n{GERMAN}\n\n{ENGLISH}", marked=GERMAN))
    good = (
        ENGLISH,
        "For the pasta: linguine, pesto alla genovese, buffalo mozzarella, raw ham, a little basil, olive oil, salt and pepper.",
        "Luton: Kaminski, Mengi, Burke, Bell, Kabore, Clark, Barkley, Doughty, Townsend, Chong, Morris, Shea, Ogbene.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield a remark for each foreign paragraph, or one for the article."""
        found = text.foreign
        if not found:
            return
        if 2 * sum(f.span.end - f.span.start for f in found) > len(text.visible.strip()):
            languages = [f.language for f in found]
            language = max(sorted(set(languages)), key=languages.count)
            message = f"most of the article is in {language}: it was not checked for typos, grammar and claims"
            yield Remark(found[0].span.start, found[0].span.end, message, (), 0.95, "warning")
            return
        for one in found:
            yield Remark(one.span.start, one.span.end, self.message.format(language=one.language), (), 0.95)
