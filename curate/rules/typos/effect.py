"""T217: "affect" and "effect"."""

from curate.rules.base import Bad
from curate.rules.frames import Frame, Framed

AFFECTED = (
    "your|you|us|them|me|people|anyone|men|women|children|patients|everyone|the (?:body|brain|heart|spine|skin|muscles?|joints?|nerves?|"
    "back|knees?|neck|hands?|way|quality|lives|lungs|kidneys|liver|eyes|lower|upper)"
)


class EffectForAffect(Framed):
    """The words "affect" and "effect" in each other's place.

    Why: to effect something is to bring it about, to affect it is to change it.
    Fix: the other word.
    """

    code = "T217"
    name = "effect-for-affect"
    since = "0.1"
    frames = (
        Frame(
            "effect",
            "affect",
            "can|could|may|might|will|would|does|doesn't|don't|not|also|can't|adversely|negatively|directly|greatly|they|usually|often|commonly|mainly|to|which",
            AFFECTED,
            unless_left="in|side|no|or|and also",
            unless_right="their|your (?:change|escape|release)",
        ),
        Frame(
            "effects",
            "affects",
            "it|also|adversely|negatively|directly|greatly|usually|often|commonly|mainly|which|that|this|arthritis|depression|stress",
            AFFECTED,
        ),
        Frame(
            "affect",
            "effect",
            "side|adverse|harmful|profound|lasting|significant|same|desired|big|huge|direct|no|little|an|bad|great|major",
            "on|upon",
            unless_left="which directly|that directly",
        ),
        Frame(
            "affects",
            "effects",
            "side|adverse|harmful|profound|lasting|significant|desired|direct|bad|long-term|ill",
            "on|of|upon|are|from|and|include|like|such",
        ),
        Frame(
            "affect", "effect", "take|takes|took|taking|into|go into", "$|on|in|when|after|as|from|within|immediately"
        ),
    )
    bad = (
        Bad("Poor sleep can effect your mood.", "Poor sleep can affect your mood.", "effect"),
        Bad("It has no affect on pain.", "It has no effect on pain."),
    )
    good = (
        "The effect your doctor sees is small.",
        "They hope to effect change.",
        "A flat affect is a symptom.",
        "Its side effects are mild.",
    )
