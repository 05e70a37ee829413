import { expect, it } from 'vitest';
import type { Mention, Sign } from '../../../../src/records/index.ts';
import { onlyHere } from './only-here.ts';

const claim = (id: string, source: string, target: string, sign: Sign) => ({
  id,
  source: { id: source } as Mention,
  target: { id: target } as Mention,
  sign,
});

it('tells by pair, in either order, and by sign', () => {
  const first = [claim('1', 'a', 'b', 1), claim('2', 'a', 'b', -1), claim('3', 'a', 'c', 1)];
  const second = [claim('4', 'b', 'a', 1), claim('5', 'c', 'd', 1)];
  expect([...onlyHere(first, second)]).toEqual(['2', '3']);
  expect([...onlyHere(second, first)]).toEqual(['5']);
});
