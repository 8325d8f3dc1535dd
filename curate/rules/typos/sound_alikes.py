"""T231: "here", "new", "no" and "now" where a verb is meant."""

from curate.rules.base import Bad
from curate.rules.frames import Frame, Framed


class SoundAlikeVerb(Framed):
    """The words "here", "new", "no" and "now" where "hear", "knew" and "know" are meant.

    Why: they sound like the verb, and a spell-checker knows them.
    Fix: the verb.
    """

    code = "T231"
    name = "here-for-hear"
    since = "0.1"
    frames = (
        Frame(
            "here",
            "hear",
            "could|can't|couldn't|will|would|didn't|nice to|sorry to|glad to|like to|love to|to",
            "the|my|about|from|that|your|a|what",
            unless_left="from there to|is|due|us to|them|back to|you to",
        ),
        Frame(
            "new",
            "knew",
            "i|he|she|they|never|we|who|always",
            "the|that|what|it|how|this|i|he|she|nothing|him|her|exactly|about|they|we",
            unless_left="as we|than i",
        ),
        Frame(
            "now",
            "know",
            "don't|didn't|doesn't|do not|did not|does not|to",
            "that|how|what|if|why|the|about|where",
            unless_left="up to|due to|down to|prior to|here to",
        ),
        Frame(
            "no", "know", "don't|didn't|doesn't|do not|did not|you|i|we", "what|how|why|if", unless_left="said|say|says"
        ),
    )
    bad = (
        Bad("You could here the joint click.", "You could hear the joint click.", "here"),
        Bad("She never new what it was.", "She never knew what it was."),
    )
    good = (
        "They came here the next day.",
        "I always knew.",
        "We don't now, but we will.",
        "What is here to stay and new to us.",
    )
