"""Makes graphs.json beside this script: small graphs of many kinds with what igraph, NetworkX and exact arithmetic say of them.

    python3 -m venv venv && venv/bin/pip install igraph==1.0.0 networkx==3.6.1 numpy scipy mpmath && venv/bin/python make_graphs.py
    npx biome format --write graphs.json

Weighted betweenness is computed with exact fractions: igraph adds 1 to every length before it compares two, so strengths from about
70,000 up look equal to it that are not. Where no strength is above 1,000 the script checks that igraph agrees.
The eigenvector is computed with 80 digits: in doubles no library gets the small parts of it, nor components that are nearly alike.
"""

import json
import pathlib
import random
from fractions import Fraction
from heapq import heappop, heappush

import igraph
import mpmath
import networkx as nx

mpmath.mp.dps = 80


def graphs():
    rng = random.Random(20260110)

    def weigh(graph, most=1, heavy=False):
        graph = nx.convert_node_labels_to_integers(nx.Graph(graph))
        graph.remove_edges_from(list(nx.selfloop_edges(graph)))
        ties = []
        for a, b in graph.edges:
            strength = round(most ** rng.random()) if heavy else rng.randint(1, most)
            ties.append((min(a, b), max(a, b), strength))
        return graph.number_of_nodes(), sorted(ties)

    def with_isolates(made, count):
        return made[0] + count, made[1]

    def shuffled(made):
        order, ties = made
        names = list(range(order))
        rng.shuffle(names)
        return order, sorted((min(names[a], names[b]), max(names[a], names[b]), w) for a, b, w in ties)

    def clique(first, size, strength=1):
        return [(a, b, strength) for a in range(first, first + size) for b in range(a + 1, first + size)]

    def chain(nodes, strength=1):
        return [(min(a, b), max(a, b), strength) for a, b in zip(nodes, nodes[1:])]

    yield "one actor", (1, [])
    yield "two actors", (2, [(0, 1, 3)])
    yield "no ties", (5, [])
    yield "three in a row", (3, [(0, 1, 2), (1, 2, 1)])
    yield "tree", shuffled(weigh(nx.random_labeled_tree(50, seed=1)))
    yield "tree of heavy ties", shuffled(weigh(nx.random_labeled_tree(40, seed=2), 10**6, heavy=True))
    yield "long path", weigh(nx.path_graph(121))
    yield "path of uneven ties", shuffled(weigh(nx.path_graph(60), 9))
    yield "ring", shuffled(weigh(nx.cycle_graph(24)))
    yield "disconnected, equally large", shuffled(weigh(nx.disjoint_union_all([nx.cycle_graph(9), nx.star_graph(8), nx.complete_graph(9), nx.path_graph(4)]), 4))
    yield "random parts", with_isolates(shuffled(weigh(nx.gnm_random_graph(60, 55, seed=3), 6)), 3)
    yield "bipartite", shuffled(weigh(nx.complete_bipartite_graph(6, 11)))
    yield "random bipartite", shuffled(weigh(nx.bipartite.gnmk_random_graph(15, 20, 70, seed=4), 6))
    yield "grid of equal ties", shuffled(weigh(nx.grid_2d_graph(6, 8)))
    yield "grid of ties 1 to 3", shuffled(weigh(nx.grid_2d_graph(6, 7), 3))
    yield "star with isolates", with_isolates(weigh(nx.star_graph(12), 5), 4)
    yield "double star", shuffled((22, [(0, b, 1) for b in range(1, 11)] + [(0, 11, 1)] + [(11, b, 1) for b in range(12, 22)]))
    yield "heavy ties", shuffled(weigh(nx.gnm_random_graph(40, 110, seed=5), 10**6, heavy=True))
    yield "heavy ties, sparse", shuffled(weigh(nx.gnm_random_graph(50, 60, seed=6), 10**6, heavy=True))
    for seed in range(4):
        yield f"random, ties 1 to 6, {seed}", shuffled(weigh(nx.gnm_random_graph(30, 45 + 25 * seed, seed=10 + seed), 6))
    yield "random, ties 1 to 60", shuffled(weigh(nx.gnm_random_graph(45, 130, seed=20), 60, heavy=True))
    yield "preferential attachment", shuffled(weigh(nx.barabasi_albert_graph(50, 2, seed=21), 12))
    yield "small world", shuffled(weigh(nx.watts_strogatz_graph(40, 4, 0.15, seed=22), 4))
    yield "complete", weigh(nx.complete_graph(12), 4)
    yield "cave men", shuffled(weigh(nx.connected_caveman_graph(5, 6), 3))
    yield "lollipop", shuffled(weigh(nx.lollipop_graph(8, 30)))
    yield "diamonds in a row", (61, sorted(t for d in range(20) for t in chain([3 * d, 3 * d + 1, 3 * d + 3], 2) + chain([3 * d, 3 * d + 2, 3 * d + 3], 2)))
    # Greatest eigenvalues that all but coincide.
    yield "two cliques far apart", (42, sorted(clique(0, 8) + chain(list(range(7, 35))) + clique(34, 8)))
    yield "two cliques, one tie more", (30, sorted(clique(0, 9, 1000) + chain(list(range(8, 22))) + [(a, b, 1001 if (a, b) == (22, 23) else w) for a, b, w in clique(21, 9, 1000)]))
    yield "clique and star", (34, sorted(clique(0, 5) + chain(list(range(4, 18))) + [(17, b, 1) for b in range(18, 34)]))


def exact_weighted_betweenness(order, ties):
    around = [[] for _ in range(order)]
    for a, b, strength in ties:
        around[a].append((b, Fraction(1, strength)))
        around[b].append((a, Fraction(1, strength)))
    scores = [Fraction(0)] * order
    for source in range(order):
        distance, paths, before = {source: Fraction(0)}, {source: 1}, {source: []}
        done, sequence, heap = set(), [], [(Fraction(0), source)]
        while heap:
            here, node = heappop(heap)
            if node in done:
                continue
            done.add(node)
            sequence.append(node)
            for other, length in around[node]:
                there = here + length
                if other not in distance or there < distance[other]:
                    distance[other], paths[other], before[other] = there, paths[node], [node]
                    heappush(heap, (there, other))
                elif there == distance[other] and other not in done:
                    paths[other] += paths[node]
                    before[other].append(node)
        depends = {node: Fraction(0) for node in sequence}
        for node in reversed(sequence):
            for other in before[node]:
                depends[other] += Fraction(paths[other], paths[node]) * (1 + depends[node])
            if node != source:
                scores[node] += depends[node]
    return [float(score / 2) for score in scores]


def exact_eigenvector(order, ties):
    """Noda's inverse iteration with 80 digits, on the largest component; among equals the one with the smallest node."""
    graph = nx.Graph()
    graph.add_nodes_from(range(order))
    graph.add_weighted_edges_from(ties)
    largest = sorted(max(nx.connected_components(graph), key=lambda part: (len(part), -min(part))))
    scores = [0.0] * order
    if len(largest) < 2:
        return scores
    index = {node: i for i, node in enumerate(largest)}
    size = len(largest)
    matrix = mpmath.matrix(size, size)
    for a, b, strength in ties:
        if a in index:
            matrix[index[a], index[b]] = matrix[index[b], index[a]] = strength
    vector = mpmath.matrix([1] * size)
    for _ in range(60):
        product = matrix * vector
        ratios = [product[i] / vector[i] for i in range(size)]
        shift = max(ratios)
        if shift - min(ratios) < mpmath.mpf(10) ** -60 * shift:
            break
        vector = mpmath.lu_solve(shift * mpmath.eye(size) - matrix, vector)
        vector /= max(vector)
    else:
        raise ArithmeticError("not settled")
    for node, i in index.items():
        scores[node] = float(vector[i])
    return scores


def expected(order, ties):
    graph = nx.Graph()
    graph.add_nodes_from(range(order))
    graph.add_weighted_edges_from(ties)
    other = igraph.Graph(order, [(a, b) for a, b, _ in ties])
    strengths = [strength for _, _, strength in ties]
    pairs = (order - 1) * (order - 2) / 2

    weighted = exact_weighted_betweenness(order, ties)
    if max(strengths, default=1) <= 1000 and ties:
        for mine, theirs in zip(weighted, other.betweenness(weights=[1 / s for s in strengths])):
            assert abs(mine - theirs) <= 1e-9 * max(1, mine), (mine, theirs)

    def listed(by_node):
        return [by_node[node] for node in range(order)]

    constraint = other.constraint(weights=strengths) if ties else [float("nan")] * order
    ranks = nx.pagerank(graph, alpha=0.85, weight="weight", tol=1e-15, max_iter=10000)
    return {
        "degree": listed(dict(graph.degree())),
        "strength": listed(dict(graph.degree(weight="weight"))),
        "betweenness": [value / pairs if order > 2 else 0 for value in other.betweenness()],
        "weightedBetweenness": [value / pairs if order > 2 else 0 for value in weighted],
        "closeness": listed(nx.closeness_centrality(graph, wf_improved=True)),
        "harmonicCloseness": [value / (order - 1) if order > 1 else 0 for value in listed(nx.harmonic_centrality(graph))],
        "eigenvector": exact_eigenvector(order, ties),
        "pagerank": listed(ranks),
        "constraint": [None if value != value else value for value in constraint],
        "coreNumber": other.coreness(),
        "clustering": [0 if value != value else value for value in other.transitivity_local_undirected(mode="zero")],
    }


def short(value):
    return value if value is None or isinstance(value, int) else float(f"{value:.10g}")


def main():
    made = [
        {"name": name, "order": order, "ties": ties, "expected": {k: [short(v) for v in vs] for k, vs in expected(order, ties).items()}}
        for name, (order, ties) in graphs()
    ]
    lines = ",\n".join(json.dumps(graph, separators=(",", ":")) for graph in made)
    pathlib.Path(__file__).with_name("graphs.json").write_text(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main()
