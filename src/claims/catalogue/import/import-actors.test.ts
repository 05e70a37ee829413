import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, joinById } from '../../../records/index.ts';
import { starterCatalogue } from '../starter-catalogue.ts';
import { importActors } from './import-actors.ts';

const COLUMNS =
  'ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NameChange,NewName,NewNameFullMotherTongue,NewNameFullEng,Org,ConflictId,DyadId,PrimaryParty,OSID,OSCoalition,OSCoalitionID,NSID,NSCoalition,NSCoalitionID,Splinter,NamePrev,ActorIdPrev,SplitTemp,NameSplitTemp,ActorIdSplitTemp,Alliance,NameAlliance,ActorIdAlliance,JoinGroup,GroupName,ActorIdGroup,Location,GWNOLoc,Region,Version'.split(
    ',',
  );

type Cells = Readonly<Record<string, string>>;

const quoted = (cell: string): string => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const ucdpFile = (...rows: readonly Cells[]): string =>
  [
    COLUMNS.join(','),
    ...rows.map((row) => COLUMNS.map((column) => quoted(row[column] ?? '')).join(',')),
  ].join('\n');

/** Invented groups under the columns of the published list. */
const ROWS: readonly Cells[] = [
  {
    ActorId: '9001',
    NameData: 'VLF',
    NameOrigFull: 'Frente de Liberación Vardano',
    NameOrigFullEng: 'Varda Liberation Front',
    Org: '1',
    Location: 'Peru',
    GWNOLoc: '135',
  },
  {
    ActorId: '9002',
    NameData: 'VLF - Dawn faction',
    Splinter: '1',
    NamePrev: 'VLF',
    ActorIdPrev: '9001',
    Location: 'Peru',
    GWNOLoc: '135',
  },
  {
    ActorId: '9003',
    NameData: 'Alliance of the Uplands',
    Alliance: '1',
    NameAlliance: 'VLF; Upland Guard',
    ActorIdAlliance: '9001; 9004',
    Location: 'Peru',
    GWNOLoc: '135',
  },
  {
    ActorId: '9004',
    NameData: 'Upland Guard',
    NameChange: '1',
    NewName: 'UPM',
    NewNameFullMotherTongue: 'Movimiento del Páramo',
    NewNameFullEng: 'Upland Peace Movement',
    JoinGroup: '1',
    GroupName: 'VLF',
    ActorIdGroup: '9001',
    Location: 'Peru',
    GWNOLoc: '135',
  },
  { ActorId: '9005', NameData: 'Government of Peru', Org: '4', Location: 'Peru', GWNOLoc: '135' },
  {
    ActorId: '9006',
    NameData: 'Kel clan',
    Org: '3',
    SplitTemp: '1',
    NameSplitTemp: 'Upland Guard',
    ActorIdSplitTemp: '9004',
    Location: 'Ecuador, Peru',
    GWNOLoc: '130, 135',
  },
  { ActorId: '9007', NameData: 'Sendero Luminoso', Location: 'Peru', GWNOLoc: '135' },
  { ActorId: '9008', NameData: 'ELN', Location: 'Bolivia', GWNOLoc: '145' },
];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** All signs used here have the number in Windows-1252 that they have in Unicode. */
const cp1252 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const imported = (bytes: Uint8Array, project: readonly Actor[] = []) =>
  importActors({ name: 'list.csv', bytes, catalogue: starterCatalogue, project });

const byId = (actors: readonly Actor[]) => new Map(actors.map((actor) => [actor.id, actor]));

describe("importActors: UCDP's list", () => {
  const { format, actors, added, extended, flaws } = imported(utf8(ucdpFile(...ROWS)));
  const found = byId(actors);

  it('brings in what nobody knew and extends what the catalogue knows', () => {
    expect({ format, added, extended, flaws }).toEqual({ format: 'ucdp', added: 5, extended: 3, flaws: [] });
    expect(found.get('varda-liberation-front')).toMatchObject({
      name: 'Varda Liberation Front',
      type: 'armed-group',
      aliases: ['VLF', 'Frente de Liberación Vardano'],
      locations: ['Peru'],
      identifiers: [{ scheme: 'ucdp', id: '9001' }],
      basis: 'given',
    });
    expect(found.get('kel-clan')).toMatchObject({ type: 'community', locations: ['Ecuador', 'Peru'] });
  });

  it('takes new names of a group for names of it', () => {
    expect(found.get('upland-guard')?.aliases).toEqual([
      'UPM',
      'Movimiento del Páramo',
      'Upland Peace Movement',
    ]);
  });

  it('knows splinters, alliances and those who joined', () => {
    expect(found.get('vlf-dawn-faction')?.links).toEqual([
      { kind: 'split-from', id: 'varda-liberation-front' },
    ]);
    expect(found.get('kel-clan')?.links).toEqual([{ kind: 'split-from', id: 'upland-guard' }]);
    expect(found.get('varda-liberation-front')?.links).toEqual([
      { kind: 'part-of', id: 'alliance-of-the-uplands' },
    ]);
    expect(found.get('upland-guard')?.links).toEqual([
      { kind: 'part-of', id: 'alliance-of-the-uplands' },
      { kind: 'merged-into', id: 'varda-liberation-front' },
    ]);
  });

  it('knows a government by its state, and a group by a full name or by acronym and place', () => {
    expect(found.get('peru')).toMatchObject({ name: 'Peru', identifiers: [{ scheme: 'ucdp', id: '9005' }] });
    expect(found.get('shining-path')?.identifiers).toEqual([{ scheme: 'ucdp', id: '9007' }]);
    expect(found.get('national-liberation-army-bolivia')?.identifiers).toEqual([
      { scheme: 'ucdp', id: '9008' },
    ]);
  });

  it('reads Windows-1252 as it reads UTF-8', () => {
    expect(imported(cp1252(ucdpFile(...ROWS)))).toEqual(imported(utf8(ucdpFile(...ROWS))));
    expect(imported(utf8(`\uFEFF${ucdpFile(...ROWS).replaceAll('\n', '\r\n')}`)).actors).toEqual(actors);
  });

  it('reads the signs that Windows-1252 has and Latin-1 has not', () => {
    // “Šumadija’s Guard”: S with caron is 0x8A, the apostrophe 0x92
    const bytes = Uint8Array.from('name,type\n\u008aumadija\u0092s Guard,armed-group\n', (sign) =>
      sign.charCodeAt(0),
    );
    expect(imported(bytes).actors.map(({ name }) => name)).toEqual(['Šumadija’s Guard']);
  });

  it('adds nothing the second time', () => {
    const again = imported(utf8(ucdpFile(...ROWS)), actors);
    expect(again).toMatchObject({ actors: [], added: 0, extended: 0, unchanged: 8, flaws: [] });
  });

  it('adds to a project what a newer list knows besides, and takes nothing away', () => {
    const newer = ucdpFile({ ActorId: '9002', NameData: 'Dawn', NameOrigFullEng: 'Dawn of Varda' });
    const { actors: news } = imported(utf8(newer), actors);
    expect(news).toHaveLength(1);
    expect(news[0]).toMatchObject({
      id: 'vlf-dawn-faction',
      name: 'VLF - Dawn faction',
      aliases: ['Dawn of Varda', 'Dawn'],
      links: [{ kind: 'split-from', id: 'varda-liberation-front' }],
    });
  });

  it('names what is wrong by line and column, and takes the rest', () => {
    const text = ucdpFile(
      ROWS[0]!,
      { ActorId: '12a', NameData: 'Nobody' },
      { ActorId: '9010', NameData: '' },
      { ActorId: '9001', NameData: 'Twice' },
      { ActorId: '9011', NameData: 'Orphan', Splinter: '1', NamePrev: 'Lost Front', ActorIdPrev: '9999' },
    );
    const outcome = imported(utf8(`${text}\n9012,Too,many${',x'.repeat(40)}\n9013,Last`));
    expect(outcome.flaws.map(({ line, field, isIn }) => [line, field, isIn])).toEqual([
      [3, 'ActorId', false],
      [4, 'NameData', false],
      [5, 'ActorId', false],
      [6, 'ActorIdPrev', true],
      [7, undefined, false],
    ]);
    expect(outcome.actors.map(({ name }) => name)).toEqual(['Varda Liberation Front', 'Orphan', 'Last']);
  });

  it('goes on after a quotation mark that does not close', () => {
    const text = ucdpFile({ ActorId: '9020', NameData: 'First' }, { ActorId: '9022', NameData: 'Third' });
    const [heading, first, third] = text.split('\n');
    const outcome = imported(utf8([heading, first, '9021,"Second', third].join('\n')));
    expect(outcome.flaws).toEqual([{ line: 3, problem: 'a quotation mark is not closed', isIn: false }]);
    expect(outcome.actors.map(({ name }) => name)).toEqual(['First', 'Third']);
  });

  it('keeps two groups of one name apart', () => {
    const { actors: both } = imported(
      utf8(
        ucdpFile(
          { ActorId: '9030', NameData: 'Night Watch', GWNOLoc: '135', Location: 'Peru' },
          { ActorId: '9031', NameData: 'Night Watch', GWNOLoc: '700', Location: 'Afghanistan' },
        ),
      ),
    );
    expect(both.map(({ id }) => id)).toEqual(['night-watch', 'night-watch-afghanistan']);
  });
});

describe('importActors: a plain list', () => {
  const text = [
    'Name;Also known as;Actor type;Part of;Leaders;Country;Note',
    'Varda Front;VF|Front of Varda;Armed Group;;Ana Kel | Bo Ran;Peru;x',
    'Dawn Wing;;faction;Varda Front;;;',
    'Tamil Tigers;Tigers of Varda;;;;;',
    'Lost Wing;;faction;Nowhere Front;;;',
    'Guild;;guild;;;;',
    ';none;;;;;',
  ].join('\n');
  const { format, actors, added, extended, flaws } = imported(utf8(text));

  it('takes names, aliases, types, wholes, leaders and places', () => {
    expect({ format, added, extended }).toEqual({ format: 'plain', added: 3, extended: 1 });
    expect(actors.slice(0, 3)).toEqual([
      {
        id: 'varda-front',
        name: 'Varda Front',
        type: 'armed-group',
        aliases: ['VF', 'Front of Varda'],
        leaders: ['Ana Kel', 'Bo Ran'],
        locations: ['Peru'],
        basis: 'given',
      },
      {
        id: 'dawn-wing',
        name: 'Dawn Wing',
        type: 'faction',
        aliases: [],
        leaders: [],
        partOf: 'varda-front',
        links: [{ kind: 'part-of', id: 'varda-front' }],
        basis: 'given',
      },
      {
        id: 'liberation-tigers-of-tamil-eelam',
        name: 'Liberation Tigers of Tamil Eelam',
        type: 'armed-group',
        aliases: ['Tigers of Varda'],
        leaders: [],
        basis: 'given',
      },
    ]);
  });

  it('names what is wrong', () => {
    expect(flaws.map(({ line, field, isIn }) => [line, field, isIn])).toEqual([
      [5, 'part of', true],
      [6, 'actor type', false],
      [7, 'name', false],
    ]);
  });

  it('adds nothing the second time', () => {
    expect(imported(utf8(text), actors)).toMatchObject({ actors: [], unchanged: 4 });
  });

  it('takes a name for an actor that a text brought in, and keeps what the text said', () => {
    const learnt: Actor = {
      id: 'varda-front',
      name: 'Varda Front',
      type: 'armed-group',
      aliases: ['VFX'],
      leaders: [],
      basis: 'text',
    };
    const [record] = imported(utf8(text), [learnt]).actors;
    expect(record).toMatchObject({
      id: 'varda-front',
      aliases: ['VFX', 'VF', 'Front of Varda'],
      basis: 'given',
    });
  });

  it.each([
    ['', 'is empty'],
    ['a,b\n1,2', 'has no column "name"'],
  ])('refuses %j', (bad, message) => {
    expect(() => imported(utf8(bad))).toThrow(message);
  });

  it('takes any bytes without damage, and nothing twice', () => {
    const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('A', 'a', 'B', 'B;C', 'C'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), (rows) => {
        const bytes = utf8(['name,aliases,part of', ...rows.map((row) => row.join(','))].join('\n'));
        let first: ReturnType<typeof imported>;
        try {
          first = importActors({ name: 'x', bytes, catalogue: [], project: [] });
        } catch (error) {
          expect(error).toMatchObject({ code: 'bad-input' });
          return;
        }
        const ids = first.actors.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const project = [...joinById(first.actors).values()];
        expect(importActors({ name: 'x', bytes, catalogue: [], project }).actors).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
