"""S111: the sum of a captcha."""

import re

from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine

NUMBER = r"(?:\d{1,3}|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)"


class CaptchaSum(SpamLine):
    """A sum with a hole in it, or one that words and figures share.

    Why: it is the lock of a form, and without the form it is a wrong sum.
    Fix: cut the line. Safe: a number is missing, or a word stands among signs.
    """

    code = "S111"
    name = "captcha-sum"
    since = "0.1"
    severity = "warning"
    message = "the sum of a captcha"
    longest = 14
    cues = (
        "=",
        "captcha",
        "prove you are human",
        "not a robot",
        "you are human",
        "you're human",
        "anti-spam",
        "solve this",
        "security code",
        "security question",
        "math question",
    )
    pattern = re.compile(
        rf"(?:(?:please )?(?:solve|answer)[^=]{{0,40}}: ?)?(?:[-+×x*/÷] ?{NUMBER} ?= ?{NUMBER}|{NUMBER} ?[-+×x*/÷] ?= ?{NUMBER}|{NUMBER} ?[-+×*/÷] ?{NUMBER} ?= ?[?_.…*]*)"
        r"|(?:enter |type )?(?:the )?captcha(?: code| text)?(?: here)? ?[*:]?|(?:please )?(?:prove|confirm|verify)(?: that)? you(?: are|'re) (?:human|not a robot).{0,40}"
        r"|i(?: am|'m) not a robot\.?|(?:anti-?spam|security|math) (?:code|question|check).{0,30}"
    )
    bad = (
        Bad("Sow them early.\n\n− 2 = five\n\nThin them in June.", "Sow them early.\n\nThin them in June."),
        Bad("Sow them early.\n\n7 + 4 =\n\nThin them in June.", "Sow them early.\n\nThin them in June."),
    )
    good = ("2 + 2 = 4", "x = 3", "Force = mass × acceleration", "She was not a robot, she said.")
