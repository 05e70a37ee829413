/** Scores of heads: row = dependent 1…n less one, column = head 0…n, 0 the root. */
export interface ArcScores {
  readonly values: Float32Array | Float64Array;
  readonly count: number;
}

const BARRED = -1e9;

/** Whether following heads from some word never arrives at the root. */
function hasCycle(heads: Int32Array): boolean {
  const state = new Uint8Array(heads.length);
  state[0] = 2;
  for (let i = 1; i < heads.length; i++) {
    let j = i;
    for (; state[j] === 0; j = heads[j]!) state[j] = 1;
    if (state[j] === 1) return true;
    for (j = i; state[j] === 1; j = heads[j]!) state[j] = 2;
  }
  return false;
}

function bestHeads(scores: Float64Array, n: number): Int32Array {
  const heads = new Int32Array(n);
  heads[0] = -1;
  for (let i = 1; i < n; i++) {
    let best = 0;
    for (let j = 1; j < n; j++) if (j !== i && scores[i * n + j]! > scores[i * n + best]!) best = j;
    heads[i] = best;
  }
  return heads;
}

function findCycle(heads: Int32Array): readonly number[] | undefined {
  const seenFrom = new Int32Array(heads.length);
  for (let i = 1; i < heads.length; i++) {
    let j = i;
    for (; j !== 0 && seenFrom[j] === 0; j = heads[j]!) seenFrom[j] = i;
    if (j === 0 || seenFrom[j] !== i) continue;
    const cycle = [j];
    for (let k = heads[j]!; k !== j; k = heads[k]!) cycle.push(k);
    return cycle;
  }
}

const bestOf = (items: readonly number[], score: (item: number) => number): number =>
  items.reduce((best, item) => (score(item) > score(best) ? item : best));

/** Chu-Liu and Edmonds: contract a cycle of best heads, solve the smaller graph, break the cycle where it says. */
function contract(scores: Float64Array, n: number): Int32Array {
  const heads = bestHeads(scores, n);
  const cycle = findCycle(heads);
  if (!cycle) return heads;
  const inCycle = new Set(cycle);
  const rest = Array.from({ length: n }, (_, i) => i).filter((i) => !inCycle.has(i));
  const size = rest.length + 1;
  const node = size - 1;
  const smaller = new Float64Array(size * size).fill(BARRED);
  const whole = cycle.reduce((sum, i) => sum + scores[i * n + heads[i]!]!, 0);
  const into: number[] = [];
  const outOf: number[] = [];
  rest.forEach((i, a) => {
    for (const [b, j] of rest.entries()) if (i !== j) smaller[a * size + b] = scores[i * n + j]!;
    const head = bestOf(cycle, (q) => scores[i * n + q]!);
    smaller[a * size + node] = scores[i * n + head]!;
    outOf[a] = head;
    const gain = (q: number): number => scores[q * n + i]! - scores[q * n + heads[q]!]!;
    const entry = bestOf(cycle, gain);
    smaller[node * size + a] = gain(entry) + whole;
    into[a] = entry;
  });
  const solved = contract(smaller, size);
  const result = Int32Array.from(heads);
  rest.forEach((i, a) => {
    if (i !== 0) result[i] = solved[a] === node ? outOf[a]! : rest[solved[a]!]!;
  });
  const entry = solved[node]!;
  result[into[entry]!] = rest[entry]!;
  return result;
}

const rootsOf = (heads: Int32Array): readonly number[] =>
  Array.from(heads.keys()).filter((i) => i > 0 && heads[i] === 0);

/** The same graph where `root` alone may hang on the root. */
function rootedAt(scores: Float64Array, n: number, root: number): Float64Array {
  const rooted = scores.slice();
  for (let i = 1; i < n; i++) if (i !== root) rooted[i * n] = BARRED;
  rooted.fill(BARRED, root * n + 1, root * n + n);
  return rooted;
}

/** Heads (index 0 is word 1) of the maximum spanning tree with exactly one word on the root. */
export function spanningTree({ values, count }: ArcScores): readonly number[] {
  const n = count + 1;
  const scores = new Float64Array(n * n).fill(BARRED);
  scores.set(values.subarray(0, count * n), n);
  for (let i = 0; i < n; i++) scores[i * n + i] = BARRED;
  const greedy = bestHeads(scores, n);
  if (rootsOf(greedy).length === 1 && !hasCycle(greedy)) return [...greedy.subarray(1)];
  const free = contract(scores, n);
  const roots = rootsOf(free);
  if (roots.length === 1) return [...free.subarray(1)];
  const everyWord = Array.from({ length: count }, (_, i) => i + 1);
  const candidates = new Set([...roots, bestOf(everyWord, (i) => scores[i * n]!)]);
  const trees = [...candidates].map((root) => contract(rootedAt(scores, n, root), n));
  const total = (heads: Int32Array): number =>
    heads.reduce((sum, head, i) => (i === 0 ? 0 : sum + scores[i * n + head]!), 0);
  return [...trees.reduce((best, tree) => (total(tree) > total(best) ? tree : best)).subarray(1)];
}
