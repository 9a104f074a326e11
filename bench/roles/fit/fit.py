#!/usr/bin/env python3
"""Fits the weights of the built-in model to simulated cases: penalised logistic regression, one a role, rounded to whole decibans.
use: fit.py JUDGEMENT.json WEIGHTS.json CASES.jsonl …      (numpy, scipy)
JUDGEMENT.json holds the weights that judgement gave, by indicator and role, and each indicator's basis (judgement.mjs writes it).
Testimony keeps the sign that judgement gave it and is drawn towards judgement; behaviour and relations start from nothing and
are drawn to 0 (lasso), so that few of them stay. How what is told of a role compares with what is told of the others
(src/roles/lead-of-roles.ts) hangs on the weights of testimony: it is fitted with judgement's, and again, twice, with those found.
WEIGHTS.json holds [[id, [a weight a column]], …] for table.mjs."""
import json, multiprocessing, sys
import numpy as np
from scipy import sparse
from scipy.optimize import minimize

COLUMNS = ['organizer', 'recruiter', 'driver', 'boat-captain', 'guide', 'safe-house-keeper', 'financier', 'supplier', 'enforcer', 'passenger']
DECIBANS = 10 / np.log(10)
LASSO, TOWARDS_JUDGEMENT, RIDGE = 9.0, 2.0, 1.0
# What a witness says is never silenced by a simulated world: of a judgement of 6 dB and more at least this share stays.
LEAST_OF_JUDGEMENT = 0.7
MOST = 40
MOST_OF_RIVAL = 8
# From how many decibans on a lead counts, as in src/roles/indicators/told-of-roles.ts, and the names of the steps.
LEADS = [1, 6, 12, 20]
FAR = ['barely', 'somewhat', 'clearly', 'by-far']


def load(paths):
    ids, rows, cols, vals, people = None, [], [], [], []
    for path in paths:
        with open(path, encoding='utf-8') as lines:
            head = json.loads(next(lines))
            ids = ids or head['ids']
            assert ids == head['ids'], f'{path}: other indicators'
            for line in lines:
                p = json.loads(line)
                if 'lost' in p:
                    continue
                for i, percent in p['found']:
                    rows.append(len(people)); cols.append(i); vals.append(percent / 100)
                people.append((head['profile'], p['seed'], p['standing'], tuple(p['roles']), p['coerced'], p['passenger']))
    return ids, sparse.csr_matrix((vals, (rows, cols)), shape=(len(people), len(ids))), people


def fit(x, y, start, low, high, lasso, pull, towards):
    """Minimises log loss + lasso |b| + pull (b - towards)^2 / 2 within bounds; b = up - down, both at least 0."""
    n, m = x.shape
    xt = x.T.tocsr()
    def f(v):
        up, down, a = v[:m], v[m:2 * m], v[2 * m]
        b = up - down
        z = x @ b + a
        loss = np.logaddexp(0, z).sum() - (y * z).sum()
        g = 1 / (1 + np.exp(-z)) - y
        gb = xt @ g + pull * (b - towards)
        return (loss + (lasso * (up + down)).sum() + 0.5 * (pull * (b - towards) ** 2).sum(),
                np.concatenate([gb + lasso, -gb + lasso, [g.sum()]]))
    bounds = [(max(0, l), max(0, h)) for l, h in zip(low, high)] + [(max(0, -h), max(0, -l)) for l, h in zip(low, high)] + [(-12, 4)]
    v0 = np.concatenate([np.clip(start, 0, None), np.clip(-start, 0, None), [-3]])
    r = minimize(f, v0, jac=True, method='L-BFGS-B', bounds=bounds, options={'maxiter': 300, 'maxfun': 500})
    return r.x[:m] - r.x[m:2 * m], r.x[2 * m]


def rounded(a):
    return np.sign(a) * np.floor(np.abs(a) + 0.5)


def leads(x, told, table, ids):
    """For each role the columns of the steps of its lead over the others by what is told, those of its lag after them."""
    claims = x[:, told].tocsr()
    said = np.zeros((x.shape[0], len(COLUMNS) - 1))
    for k in range(len(COLUMNS) - 1):
        weight = np.array([table[i][k] for i, t in zip(ids, told) if t])
        part = claims.copy()
        part.data = rounded(claims.data * weight[claims.indices])
        said[:, k] = np.maximum(0, np.asarray(part.sum(axis=1)).ravel())
    steps = []
    for k in range(len(COLUMNS) - 1):
        lead = said[:, k] - np.delete(said, k, axis=1).max(axis=1)
        # Each step adds to the one before, never takes back: more told of a part never makes it less probable.
        steps.append(np.stack([s * lead >= a for s in (1, -1) for a in LEADS], axis=1).astype(float))
    return steps


def of_role(k):
    """The weights of one role: prior, those of the indicators, those of the steps of its lead."""
    role, towards, steps = COLUMNS[k], TOWARDS[COLUMNS[k]], STEPS[k] if k < len(STEPS) else None
    y = np.array([float(p[2] == 'migrant' if role == 'passenger' else role in p[3]) for p in PEOPLE])
    free = np.array([b in ('calls', 'relations') for b in BASIS])
    told = ~free
    # Testimony and lists speak for a role only where judgement lets them; for passengers they are free.
    anywhere = free | (role == 'passenger')
    # What is told of one part may speak against another, a little: people have one, seldom two.
    rival = np.array([b == 'claims' for b in BASIS]) & (towards == 0)
    low = np.where(anywhere, -MOST, np.where(towards < 0, -MOST, np.where(rival, -MOST_OF_RIVAL, 0))) / DECIBANS
    high = np.where(anywhere, MOST, np.where(towards > 0, MOST, 0)) / DECIBANS
    if role == 'passenger':  # what somebody is said to have done makes nobody a passenger; how they travelled does
        travelling = ('said-to-have-boarded', 'said-to-have-been-', 'rumoured-to-have-')
        deeds = np.array([b == 'claims' and (i == 'said-to-have-been-paid' or not i.startswith(travelling)) for i, b in zip(IDS, BASIS)])
        high = np.where(deeds, 0, high)
    least = np.where(told & (np.abs(towards) >= 6 / DECIBANS) & (role != 'passenger'), LEAST_OF_JUDGEMENT * np.abs(towards), 0)
    low = np.where(towards > 0, np.maximum(low, least), low)
    high = np.where(towards < 0, np.minimum(high, -least), high)
    lasso = np.where(free, LASSO, 0.3)
    pull = np.where(told & (towards != 0), TOWARDS_JUDGEMENT, RIDGE)
    drawn = np.where(told, towards, 0)
    x = X
    if steps is not None:
        x, n = sparse.hstack([X, sparse.csr_matrix(steps)]).tocsr(), len(LEADS)
        most = MOST / DECIBANS
        low, high = np.append(low, [0] * n + [-most] * n), np.append(high, [most] * n + [0] * n)
        lasso, pull, drawn = np.append(lasso, [0.3] * 2 * n), np.append(pull, [RIDGE] * 2 * n), np.append(drawn, [0] * 2 * n)
    b, a = fit(x, y, np.clip(drawn, low, high), low, high, lasso, pull, drawn)
    weights, prior = rounded(b * DECIBANS), int(np.round(a * DECIBANS))
    p = 1 / (1 + 10 ** (-(x @ weights + prior) / 10))
    best = max((2 * ((p >= t) & (y == 1)).sum() / max(1, (p >= t).sum() + y.sum()), t) for t in np.linspace(0.1, 0.7, 13))
    print(f'{role}: {int(y.sum())} of {len(y)}, prior {prior}, {int((weights != 0).sum())} weights, best F1 {best[0]:.3f} at {best[1]:.2f}', file=sys.stderr)
    n = len(IDS)
    steps = [] if steps is None else [int(w) for side in np.split(weights[n:], 2) for w in np.cumsum(side)]
    return prior, [int(w) for w in weights[:n]], steps


def main():
    global X, PEOPLE, IDS, BASIS, TOWARDS, STEPS
    judgement = json.load(open(sys.argv[1], encoding='utf-8'))
    IDS, X, PEOPLE = load(sys.argv[3:])
    # What compares roles finds nothing by itself: its columns are made here.
    kept = [i for i, one in enumerate(IDS) if judgement['basis'][one] != 'comparison']
    IDS, X = [IDS[i] for i in kept], X[:, kept]
    BASIS = [judgement['basis'][i] for i in IDS]
    TOWARDS = {role: np.array([judgement['weights'][i].get(role, 0) / DECIBANS for i in IDS]) for role in COLUMNS}
    told = np.array([b == 'claims' for b in BASIS])
    table = {i: [judgement['weights'][i].get(role, 0) for role in COLUMNS] for i in IDS}
    for _ in range(3):
        STEPS = leads(X, told, table, IDS)
        with multiprocessing.get_context('fork').Pool(2) as pool:
            found = pool.map(of_role, range(len(COLUMNS)), chunksize=1)
        table = {i: [weights[n] for _, weights, _ in found] for n, i in enumerate(IDS)}
    names = [f'told-of-{what}-{far}' for what in ('first', 'otherwise') for far in FAR]
    compared = [[name, [steps[n] if steps else 0 for _, _, steps in found]] for n, name in enumerate(names)]
    rows = [['prior', [prior for prior, _, _ in found]]] + [[i, table[i]] for i in IDS] + compared
    json.dump(rows, open(sys.argv[2], 'w', encoding='utf-8'))


main()
