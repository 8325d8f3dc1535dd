"""Train the model of lines that tells an article from the boilerplate around it.

    python training/boilerplate.py ../shared/data/boilerplate_dev --vectors MINILM [--folds FOLDER]

Writes ``curate/models/boilerplate.npz`` and prints out-of-fold figures: five folds
by domain, and whatever a fold is judged by was fitted without it, the word
weights beneath the trees too. ``--folds`` also writes the five models, with which
``training/boilerplate_scores.py`` scores all S rules out of fold. MINILM is the folder of
``all-MiniLM-L6-v2`` (``model.safetensors`` and ``vocab.txt``). Needs scikit-learn,
lightgbm and torch; nothing of them is shipped.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from boilerplate_pages import FOLDS, Page, fold_of, mixed, pages

from curate.models.around import own, rows_of
from curate.models.boilerplate import HEADS, HOPELESS, LINE_WORDS, READ, TREES, Lexicon
from curate.models.lines import TOKEN, LineTable, Vocabulary, normal
from curate.models.sequence import Network

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
TARGET = Path(__file__).parent.parent / "curate" / "models" / "boilerplate.npz"
WORD_SITES, LINE_SITES = 8, 6  # sites on which a word (a pair, a short line) must stand
STRENGTH = 0.1  # of 0.03, 0.1 and 0.3 the best area under the curve
LONGEST = 80  # words of a line that count
TITLE_WEIGHT, HEAD_TITLE_WEIGHT = 6.0, 4.0
MIXED_WEIGHT = 0.5  # of a line in a text put together
MENU = 60  # boilerplate lines of a text that count in full
GROWING: dict[str, Any] = {
    "objective": "binary",
    "learning_rate": 0.08,
    "num_leaves": 24,
    "max_depth": 7,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.3,
    "bagging_fraction": 0.5,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 31,
    "num_threads": 1,
    "seed": 1,
    "deterministic": True,
    "verbose": -1,
}
ROUNDS = 240


class Lines(NamedTuple):
    """All lines of all pages, and after them those of the pages put together, which only the networks are fitted on."""

    lexical: Any  # a sparse matrix: the lexicon's columns of each line
    bounds: list[tuple[int, int]]
    boilerplate: Flags
    used: Flags
    zone: npt.NDArray[np.str_]
    label: npt.NDArray[np.str_]
    words: Floats
    weight: Floats
    kept: Flags  # by which the word weights and the trees are fitted
    fold: npt.NDArray[np.int64]
    naive: Flags


def lexicon_of(texts: list[Page]) -> Lexicon:
    """Words, pairs and short lines that stand on enough sites."""
    words: dict[str, set[str]] = defaultdict(set)
    lines: dict[str, set[str]] = defaultdict(set)
    for page in texts:
        for token in set(TOKEN.findall("\n".join(page.folded))) - {"\n"}:
            words[normal(token)].add(page.domain)
        for line in set(page.folded):
            if line.count(" ") < LINE_WORDS:
                lines[line].add(page.domain)
    known = sorted(word for word, sites in words.items() if len(sites) >= WORD_SITES)
    vocabulary = Vocabulary(known)
    pairs: dict[int, set[str]] = defaultdict(set)
    for page in texts:
        table = LineTable(page.raw, page.folded, vocabulary)
        second = np.flatnonzero((table.place > 0) & (table.place < READ))
        both = second[(table.known[second] > 0) & (table.known[second - 1] > 0)]
        for key in np.unique(table.known[both - 1] * (len(known) + 1) + table.known[both]).tolist():
            pairs[key].add(page.domain)
    return Lexicon(
        vocabulary,
        np.array(sorted(key for key, sites in pairs.items() if len(sites) >= WORD_SITES), np.int64),
        {line: at for at, line in enumerate(sorted(x for x, sites in lines.items() if len(sites) >= LINE_SITES))},
    )


def gathered(texts: list[Page], real: int, lexicon: Lexicon) -> Lines:
    """The lines of all texts with their labels, weights and columns of the lexicon; so many texts are real."""
    from scipy.sparse import csr_matrix  # noqa: PLC0415

    rows, columns, bounds, start = [], [], [], 0
    for page in texts:
        of, line = lexicon.columns(LineTable(page.raw, page.folded, lexicon.words))
        columns.append(of)
        rows.append(line + start)
        bounds.append((start, start + len(page.raw)))
        start += len(page.raw)
    row, column = np.concatenate(rows), np.concatenate(columns)
    matrix = csr_matrix((np.ones(len(row)), (row, column)), shape=(start, lexicon.width))
    label = np.array([x for page in texts for x in page.labels])
    words = np.array([x for page in texts for x in page.words], float)
    boilerplate = label == "boilerplate"
    used = boilerplate | (label == "content") | (label == "title")
    renderings = Counter(page.page for page in texts)
    many = each(texts, [sum(x == "boilerplate" for x in page.labels) for page in texts])
    weight = np.clip(words, 1, LONGEST) ** 0.7 / np.sqrt(each(texts, [renderings[page.page] for page in texts]))
    weight *= np.where(label == "title", TITLE_WEIGHT, 1.0)
    weight *= np.where(boilerplate, np.minimum(1, MENU / np.maximum(many, 1)) ** 0.5, 1.0)
    # Long menus and plain prose are thinned out, and what stays counts for what is left out.
    share = np.where(boilerplate, np.minimum(1, MENU / np.maximum(many, 1)), np.where(label == "title", 1.0, 0.6))
    kept = used & (np.random.default_rng(0).random(start) < share) & (np.arange(start) < bounds[real - 1][1])
    return Lines(
        matrix,
        bounds,
        boilerplate,
        used,
        np.array([x for page in texts for x in page.zones]),
        label,
        words,
        weight / share,
        kept,
        each(texts, [fold_of(page.domain) for page in texts]).astype(int),
        each(texts, [page.naive for page in texts]).astype(bool),
    )


def each(texts: list[Page], values: list[Any]) -> Floats:
    """A value a text, repeated for its lines."""
    return np.repeat(np.array(values, float), [len(page.raw) for page in texts])


def word_weights(lines: Lines, among: Flags) -> Floats:
    """Weights of the lexicon's columns, and the intercepts in the last row: after an article, before it, anywhere."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    fitted = []
    for zone in ("tail", "head", ""):
        chosen = among & lines.kept & (~lines.boilerplate | (lines.zone == zone) | (not zone))
        weight = np.minimum(lines.weight, 400) * np.where(lines.label == "title", HEAD_TITLE_WEIGHT / TITLE_WEIGHT, 1)
        model = LogisticRegression(solver="liblinear", C=STRENGTH, max_iter=40, tol=2e-3)
        model.fit(lines.lexical[chosen], lines.boilerplate[chosen], sample_weight=weight[chosen])
        fitted.append(np.append(model.coef_[0], model.intercept_[0]))
    return np.round(np.stack(fitted, axis=1), 3)


def weighed(lines: Lines, weights: Floats) -> Floats:
    """What the words of each line weigh."""
    found: Floats = lines.lexical @ weights[:-1] + weights[-1]
    return found


def features(texts: list[Page], lexicon: Lexicon, lines: Lines, weights: Floats) -> npt.NDArray[np.float32]:
    """The rows that the trees read, a line a row."""
    made = []
    for page, (start, end) in zip(texts, lines.bounds[: len(texts)], strict=True):
        table = LineTable(page.raw, page.folded, lexicon.words)
        made.append(rows_of(own(table, *page.flags), weights[start:end]).astype(np.float32))
    return np.concatenate(made)


def trees(rows: npt.NDArray[np.float32], lines: Lines, among: Flags) -> Any:  # noqa: ANN401  lightgbm has no types
    """Trees fitted on some of the lines."""
    import lightgbm  # noqa: PLC0415

    chosen = (among & lines.kept)[: len(rows)]
    data = lightgbm.Dataset(
        rows[chosen], lines.boilerplate[: len(rows)][chosen], weight=lines.weight[: len(rows)][chosen]
    )
    return lightgbm.train(GROWING, data, ROUNDS)


def write(path: Path, lexicon: Lexicon, weights: Floats, booster: Any, network: dict[str, Any]) -> None:  # noqa: ANN401
    """Write a model for ``curate.models.boilerplate``."""
    dumped = booster.dump_model()["tree_info"]
    grown = [list(nodes(tree["tree_structure"])) for tree in dumped]
    shape = (len(grown), max(map(len, grown)))
    feature, left, right = (np.zeros(shape, np.uint8) for _ in range(3))
    threshold, value = (np.zeros(shape, np.float32) for _ in range(2))
    for at, tree in enumerate(grown):
        for node, (column, bar, less, more, leaf) in enumerate(tree):
            feature[at, node], threshold[at, node], left[at, node], right[at, node], value[at, node] = (
                column,
                bar,
                less,
                more,
                leaf,
            )
    np.savez_compressed(
        path,
        words=np.array("\n".join(lexicon.words.words)),
        lines=np.array("\n".join(lexicon.lines)),
        pairs=lexicon.pairs.astype(np.int32),
        weights=weights.astype(np.float16),
        feature=feature,
        threshold=threshold,
        left=left,
        right=right,
        value=value,
        depth=np.array(GROWING["max_depth"]),
        base=np.array(0.0),
        **network,
    )


def nodes(root: dict[str, Any]) -> Iterator[tuple[int, float, int, int, float]]:
    """The nodes of a tree: column, threshold, left and right child, value; a leaf is its own child."""
    order = [root]
    for node in order:
        at = next(i for i, other in enumerate(order) if other is node)
        if "leaf_value" in node:
            yield 0, 0.0, at, at, node["leaf_value"]
        else:
            order += [node["left_child"], node["right_child"]]
            yield node["split_feature"], node["threshold"], len(order) - 2, len(order) - 1, 0.0


def recall(logits: Floats, lines: Lines, among: Flags, lost: float) -> tuple[float, float]:
    """Share of boilerplate words above the threshold at which a share of content words is lost, and the threshold."""
    scored = np.flatnonzero(among & (lines.boilerplate | (lines.label == "content"))[: len(among)])
    order = np.argsort(-logits[scored], kind="stable")
    bad, words = lines.boilerplate[scored][order], lines.words[scored][order]
    loss = np.cumsum(np.where(bad, 0, words)) / words[~bad].sum()
    at = int(np.searchsorted(loss, lost, side="right")) - 1
    return float(np.cumsum(np.where(bad, words, 0))[at] / words[bad].sum()), float(logits[scored][order][at])


class Networks:
    """The networks over the runs of lines, trained on some of the texts."""

    def __init__(self, texts: list[Page], real: int, lexicon: Lexicon, lines: Lines, vectors: Path) -> None:
        import boilerplate_net as net  # noqa: PLC0415  torch is slow to load, and scoring does without

        self.net = net
        self.lines, self.real = lines, real
        self.tables = [LineTable(page.raw, page.folded, lexicon.words) for page in texts]
        found = (own(table, *page.flags) for table, page in zip(self.tables, texts, strict=True))
        self.own = np.concatenate([np.stack(list(x.values()), axis=1).astype(np.float32) for x in found])
        self.scaling = self.net.scaling_of(self.own[: lines.bounds[real - 1][1]], list(lexicon.words.words), vectors)
        self.folds = np.array([fold_of(page.domain) for page in texts])
        self.naive = np.array([page.naive for page in texts])
        renderings = Counter(page.page for page in texts)
        many = each(texts, [sum(x == "boilerplate" for x in page.labels) for page in texts])
        weight = np.clip(lines.words, 1, LONGEST) ** 0.7 / np.sqrt(each(texts, [renderings[p.page] for p in texts]))
        weight *= np.where(lines.label == "title", TITLE_WEIGHT, 1.0)
        weight *= np.where(lines.boilerplate, np.minimum(1, MENU / np.maximum(many, 1)), 1.0) * lines.used
        weight *= np.where(np.arange(len(weight)) < lines.bounds[real - 1][1], 1, MIXED_WEIGHT)
        self.weight = (weight / weight[lines.used].mean()).astype(np.float32)

    def fit(self, weights: Floats, without: int | None = None) -> dict[str, Any]:
        """The network's arrays, fitted without a fold."""
        seen = self.net.Examples(
            self.net.rows_of(self.scaling, self.tables, self.own, weights),
            self.lines.boilerplate.astype(np.float32),
            self.weight,
            self.lines.words.astype(np.float32),
            self.lines.bounds,
            self.naive,
        )
        among = np.flatnonzero(self.folds != (-1 if without is None else without))
        return self.net.arrays(self.net.fit(seen, among, 6 if without is None else without + 7), self.scaling)

    def judge(self, arrays: dict[str, Any], weights: Floats, fold: int) -> Floats:
        """The logits of a fold's lines; 0 elsewhere."""
        network, logits = Network.of(arrays), np.zeros(len(weights))
        for text in np.flatnonzero(self.folds[: self.real] == fold):
            here = slice(*self.lines.bounds[text])
            logits[here] = network.logit(self.tables[text], self.own[here], weights[here])
        return logits


def main() -> None:
    """Cross-validate, then fit on everything and write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--vectors", type=Path, required=True, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--folds", type=Path, help="write the five models and the out-of-fold logits there")
    parser.add_argument("-o", type=Path, default=TARGET)
    args = parser.parse_args()
    (args.folds or TARGET.parent).mkdir(parents=True, exist_ok=True)
    texts = list(pages(args.folder))
    lexicon = lexicon_of(texts)
    together = [*texts, *mixed(texts, 0)]
    lines = gathered(together, len(texts), lexicon)
    print(f"{len(texts)} and {len(together) - len(texts)} texts, {len(lines.label)} lines", flush=True)
    without = {fold: word_weights(lines, lines.fold != fold) for fold in range(FOLDS)}
    outside = sum((weighed(lines, without[f]) * (lines.fold == f)[:, None] for f in range(FOLDS)), np.zeros(HEADS))
    rows = features(texts, lexicon, lines, outside)
    networks = Networks(together, len(texts), lexicon, lines, args.vectors)
    print(f"{rows.shape[1]} features", flush=True)
    logits = np.zeros(len(rows))
    nested = inner(lines) if args.folds else {}
    for fold in range(FOLDS):
        judged = np.flatnonzero(lines.fold[: len(rows)] == fold)
        seen, both = rows, outside.copy()
        if nested:
            for other in range(FOLDS):
                if other != fold:
                    at = lines.fold == other
                    both[at] = weighed(lines, nested[min(fold, other), max(fold, other)])[at]
            seen = features(texts, lexicon, lines, both)
        booster, network = trees(seen, lines, lines.fold != fold), networks.fit(both, fold)
        found = networks.judge(network, outside, fold)[judged]
        grown = booster.predict(rows[judged], raw_score=True)
        logits[judged] = np.where(found > HOPELESS, TREES * grown + (1 - TREES) * found, found)
        if args.folds:
            write(args.folds / f"{fold}.npz", lexicon, without[fold], booster, network)
    report(texts, lines, logits)
    if args.folds:
        np.savez_compressed(args.folds / "oof.npz", logits=logits, bounds=np.array(lines.bounds[: len(texts)]))
    write(args.o, lexicon, word_weights(lines, lines.used), trees(rows, lines, lines.used), networks.fit(outside))


def report(texts: list[Page], lines: Lines, logits: Floats) -> None:
    """Print what is found at some shares lost, and from which logit."""
    size = len(logits)
    guarded = np.where(np.concatenate([page.flags[1] for page in texts]), -9.0, logits)
    for name, among in (("left by an extractor", ~lines.naive), ("whole page", lines.naive)):
        found = [recall(guarded, lines, among[:size], lost) for lost in (0.002, 0.003, 0.004, 0.005)]
        print(name, *(f"{share:.3f} from {bar:.2f}" for share, bar in found), flush=True)


def inner(lines: Lines) -> dict[tuple[int, int], Floats]:
    """Word weights fitted without two folds: for judging one by trees that were fitted on the other."""
    return {pair: word_weights(lines, ~np.isin(lines.fold, pair)) for pair in combinations(range(FOLDS), 2)}


if __name__ == "__main__":
    main()
