// Beliefs about all pairs of a ledger, from nothing in memory to the last pair; then a new document, and a pair's curve.
// Prints one line of JSON: milliseconds by the clock and of processor time, and the most memory the process ever had.
import { existsSync, readFileSync } from 'node:fs';
import { openSqliteStore } from '../dist/src/adapters/store/index.js';
import { loadTestimony } from '../dist/src/ledger/index.js';
import {
  DEFAULT_PARAMETERS,
  gatherEvidence,
  keepBeliefs,
  tracePair,
  weighClaims,
} from '../dist/src/relations/index.js';

const AT = 14_700;

/** Linux counts the memory of the process that started this one into `maxRSS`; its own peak stands elsewhere. */
const mostMemoryInKilobytes = () => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
};

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const store = await openSqliteStore(process.argv[2], { mode: 'read', owner: 'bench', now: () => new Date() });
const { claims } = await loadTestimony(store);
const relations = weighClaims(claims, { at: AT });
const wall = performance.now();
const { user, system } = process.cpuUsage();
const megabytes = Math.round(mostMemoryInKilobytes() / 1024);

const kept = keepBeliefs(claims, { at: AT });
const document = median(
  Array.from({ length: 20 }, (_, i) => {
    const own = claims
      .slice(i * 1_000, i * 1_000 + 16)
      .map((claim, at) => ({ ...claim, id: `new-${i}-${at}`, documentId: `new-${i}` }));
    const begun = performance.now();
    kept.replaceDocument(`new-${i}`, own);
    return performance.now() - begun;
  }),
);

const [one] = relations;
const isOfPair = ({ source, target }) =>
  [source.id, target.id].includes(one.aId) && [source.id, target.id].includes(one.bId);
const ofPair = claims.filter(isOfPair);
const days = Array.from({ length: 120 }, (_, month) => AT - 3_600 + month * 30.4);
const curve = median(
  Array.from({ length: 20 }, () => {
    const begun = performance.now();
    tracePair(gatherEvidence(ofPair, null, DEFAULT_PARAMETERS)[0], { at: AT, days });
    return performance.now() - begun;
  }),
);
await store.close();
console.log(JSON.stringify({ wall, cpu: (user + system) / 1_000, megabytes, document, curve }));
