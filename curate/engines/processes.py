"""The engine that works in several processes of this machine.

A spawn ProcessPoolExecutor, rebuilt when a worker dies (multiprocessing.Pool
would hang for ever). The jobs that were under way are then done one at a time
in a fresh process, so that the one that kills its worker is known by name.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import TypeVar

from curate.engines import threads

Job = TypeVar("Job")
Done = TypeVar("Done")

AHEAD = 3  # jobs sent ahead for each worker: enough to keep it busy, few enough to bound memory


def map(  # noqa: A001  the one function of an engine
    work: Callable[[Job], Done],
    jobs: Iterable[Job],
    *,
    workers: int,
    died: Callable[[Job], Done],
    known: Callable[[Job], Done | None] = lambda _: None,
) -> Iterator[Done]:
    """Results of ``work`` for each job, in order.

    ``died`` gives the result of a job that kills its worker, ``known`` that of
    a job that need not be sent to one.
    """
    waiting: deque[tuple[Job, Future[Done]]] = deque()
    source = iter(jobs)
    pool = _pool(workers)
    try:
        while True:
            for job in source:
                waiting.append((job, _sent(pool, work, job, known(job))))
                if len(waiting) >= workers * AHEAD:
                    break
            if not waiting:
                return
            job, future = waiting.popleft()
            try:
                yield future.result()
            except BrokenProcessPool:
                under_way = [job, *(j for j, _ in waiting)]
                waiting.clear()
                pool.shutdown(wait=False, cancel_futures=True)
                for one in under_way:
                    done = known(one)
                    yield _alone(work, one, died) if done is None else done
                pool = _pool(workers)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _sent(pool: ProcessPoolExecutor, work: Callable[[Job], Done], job: Job, done: Done | None) -> Future[Done]:
    """The job's future; a broken pool refuses jobs too, and says so when its turn comes."""
    if done is None:
        try:
            return pool.submit(work, job)
        except BrokenProcessPool as error:
            refused: Future[Done] = Future()
            refused.set_exception(error)
            return refused
    ready: Future[Done] = Future()
    ready.set_result(done)
    return ready


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=threads.one)


def _alone(work: Callable[[Job], Done], job: Job, died: Callable[[Job], Done]) -> Done:
    with _pool(1) as pool:
        try:
            return pool.submit(work, job).result()
        except BrokenProcessPool:
            return died(job)
