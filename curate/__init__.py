"""curate: for articles what ruff is for code."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from curate.api import Cleaned, check, clean, run
    from curate.model import Finding
    from curate.reports.reading import Report, read_report

__version__ = "0.1.0"
__all__ = ["Cleaned", "Finding", "Report", "check", "clean", "read_report", "run"]

_HOMES = {
    "Cleaned": "curate.api",
    "check": "curate.api",
    "clean": "curate.api",
    "run": "curate.api",
    "Finding": "curate.model",
    "Report": "curate.reports.reading",
    "read_report": "curate.reports.reading",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401
    """The public names, imported on first use: ``import curate`` costs nothing."""
    if name not in _HOMES:
        msg = f"module 'curate' has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    """The names, for completion in a notebook."""
    return sorted({*globals(), *__all__})
