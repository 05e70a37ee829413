import { describe, expect, it } from 'vitest';
import type { Actor } from '../records/index.ts';
import { named, taken, undo } from './decisions-for-tests.test-suite.ts';
import { actorsToRead } from './described-actors.ts';
import { prepareDecision } from './prepare-decision.ts';

const actor = (name: string, aliases: readonly string[] = []): Actor => ({
  ...named(name),
  type: 'armed-group',
  aliases,
  leaders: [],
  basis: 'catalogue',
});
const catalogue = [actor('Reds', ['RED']), actor('Blues')];
const standing = { revision: 1, documents: [], actors: [], decisions: [], claims: [] };
const prepare = (description: object, asked = 'RED') =>
  prepareDecision(
    { act: 'describe-actor', actor: asked, description },
    { standing, catalogue, readDocument: async () => null, readersOf: async () => [] },
  );

describe('a description of an actor', () => {
  it('keeps what is new', async () => {
    expect(await prepare({ type: 'armed-group', names: ['Red', ' Les Rouges '] })).toEqual({
      act: 'describe-actor',
      actor: named('Reds'),
      description: { names: ['Les Rouges'] },
    });
  });

  it.each([
    [{}, /nothing is said/],
    [{ names: ['RED'] }, /nothing is said/],
    [{ names: ['—'] }, /no name/],
    [{ names: ['The Blues'] }, /Blues is an actor of its own/],
  ])('refuses %j', async (description, why) => {
    await expect(prepare(description)).rejects.toThrow(why);
  });

  it('is looked for in what is read from then on, until it is taken back', async () => {
    const said = {
      act: 'describe-actor',
      actor: named('Reds'),
      description: { names: ['Les Rouges'] },
    } as const;
    const toRead = (...decisions: ReturnType<typeof taken>) =>
      actorsToRead({ actors: async () => [], decisions: async () => decisions }, catalogue);
    expect((await toRead(...taken(said))).at(-1)).toMatchObject({
      id: 'reds',
      aliases: ['Les Rouges'],
      basis: 'given',
    });
    expect(await toRead(...taken(said, undo(1)))).toEqual(catalogue);
  });
});
