"""``curate``: the group of commands. A command's module is imported when it is called."""

from importlib import import_module

import click

from curate import __version__
from curate.engines import threads

threads.one()  # here, for every command imports NumPy later

COMMANDS = {
    "run": "Read, clean, check and report: writes cleaned/ and reports/.",
    "check": "Findings only, for terminals and CI; writes nothing without --fix.",
    "undo": "Put back what was cut or changed.",
    "split": "Part files that hold several articles.",
    "review": "A local page: accept, reject, edit; kept on disk.",
    "decisions": "Decisions from outside the page: import, apply, status.",
    "export": "Suggestions as DOCX with tracked changes, or CriticMarkup.",
    "baseline": "Findings accepted for now: update, prune, status, waive.",
    "report": "The report again, or one run against another.",
    "words": "Unknown words of a batch, and a dictionary for them.",
    "init": "Adopt curate: settings, baseline, pre-commit entry, workflow.",
    "server": "Findings in your editor, over the Language Server Protocol.",
    "rule": "What a rule finds, why, and examples.",
    "languagetool": "Install LanguageTool, and start and stop its server.",
    "doctor": "What is installed, and what is missing for what.",
}


class Lazy(click.Group):
    """A group whose commands are imported on use, so that --help stays quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Names of all commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of a name."""
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"curate.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="curate")
def main() -> None:
    """For articles what ruff is for code.

    Takes spam and boilerplate out of scraped articles, flags typos, grammar
    slips and unsupported claims, and writes cleaned texts with a quality
    report. Everything taken out is on record and can be undone.

    Exit codes: 0 passed, 1 gate failed, 2 usage or settings, 3 something could
    not be checked.
    """
