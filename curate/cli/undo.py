"""``curate undo``."""

import sys
from pathlib import Path

import click

from curate import decisions, edits
from curate.cli import common
from curate.edits import LedgerError
from curate.model import Edit
from curate.writers import atomic, ledger


@click.command("undo", no_args_is_help=True)
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--rule", "rules", multiple=True, metavar="CODE", help="Only edits of this rule (code, prefix or name; repeatable)."
)
@click.option(
    "--finding", "findings", multiple=True, metavar="FINGERPRINT", help="Only the edit of this finding (repeatable)."
)
@click.option("--article", metavar="ID", help="Only this record of the file.")
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write there, leaving the cleaned file and the ledger as they are.",
)
@click.option(
    "--ledger", "book", type=click.Path(path_type=Path), metavar="FILE", help="The ledger (found by itself otherwise)."
)
def command(
    file: Path,
    rules: tuple[str, ...],
    findings: tuple[str, ...],
    article: str | None,
    output: Path | None,
    book: Path | None,
) -> None:
    """Put back what was cut or changed in a cleaned FILE, in place.

    Without --rule or --finding everything is put back, byte for byte. The
    ledger is found in reports/ beside cleaned/, or in .curate/ after --fix.
    """
    if any(not r for r in (*rules, *findings)):
        raise common.usage("--rule and --finding need a value")
    if not file.is_file():
        raise common.usage(f"{file}: no such file")
    path, name = _ledger(file, book)
    try:
        booked = list(ledger.load(path))
        mine = [b for b in booked if b.header.cleaned == name and article in (None, b.header.article)]
        if not mine:
            raise common.usage(f"{file}: not in the ledger {path}" + (f" as article {article}" if article else ""))
        picked = _picker(rules, findings)
        count = sum(picked(e) for b in mine for e in b.edits)
        if not count and (rules or findings):
            raise common.usage(f"{file}: no edit of {', '.join((*rules, *findings))} in the ledger")
        data, rest = ledger.take_back(file.read_bytes(), mine, picked)
    except (OSError, LedgerError, UnicodeDecodeError) as error:
        click.echo(f"curate: {error}", err=True)
        sys.exit(3)
    atomic.write(output or file, data)
    if output is None:
        fresh = {(b.header.path, b.header.article): b for b in rest}
        ledger.save(
            path, [fresh.get((b.header.path, b.header.article), b) if b.header.cleaned == name else b for b in booked]
        )
        _withdraw(path.with_name(decisions.NAME), [e for b in mine for e in b.edits if picked(e)])
    left = sum(len(b.edits) for b in rest)
    said = f"{output or file}: {count} edit{'' if count == 1 else 's'} undone, {left} left"
    click.echo(said + _still_cut(mine, rest, picked))


def _still_cut(mine: list[ledger.Booked], rest: list[ledger.Booked], picked: "_picker") -> str:
    """Words on undone edits whose text other cuts still hold, and the rules of these."""
    held = [
        found
        for old, new in zip(mine, rest, strict=False)
        for edit in old.edits
        if picked(edit) and (found := edits.still_cut(edit, new.edits))
    ]
    if not held:
        return ""
    codes = ", ".join(sorted({e.code for found in held for e in found}))
    return (
        f"; the text of {len(held)} is still cut by {codes}" if len(held) > 1 else f"; its text is still cut by {codes}"
    )


def _withdraw(path: Path, undone: list[Edit]) -> None:
    """Take back the decisions that made the undone edits, so that the next run does not make them again.

    The claim sheet hears of it: a claim whose removal is undone is open there, too.
    """
    ids = {e.decision for e in undone if e.decision}
    if not ids:
        return
    from curate.reports import claims, filled  # noqa: PLC0415  (pandas)
    from curate.review.settling import claim_states  # noqa: PLC0415

    store, by = decisions.Store(path), decisions.who()
    store.add([decisions.undoing(d, by) for d in store.read().standing if d.id in ids and d.after is not None])
    try:
        filled.take_in(path.parent, by)  # what was written by hand since stays
        claim_states(path.parent, store.read())
    except claims.BadSheet as error:
        click.echo(f"curate: the claim sheet does not hear of it: {error}", err=True)


def _ledger(file: Path, book: Path | None) -> tuple[Path, str]:
    found = ledger.find(file)
    if book is None:
        if found is None:
            raise common.usage(
                f"{file}: no ledger found (looked for reports/ledger.jsonl beside cleaned/); name it with --ledger"
            )
        return found
    if not book.is_file():
        raise common.usage(f"{book}: no such ledger")
    base = book.resolve().parent.parent
    for root in (base / "cleaned", base):
        if file.resolve().is_relative_to(root):
            return book, file.resolve().relative_to(root).as_posix()
    return book, file.name


class _picker:  # noqa: N801  used as a function
    def __init__(self, rules: tuple[str, ...], findings: tuple[str, ...]) -> None:
        self._rules = rules
        self._findings = findings

    def __call__(self, edit: Edit) -> bool:
        if not self._rules and not self._findings:
            return True
        by_rule = any(edit.code.startswith(r.upper()) or edit.name == r for r in self._rules)
        return by_rule or edit.fingerprint in self._findings
