"""One thread of linear algebra a process."""

import os

# What NumPy's builds read when they are loaded. Our matrices are small: more threads wait for each
# other in a loop. A check of 1 MB on two cores took 14.5 s of CPU and 8.6 s with two processes of two threads
# each, and takes 6.4 s and 4.1 s with one.
NAMES = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


def one() -> None:
    """Ask for one thread, unless the user's environment asks for some other number; call it before NumPy is imported."""
    for name in NAMES:
        os.environ.setdefault(name, "1")
