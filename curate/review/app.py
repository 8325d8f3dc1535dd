"""The pages of the review: each answers a GET with what is asked for, a POST with the way to the next finding."""

from collections.abc import Mapping
from functools import cached_property
from importlib import resources
from urllib.parse import parse_qsl, urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from curate.decisions import Decision, DecisionsError, Tally, word_of
from curate.edits import LedgerError
from curate.model import FAMILIES, Finding
from curate.reports.page import visible
from curate.review import context, desk
from curate.review.applying import Applier
from curate.review.desk import BadDecision, Desk, Wish
from curate.review.index import SHOWS, Filter, Show
from curate.review.report import NoReport, Sheet, is_safe
from curate.rules import BY_CODE

STATIC = {"review.css": "text/css", "review.js": "text/javascript", "htmx.min.js": "text/javascript"}
BULK: tuple[Show, ...] = ("need", "safe", "notes", "all")  # what one decision on all of a rule can be taken for
FIELDS = 50  # of a form; ours have six
DONE = {
    "accept": "Accepted",
    "reject": "Rejected",
    "edit": "Edited",
    "waive": "Waived",
    "word": "Added to the dictionary",
    "source": "Source noted",
}


class Pages:
    """The handlers, on one desk."""

    def __init__(self, at: Desk, applier: Applier) -> None:
        self.desk = at
        self.applier = applier

    def routes(self) -> list[Route]:
        """Addresses and what answers them."""
        return [
            Route("/", self.queue),
            Route("/f/{print}", self.finding),
            Route("/next", self.next),
            Route("/rules", self.rules),
            Route("/rules/{code}", self.rule),
            Route("/decide", self.decide, methods=["POST"]),
            Route("/decide-all", self.decide_all, methods=["POST"]),
            Route("/undo", self.undo, methods=["POST"]),
            Route("/static/{name}", static),
        ]

    @cached_property
    def _templates(self) -> Environment:
        made = Environment(
            loader=PackageLoader("curate.review"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        made.filters["visible"] = visible
        made.filters["edged"] = edged
        made.globals.update(families=FAMILIES, rules=BY_CODE, shows=SHOWS, done=DONE, is_safe=is_safe, link=link)
        return made

    def _page(self, name: str, wanted: Filter, **values: object) -> Response:
        progress = self.desk.index.progress(wanted)
        text = self._templates.get_template(f"{name}.html.j2").render(
            wanted=wanted, progress=progress, problems=self.applier.last.problems, by=self.desk.by, **values
        )
        return HTMLResponse(text.encode("utf-8", "replace"))

    async def queue(self, request: Request) -> Response:
        """Articles by need."""
        wanted = filter_of(request.query_params)
        counts = self.desk.index.by_sheet(wanted)
        sheets = [(s, counts[s.number]) for s in self.desk.report.sheets if s.number in counts]
        first = self.desk.index.next(wanted)
        return self._page("queue", wanted, sheets=sheets, first=first, totals=self._totals(wanted))

    def _totals(self, wanted: Filter) -> dict[str, int]:
        return {show: self.desk.index.progress(Filter(show, wanted.rule)).open for show in SHOWS}

    async def next(self, request: Request) -> Response:
        """The next open finding of the queue, of an article where one is named."""
        asked = request.query_params
        number = asked.get("sheet", "")
        sheet = int(number) if number.isascii() and number.isdigit() and len(number) < 9 else None
        wanted = filter_of(asked)
        found = self.desk.index.next(wanted, asked.get("after", ""), sheet=sheet)
        if found is None and sheet is not None:
            found = self.desk.index.first(wanted, sheet)
        return go(link(found, wanted) if found else link("", wanted))

    async def finding(self, request: Request) -> Response:
        """One finding in its context."""
        wanted = filter_of(request.query_params)
        try:
            sheet, finding = self.desk.place(request.path_params["print"])
        except BadDecision as error:
            return self._page("gone", wanted, why=str(error))
        return self._finding(sheet, finding, wanted, request.query_params)

    def _finding(self, sheet: Sheet, finding: Finding, wanted: Filter, asked: Mapping[str, str]) -> Response:
        index, known = self.desk.index, self.desk.known
        pieces, trouble = self._window(sheet, finding)
        same = Filter(wanted.show if wanted.show != "asked" else "all", finding.code)
        said = next((d for d in known.lines if d.id == asked.get("last", "")), None)
        lost = next((d for d in known.lines if d.id == asked.get("over", "")), None)
        return self._page(
            "finding",
            wanted,
            sheet=sheet,
            finding=finding,
            rule=BY_CODE.get(finding.code),
            tally=self.desk.tallies().get(finding.code),
            standing=known.live.get(finding.fingerprint),
            history=self.desk.history(finding),
            pieces=pieces,
            trouble=trouble,
            here=index.progress(wanted, sheet.number),
            same=index.progress(same).open,
            same_show=same.show,
            before=index.beside(wanted, finding.fingerprint, back=True),
            after=index.beside(wanted, finding.fingerprint, back=False),
            word=word_of(finding.code, finding.text),
            word_known=finding.text.casefold() in known.words,
            said=said,
            lost=lost,
            error=asked.get("error", "")[:200],
        )

    def _window(self, sheet: Sheet, finding: Finding) -> tuple[list[context.Piece], str]:
        try:
            text = self.desk.report.text(sheet)
        except (LedgerError, OSError) as error:
            return context.marked(finding.text), f"Its context cannot be shown: {error}. Run curate run again."
        return context.window(text.raw, finding, text.proposed), ""

    async def decide(self, request: Request) -> Response:
        """Take a decision and go on."""
        form = await fields(request)
        wanted, print_ = filter_of(form), form.get("print", "")
        choice = form.get("choice", "0")
        wish = Wish(form.get("kind", ""), form.get("text", ""), int(choice) if choice in map(str, range(20)) else -1)
        try:
            made = self.desk.decide(print_, wish)
        except BadDecision as error:
            return go(link(print_, wanted, last=form.get("last", ""), error=str(error)))
        self.applier.ask()
        lost = desk.replaced(made, form.get("seen", ""), self.desk.known.standing)
        on = self.desk.index.next(wanted, print_)
        return go(link(on or print_, wanted, last=made.id, over=lost.id if lost else ""))

    async def decide_all(self, request: Request) -> Response:
        """Take one decision on all that is open of a rule."""
        form = await fields(request)
        wanted = filter_of(form)
        try:
            made = self.desk.decide_all(wanted, Wish(form.get("kind", ""), form.get("text", "")))
        except BadDecision as error:
            return go(f"/rules/{wanted.rule}?{urlencode({'show': wanted.show, 'error': str(error)})}")
        self.applier.ask()
        said = {"last": made[-1].id, "count": str(len(made))} if made else {}
        return go(f"/rules?{urlencode(said)}")

    async def undo(self, request: Request) -> Response:
        """Take back, and show what was taken back."""
        form = await fields(request)
        wanted = filter_of(form)
        back = self.desk.undo(form.get("print", ""), form.get("last", ""))
        self.applier.ask()
        shown = next((d.fingerprint for d in back if d.fingerprint in self.desk.report.places), form.get("print", ""))
        said = f"Taken back: {len(back)}." if len(back) > 1 else "Taken back." if back else "Nothing to take back."
        return go(link(shown, wanted, error=said))

    async def trouble(self, request: Request, error: Exception) -> Response:
        """Say that a decision could not be written, or a page not be made, and why: a full disk, a broken file."""
        said = f"{'Not saved' if request.method == 'POST' else 'This page cannot be shown'}: {error}"
        if "hx-request" in request.headers:
            return PlainTextResponse(visible(said), 500)
        return HTMLResponse(self._templates.get_template("trouble.html.j2").render(said=said), 500)

    async def rules(self, request: Request) -> Response:
        """Every rule of the report with how often it was right."""
        asked = request.query_params
        last = next((d for d in self.desk.known.lines if d.id == asked.get("last", "")), None)
        counts, tallies = self.desk.index.by_rule(), self.desk.tallies()
        need = self.desk.index.by_rule(Filter("need"))
        return self._page(
            "rules",
            filter_of(asked),
            counts=sorted(counts.items(), key=lambda c: (-tallies.get(c[0], Tally()).decided, -c[1].open, c[0])),
            tallies=tallies,
            need=need,
            last=last,
            stroke=_stroke(last, self.desk.known.standing),
        )

    async def rule(self, request: Request) -> Response:
        """What is open of one rule, and one decision for all of it; of what needs a person alone, where that is asked for."""
        code = request.path_params["code"]
        show: Show = next((s for s in BULK if s == request.query_params.get("show")), "all")
        wanted = Filter(show, code if code in BY_CODE else "-")
        prints = self.desk.index.open_of(wanted)
        shown = [self.desk.report.places[p] for p in prints[:50]]
        return self._page(
            "rule",
            wanted,
            rule=BY_CODE.get(code),
            shown=shown,
            count=len(prints),
            totals={show: self.desk.index.progress(Filter(show, wanted.rule)).open for show in BULK},
            tally=self.desk.tallies().get(code),
            error=request.query_params.get("error", "")[:200],
        )


def _stroke(last: Decision | None, standing: list[Decision]) -> int:
    return sum(d.bulk == last.bulk for d in standing) if last is not None and last.bulk else 0


def filter_of(asked: Mapping[str, str]) -> Filter:
    """The filter that an address or a form carries."""
    show: Show = next((s for s in SHOWS if s == asked.get("show")), "need")
    rule = asked.get("rule", "")
    return Filter(show, rule if rule in BY_CODE else "")


def link(print_: str, wanted: Filter, **more: str) -> str:
    """The address of a finding (of the queue for "") under a filter."""
    given = {"show": wanted.show if wanted.show != "need" else "", "rule": wanted.rule, **more}
    query = urlencode({k: v for k, v in given.items() if v})
    path = f"/f/{print_}" if print_.isalnum() else "/"
    return f"{path}?{query}" if query else path


def edged(text: str) -> str:
    """Text whose spaces at either end are seen: a space too many is nothing to look at otherwise."""
    left, right = len(text) - len(text.lstrip(" \u00a0")), len(text.rstrip(" \u00a0"))
    return "␣" * left + text[left:right] + "␣" * (len(text) - max(left, right))


def go(where: str) -> Response:
    """Off to another of our own pages."""
    return RedirectResponse(where, 303)


async def fields(request: Request) -> dict[str, str]:
    """The fields of a form, the first of each name."""
    body = (await request.body()).decode("utf-8", "replace")
    try:
        pairs = parse_qsl(body, keep_blank_values=True, max_num_fields=FIELDS)
    except ValueError:
        return {}
    return dict(reversed(pairs))


async def static(request: Request) -> Response:
    """One of our three files, by its exact name."""
    name = request.path_params["name"]
    if name not in STATIC:
        return Response("No such file.\n", 404, media_type="text/plain")
    data = resources.files("curate.review").joinpath("static", name).read_bytes()
    return Response(data, media_type=STATIC[name])


def application(at: Desk, applier: Applier) -> Starlette:
    """The pages as an application; it must stand behind a Guard."""
    pages = Pages(at, applier)
    faults: tuple[type[Exception], ...] = (OSError, DecisionsError, NoReport)
    return Starlette(routes=pages.routes(), exception_handlers=dict.fromkeys(faults, pages.trouble))
