"""Whether LanguageTool can be used under some settings, and the checker that asks it."""

import atexit
from importlib.util import find_spec
from typing import TYPE_CHECKING

from curate.grammar import java, places
from curate.grammar.faults import CannotStart
from curate.settings import Settings

if TYPE_CHECKING:
    from curate.grammar.checker import Checker, Link

EXTRA = "pip install 'curate-text[languagetool]'"
OFF = "needs LanguageTool, and grammar is off in the settings"


def trouble(settings: Settings) -> str:
    """What is missing for LanguageTool and the command that mends it, "" where nothing is; starts nothing."""
    if find_spec("language_tool_python") is None:
        return EXTRA
    if settings.languagetool.url is not None:
        return ""
    if not places.installed(settings.languagetool.version):
        wanted = settings.languagetool.version
        default = type(settings.languagetool)().version
        return "curate languagetool install" + ("" if wanted == default else f" --version {wanted}")
    return java.trouble()


def opened(settings: Settings) -> "tuple[Checker | None, str]":
    """A checker, or None and the reason why LanguageTool's rules are skipped.

    The user's own server is asked its version; a server of this machine is not
    even started before a sentence comes that no cache knows.
    """
    if settings.grammar == "off":
        return None, OFF
    if missing := trouble(settings):
        return None, f"needs LanguageTool: {missing}"
    from curate.grammar.cache import Cache  # noqa: PLC0415
    from curate.grammar.checker import Checker  # noqa: PLC0415
    from curate.grammar.links import Named, Own  # noqa: PLC0415  (imports what only the extra installs)

    tool = settings.languagetool
    try:
        link: Link = Own(tool) if tool.url is None else Named(tool, tool.url)
    except CannotStart as error:
        return None, f"needs LanguageTool: {error}"
    try:
        cache = Cache(places.state() / "answers.sqlite")
    except OSError as error:
        if tool.url is None:  # the server leaves word of itself there
            return None, f"needs LanguageTool: {error.filename}: {error.strerror}"
        cache = Cache(None)
    checker = Checker(link, cache, tool.connections)
    atexit.register(checker.close)
    return checker, ""
