"""Where a noun with "'s" is one of several owners, leaves out what it owns, or is short for "is"."""

import re

from curate.rules.typos.things import is_counted
from curate.rules.words import OWNERS

NUMBER = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|[2-9]|[1-9]\d+"
KINDS = r"(?:(?:new|old|big|small|little|young|good|bad|great|long|short|different|beautiful|local|red|white|black|blue|green|hot|cold|fresh|other|best|large|used|more|close|happy|expensive|cheap|nice|wild|ripe|sweet) )?"
FREE = re.compile(
    r"(?:[.!?;:,)]|\n|$)| (?:and|or|but|are|were|have|live|want|think|say|said|went|came|told|gave|bought|got|moved|decided|in|on|at|for|from|of|with|by|to|that|who|which|when|while|because|if|as|than|then|into|about|during|after|before|can|could|will|agree|agreed|asked|complained|believe|prefer|enjoy|enjoyed|need|know|lived|loved|came|work|would|should|may|might|must|had|do|did|don't|didn't|so|every|each|per|this|last|next|today|now|also|still|often|usually|already|offer|offered|charge|include|made|took|left|available|around|under|over|through|i|we|you|they|he|she|it|the|a|an|my|our|their|his|her)(?![\w'])"
)
# "Buyer's and seller's agents": of several owners in a row only the last has what they own.
CHAIN = re.compile(rf"(?:(?:,? (?:and|or|nor|and/or)|, (?:and |or )?) ?(?:(?:the|an?|{OWNERS}) )?[a-z]+'s)+")
# "The pizza's in the oven", "all my family's in Ohio", "by six dinner's on the table".
IS = re.compile(r" (?:in|on|at|for|over|under)(?![\w'])")
ONE_BEFORE = re.compile(
    rf"(?:^|[^\w'-])(?:the|our|my|your|his|her|their|some|all (?:the|my|all|our|their)|(?:by|at|after|before|until|till|past|since) (?:{NUMBER})) {KINDS}$"
)
ALL = re.compile(r"\W?all ")
# What "all" may stand before in the singular, though it is counted.
ONE_OF_ALL = frozenset(
    "family team class crew band house town school city village street office army crowd company country group gang".split()
)
# "Our rates are low; the bank's are lower", "my sister's are the blue ones".
ELLIPTIC = re.compile(r"(?: (?:are|were|have)\b[^.!?]*[;,] (?:(?:but|and|while) )?the| (?:mine|yours|ours) [^.!?]*) $")
ONES = re.compile(r" (?:are|were) the [^.!?]{0,20}\bones?\b")


def owns(noun: str, before: str, folded: str, end: int) -> bool:
    """Whether a word with "'s" is one of several owners, or leaves out what it owns, or "is" follows it."""
    chain = CHAIN.match(folded, end)
    if chain and FREE.match(folded, chain.end()) is None:
        return True
    one = ONE_BEFORE.search(before) if IS.match(folded, end) else None
    if one and (not ALL.match(one[0]) or noun in ONE_OF_ALL or not is_counted(noun)):
        return True
    return ELLIPTIC.search(before) is not None or ONES.match(folded, end) is not None
