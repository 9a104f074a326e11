#!/usr/bin/env python3
"""Fits the weights of the built-in model to simulated cases: penalised logistic regression, one a role, rounded to whole decibans.
use: fit.py JUDGEMENT.json WEIGHTS.json CASES.jsonl …      (numpy, scipy)
JUDGEMENT.json holds the weights that judgement gave, by indicator and role, and each indicator's basis (judgement.mjs writes it).
Testimony keeps the sign that judgement gave it and is drawn towards judgement; behaviour and relations start from nothing and
are drawn to 0 (lasso), so that few of them stay. WEIGHTS.json holds [[id, [a weight a column]], …] for table.mjs."""
import json, sys
import numpy as np
from scipy import sparse
from scipy.optimize import minimize

COLUMNS = ['organizer', 'recruiter', 'driver', 'boat-captain', 'guide', 'safe-house-keeper', 'financier', 'supplier', 'enforcer', 'passenger']
DECIBANS = 10 / np.log(10)
LASSO, TOWARDS_JUDGEMENT, RIDGE = 9.0, 2.0, 1.0
# What a witness says is never silenced by a simulated world: of a judgement of 6 dB and more at least this share stays.
LEAST_OF_JUDGEMENT = 0.7
MOST = 40


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


def main():
    judgement = json.load(open(sys.argv[1], encoding='utf-8'))
    ids, x, people = load(sys.argv[3:])
    basis = [judgement['basis'][i] for i in ids]
    table = {i: [0] * len(COLUMNS) for i in ids}
    prior = []
    for k, role in enumerate(COLUMNS):
        y = np.array([float(p[2] == 'migrant' if role == 'passenger' else role in p[3]) for p in people])
        towards = np.array([judgement['weights'][i].get(role, 0) / DECIBANS for i in ids])
        free = np.array([b in ('calls', 'relations') for b in basis])
        told = ~free
        # Testimony and lists speak only where judgement lets them, and only in its direction; for passengers they are free.
        anywhere = free | (role == 'passenger')
        low = np.where(anywhere, -MOST, np.where(towards < 0, -MOST, 0)) / DECIBANS
        high = np.where(anywhere, MOST, np.where(towards > 0, MOST, 0)) / DECIBANS
        if role == 'passenger':  # what somebody is said to have done makes nobody a passenger; how they travelled does
            travelling = ('said-to-have-boarded', 'said-to-have-been-', 'rumoured-to-have-')
            deeds = np.array([b == 'claims' and (i == 'said-to-have-been-paid' or not i.startswith(travelling)) for i, b in zip(ids, basis)])
            high = np.where(deeds, 0, high)
        least = np.where(told & (np.abs(towards) >= 6 / DECIBANS) & (role != 'passenger'), LEAST_OF_JUDGEMENT * np.abs(towards), 0)
        low = np.where(towards > 0, np.maximum(low, least), low)
        high = np.where(towards < 0, np.minimum(high, -least), high)
        lasso = np.where(free, LASSO, 0.3)
        pull = np.where(told & (towards != 0), TOWARDS_JUDGEMENT, RIDGE)
        b, a = fit(x, y, np.clip(towards, low, high), low, high, lasso, pull, np.where(told, towards, 0))
        for i, w in zip(ids, b):
            table[i][k] = int(np.sign(w) * np.floor(abs(w) * DECIBANS + 0.5))
        prior.append(int(np.round(a * DECIBANS)))
        z = x @ np.round(b * DECIBANS) + prior[-1]
        p = 1 / (1 + 10 ** (-z / 10))
        best = max((2 * ((p >= t) & (y == 1)).sum() / max(1, (p >= t).sum() + y.sum()), t) for t in np.linspace(0.1, 0.7, 13))
        print(f'{role}: {int(y.sum())} of {len(y)}, prior {prior[-1]}, {sum(1 for i in ids if table[i][k])} weights, best F1 {best[0]:.3f} at {best[1]:.2f}', file=sys.stderr)
    rows = [['prior', prior]] + [[i, table[i]] for i in ids]
    json.dump(rows, open(sys.argv[2], 'w', encoding='utf-8'))


main()
