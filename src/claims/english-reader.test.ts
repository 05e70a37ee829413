import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starterCatalogue } from './catalogue/starter-catalogue.ts';
import { readWith } from './reader.contract.ts';
import { documentOf } from './testing/document-of.ts';
import { englishReader } from './testing/english-reader.test-suite.ts';
import { readClaims } from './testing/read-claims.ts';

const SENTENCES = [
  'Hezbollah attacked Israeli positions near the border in May 2009.[1]',
  'The Houthis may have received weapons from Iran, analysts said.',
  'Boko Haram denied any links with ISIS.',
  'Fatah and Hamas signed a ceasefire agreement in Cairo on 3 June 2010.',
  'It is unclear whether the Red Heron Brigade (RHB) will negotiate with the government.',
  'The group also distanced itself from Turkey, while the RHB fought alongside the PKK.',
  'According to Human Rights Watch, Rwanda backed the M23. “They left,” it said.',
  'US-backed SDF fighters, an ally of the YPG, were besieged by ISIL.',
];

const checkClaims = (text: string): void => {
  const document = documentOf(text);
  const { claims, sentences } = readWith(englishReader, document, starterCatalogue);
  expect(sentences).toBeGreaterThanOrEqual(0);
  for (const claim of claims) {
    expect(claim.quote).toBe(text.slice(claim.begin, claim.end));
    expect(claim.quote).toBe(claim.quote.trim());
    for (const { begin, end } of [claim.trigger, claim.source, claim.target]) {
      expect(begin).toBeGreaterThanOrEqual(claim.begin);
      expect(end).toBeLessThanOrEqual(claim.end);
      expect(begin).toBeLessThan(end);
    }
    expect(claim.source.mention).toBe(text.slice(claim.source.begin, claim.source.end));
    expect(claim.source.id).not.toBe(claim.target.id);
    const { low, high, begin, end, phrase } = claim.certainty;
    expect(low).toBeLessThan(high);
    if (phrase !== null) expect(text.slice(begin, end).replace(/\s+/gu, ' ')).toBe(phrase);
  }
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
};

describe('englishReader', () => {
  it('fills every field of a claim', () => {
    const text =
      'It began. Analysts said that Iran may have supplied Hezbollah with rockets in May 2009.[7] It ended.';
    const document = documentOf(text);
    const { claims } = readWith(englishReader, document, starterCatalogue);
    expect(claims).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}$/u),
        documentId: document.id,
        doc: 'report.txt',
        docHash: document.hash,
        begin: 10,
        end: 90,
        quote: 'Analysts said that Iran may have supplied Hezbollah with rockets in May 2009.[7]',
        trigger: { begin: 43, end: 51 },
        source: { begin: 29, end: 33, id: 'iran', name: 'Iran', mention: 'Iran', resolvedBy: 'name' },
        target: {
          begin: 52,
          end: 61,
          id: 'hezbollah',
          name: 'Hezbollah',
          mention: 'Hezbollah',
          resolvedBy: 'name',
        },
        kind: 'support',
        of: 'arms',
        sign: 1,
        form: 'event',
        symmetric: false,
        certainty: { low: 0.3, high: 0.55, phrase: 'may', stance: 'affirms', begin: 34, end: 37 },
        saidBy: 'Analysts',
        speakers: [{ name: 'Analysts', kind: 'role' }],
        cites: ['7'],
        date: '2009-05',
        theatre: null,
        reader: 'english-3',
        rule: 'verb:support:supply:active',
        doubts: [],
      },
    ]);
  });

  it('doubts a claim that nothing dates, and one whose reference has two readings', () => {
    expect(readClaims('Iran arms Hezbollah.')[0]?.doubts.map(({ code }) => code)).toEqual(['undated']);
    expect(readClaims('Iran arms Hezbollah.', '2010')[0]?.doubts).toEqual([]);
    expect(
      readClaims('Hamas met Fatah. The group attacked Israel.', '2010')
        .at(-1)
        ?.doubts.map(({ code }) => code),
    ).toEqual(['ambiguous-reference']);
  });

  it('tells form: state, change, event and forecast', () => {
    const forms = [
      'Hamas has ties to Qatar.',
      'Hamas is moving away from Qatar.',
      'Hamas attacked Israel.',
      'Hamas will attack Israel.',
    ].map((text) => readClaims(text)[0]?.form);
    expect(forms).toEqual(['state', 'change', 'event', 'forecast']);
  });

  it('reads neither front matter nor notes', () => {
    for (const role of ['front-matter', 'note'] as const) {
      expect(
        readWith(englishReader, documentOf('Iran arms Hezbollah.', { role }), starterCatalogue).claims,
      ).toEqual([]);
    }
  });

  it('names the actors that the catalogue does not know', () => {
    const { actors } = readWith(
      englishReader,
      documentOf('The Red Heron Brigade (RHB) attacked Hamas. The RHB left.'),
      starterCatalogue,
    );
    expect(actors).toEqual([
      {
        id: 'red-heron-brigade',
        name: 'Red Heron Brigade',
        type: 'armed-group',
        aliases: ['RHB'],
        leaders: [],
        basis: 'text',
      },
    ]);
  });

  it('steps passage by passage', () => {
    const steps = [
      ...englishReader.begin(documentOf('Iran arms Hezbollah. It is so.\n\nChad left.'), starterCatalogue),
    ];
    expect(steps).toEqual([
      { sentences: 2, of: 3, claims: 0 },
      { sentences: 3, of: 3, claims: 0 },
    ]);
  });

  it('leaves an endless sentence unread, with a doubt', () => {
    const { claims, doubts } = readWith(
      englishReader,
      documentOf(`${'Hamas attacked Israel and '.repeat(200)}left.`),
      starterCatalogue,
    );
    expect(claims).toEqual([]);
    expect(doubts.map(({ code }) => code)).toEqual(['long-sentence']);
  });

  it('gives the same reading of the same text', () => {
    const text = SENTENCES.join(' ');
    expect(readClaims(text)).toEqual(readClaims(text));
  });

  it.each([
    'Red Heron Front and',
    'the',
    'Hamas',
    'Hamas - - Fatah',
    '“',
    'Syrian and Iraqi',
    'al-',
    '14',
    '[12]',
  ])('reads a text that breaks off: %s', checkClaims);

  it('never throws and keeps to the text, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), checkClaims));
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), checkClaims));
  });

  it('never throws and keeps to the text where sentences are cut, joined and shuffled', () => {
    const words = SENTENCES.join(' ').split(/(?<=[ \p{P}])/u);
    const mutated = fc.array(
      fc.oneof(
        fc.constantFrom(...words),
        fc.constantFrom(...SENTENCES),
        fc.constantFrom('\n\n', '(', '”', ', and ', '?', "'s ", '-'),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(mutated, (parts) => checkClaims(parts.join(''))),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to the text', () => {
    const timeOf = (times: number): number => {
      const document = documentOf(Array.from({ length: times }, () => SENTENCES.join(' ')).join('\n\n'));
      const start = performance.now();
      readWith(englishReader, document, starterCatalogue);
      return performance.now() - start;
    };
    timeOf(10);
    const best = (times: number): number => Math.min(timeOf(times), timeOf(times), timeOf(times));
    const [short, long] = [best(10), best(60)];
    expect(long).toBeLessThan(short * 6 * 3);
  });
});
