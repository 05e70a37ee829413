import { streamOf } from '../dist/src/maths/index.js';
import { hashOf, idOf, KINDS, signOf } from '../dist/src/records/index.js';

const WORDS =
  'the of on Monday that fighters had attacked a convoy near district border after talks with commanders failed to reach agreement over control supply routes in mountains said officials while leaders denied any part and called for calm among tribes who had given them shelter since spring money arms were sent through the pass by men loyal to'.split(
    ' ',
  );
const WORDS_A_SENTENCE = 22;
const CLAIMS_A_DOCUMENT = 16;

/** Pairs of as few actors as may be, in rings. */
const ringsOf = (pairs) => {
  const actors = Math.ceil(Math.sqrt(pairs * 2)) + 2;
  const ends = [];
  for (let gap = 1; ends.length < pairs; gap++)
    for (let i = 0; i < actors && ends.length < pairs; i++) ends.push([i, (i + gap) % actors]);
  return ends;
};

/** Pairs of so many actors, each in one, in groups of about twelve: three in four within a group, the others anywhere. */
export const groupsOf = (actors, pairs, seed = 1) => {
  const stream = streamOf(seed, 'groups');
  const groups = Math.max(1, Math.round(actors / 12));
  const ends = new Map();
  for (let i = 0; ends.size < pairs; i++) {
    const a = i < actors ? i : stream.integerBelow(actors);
    const within = (a % groups) + groups * stream.integerBelow(Math.floor(actors / groups));
    const b = stream.integerBelow(4) > 0 ? within : stream.integerBelow(actors);
    if (a !== b) ends.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b]);
  }
  return [...ends.values()];
};

/** Readings as a ledger is given them: reports of 16 sentences, each a claim between two of many actors, over ten years. */
export function* readingsForBench(claims, pairs, seed = 1, ends = ringsOf(pairs)) {
  const stream = streamOf(seed, 'bench');
  for (let first = 0; first < claims; first += CLAIMS_A_DOCUMENT) {
    const year = 2001 + stream.integerBelow(10);
    const month = String(1 + stream.integerBelow(12)).padStart(2, '0');
    const published = `${year}-${month}-${String(1 + stream.integerBelow(28)).padStart(2, '0')}`;
    const count = Math.min(CLAIMS_A_DOCUMENT, claims - first);
    const sentences = Array.from({ length: count }, () => {
      const words = Array.from({ length: WORDS_A_SENTENCE }, () => WORDS[stream.integerBelow(WORDS.length)]);
      return `${words.join(' ')}.`;
    });
    const text = sentences.join(' ');
    const bytes = new TextEncoder().encode(text);
    const hash = hashOf(bytes);
    const documentId = hash.slice(7, 23);
    const name = `report-${first / CLAIMS_A_DOCUMENT}.txt`;
    let begin = 0;
    const read = sentences.map((quote, i) => {
      const [a, b] = ends[(first + i) % pairs];
      const kind = KINDS[stream.integerBelow(KINDS.length)];
      const mention = (actor) => ({
        id: `actor-${actor}`,
        name: `Actor ${actor}`,
        mention: quote.slice(0, 7),
        begin,
        end: begin + 7,
        resolvedBy: 'name',
      });
      const claim = {
        id: idOf(documentId, begin, kind, a, b),
        documentId,
        doc: name,
        docHash: hash,
        begin,
        end: begin + quote.length,
        quote,
        trigger: { begin, end: begin + 7 },
        source: mention(a),
        target: mention(b),
        kind,
        sign: signOf(kind),
        form: 'state',
        symmetric: false,
        certainty: { low: 0.55, high: 0.8, phrase: 'likely', stance: 'affirms' },
        saidBy: null,
        speakers: [{ name, kind: 'author' }],
        cites: [],
        date: i % 3 === 0 ? `${year}-${month}` : null,
        theatre: null,
        reader: 'bench-1',
        rule: 'bench',
        doubts: [],
      };
      begin += quote.length + 1;
      return claim;
    });
    yield {
      document: {
        id: documentId,
        hash,
        textHash: hash,
        name,
        mediaType: 'text/plain',
        metadata: {
          authors: [],
          publisher: `Publisher ${first % 40}`,
          published: { edtf: published, basis: 'metadata' },
        },
        text,
        passages: [{ begin: 0, end: text.length, role: 'paragraph' }],
        notes: [],
        citations: [],
      },
      bytes,
      reading: {
        documentId,
        reader: 'bench-1',
        when: '2026-01-01T00:00:00.000Z',
        sentences: count,
        milliseconds: 1,
        doubts: [],
      },
      claims: read,
      actors: [],
    };
  }
}
