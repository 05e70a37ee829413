import { describe, expect, it } from 'vitest';
import { starterCatalogue } from './starter-catalogue.ts';

describe('starterCatalogue', () => {
  it('holds 250 armed groups and more', () => {
    expect(starterCatalogue.filter(({ type }) => type === 'armed-group').length).toBeGreaterThanOrEqual(250);
  });

  it('has an id for each actor', () => {
    const ids = starterCatalogue.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('gives no name to two actors', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, name, aliases, leaders } of starterCatalogue) {
      for (const alias of [name, ...aliases, ...leaders]) {
        const owner = owners.get(alias);
        if (owner !== undefined) shared.push(`${alias}: ${owner}, ${id}`);
        owners.set(alias, id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('names only wholes that it holds', () => {
    const ids = new Set(starterCatalogue.map(({ id }) => id));
    expect(starterCatalogue.filter(({ partOf }) => partOf !== undefined && !ids.has(partOf))).toEqual([]);
  });
});
