"""One text with views made on first ask."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import TYPE_CHECKING

from curate.model import Block, Evidence, Form, Ignore, Span
from curate.models.tokens import Tokens, tokenise
from curate.views import blocks, folding, language, languagetool, programs, references, sentences, tokens

if TYPE_CHECKING:
    from curate.views.parse import Parser, Token


class Text:
    """An article's text at one stage, with its views.

    ``raw`` is the text as it stands at this stage; every view has offsets into
    it, in code points. ``folded`` and ``prose`` have the same length as ``raw``.
    ``evidence`` is what the batch tells of the article; ``cuts`` what was cut on the
    way to this stage, each piece with the offset where it stood.
    ``ignores``, set once all other rules have spoken, are the suppressions written
    in the text, each with whether it stood idle.
    """

    def __init__(  # noqa: PLR0913  one for each thing a view is made from
        self,
        raw: str,
        form: Form = "text",
        *,
        protected: Sequence[Span] = (),
        outside: Sequence[Span] = (),
        cited: Sequence[Span] = (),
        parser: "Parser | None" = None,
        words: frozenset[str] = frozenset(),
        checker: languagetool.Checker | None = None,
    ) -> None:
        self.raw = raw
        self.form = form
        self.protected = tuple(protected)
        self.outside = tuple(outside)
        self.cited = tuple(cited)
        self.accepted = words
        self.evidence = Evidence()
        self.cuts: Callable[[], Sequence[tuple[int, str]]] = list
        self.ignores: Sequence[tuple[Ignore, bool]] = ()
        self._parser = parser
        self._checker = checker
        self._sentences: dict[int, list[Span]] = {}

    @cached_property
    def visible(self) -> str:
        """The text with protected spans and unbroken runs masked."""
        return folding.mask(self.raw, (*self.protected, *folding.long_runs(self.raw)))

    @cached_property
    def linked(self) -> str:
        """The text with unbroken runs masked and link targets in their place: where citations are looked for."""
        return folding.mask(self.raw, folding.long_runs(self.raw)) if self.protected else self.visible

    @cached_property
    def folded(self) -> str:
        """``visible`` in lower case, with plain quotes, dashes and spaces."""
        return folding.fold(self.visible)

    @cached_property
    def prose(self) -> str:
        """``visible`` with web and e-mail addresses, lines of program code and paragraphs in other languages masked too."""
        spans = (f.span for f in self.foreign)
        return folding.mask(
            self.visible, (*folding.addresses(self.visible), *programs.lines(self.visible, self.blocks), *spans)
        )

    @cached_property
    def foreign(self) -> list[language.Foreign]:
        """Paragraphs in another language than English."""
        return language.foreign(self.folded, self.paragraphs)

    @cached_property
    def prose_folded(self) -> str:
        """``prose`` folded as ``folded`` is."""
        return self.folded if self.prose == self.visible else folding.fold(self.prose)

    @cached_property
    def blocks(self) -> list[Block]:
        """Lines with a visible character."""
        return blocks.lines(self.visible)

    @cached_property
    def _block_starts(self) -> list[int]:
        return [b.start for b in self.blocks]

    @cached_property
    def references(self) -> references.References:
        """The reference list, empty where there is none."""
        return references.find(self.linked, self.blocks)

    def block_index(self, offset: int) -> int:
        """Index of the block at or before an offset; -1 before the first."""
        return bisect_right(self._block_starts, offset) - 1

    @cached_property
    def paragraphs(self) -> list[Span]:
        """Blocks as spans, hand-wrapped lines joined."""
        return blocks.paragraphs(self.visible, self.blocks)

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [p.start for p in self.paragraphs]

    def paragraph_at(self, offset: int) -> Span:
        """The paragraph that holds an offset (an empty span where none does)."""
        at = bisect_right(self._paragraph_starts, offset) - 1
        if at < 0 or offset >= self.paragraphs[at].end:
            return Span(offset, offset)
        return self.paragraphs[at]

    def sentences_at(self, offset: int) -> list[Span]:
        """Sentences of the paragraph that holds an offset."""
        paragraph = self.paragraph_at(offset)
        found = self._sentences.get(paragraph.start)
        if found is None:
            found = sentences.split(self.visible, paragraph)
            self._sentences[paragraph.start] = found
        return found

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds an offset."""
        for span in self.sentences_at(offset):
            if offset < span.end:
                return span
        return self.paragraph_at(offset)

    def sentences_with(self, hits: Iterable[Span]) -> Iterator[Span]:
        """The sentences that hold the starts of some hits (in order), each once."""
        seen = -1
        for span in hits:
            if span.start >= seen:
                sentence = self.sentence_at(span.start)
                seen = sentence.end
                yield sentence

    @cached_property
    def sentences(self) -> list[Span]:
        """All sentences of the text."""
        return [s for p in self.paragraphs for s in self.sentences_at(p.start)]

    @cached_property
    def words(self) -> tokens.Words:
        """All words with offsets, from one pass over ``prose``."""
        return tokens.words(self.prose, self.prose_folded)

    @cached_property
    def tokens(self) -> Tokens:
        """Words, numbers, sentence ends and other marks, as the word models count them."""
        return tokenise(self.prose)

    @cached_property
    def forms(self) -> list[str]:
        """The tokens folded as the word models do it."""
        forms = list(map(str.lower, self.tokens.words))
        if "’" in self.prose:
            forms = [form.replace("’", "'") for form in forms]
        return forms

    @cached_property
    def vocabulary(self) -> dict[str, int]:
        """Folded word forms with their number of occurrences."""
        if "words" not in self.__dict__:  # else made already, for those who ask where the words stand
            return tokens.vocabulary(self.prose)
        return {form: len(places) for form, places in self._places.items()}

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for at, form in enumerate(self.words.folded):
            found[form].append(at)
        return dict(found)

    def places(self, forms: AbstractSet[str]) -> list[int]:
        """Indices of the words that have one of some folded forms, in order."""
        found = self._places
        return sorted(at for form in forms & found.keys() for at in found[form])

    def parses(self, spans: Sequence[Span]) -> "Iterator[list[Token]]":
        """Tokens of each span with part of speech and head, from an installed spaCy model.

        Raises RuntimeError when the text was made without a parser; rules that
        declare ``needs = {"parse"}`` are skipped before that.
        """
        if self._parser is None:
            msg = "no parser: the rule must declare needs = {'parse'}"
            raise RuntimeError(msg)
        return self._parser(self.raw, spans) if spans else iter(())

    @cached_property
    def questions(self) -> list[str]:
        """What LanguageTool is to be asked about this text."""
        return languagetool.asked(self.prose, languagetool.pieces(self.prose, self.sentences))

    @cached_property
    def grammar(self) -> list[languagetool.Match]:
        """What LanguageTool says of the text, in order of place.

        Raises Unchecked when it could not be asked, and RuntimeError when the text was made
        without it; rules that declare ``needs = {"languagetool"}`` are skipped before that.
        """
        if self._checker is None:
            msg = "no LanguageTool: the rule must declare needs = {'languagetool'}"
            raise RuntimeError(msg)
        return languagetool.judged(self.prose, self.sentences, self._checker)

    def guards(self, start: int, end: int) -> bool:
        """Whether the span reaches into a protected one (front matter, code)."""
        return any(p.overlaps(start, end) for p in self.protected)

    def is_protected(self, start: int, end: int) -> bool:
        """Whether a masked stretch lies in the span."""
        return folding.MASK in self.prose[start:end]
