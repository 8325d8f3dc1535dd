"""Numbers seen in many articles, with a few witnesses of each: bounded, and the same in any order."""

LIMIT = 400_000  # numbers watched; some 100 MB
KEPT = 8  # witnesses of a number; more tell no more


class Watched:
    """Prints with the smallest witnesses seen for each.

    Beyond ``limit`` a fixed half, quarter, ... of all prints is watched, chosen by the prints themselves.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self.limit = limit
        self.below = 1 << 63
        self._seen: dict[int, tuple[int, ...]] = {}

    def add(self, print_: int, witness: int) -> None:
        """One more witness of a print."""
        if print_ >= self.below:
            return
        known = self._seen.get(print_, ())
        if witness in known or (len(known) == KEPT and witness > known[-1]):
            return
        self._seen[print_] = tuple(sorted((*known, witness))[:KEPT])
        if len(self._seen) > self.limit:
            self.below >>= 1
            self._seen = {p: w for p, w in self._seen.items() if p < self.below}

    def get(self, print_: int) -> tuple[int, ...]:
        """The witnesses of a print, smallest first."""
        return self._seen.get(print_, ())


def distinct(witnesses: tuple[int, ...]) -> int:
    """Number of witnesses that differ in three of the four small hashes they are made of: one may agree by chance."""
    if len(witnesses) < 2:
        return len(witnesses)
    return sorted(len({w >> shift & 0xFFFF for w in witnesses}) for shift in (0, 16, 32, 48))[1]
