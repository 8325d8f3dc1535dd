"""The engine that works in this process, one job after the other."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Job = TypeVar("Job")
Done = TypeVar("Done")


def map(work: Callable[[Job], Done], jobs: Iterable[Job]) -> Iterator[Done]:  # noqa: A001
    """Results of ``work`` for each job, in order."""
    for job in jobs:
        yield work(job)
