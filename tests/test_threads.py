"""A process of ours keeps linear algebra to one thread, unless it is told otherwise."""

import os
import subprocess
import sys

import pytest

LOOK = """
import os, sys
from curate.cli import main
assert "numpy" not in sys.modules
import numpy
print(len(os.listdir("/proc/self/task")))
numpy.ones((400, 400)) @ numpy.ones((400, 400))
print(len(os.listdir("/proc/self/task")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_commands_start_no_threads_for_small_matrices():
    plain = {k: v for k, v in os.environ.items() if not k.endswith("_NUM_THREADS")}
    done = subprocess.run([sys.executable, "-c", LOOK], env=plain, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1", "1"]


def test_what_the_user_asks_for_stays(monkeypatch):
    from curate.engines import threads

    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    monkeypatch.delenv("MKL_NUM_THREADS", raising=False)
    threads.one()
    assert (os.environ["OMP_NUM_THREADS"], os.environ["MKL_NUM_THREADS"]) == ("3", "1")
