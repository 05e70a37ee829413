import type { HypothesisAsked } from '../../../../src/records/index.ts';

type Parties = HypothesisAsked['parties'];

/** One line a party: `older groups: Afghan Taliban; Haqqani network`. */
export const writeParties = (parties: Parties): string =>
  Object.entries(parties)
    .map(([name, actors]) => `${name}: ${actors.join('; ')}`)
    .join('\n');

/** What such lines say; a line without a colon is an actor by itself. */
export const readParties = (written: string): Parties =>
  Object.fromEntries(
    written
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const colon = line.indexOf(':');
        const name = (colon === -1 ? line : line.slice(0, colon)).trim();
        const actors = (colon === -1 ? line : line.slice(colon + 1))
          .split(';')
          .map((actor) => actor.trim())
          .filter((actor) => actor !== '');
        return [name, actors];
      }),
  );
