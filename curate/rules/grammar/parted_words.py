"""The words of G113: verb forms of either number, and nouns that are no sure head of a subject."""

import re

from curate.rules.grammar.subjects import EITHER

ONE_VERBS = (
    "include require make allow provide exist seem appear remain become depend occur contain involve give keep come take bring tend consist create suggest "
    "indicate explain describe help add happen begin continue belong improve reduce prevent enable ensure offer get receive represent resemble protect "
    "maintain determine believe know tell reflect perform demonstrate recommend arise bear enter reveal emphasize affect contribute"
).split()
SINGULAR = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't",
            "doesn't": "don't", "varies": "vary", "goes": "go", **{f"{verb}s": verb for verb in ONE_VERBS}}  # fmt: skip
SOFT = frozenset("kinds types sorts amounts levels games lives".split())  # plural for sure after a determiner
SOME = frozenset("many several both few some most all".split())
THE_ONE = frozenset("number variety range amount combination".split())  # one after "the", many after "a"
# Verbs whose "-s" form, or base, is a noun, too: a verb only before some words.
EITHER_WAY = "need show want love work help use look hold increase matter cost offer rise play mean".split()
THEN = re.compile(
    r" (?:the|a|an|this|that|these|those|my|your|his|her|its|our|their|it|them|us|you|me|him|more|no|how|what|to|with|well|together|like|all|up)\b"
)
SINGULAR |= {f"{verb}s": verb for verb in EITHER_WAY}
PLURAL = {many: single for single, many in SINGULAR.items() if many not in {"do", "get", "affect", "bear"}}
MEASURES = frozenset(
    "minutes hours days weeks months years miles dollars pounds euros cents feet inches metres meters percent times points seconds kilometers kilometres "
    "acres thirds quarters grams calories ounces cups tons tonnes decades centuries generations yards odds lots loads tons heaps masses piles bags stacks "
    "dozens scores hundreds thousands millions billions steps blocks bits series means works headquarters gallows crossroads thanks "
    "plenty pints litres liters gallons bytes megabytes gigabytes watts volts kilos kilograms stones tablespoons teaspoons glasses slices ".split()
)
DASH = frozenset("—–")  # plain in folded text
PAIR = 2
TOGETHER = 5  # times side by side in prose
# Verbs that the table of verbs leaves out, for a form of theirs is another word, too.
PAST_ALIKE = frozenset(
    "fall need rise run cut set put cost let read spread split hurt lead feel leave light find bear stand".split()
)
AWAY = frozenset("from to at into across behind under".split())
COLLECTIVE = (EITHER - {"lack"}) | frozenset(
    "bunch ton load slew wealth multitude plethora myriad crowd pack flock army wave string stream flood swath crop batch cluster panel generation raft "
    "smattering sprinkling spate trio duo quartet assortment body chain network party squad jury audience faculty board cast league succession chunk "
    "amount quantity brand breed form category genus subset share parliament government council company firm union school church club congregation "
    "collection stack pile heap record maximum good best worst former latter likes odd few several little great kingdom management press suite "
    "opposition enemy rich poor young old church court ministry bank society association choir orchestra horde mob gang fleet litter bulk ensemble".split()
)
PAPERS = frozenset("form page template section document sheet tab link menu file list".split())
