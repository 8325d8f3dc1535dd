"""Make docs/rules.md, docs/cli.md and docs/curate.schema.json from the code; ``--check`` fails when they are stale."""

import argparse
import sys
from pathlib import Path

import click
import msgspec

from curate.cli.main import COMMANDS, main
from curate.model import FAMILIES, Finding
from curate.rules import RULES
from curate.rules.docs import describe
from curate.settings import Settings

HERE = Path(__file__).parent
NOTE = "<!-- Made by docs/generate.py from the code; do not edit. -->\n"


def rules_page() -> str:
    """All rules, by family."""
    parts = ["# Rules\n", NOTE, f"{len(RULES)} rules. `curate rule CODE` prints the same.\n"]
    for letter, family in FAMILIES.items():
        members = [r for r in RULES if r.family == letter]
        if members:
            parts.append(f"# {letter}: {family}\n")
            parts += [describe(r) for r in members]
    return "\n".join(parts)


def cli_page() -> str:
    """Help of every command, as it is printed."""
    parts = ["# Command line\n", NOTE]
    context = click.Context(main, info_name="curate", max_content_width=100, terminal_width=100)
    parts.append(f"## curate\n\n```\n{main.get_help(context)}\n```\n")
    for name in COMMANDS:
        command = main.get_command(context, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=context, max_content_width=100, terminal_width=100)
        parts.append(f"## curate {name}\n\n```\n{command.get_help(inner)}\n```\n")
        for sub, part in getattr(command, "commands", {}).items():
            below = click.Context(part, info_name=sub, parent=inner, max_content_width=100, terminal_width=100)
            parts.append(f"### curate {name} {sub}\n\n```\n{part.get_help(below)}\n```\n")
    return "\n".join(parts)


def schema(kind: type) -> str:
    """JSON Schema of a type, for editors and other programs."""
    return msgspec.json.format(msgspec.json.encode(msgspec.json.schema(kind)), indent=2).decode() + "\n"


def pages() -> dict[str, str]:
    """Every made page with its text."""
    return {
        "rules.md": rules_page(),
        "cli.md": cli_page(),
        "settings.schema.json": schema(Settings),
        "finding.schema.json": schema(Finding),
    }


def run() -> int:
    """Write or compare the pages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when a page is stale")
    check = parser.parse_args().check
    stale = []
    for name, text in pages().items():
        path = HERE / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if not check:
            path.write_text(text, encoding="utf-8")
    for name in stale:
        print(f"docs/{name}: {'stale; run python docs/generate.py' if check else 'written'}")
    return int(check and bool(stale))


if __name__ == "__main__":
    sys.exit(run())
