"""What can go wrong with a server."""


class CannotStart(Exception):
    """LanguageTool cannot be started or reached; the message says why and how to mend it."""


class Failed(Exception):
    """A request that got no answer to use; ``gone`` tells that nobody listens, ``slow`` that time was up."""

    def __init__(self, reason: str, *, gone: bool = False, slow: bool = False) -> None:
        super().__init__(reason)
        self.gone = gone
        self.slow = slow
