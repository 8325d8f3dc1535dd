"""``curate check``."""

import sys
from pathlib import Path
from typing import Any

import click

from curate.cli import checking, common


@click.command("check")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@common.rule_options
@click.option(
    "--format",
    "formats",
    multiple=True,
    default=("text",),
    metavar="NAME[=FILE]",
    help="text, json, jsonl, sarif, github, gitlab, junit or rdjsonl; repeatable, into a file with =FILE.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note", "never"]),
    help="Exit 1 from this severity on (default error).",
)
@click.option(
    "--jobs", "-j", type=click.IntRange(0), default=0, metavar="N", help="Processes (default: as many as pay off)."
)
@click.option(
    "--baseline",
    "accepted",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Findings accepted for now (default: curate.baseline beside the settings).",
)
@click.option("--no-baseline", is_flag=True, help="Count accepted findings too.")
@click.option(
    "--diff",
    "before",
    metavar="REV|-",
    help="Only findings in sentences new since REV (its merge base), or in a patch (-).",
)
@click.option("--max", "most", multiple=True, metavar="CODE=N", help="Fail beyond N findings of a code or prefix.")
@click.option(
    "--budget", "budgets", multiple=True, metavar="FAMILY=X", help="Fail beyond X findings per 1,000 kept words."
)
@click.option(
    "--max-cut", type=click.FloatRange(0, 100), metavar="PERCENT", help="Fail where more of an article is cut."
)
@click.option(
    "--add-ignores", metavar="REASON", help="Suppress all that is found, in curate-ignores.toml or by comments."
)
@click.option("--no-cache", is_flag=True, help="Judge everything again, and keep no results.")
@click.option("--watch", is_flag=True, help="Check again when something changes (extra: watch).")
@click.option("--exit-zero", is_flag=True, help="Exit 0 whatever is found.")
@click.option(
    "--fix", is_flag=True, help="Make the safe edits in place (not in .html or -); undo with: curate undo FILE."
)
@click.option("--show-diff", is_flag=True, help="Show what --fix would change; never changes findings or exit code.")
@common.guarded
def command(paths: tuple[str, ...], formats: tuple[str, ...], **options: Any) -> None:  # noqa: ANN401
    """Check articles and print what is found; writes nothing without --fix or --add-ignores.

    PATH is a file (.txt .md .html .jsonl), a directory, a glob, or - for
    standard input; the "paths" of the settings where none is named.
    """
    if not options.pop("watch"):
        sys.exit(checking.run(paths, formats, options))
    from curate.cli import watching  # noqa: PLC0415

    sys.exit(watching.run(paths, formats, options))
