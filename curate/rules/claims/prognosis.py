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
from curate.rules.claims.words import TROUBLE

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
            r"\bwill (?!only be (?!temporary|short|brief|worse))(?:soon |eventually |only |never |always |inevitably |\w+ly )+(?:\w+ )?(?:be|get|spread|return|come|go|disappear|experienc\w+|suffer|fade|worsen|develop|die|heal)\b|\bwill (?:spread|return|come back|worsen|recur|progress|heal)\b",
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
        should(
            r"\b(?:if|when) (?:it is |they are |it's |left )?(?:ignored|neglected|not (?:treated|addressed|corrected))\b|\bleft (?:alone|unchecked|unaddressed|ignored)\b|(?:^\W*|[,;] |\b(?:and|but) )without (?:proper |prompt |early |any )*(?:treatment|intervention|care|rest)\b|\b(?:gradually|soon|eventually|slowly|often|can|may|will|quickly|problem|strain|pain|injury|it|\w{4,}) (?:turns?|develops?|progress(?:es)?) (?:in)?to (?:a |an )?(?:\w+ ){0,2}?(?:problem|condition|pain|disease|arthritis|disorder|cancer|injury|chronic)\b",
            hedges=True,
        ),
        should(
            r"\b(?:rarely|seldom|never|hardly ever|soon|eventually|gradually|finally|slowly|in time|always|not|usually) (?:heal|disappear|vanish|subside|thaw|mend|resolve|ease|fade|shrink|recover|improve|worsen|grow back|regenerate|go away|come back|clear up|return)(?:s|es)?\b|\b(?:do|does|will|can|cannot|can't|don't|doesn't|won't) (?:not |never |simply |just )?(?:grow back|regenerate|come back|shrink|recover|go away|clear up|fade|subside|spread to)\b",
            hedges=True,
        ),
        should(
            r"\b(?:heal|mend|ease|thaw|clear|shrink|fade|pass|settle|resolve|improve|subside|disappear|recover|vanish|regenerate|linger|persist|drag on|worsen)(?:s|es)? (?:\w+ ){0,2}?(?:by (?:itself|themselves)|on (?:its|their) own|without \w+|after (?:a|an|the|some|several|\w+) \w+|within|eventually|with (?:time|rest|age)|over time|for (?:weeks|months|years|a long|life|several|many|days)|completely|fully)\b|\b(?:can|may|will|could) (?:haunt|plague|stay with|bother|trouble) \w+ for\b|\blasts? (?:for )?(?:\w+ ){0,3}(?:days|weeks|months|years)\b",
            hedges=True,
        ),
        should(
            r"\bgrows? out of it\b|\bcomes? and goes?\b|\bcatch(?:es)? up with (?:you|us|them)\b|\bgrows? back[.,;]|\bgrows? back (?:with|in|over|after)\b|^\W*with (?:time|age),? (?:the|your|it|they|\w+s)\b|\bthe (?:longer|sooner|earlier|more|less) (?:you|it|the \w+|a \w+|people) [^.]{3,60}, the \w+|\bearly (?:treatment|diagnosis|detection|intervention) (?:\w+ )?(?:leads?|improves?|means|increases?|saves?|prevents?|reduces?|offers?|gives?)\b|\b(?:better|worse|poor|good) (?:outcomes?|prognosis|outlook)\b|\bleads? a normal life\b|\bonce [^,.]{3,60},? (?:it|they) (?:do|does|will|can|cannot|never)\b|\bspreads? to the (?:\w+)\b|\btends? to (?:stay|spread|remain|heal|settle)\b|\bprogress(?:es)? (?:slowly|quickly|rapidly|over)\b|\brespond (?:better|well|poorly) to (?:\w+ )?(?:treatment|therapy)\b"
        ),
    )
    bad = (
        Bad("If ignored, a small wound turns into a lasting problem."),
        Bad("A torn tendon does not grow back."),
        Bad("Left untreated, a sore toe will spread to the knee."),
        Bad("The cramps usually settle down on their own after a short rest."),
        Bad("The pain gets worse over the years."),
        Bad("A stiff neck can persist for several weeks."),
    )
    good = (
        "The swallows come back after the winter.",
        "The pain gets worse over the years (Dahl et al., 2012).",
        "With one pill you will only be mending a part of the pain.",
        "Call your doctor if the pain gets worse or does not go away.",
        "The weather gets worse over the weekend.",
        "Will the pain go away on its own?",
    )
