"""``curate rule``."""

import difflib

import click

from curate.cli import common
from curate.rules import BY_CODE, RULES
from curate.rules.docs import describe


@click.command("rule")
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """What a rule finds, why, how it is mended, and examples.

    CODE is a code or a name; without it all rules are listed.
    """
    if code is None:
        for rule in RULES:
            click.echo(f"{rule.code}  {rule.severity:<8} {rule.name:<28} {rule.sections()['what']}")
        return
    found = BY_CODE.get(code.upper()) or next((r for r in RULES if r.name == code.lower()), None)
    if found is None:
        near = difflib.get_close_matches(code, [*BY_CODE, *(r.name for r in RULES)], 1, 0.3)
        raise common.usage(f'no rule "{code}"' + (f'; did you mean "{near[0]}"?' if near else ""))
    click.echo(describe(found))
