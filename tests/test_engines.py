"""Engines: the same results in the same order, whatever works."""

import json
import os
import signal

import pytest

from curate.engines import local, processes


def square(number: int) -> int:
    return number * number


def fatal(number: int) -> int:
    if number == 7:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def test_engines_agree_in_order():
    jobs = range(40)
    assert list(local.map(square, jobs)) == list(processes.map(square, jobs, workers=2, died=square))


def test_a_job_that_kills_its_worker_is_named_and_the_rest_is_done():
    assert list(processes.map(fatal, range(20), workers=2, died=lambda n: -n)) == [
        -n if n == 7 else n for n in range(20)
    ]


@pytest.mark.slow
def test_check_gives_the_same_bytes_with_any_number_of_workers(call, tmp_path):
    rows = [
        {"id": n, "text": f"The soup boils over , so watch it. This is article {n}.\n\nLeave a Reply\n" * 60}
        for n in range(60)
    ]
    (tmp_path / "many.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows) + "broken\n")
    one, two = (call("check", "many.jsonl", "--format", "jsonl", "-j", jobs) for jobs in ("1", "2"))
    assert one.stdout == two.stdout
    assert one.stderr == two.stderr
    assert one.exit_code == two.exit_code == 3
    assert len(one.stdout.splitlines()) >= 3600
