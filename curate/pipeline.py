"""One article in, one result out: no disk, no screen, no threads.

Clean first (families E and S, to a fixed point), then check what is kept.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, partial

import msgspec

from curate import closing, doubt
from curate import edits as ledger
from curate.article import Text
from curate.identity import Names, Passages
from curate.measures import measure
from curate.model import (
    SEVERITY_RANK,
    Article,
    Edit,
    Finding,
    Ignore,
    Measures,
    Problem,
    Result,
    Skipped,
    Span,
    Suppressed,
)
from curate.models import network
from curate.rules.base import Remark, Rule
from curate.rules.matching import cues_of
from curate.signals import signals
from curate.views import parse
from curate.views.languagetool import Checker, Unchecked
from curate.views.lines import LineIndex

Placed = tuple[Rule, Remark]
Barred = frozenset[tuple[str, int, int]]
NO_LANGUAGETOOL = "needs LanguageTool: curate languagetool install"


class Case:
    """One article on its way: what crashed, what its suppressions hold back, and the edits that are barred."""

    def __init__(self, article: Article, barred: Barred = frozenset()) -> None:
        self.article = article
        self.barred = barred
        self.problems: list[Problem] = []
        self.silenced: dict[Placed, Ignore] = {}

    def unchecked(self, error: Unchecked) -> None:
        """Keep as a problem that LanguageTool could not be asked."""
        self.problems.append(Problem(self.article.path, f"grammar not checked: {error}", self.article.id))

    @property
    def used(self) -> set[Ignore]:
        """Suppressions that held something back."""
        return set(self.silenced.values())

    def crashed(self, rule: Rule, error: Exception) -> None:
        """Keep a rule's crash as a problem."""
        reason = f"rule crashed: {type(error).__name__}: {error}"
        self.problems.append(Problem(self.article.path, reason, self.article.id, rule.code))

    def silences(self, placed: Placed) -> bool:
        """Whether a suppression holds a remark back (in raw offsets); it is kept on record."""
        rule, remark = placed
        for ignore in self.article.ignores:
            inside = ignore.start <= remark.start and remark.end <= ignore.end
            if inside and ignore.covers(rule.code, remark.name or rule.name):
                self.silenced[placed] = ignore
                return True
        return False


class Begun(msgspec.Struct):
    """An article that is cleaned and waits to be checked: its edits, where they move what is kept, that text, remarks."""

    case: Case
    made: list[Edit]
    mapping: ledger.OffsetMap
    text: Text
    placed: list[Placed]


class Pipeline:
    """Rules at work on articles. One pipeline serves many articles.

    ``words`` are accepted spellings, ``model`` the spaCy model to use ("" for
    none, None for the first one installed), ``neural`` whether the neural layer runs
    where it is installed. ``readability`` is a fifth of the time of a check, so those
    who do not show it leave it out. ``checker`` asks LanguageTool; without one,
    ``no_checker`` says why its rules are skipped.
    """

    def __init__(  # noqa: PLR0913  one for each setting it follows
        self,
        rules: Sequence[Rule],
        *,
        min_confidence: float = 0.5,
        strict: bool = False,
        words: frozenset[str] = frozenset(),
        model: str | None = None,
        neural: bool = True,
        readability: bool = True,
        checker: Checker | None = None,
        no_checker: str = NO_LANGUAGETOOL,
    ) -> None:
        self.min_confidence = min_confidence
        self.strict = strict
        self.words = words
        self.readability = readability
        self._model = model
        self._checker = checker
        self._no_checker = no_checker
        self._begun: dict[str, Begun] = {}
        self._neural = neural
        self.skipped = tuple(sorted(self._unmet(rules)))
        unmet = {s.code for s in self.skipped}
        self.rules = tuple(r for r in rules if r.code not in unmet)
        self._clean = tuple(r for r in self.rules if r.stage == "clean")
        self._check = tuple(r for r in self.rules if r.stage == "check")
        self._close = tuple(r for r in self.rules if r.stage == "ignores")

    @cached_property
    def model(self) -> str | None:
        """Name of the spaCy model in use, if a rule needs one and one is there."""
        return parse.available() if self._model is None else self._model or None

    def _unmet(self, rules: Sequence[Rule]) -> Iterator[Skipped]:
        for rule in rules:
            if "parse" in rule.needs and self.model is None:
                off = "needs a spaCy model, and spacy-model is off in the settings"
                missing = "needs a spaCy model: pip install 'curate-text[parse]'"
                yield Skipped(rule.code, rule.name, missing if self._model is None else off)
            elif "neural" in rule.needs and not (self._neural and network.available()):
                off = "needs the neural layer, and neural is off in the settings"
                missing = "needs the neural layer: pip install 'curate-text[neural]'"
                yield Skipped(rule.code, rule.name, missing if self._neural else off)
            elif "languagetool" in rule.needs and self._checker is None:
                yield Skipped(rule.code, rule.name, self._no_checker)

    def run(self, article: Article, barred: Barred = frozenset()) -> Result:
        """Clean and check one article. A rule that crashes becomes a problem.

        A safe edit that is ``barred`` (code and raw span) stays a proposal.
        """
        begun = self._begun.pop(article.key, None)
        if begun is None or barred or begun.case.article != article:
            begun = self._cleaned(Case(article, barred))
        case, mapping, text, placed = begun.case, begun.mapping, begun.text, begun.placed
        placed += [self._raised(p, mapping) for p in self._said(self._answered(text, case), text, mapping, case)]
        if article.ignores:
            placed += self._on_ignores(case)
        names = Names(article, Passages(article.raw, text, mapping))
        said = list(self._findings(article, placed, case.silenced, names))
        findings = tuple(f for f, ignore in said if ignore is None)
        return Result(
            article,
            mapping.text,
            tuple(_named(begun.made, findings)),
            findings,
            self._measured(article, text, findings),
            self.skipped,
            tuple(case.problems),
            tuple(Suppressed(f, "file" if i.path else "inline", i.reason, i.line) for f, i in said if i is not None),
        )

    def begin(self, article: Article) -> list[str]:
        """Clean one article ahead of its run, and give what LanguageTool will be asked about it."""
        if not self.asks:
            return []
        begun = self._begun[article.key] = self._cleaned(Case(article))
        return begun.text.questions

    @cached_property
    def asks(self) -> bool:
        """Whether a rule listens to LanguageTool."""
        return any("languagetool" in r.needs for r in self._check)

    def _answered(self, text: Text, case: Case) -> tuple[Rule, ...]:
        """The rules of the check, less those that listen to LanguageTool where it could not be asked."""
        if self.asks:
            try:
                text.grammar  # noqa: B018  asked for here, once, so that a failure is one problem
            except Unchecked as error:
                case.unchecked(error)
                return tuple(r for r in self._check if "languagetool" not in r.needs)
        return self._check

    def _cleaned(self, case: Case) -> Begun:
        """Edits, where they move what is kept, that text, and the remarks; the check reuses the text's views."""
        article = case.article
        made: list[Edit] = []
        placed: list[Placed] = []
        while True:
            mapping = ledger.OffsetMap(article.raw, ledger.segments(made))
            text = self._text(mapping.text, article, mapping)
            said = self._said(self._clean, text, mapping, case)
            fresh = _compatible([p for p in said if self._is_safe(p[1]) and not self._is_barred(p, mapping, case)])
            placed += [self._raised(p, mapping) for p in (fresh or said)]
            if not fresh:
                return Begun(case, made, mapping, text, placed)
            later = closing.tidied([closing.edit_of(rule, remark, text) for rule, remark in fresh], text.raw)
            made = ledger.rebase(made, mapping, later, article.raw)

    def _is_safe(self, remark: Remark) -> bool:
        first = remark.suggestions[0] if remark.suggestions else None
        return (
            first is not None
            and first.safety == "safe"
            and remark.confidence >= self.min_confidence
            and remark.end > remark.start
        )

    def _is_barred(self, placed: Placed, mapping: ledger.OffsetMap, case: Case) -> bool:
        rule, remark = placed
        return bool(case.barred) and (rule.code, *mapping.span(remark.start, remark.end)) in case.barred

    def _text(self, raw: str, article: Article, mapping: ledger.OffsetMap) -> Text:
        protected = [s for p in article.protected if (s := mapping.forward(p)) is not None]
        outside = [s for p in article.outside if (s := mapping.forward(p)) is not None]
        parser = (
            partial(parse.parsed, self.model) if self.model and any("parse" in r.needs for r in self.rules) else None
        )
        cited = [s for p in article.cited if (s := mapping.forward(p)) is not None]
        views = {"protected": protected, "outside": outside, "cited": cited}
        text = Text(raw, article.form, **views, parser=parser, words=self.words, checker=self._checker)
        text.evidence, text.cuts = article.evidence, mapping.cuts
        return text

    def _said(self, rules: tuple[Rule, ...], text: Text, mapping: ledger.OffsetMap, case: Case) -> list[Placed]:
        """Remarks on a text in one voice, less those that a suppression holds back."""
        asked = list(self._ask(rules, text, case))
        said = one_voice(doubt.weighed(asked, text), self.min_confidence)
        if not case.article.ignores:
            return said
        return [p for p in said if not case.silences(self._raised(p, mapping))]

    def _ask(self, rules: tuple[Rule, ...], text: Text, case: Case) -> Iterator[Placed]:
        hits = cues_of(rules).hits(text.folded) if rules else {}
        for rule in rules:
            if rule.cues and rule.code not in hits and not rule.everywhere:
                continue
            try:
                for remark in rule.check(text, hits.get(rule.code, ())):
                    if not text.guards(remark.start, remark.end):
                        yield rule, remark
            except Exception as error:  # noqa: BLE001  one bad rule must not stop a batch
                case.crashed(rule, error)

    def _on_ignores(self, case: Case) -> Iterator[Placed]:
        """What the rules about suppressions say of those inside the text, in raw offsets."""
        text = Text(case.article.raw, case.article.form)
        text.ignores = [
            (i, i not in case.used and any(i.covers(r.code, r.name) for r in self.rules))
            for i in case.article.ignores
            if not i.path
        ]
        for rule in self._close:
            yield from ((rule, remark) for remark in rule.check(text, ()))

    def _raised(self, placed: Placed, mapping: ledger.OffsetMap) -> Placed:
        rule, remark = placed
        start, end = mapping.span(remark.start, remark.end)
        return rule, msgspec.structs.replace(remark, start=start, end=end)

    def _measured(self, article: Article, kept: Text, findings: tuple[Finding, ...]) -> Measures:
        measures = measure(article.raw, kept, readability=self.readability)
        if not self.readability:
            return measures
        return msgspec.structs.replace(measures, signals=signals(article.raw, kept, findings))

    def _findings(
        self, article: Article, placed: list[Placed], silenced: dict[Placed, Ignore], names: Names
    ) -> Iterator[tuple[Finding, Ignore | None]]:
        """Findings in order, with what silences them."""
        lines = LineIndex(article.raw)
        for rule, remark in _distinct([*placed, *silenced]):
            if remark.confidence < self.min_confidence and not (self.strict and remark.optional):
                continue
            line, column = lines.place(remark.start)
            finding = Finding(
                article.path,
                article.id,
                rule.code,
                remark.name or rule.name,
                rule.family,
                remark.severity or rule.severity,
                round(remark.confidence, 3),
                remark.start,
                remark.end,
                line,
                column,
                article.raw[remark.start : remark.end],
                remark.message or rule.message,
                remark.suggestions,
                names.name(rule.code, rule.version, remark.start, remark.end),
            )
            yield finding, silenced.get((rule, remark))


def one_voice(placed: Iterable[Placed], min_confidence: float = 0.0) -> list[Placed]:
    """One remark where several rules of a family say the same.

    Of spans that overlap (typos and grammar), or are the same (spam), the
    remark of a rule that can name the fault stays before a model's guess, whose
    chance hangs on the rest of the article; then that of the higher severity, then of the higher confidence; a
    remark of LanguageTool only where no rule of our own has one that will be shown.
    """
    kept: list[Placed] = []
    covered: set[int] = set()  # code points of typo findings, whose spans are short
    held_back: set[int] = set()  # the same, of findings too doubtful to be shown
    cut: set[tuple[int, int]] = set()
    for rule, remark in sorted(placed, key=_weight):
        if rule.family in "TG":
            places = range(remark.start, max(remark.end, remark.start + 1))
            if not covered.isdisjoint(places):
                continue
            if not _is_theirs(rule) and not held_back.isdisjoint(places):
                continue
            (covered if remark.confidence >= min_confidence else held_back).update(places)
        elif rule.family == "S":
            if (remark.start, remark.end) in cut:
                continue
            cut.add((remark.start, remark.end))
        kept.append((rule, remark))
    return sorted(kept, key=lambda p: (p[1].start, p[1].end, p[0].code))


def _is_theirs(rule: Rule) -> bool:
    return "languagetool" in rule.needs


def _weight(placed: Placed) -> tuple[int, int, float, str]:
    rule, remark = placed
    return (
        2 if rule.residual or _is_theirs(rule) else int(rule.guess),
        -SEVERITY_RANK[remark.severity or rule.severity],
        -remark.confidence,
        rule.code,
    )


def _compatible(placed: Sequence[Placed]) -> list[Placed]:
    """Edits that can be made in one pass.

    Cuts may overlap and may hold replacements; what overlaps an earlier
    replacement otherwise waits for the next pass.
    """
    chosen: list[Placed] = []
    replaced: list[Span] = []
    cuts = [r for _, r in placed if not r.suggestions[0].text]
    for rule, remark in placed:
        is_cut = not remark.suggestions[0].text
        inside = any(
            s.overlaps(remark.start, remark.end) and not (is_cut and remark.start <= s.start and s.end <= remark.end)
            for s in replaced
        )
        crossed = not is_cut and any(
            c.start < remark.end
            and remark.start < c.end
            and not (c.start <= remark.start and remark.end <= c.end)
            and (c.start < remark.start or remark.end < c.end)
            for c in cuts
        )
        if inside or crossed:
            continue
        chosen.append((rule, remark))
        if not is_cut:
            replaced.append(Span(remark.start, remark.end))
    return chosen


def _distinct(placed: Iterable[Placed]) -> list[Placed]:
    """In order of place; the same rule says a thing once of a span."""
    found: dict[tuple[int, int, str], Placed] = {}
    for rule, remark in placed:
        found.setdefault((remark.start, remark.end, rule.code), (rule, remark))
    return [found[key] for key in sorted(found)]


def _named(made: Iterable[Edit], findings: Sequence[Finding]) -> Iterator[Edit]:
    """Edits with the fingerprint of the finding whose span they hold."""
    starts = [f.start for f in findings]
    for edit in made:
        near = findings[bisect_left(starts, edit.start) : bisect_right(starts, edit.end)]
        owner = next((f for f in near if f.code == edit.code and f.end <= edit.end), None)
        yield edit if owner is None else msgspec.structs.replace(edit, fingerprint=owner.fingerprint)
