import { expect, it } from 'vitest';
import type { Mention } from '../../../../src/records/index.ts';
import { actorsNamedIn } from './actors-named-in.ts';

const mention = (id: string, begin: number): Mention => ({
  id,
  name: id.toUpperCase(),
  mention: `the ${id}`,
  resolvedBy: 'alias',
  begin,
  end: begin + 4,
});

it('finds who is named within the words, in their order, each once', () => {
  const claims = [
    { source: mention('c', 30), target: mention('a', 10) },
    { source: mention('a', 22), target: mention('b', 16) },
    { source: mention('d', 40), target: mention('a', 0) },
  ];
  expect(actorsNamedIn(claims, { begin: 8, end: 36 })).toEqual([
    { id: 'a', name: 'A', mention: 'the a' },
    { id: 'b', name: 'B', mention: 'the b' },
    { id: 'c', name: 'C', mention: 'the c' },
  ]);
});
