import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Document, Kind, StandingClaim } from '../../../src/records/index.ts';
import { FIXTURE_CLAIMS, NAMES } from './fixture-claims.ts';

const reports = fileURLToPath(new URL('../../../samples/afpak/reports/', import.meta.url));
const COOPERATIVE = [
  'merger',
  'affiliation',
  'alliance',
  'joint-operation',
  'support',
  'convergence',
  'agreement',
];
const PRONOUNS = ['it', 'them', 'his group', 'the two', 'the network', 'its militants'];

const open = (name: string): Document => {
  const raw = readFileSync(reports + name, 'utf8');
  const field = (key: string) => new RegExp(`^${key}: "?([^"\n]+)"?$`, 'mi').exec(raw)?.[1];
  const body = raw.startsWith('---') ? raw.slice(raw.indexOf('---', 3) + 3) : raw.slice(raw.indexOf('\n\n'));
  const blocks = body.trim().split(/\n\n|\n(?=\[\^)/);
  let text = '';
  const passages: Document['passages'][number][] = [];
  const notes: Document['notes'][number][] = [];
  const citations: Document['citations'][number][] = [];
  for (const block of blocks) {
    const note = /^\[\^(\d+)\]: /.exec(block);
    const heading = /^# /.exec(block);
    const begin = text.length;
    const words = block.slice((note ?? heading)?.[0].length ?? 0);
    for (const m of words.matchAll(/\[\^(\d+)\]/g))
      citations.push({
        begin: begin + m.index,
        end: begin + m.index + m[0].length,
        marker: m[1]!,
        style: 'superscript',
        note: Number(m[1]) - 1,
      });
    text += `${words}\n\n`;
    const span = { begin, end: begin + words.length };
    if (note) notes.push({ ...span, marker: note[1]! });
    passages.push(
      heading ? { ...span, role: 'heading', level: 1 } : { ...span, role: note ? 'note' : 'paragraph' },
    );
  }
  const published = field('Published');
  return {
    id: name.slice(0, 12),
    hash: 'sha256:0',
    textHash: 'sha256:0',
    name,
    mediaType: 'text/plain',
    text,
    passages,
    notes,
    citations,
    metadata: {
      title: field('Title')!,
      authors: [],
      publisher: field('Publisher')!,
      note: 'written for this project',
      ...(published && {
        published: {
          edtf: published,
          basis: name.includes('khost') ? ('guessed' as const) : ('metadata' as const),
        },
      }),
    },
  };
};

export const documents: readonly Document[] = [...new Set(FIXTURE_CLAIMS.map((c) => c.file))].map(open);

export const claims: StandingClaim[] = FIXTURE_CLAIMS.map((given, i) => {
  const document = documents.find((d) => d.name === given.file)!;
  const { text } = document;
  const begin = text.indexOf(given.sentence);
  const stop = /[.”](\[\^\d\])?(\s|$)/g;
  stop.lastIndex = begin + 30;
  const end = stop.exec(text)!.index + 1;
  const at = (words: string) => {
    const where = text.indexOf(words, begin);
    if (where < 0 || where >= end) throw new Error(`${given.sentence}: no "${words}"`);
    return { begin: where, end: where + words.length };
  };
  const side = ([id, words]: readonly [string, string]) => {
    const referred = PRONOUNS.includes(words.toLowerCase());
    return {
      ...at(words),
      id,
      name: NAMES[id]!,
      mention: words,
      resolvedBy: referred ? ('pronoun' as const) : ('alias' as const),
      ...(referred && { via: NAMES[id]! }),
    };
  };
  const sign = COOPERATIVE.includes(given.kind) ? (1 as const) : (-1 as const);
  const hedge = given.hedge;
  return {
    id: `c${i}`,
    documentId: document.id,
    doc: document.name,
    docHash: document.hash,
    begin,
    end,
    quote: text.slice(begin, end),
    trigger: at(given.trigger),
    source: side(given.source),
    target: side(given.target),
    kind: given.kind as Kind,
    sign,
    form: 'state',
    symmetric: ['alliance', 'joint-operation', 'rivalry', 'agreement'].includes(given.kind),
    certainty: hedge
      ? { low: hedge[1], high: hedge[2], phrase: hedge[0], stance: 'affirms', ...at(hedge[0]) }
      : { low: 0.95, high: 1, phrase: null, stance: 'affirms' },
    saidBy: given.saidBy ?? null,
    speakers: [
      { name: 'author', kind: 'author' },
      ...(given.saidBy
        ? [
            {
              name: given.saidBy,
              kind: /^[A-Z]/.test(given.saidBy)
                ? ('named' as const)
                : given.saidBy === 'unnamed'
                  ? ('unnamed' as const)
                  : ('role' as const),
            },
          ]
        : []),
    ],
    cites: given.cites ?? [],
    date: given.date ?? null,
    theatre: null,
    reader: 'fixture-1',
    rule: 'by hand',
    doubts: given.date
      ? []
      : [{ code: 'undated', message: 'The sentence gives no date; the date of publication stands in.' }],
    status: i % 7 === 3 ? 'accepted' : 'unreviewed',
    published: document.metadata.published?.edtf ?? null,
    publisher: document.metadata.publisher ?? null,
  };
});
