"""Single-root maximum spanning tree; src/claims/english/spanning-tree.ts says the same in TypeScript."""
import numpy as np

BARRED = -1e9


def find_cycle(heads):
    seen_from = [0] * len(heads)
    for i in range(1, len(heads)):
        j = i
        while j != 0 and seen_from[j] == 0:
            seen_from[j] = i
            j = heads[j]
        if j != 0 and seen_from[j] == i:
            cycle, k = [j], heads[j]
            while k != j:
                cycle.append(k)
                k = heads[k]
            return cycle
    return None


def contract(scores):
    """Chu-Liu and Edmonds over scores[dependent, head]; heads[0] is -1."""
    n = scores.shape[0]
    scores = scores.copy()
    np.fill_diagonal(scores, BARRED)
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    rest = [i for i in range(n) if i not in set(cycle)]
    node = len(rest)
    smaller = np.full((node + 1, node + 1), BARRED)
    whole = sum(scores[i, heads[i]] for i in cycle)
    into, out_of = {}, {}
    for a, i in enumerate(rest):
        for b, j in enumerate(rest):
            if i != j:
                smaller[a, b] = scores[i, j]
        out_of[a] = max(cycle, key=lambda q: scores[i, q])
        smaller[a, node] = scores[i, out_of[a]]
        into[a] = max(cycle, key=lambda q: scores[q, i] - scores[q, heads[q]])
        smaller[node, a] = scores[into[a], i] - scores[into[a], heads[into[a]]] + whole
    solved = contract(smaller)
    result = heads.copy()
    for a, i in enumerate(rest):
        if i != 0:
            result[i] = out_of[a] if solved[a] == node else rest[solved[a]]
    result[into[solved[node]]] = rest[solved[node]]
    return result


def spanning_tree(arcs):
    """arcs: words x (words + 1), column 0 the root. Heads of words 1, 2, ..."""
    n = arcs.shape[0]
    full = np.full((n + 1, n + 1), BARRED)
    full[1:] = arcs
    heads = contract(full)
    roots = [i for i in range(1, n + 1) if heads[i] == 0]
    if len(roots) == 1:
        return heads[1:].tolist()
    trees = []
    for root in sorted(set(roots) | {int(full[1:, 0].argmax()) + 1}):
        rooted = full.copy()
        rooted[1:, 0] = BARRED
        rooted[root] = BARRED
        rooted[root, 0] = full[root, 0]
        heads = contract(rooted)
        trees.append((sum(full[i, heads[i]] for i in range(1, n + 1)), heads))
    return max(trees, key=lambda tree: tree[0])[1][1:].tolist()
