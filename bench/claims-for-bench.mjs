import { KINDS, signOf } from '../dist/src/records/index.js';

/** Claims spread evenly over pairs and ten years, from a fixed stream; for measuring speed only. */
export const claimsForBench = (count, pairs, actors = Math.ceil(Math.sqrt(pairs * 2)) + 2) => {
  const ends = [];
  for (let gap = 1; ends.length < pairs; gap++)
    for (let i = 0; i < actors && ends.length < pairs; i++) ends.push([i, (i + gap) % actors]);
  const mention = (i) => ({
    id: `actor-${i}`,
    name: `Actor ${i}`,
    mention: `Actor ${i}`,
    begin: 0,
    end: 1,
    resolvedBy: 'name',
  });
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = ends[i % pairs];
    const kind = KINDS[(i * 7) % KINDS.length];
    const year = 2001 + (i % 10);
    const month = String(1 + ((i * 5) % 12)).padStart(2, '0');
    return {
      id: `claim-${i}`,
      documentId: `document-${i >> 4}`,
      doc: 'bench.txt',
      docHash: 'sha256:00',
      begin: 0,
      end: 10,
      quote: `Sentence number ${i} says so.`,
      trigger: { begin: 0, end: 1 },
      source: mention(a),
      target: mention(b),
      kind,
      sign: signOf(kind),
      form: 'state',
      symmetric: false,
      certainty: { low: 0.55, high: 0.8, phrase: 'likely', stance: 'affirms' },
      saidBy: null,
      speakers: [],
      cites: [],
      date: `${year}-${month}`,
      theatre: null,
      reader: 'bench-1',
      rule: 'bench',
      doubts: [],
      status: 'unreviewed',
      published: null,
      publisher: null,
    };
  });
};
