import type { Actor, ActorType } from '../../records/index.ts';
import { slugOf } from './slug-of.ts';

/** One line of a catalogue table: name, aliases, leaders, and the name of the actor that it is a part of. Lists are divided by semicolons. */
export type CatalogueRow = readonly [name: string, aliases?: string, leaders?: string, partOf?: string];

const list = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

export const actorsOf = (type: ActorType, rows: readonly CatalogueRow[]): readonly Actor[] =>
  rows.map(([name, aliases, leaders, partOf]) => ({
    id: slugOf(name),
    name,
    type,
    aliases: list(aliases),
    leaders: list(leaders),
    ...(partOf === undefined ? {} : { partOf: slugOf(partOf) }),
    basis: 'catalogue',
  }));
