"""The words and the surroundings of T265, written from knowledge of usage."""

import re

# Adjectives of manner, and of opening words: "Unfortunate, the".
MANNER = (
    "careful fluent polite proper perfect correct regular efficient gentle nervous accurate beautiful brilliant graceful peaceful successful respectful cheerful smooth quiet "
    "independent immediate constant frequent effective aggressive automatic dramatic enthusiastic unfair kind patient honest selfish foolish "
    "thorough equal warm silent rapid calm sad slow quick loud clear exact precise serious heavy gradual sudden careless playful faithful truthful generous "
    "cautious briefly confident easy elegant formal frank great impatient intense normal proud rude safe secure separate severe "
    "sharp significant soft steady strict strong superb swift systematic tight total wise wrong bright brave busy cheap close complete deep direct eager entire exclusive extensive extreme "
).replace("briefly ", "").split()  # fmt: skip
FLAT = frozenset(
    "slow quick loud clear close deep tight wrong easy cheap strong heavy direct bright safe great proud warm soft sharp total different".split()
)
OPENERS = (
    "unfortunate fortunate final basic usual recent eventual gradual immediate sudden typical normal personal traditional occasional initial previous current apparent "
    "ultimate consequent subsequent technical theoretical ideal surprising general hopeful thankful additional original actual lucky frequent obvious essential ironic accidental alternative regretful"
).split()  # fmt: skip
OPENED = re.compile(
    r", (?:the|it|there|nobody|no one|my|our|his|her|their|this|these|we|i|he|she|they|you|all|most|many|people|some|add|i'm|we're|it's) (?!thought|said|felt|thinks|says|knew)"
)
FEW = re.compile(r", (?:the|it|there|nobody|no one|our|my|nothing|all) ")
BARE = frozenset(
    "hopeful thankful lucky regretful general surprising ideal typical normal obvious personal ironic additional original".split()
)
LINKS = "look looks looked seem seems seemed become becomes became feel feels felt stay stays stayed staying sound sounds sounded taste tastes tasted smell smells smelled".split()
# Adverbs that follow a linking verb for an adjective.
AFTER_LINK = {
    "calmly": "calm", "sadly": "sad", "happily": "happy", "angrily": "angry", "strangely": "strange", "nervously": "nervous", "tastily": "tasty", "wonderfully": "wonderful",
    "healthily": "healthy", "awfully": "awful", "terribly": "terrible", "beautifully": "beautiful", "deliciously": "delicious", "nicely": "nice", "easily": "easy", "impossibly": "impossible",
    "possibly": "possible", "clearly": "clear", "comfortably": "comfortable", "proudly": "proud", "weirdly": "weird", "perfectly": "perfect", "quickly": "quick", "dangerously": "dangerous",
    "hungrily": "hungry", "lonelily": "lonely", "positively": "positive", "confidently": "confident", "uncomfortably": "uncomfortable", "horribly": "horrible", "amazingly": "amazing",
    "hopelessly": "hopeless", "uselessly": "useless", "popularly": "popular", "famously": "famous", "independently": "independent", "nervelessly": "nervous", "seriously": "serious",
    "anxiously": "anxious", "guiltily": "guilty", "jealously": "jealous", "excitedly": "excited", "quietly": "quiet", "sweetly": "sweet", "silently": "silent", "patiently": "patient",
    "freshly": "fresh", "warmly": "warm", "expensively": "expensive", "usefully": "useful", "successfully": "successful", "importantly": "important", "reasonably": "reasonable",
}  # fmt: skip
RIGHT_OF_LINK = {
    "stay": frozenset("quietly silently comfortably warmly successfully happily usefully patiently".split()),
    "feel": frozenset("clearly quietly warmly strangely terribly seriously silently".split()),
    "smel": frozenset("sweetly freshly".split()),
    "tast": frozenset("sweetly freshly".split()),
    "soun": frozenset("clearly".split()),
}
END = re.compile(
    r"(?=[.,;:!?)\n]|$)| (?:and (?:i|we|he|she|they|it|then|\w+ed|\w+s)|but|because|when|in|with|at|by|for|every|to|through|past|over|since|during|until|after|before|if|so|on|from|across|down|up|into|as|while|over|under|between|around|onto|together|once|twice|before|against|inside|until)(?![\w'-])"
)
FINISHED = re.compile(r"(?=[.;!?)\n]|$)| (?:and|but|because|when|that|during|if|so|after|before|until|to me)(?![\w'-])")
WORD = re.compile(r"([a-z']+) $")
LOOK = frozenset(
    "tastily strangely weirdly nicely terribly healthily horribly awfully beautifully wonderfully deliciously hungrily nervously".split()
)
# Verbs whose manner is said by an adverb, whether or not the prose has the two side by side.
DOING = "drive walk speak talk listen work write read sing dance play perform behave act treat smile laugh cheer shout cry open answer reply explain describe examine check measure clean wash respond react whisper nod wave handle move breathe eat drink dress study live wait fight teach translate pronounce cook drop rise stir press rinse mix fold brush rub shake pull push twist squeeze sprinkle pour wipe massage knead sew tap lift lower turn grow increase".split()
SPOKEN = re.compile(
    r"(?:speaks?|spoke|speaking|spoken) (?:english|french|spanish|german|italian|russian|chinese|japanese|arabic|dutch|polish|turkish|greek|hebrew|korean|hindi|swedish|portuguese|mandarin|it|this language|the language|\w+ languages) $"
)
OFTEN, RATIO, SELDOM = 3.0, 30.0, 2.0
STARTS = frozenset('.!?\n"”')
