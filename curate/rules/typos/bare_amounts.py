"""The frames of T235 for amounts and spans of time: "add few drops", "about hour", "on daily basis", "for long time"."""

from collections.abc import Iterator

from curate.rules.frames import Frame

UNITS = "minutes|drops|hours|days|weeks|months|steps|pictures|photos|questions|things|spoons|teaspoons|tablespoons|slices|leaves|tips|seconds|times|miles|more minutes|more days|pieces|sprigs|cups|suggestions|examples|ideas"
ADDS = "add added adding wait waited give gave us me stayed stay take took".split()
LASTING = "about|takes|took|nearly|half|within|almost|waited|waited for|lasts|lasted|take".split("|")
SORTS = "long time|long while|short time|short while|little while|little bit|couple of|few times".split("|")
HOUR = r"$|to|and|by|from|before|after|later|in|or|at|for|outside|away|every|with|of"


def frames() -> Iterator[Frame]:
    """All frames of such amounts."""
    for word in ADDS:
        right = "minutes|days|hours|weeks|steps|seconds|deep breaths" if word.startswith(("t", "s", "w")) else UNITS
        yield Frame(f"{word} few", f"{word} a few", "", right, unless_left="of|the|these|very|so")
    for word in LASTING:
        yield Frame(
            f"{word} hour",
            f"{word} an hour",
            "",
            HOUR,
            unless_right="after hour|by hour|to hour|of (?:day|night)",
            unless_left="a|one|the|per|and|each|every|this|that|first|last|each|last|another|next|final|rush|happy",
        )
    for kind in ("daily", "regular", "weekly", "monthly"):
        yield Frame(f"on {kind} basis", f"on a {kind} basis")
    for sort in SORTS:
        yield Frame(
            f"for {sort}",
            f"for a {sort}",
            "",
            "$|and|i|we|because|but|when|before|after|in|at|days|weeks|hours|months|years|minutes|now|before",
            unless_right="and a",
        )
