"""C110: how a condition runs or ends."""

import re

from curate.rules.base import Bad
from curate.rules.claims.authority import VagueAuthority
from curate.rules.claims.kind import Claim
from curate.rules.claims.ranking import Ranking
from curate.rules.claims.shapes import must, should
from curate.rules.claims.statistic import UnsourcedStatistic
from curate.rules.claims.testimony import Testimony
from curate.rules.claims.weasel import Weasel
from curate.rules.claims.words import TROUBLE, phrases

ILLS = rf"(?:{TROUBLE}|spasms?|knots?|conditions?|episodes?|flare-ups|it|they|splints|sciatica|wounds?|sprains?)"


class Prognosis(Claim):
    """Wordings like "Gets worse over time", "heals on its own", "left untreated it spreads".

    Why: the course of a condition decides whether a reader waits or sees a
    doctor. An encyclopedia's editor asks for the follow-up study it is known
    from.
    Fix: cite the study or guideline, and say for whom it holds.
    """

    code = "C110"
    name = "prognosis"
    since = "0.1"
    message = 'foretells how a condition runs, without a source: "{text}"'
    cues = phrases("""
        untreated, if not treated, not addressed, without treatment, without it, gets worse, get worse, getting worse,
        worse over, worsens, worsen, over time, over the years, better over, on its own, on their own, by itself, settle
        down, settles down, subside, subsides, clear up, clears up, flare-ups, last longer, much longer, go on for,
        continue for, persist, persists, linger, lingers, likely to return, recover, recovers, eventually, progresses,
        progress, come back, comes back, recur, recurs, go away, goes away, go way, will soon, will spread, chronic,
        just gets worse, permanent, longer for, last for, heal, heals, lasts, shorten, life expectancy, takes longer,
        fade, fades, keep growing, outgrow, without surgery, returns, tends to, goes down, gone after, will become, tend
        to, never fully, relapse, in time, disappear, disappears, improves, resolve, resolves
    """)
    veto = re.compile(r"\bon (?:your|my|our) own\b")
    rivals = (Testimony, VagueAuthority, Weasel, UnsourcedStatistic, Ranking)
    shapes = (
        must(
            r"\b(?:left|if|when|goes?) untreated\b[^.]*\bwill\b|\bwill\b[^.]*\b(?:if|when) (?:left )?untreated\b|\bwithout (?:it|treatment|this)\b[^.]*\b(?:will|likely|return|worse)\b"
        ),
        must(
            rf"\b(?:{ILLS}|problem|just) (?:\w+ )?(?:will )?(?:gets?|grows?|becomes?) (?:much |progressively |only |steadily )?worse\b|\bit only (?:intensifies|worsens)\b",
            hedges=True,
        ),
        must(
            r"\bwill (?:soon |eventually |only |never |always |inevitably |\w+ly )+(?:\w+ )?(?:be|get|spread|return|come|go|disappear|experienc\w+|suffer|fade|worsen|develop|die|heal)\b|\bwill (?:spread|return|come back|worsen|recur|progress|heal)\b",
            hedges=True,
        ),
        must(
            r"\beventually leads? to\b|\blikely to (?:return|come back|recur|get worse|progress)\b|\bas (?:your|the) (?:\w+ ){1,3}progresses\b|\b(?:may|will|can) last much longer\b|\bmuch more frequently over\b|\btakes? (?:it )?longer\b[^.]*\bgo away\b|\bshortens? (?:your |the |life)"
        ),
        should(
            r"\b(?:if|when|left) (?:left )?untreated\b|\buntreated \w+ (?:\w+ ){0,3}(?:leads?|ends?|can|may|will|causes?|results?|becomes?|spreads?|gets)\b|\bback to normal (?:in|within|after)\b|\bif not (?:properly )?(?:treated|addressed|corrected)\b"
        ),
        should(
            r"\b(?:gets?|getting|grows?|becom(?:e|es|ing)) (?:progressively |steadily |much |even )?(?:worse|better|chronic|permanent)\b|\bworsens? (?:over|with)\b|\bover (?:time|the years)\b[^.]*\b(?:worse|worsens?|better|improves?|fades?)\b",
            hedges=True,
        ),
        should(
            r"\b(?:heal|heals|goes? away|go way|settles? down|resolves?|clears? up|improves?|subsides?|recovers?|disappears?|pass(?:es)?|gets? better)\b (?:\w+ )?(?:on (?:its|their) own|by itself|by themselves|in (?:a|most)|within|over|quickly|soon|without|down on)\b"
        ),
        should(
            r"\b(?:usually|typically|often|generally|normally|sometimes|eventually|quickly|gradually) (?:\w+ )?(?:subsides?|heals?|settles?|goes? away|go way|resolves?|clears? up|recovers?|disappears?|returns?|fades?|improves?|gets? better|gets? worse)\b",
            hedges=True,
        ),
        should(
            r"\btends? to (?:fade|subside|heal|return|recur|get|come back|improve|worsen|last|go away|resolve|clear|disappear|progress|linger|settle|relapse)\b|\b(?:will|can|may) keep (?:growing|getting|coming|spreading|returning)\b|\b(?:goes? down|is gone|are gone) (?:after|within|in) \w+|\bwill become chronic\b|\boutgrows? \w+|\bnever (?:fully |completely |really )?(?:heals?|recovers?|goes away|disappears?)\b",
            hedges=True,
        ),
        should(
            r"\b(?:can|may|will) (?:go on|continue|persist|last|linger) (?:for|up to|many|several)\b|\b(?:can|may|will|could) eventually\b|\beventually (?:become|leads?|develop|cause)\b|\bdoes go away\b|\b(?:pain|symptoms) (?:will|usually|can) (?:go away|return)\b|\bdebilitating if\b"
        ),
    )
    bad = (
        Bad("Left untreated, a sore toe will spread to the knee."),
        Bad("The cramps usually settle down on their own after a short rest."),
        Bad("The pain gets worse over the years."),
        Bad("A stiff neck can persist for several weeks."),
    )
    good = (
        "The pain gets worse over the years (Dahl et al., 2012).",
        "Call your doctor if the pain gets worse or does not go away.",
        "The weather gets worse over the weekend.",
        "Will the pain go away on its own?",
    )
