"""The patterns of G111: where a verb and its subject stand in a question, or behind a word that counts."""

import re

from curate.rules.words import DEFINITE

ONES = "the|your|my|his|her|our|this|that"
ASKS = r"(?:^|[.!?;:] |, (?:and |but )?)[\"(]?(?:(?P<wh>what|why|how(?: much| many| long| often| far)?|when|where|who|and|but|so) )?"
NOUN = r"(?P<adj>(?:[a-z]+ ){0,2}?)(?P<noun>[a-z]{3,})"
START = r"(?:^|[.!?;:] +[\"(]?|, (?:and |but |while |as )?|\b(?:if|when|because|since|although|though|while|but|that) )"
DOES = re.compile(
    rf"{ASKS}(?P<verb>does|doesn't) (?:{DEFINITE})(?: two| three| four| other| many)? {NOUN} (?P<base>[a-z]+)\b"
)
DO = re.compile(rf"{ASKS}(?P<verb>do|don't) (?:{ONES}) {NOUN} (?P<base>[a-z]+)\b[^.!]*[?]")
WAS = re.compile(
    rf"{ASKS}(?P<verb>is|was|has|isn't|wasn't|hasn't) (?:{DEFINITE}) {NOUN}(?= (?!(?:and|or)\b)[a-z]|[?])[^.!]*[?]"
)
WHAT = re.compile(
    rf"\b(?P<wh>what|where|who) (?P<verb>is|was) (?:{DEFINITE}) {NOUN}(?= (?:of|for|in|like|that|to)\b|[?])"
)
DOES_BARE = re.compile(
    rf"(?:^|[.!?] )[\"(]?(?:why|how|when|what|where) (?P<verb>does|doesn't) {NOUN} (?P<base>[a-z]+)\b[^.!]*[?]"
)
DO_ASKED = re.compile(
    r"(?:^|[.!?] )[\"(]?(?:why|how|when|what time|where) (?P<verb>do|don't) (?:the|your|my|his|her|our|this|that) (?P<adj>)(?P<noun>[a-z]{3,}) (?P<base>open|close|start|end|begin|work|protect|help|cost|run|leave|arrive|sell|need|taste|look|mean|matter|stop|fit|last)\b[^.!]*[?]"
)
ENDED = re.compile(
    rf"(?:^|[.!?] )[\"(]?(?P<wh>what|where) (?P<verb>is|was) (?:{DEFINITE}) (?P<adj>(?:(?!(?:of|in|on|at|for|to|and|or|with|from|that|this|as|is|are|your|my)\b)[a-z]+ ){{1,2}})(?P<noun>[a-z]{{3,}})(?=[?]|, and )[^.!]*[?]"
)
ARE_ONE = re.compile(rf"(?:^|[.!?] )[\"(]?(?P<wh>where|what) (?P<verb>are|were) (?:{ONES}|a|an) {NOUN}(?=[?])")
OF_MASS = re.compile(
    rf"{START}(?:some|most|all|much|none|part) of (?:the|my|our|your|his|her|their|this|that) {NOUN} (?P<verb>are|were|have|aren't|weren't|haven't)\b"
)
ARE_A = re.compile(
    r"(?:^|[.!?;,] |\b(?:and|but|that|because) )there (?P<verb>are|were|aren't|weren't) (?:a|an|another) (?P<adj>(?:[a-z]+ ){0,2}?)(?P<noun>[a-z]{3,})(?=[.;!?]|$| (?:that|who|which|in|on|at|to|with|for|near|here|nearby)\b)(?!.* and )"
)
NUMBER_OF_ING = re.compile(
    rf"{START}the number of {NOUN} [a-z]{{3,}}ing(?: (?!(?:who|that|which|what|and|we|they|you|i|it|how|where)\b)[a-z]+){{0,4}}? (?P<verb>are|were|have)\b"
)
THIS = re.compile(
    rf"{START}(?:this|each|every) (?P<adj>(?:(?!(?:the|a|an|my|your|his|her|our|their|these|those)\b)[a-z]+ )?)"
    r"(?P<noun>(?!(?:time|way|week|month|year|day|said|please|morning|evening|case|point|one|people|and|or|we|they|you|i|who)\b)[a-z]{2,}[a-rt-z]) (?P<verb>do(?= not)|don't)\b"
)
WHO = re.compile(
    r"(?:^|(?<=[ .!?,;\"(]))(?P<before>(?:[a-z']+ ){0,5}?)(?P<noun>[a-z]{3,}) who (?:also |often |really |always |never |still )?(?P<verb>[a-z]{2,})\b"
)
OF_THE = re.compile(
    rf"{START}(?:all|both|many|most|some|several|(?:a )?few|half|two|three|a (?:couple|number)|hundreds|thousands|dozens) of (?:(?:{DEFINITE}) ){NOUN} "
    r"(?:also |still |now |often )?(?P<verb>is|was|has|does|isn't|wasn't|hasn't|doesn't)\b"
)
NUMBER_OF = re.compile(
    rf"{START}(?:a (?:large |small |growing |great )?(?:number|couple) of|a few|both|several|hundreds of|thousands of|dozens of) {NOUN} (?:also |still |now |often )?(?P<verb>is|was|has|does|isn't|wasn't|hasn't|doesn't)\b"
)
GERUND = re.compile(
    r"(?:^|[.!?] +|, (?:and|but|so) |\b(?:because|that|when|but) )[\"(]?(?P<ing>[a-z]{3,}ing) (?:(?:too|so) (?:many|much)|a lot of|lots of|enough|more|less|the right|your|a|an|the|regular) (?:(?!do|does|did|will|can|not|to|may|might|should|would|could|must|that|who|which|often|what|you|i|we|they)[a-z-]+ ){1,3}?(?:and [a-z]+ )?"
    r"(?:often |usually |also |really )?(?P<verb>help|make|raise|cause|reduce|improve|require|increase|lead|give|take|provide|allow|mean|keep|become|seem|boost|prevent|affect|lower)\b(?= (?:a|an|the|your|you|to|us|me|people|him|them|my|our|it|in|their|more|less|for|much|weight|stress|high|damage|better|problems|pain|reduce|prevent|improve)\b)"
)
