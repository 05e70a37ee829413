import { describe, expect, it } from 'vitest';
import type { Testimony } from '../records/index.ts';
import { mapChoices } from './map-choices.ts';
import { countsUnder, type MapFilter } from './map-filter.ts';

const claim = (rest: Partial<Testimony>): Testimony =>
  ({
    id: 'c',
    kind: 'alliance',
    certainty: { low: 0.55, high: 0.8, stance: 'affirms' },
    publisher: 'The Gazette',
    speakers: [{ name: 'report.txt', kind: 'author' }],
    theatre: null,
    status: 'unreviewed',
    date: '2010',
    published: null,
    ...rest,
  }) as Testimony;

const said = claim({
  speakers: [{ name: 'A Minister', kind: 'person' }] as unknown as Testimony['speakers'],
});

describe('countsUnder', () => {
  it('restricts nothing without a filter', () => {
    expect(countsUnder({})).toBeUndefined();
    expect(countsUnder({ kinds: [], without: [] })).toBeUndefined();
  });

  it.each<[string, MapFilter, Testimony, boolean]>([
    ['the kind', { kinds: ['support', 'alliance'] }, claim({}), true],
    ['another kind', { kinds: ['support'] }, claim({}), false],
    ['without its publisher, however it is written', { without: ['the gazette'] }, claim({}), false],
    ['without its speaker', { without: ['A Minister'] }, said, false],
    ['without somebody else', { without: ['A Minister'] }, claim({}), true],
    ['only its speaker', { only: 'A Minister' }, said, true],
    ['only its publisher', { only: 'The Gazette' }, said, true],
    ['only somebody else', { only: 'A Minister' }, claim({}), false],
    [
      'only one, without another who also vouches',
      { only: 'A Minister', without: ['The Gazette'] },
      said,
      false,
    ],
    ['sure enough', { leastCertainty: 0.55 }, claim({}), true],
    ['not sure enough', { leastCertainty: 0.8 }, claim({}), false],
    ['the author of the text is no source', { only: 'report.txt' }, claim({}), false],
  ])('%s', (_, filter, one, expected) => {
    expect(countsUnder(filter)!(one)).toBe(expected);
  });
});

it('mapChoices counts what is drawn, a source once a claim', () => {
  const claims = [
    claim({ theatre: 'Kashmir' }),
    claim({ theatre: 'kashmir', kind: 'support' }),
    said,
    claim({ status: 'rejected', kind: 'rivalry' }),
    claim({ date: null, kind: 'split' }),
    claim({ speakers: [{ name: 'the gazette', kind: 'organisation' }] as unknown as Testimony['speakers'] }),
  ];
  expect(mapChoices(claims)).toEqual({
    kinds: [
      { name: 'alliance', claims: 3 },
      { name: 'support', claims: 1 },
    ],
    theatres: [{ name: 'Kashmir', claims: 2 }],
    sources: [
      { name: 'The Gazette', claims: 4 },
      { name: 'A Minister', claims: 1 },
    ],
  });
});
