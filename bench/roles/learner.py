"""U, the yardstick of the evaluation: what gradient-boosted trees get who have seen the truth of other cases.

Reads a job (JSON, first argument): {"learn": [files], "predict": [files], "out": folder}, as written by train-learner.mjs.
Every file is one case: actors, names and rows of features, ties, and the labels of those to learn from. Learns in two
stages, the second of which sees what the first believes of everybody's contacts; thresholds are chosen on the
learning cases by cross-validation over whole cases, so that macro-F1 is greatest. Writes one prediction a case, named by the
digest of its records. Deterministic.
"""

import json
import sys
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.ensemble import ExtraTreesClassifier, HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold

ROLES = ["organizer", "recruiter", "driver", "boat-captain"]
CLASSES = [*ROLES, "other", "none"]
SEED = 20131003
FOLDS = 3
# As many features as are kept for boosting, which is slow on all of them.
KEPT = 150
NONE_WEIGHT = 3
LEAST_LISTED = 0.01


def ranks(x):
    """Each column as a share of the case's actors below, ties level: the same behaviour in a small case and a large one."""
    n = len(x)
    order = np.argsort(x, axis=0, kind="stable")
    result = np.empty_like(x)
    for j in range(x.shape[1]):
        column = x[order[:, j], j]
        first = np.searchsorted(column, column, side="left")
        last = np.searchsorted(column, column, side="right")
        result[order[:, j], j] = (first + last) / (2 * n)
    return result


def read(path):
    case = json.loads(Path(path).read_text())
    x = np.array(case["rows"], dtype=np.float32)
    n = len(case["actors"])
    ties = np.array(case["ties"], dtype=np.float32).reshape(-1, 3)
    calls = csr_matrix((ties[:, 2], (ties[:, 0].astype(int), ties[:, 1].astype(int))), shape=(n, n))
    case["x"] = np.hstack([x, ranks(x), np.tile([len(x), ties[:, 2].sum()], (n, 1))]).astype(np.float32)
    case["calls"] = calls
    if "labels" in case:
        case["y"] = np.array([CLASSES.index(label["expected"]) for label in case["labels"]])
    return case


def share_rows(matrix):
    total = np.asarray(matrix.sum(axis=1)).ravel()
    total[total == 0] = 1
    return csr_matrix(matrix.multiply(1 / total[:, None]))


def beliefs_of_contacts(case, believed):
    """What the first stage believes of those called, of the callers, of all contacts alike, and the sum over contacts."""
    calls = case["calls"]
    contacts = ((calls + calls.T) > 0).astype(np.float32)
    views = [share_rows(calls) @ believed, share_rows(csr_matrix(calls.T)) @ believed, share_rows(contacts) @ believed, contacts @ believed]
    two_steps = share_rows(contacts) @ views[2]
    case_sums = np.tile(believed.sum(axis=0), (len(believed), 1))
    return np.hstack([believed, *views, two_steps, case_sums]).astype(np.float32)


def boosted(x, y):
    # Most actors play no role: one in three of them, weighed threefold, teaches the same in a third of the time.
    none = CLASSES.index("none")
    picked = (y != none) | (np.random.default_rng(SEED).random(len(y)) < 1 / NONE_WEIGHT)
    x, y = x[picked], y[picked]
    model = HistGradientBoostingClassifier(
        learning_rate=0.1,
        max_iter=70,
        max_leaf_nodes=15,
        min_samples_leaf=20,
        l2_regularization=5.0,
        max_features=0.3,
        early_stopping=False,
        random_state=SEED,
    )
    return model.fit(x, y, sample_weight=np.where(y == none, NONE_WEIGHT, 1))


def probabilities(model, x):
    found = np.zeros((len(x), len(CLASSES)), dtype=np.float32)
    found[:, model.classes_] = model.predict_proba(x)
    return found


def out_of_fold(x, y, groups):
    found = np.zeros((len(y), len(CLASSES)), dtype=np.float32)
    for train, test in GroupKFold(FOLDS).split(x, y, groups):
        found[test] = probabilities(boosted(x[train], y[train]), x[test])
    return found


def kept_features(x, y):
    trees = ExtraTreesClassifier(150, min_samples_leaf=3, max_features=0.05, class_weight="balanced", n_jobs=-1, random_state=SEED)
    picked = (y != CLASSES.index("none")) | (np.random.default_rng(SEED).random(len(y)) < 1 / NONE_WEIGHT)
    trees.fit(x[picked], y[picked])
    return np.sort(np.argsort(-trees.feature_importances_, kind="stable")[:KEPT])


def chosen(believed, thresholds):
    """The role that stands highest above its threshold, -1 where none reaches it."""
    lift = believed[:, : len(ROLES)] / thresholds
    best = lift.argmax(axis=1)
    return np.where(lift.max(axis=1) >= 1, best, -1)


def macro_f1(said, y, plays, main):
    scores = []
    right_at_all = (said >= 0) & plays[np.arange(len(said)), np.maximum(said, 0)]
    for c in range(len(ROLES)):
        right = np.sum(main & right_at_all & (said == c))
        missed = np.sum(main & (y == c) & ~right_at_all)
        wrong = np.sum((said == c) & ~right_at_all)
        scores.append(2 * right / max(1, 2 * right + missed + wrong))
    return float(np.mean(scores))


def best_thresholds(believed, y, plays, main):
    grid = np.concatenate([np.arange(0.03, 0.3, 0.02), np.arange(0.3, 0.9, 0.04)])
    thresholds = np.full(len(ROLES), 0.4)
    for _ in range(4):
        for c in range(len(ROLES)):
            scores = []
            for value in grid:
                tried = thresholds.copy()
                tried[c] = value
                scores.append(macro_f1(chosen(believed, tried), y, plays, main))
            thresholds[c] = grid[int(np.argmax(scores))]
    return thresholds


def predictions(case, believed, thresholds):
    said = chosen(believed, thresholds)
    actors = []
    for i, actor in enumerate(case["actors"]):
        listed = {role: round(float(believed[i, c]), 6) for c, role in enumerate(ROLES) if believed[i, c] >= LEAST_LISTED}
        best = max(listed, key=listed.get, default=None)
        actors.append(
            {
                "id": actor,
                "role": ROLES[said[i]] if said[i] >= 0 else None,
                "probabilities": listed,
                "best": None if best is None else {"role": best, "probability": listed[best]},
            }
        )
    return {"actors": actors}


def main():
    job = json.loads(Path(sys.argv[1]).read_text())
    learn = [read(path) for path in job["learn"]]
    names = learn[0]["names"]
    x = np.vstack([case["x"] for case in learn])
    y = np.concatenate([case["y"] for case in learn])
    groups = np.concatenate([np.full(len(case["y"]), i) for i, case in enumerate(learn)])
    labels = [label for case in learn for label in case["labels"]]
    plays = np.array([[role in label["roles"] for role in ROLES] for label in labels])
    represents = np.array([label["main"] for label in labels])

    kept = kept_features(x, y)
    first = out_of_fold(x[:, kept], y, groups)
    first_model = boosted(x[:, kept], y)
    cuts = np.cumsum([len(case["y"]) for case in learn])[:-1]
    around = np.vstack([beliefs_of_contacts(case, part) for case, part in zip(learn, np.split(first, cuts))])
    both = np.hstack([x[:, kept], around])
    second = out_of_fold(both, y, groups)
    second_model = boosted(both, y)
    # The first stage, the second, or the mean of both: whichever does best on cases that it has not seen.
    tried = {}
    for share in (0, 0.5, 1):
        believed = (1 - share) * first + share * second
        thresholds = best_thresholds(believed, y, plays, represents)
        tried[share] = (macro_f1(chosen(believed, thresholds), y, plays, represents), thresholds)
    share = max(tried, key=lambda one: tried[one][0])
    thresholds = tried[share][1]
    found = ", ".join(f"{score:.3f}" for score, _ in tried.values())
    print(
        f"{job['profile']}: macro-F1 in cross-validation {found} (first stage, both, second); thresholds {np.round(thresholds, 2).tolist()}",
        file=sys.stderr,
    )

    out = Path(job["out"])
    out.mkdir(parents=True, exist_ok=True)
    for path in job["predict"]:
        case = read(path)
        if case["names"] != names:
            raise ValueError(f"{path}: other features than those learnt from")
        believed = probabilities(first_model, case["x"][:, kept])
        around = beliefs_of_contacts(case, believed)
        later = probabilities(second_model, np.hstack([case["x"][:, kept], around]))
        believed = (1 - share) * believed + share * later
        name = case["digest"].removeprefix("sha256:")
        (out / f"{name}.json").write_text(json.dumps(predictions(case, believed, thresholds)))


main()
