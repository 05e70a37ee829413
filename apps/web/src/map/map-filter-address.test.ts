import { expect, it } from 'vitest';
import { describeFilters } from './describe-filters.ts';
import { filtersOf, isFiltered, wordsToAsk } from './map-filter-address.ts';

const of = (words: string) => filtersOf(new URLSearchParams(words));

it('reads every filter from an address, and asks the server in one order', () => {
  const filters = of(
    'kind=support&kind=alliance&theatre=Kashmir&without=B&without=A&certainty=0.55&known=2010-01-31&camp=2&moved=turned',
  );
  expect(filters).toMatchObject({
    kinds: ['support', 'alliance'],
    camp: 2,
    moved: 'turned',
    known: '2010-01-31',
  });
  expect(wordsToAsk(filters)).toBe(
    'kind=alliance&kind=support&without=A&without=B&theatre=Kashmir&certainty=0.55&asKnownOn=2010-01-31',
  );
});

it('takes what makes no sense for no filter', () => {
  expect(of('camp=-1&moved=sideways')).toMatchObject({ camp: null, moved: null });
  expect(isFiltered(of('at=2010-05&pair=a~b'))).toBe(false);
  expect(isFiltered(of('camp=1'))).toBe(true);
});

it('says in words what is left out', () => {
  expect(describeFilters(of('kind=armed-conflict&only=The Gazette&certainty=0.8&camp=1'))).toBe(
    'only armed conflict; only by The Gazette; claims from 80 % on; ties of camp 1',
  );
  expect(describeFilters(of(''))).toBe('');
});
