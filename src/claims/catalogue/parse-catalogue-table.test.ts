import { describe, expect, it } from 'vitest';
import { parseCatalogueTable } from './parse-catalogue-table.ts';

describe('parseCatalogueTable', () => {
  it('reads an actor from a line', () => {
    const [row] = parseCatalogueTable(`
# armed-group: Varda; Lombria
Varda Front | VF?; Front of Varda | Ana Kel | of Great Front 2012/2016-07; from Old Front 2010; of Wide Union 2017 | ucdp:12
`);
    expect(row).toEqual({
      shared: ['VF'],
      actor: {
        id: 'varda-front',
        name: 'Varda Front',
        type: 'armed-group',
        aliases: ['VF', 'Front of Varda'],
        leaders: ['Ana Kel'],
        partOf: 'wide-union',
        links: [
          { kind: 'part-of', id: 'great-front', when: '2012/2016-07' },
          { kind: 'split-from', id: 'old-front', when: '2010' },
          { kind: 'part-of', id: 'wide-union', when: '2017/..' },
        ],
        locations: ['Varda', 'Lombria'],
        identifiers: [{ scheme: 'ucdp', id: '12' }],
        basis: 'catalogue',
      },
    });
  });

  it('takes a name alone', () => {
    expect(parseCatalogueTable('# agency\nThe Eye |')[0]?.actor).toEqual({
      id: 'the-eye',
      name: 'The Eye',
      type: 'agency',
      aliases: [],
      leaders: [],
      basis: 'catalogue',
    });
  });

  it.each([
    ['Varda Front |', 'heading'],
    ['# guild\nVarda Front |', 'type'],
    ['# army\nA | b | c | under D', 'link'],
    ['# army\nA | b | c | | 12', 'identifier'],
    ['# army\nA | b | c | | x:1 | y', 'cells'],
    ['# army\n | b', 'name'],
  ])('refuses %j', (table, what) => {
    expect(() => parseCatalogueTable(table)).toThrow(what);
  });
});
