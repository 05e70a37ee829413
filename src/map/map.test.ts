import { describe, expect, it } from 'vitest';
import { dayRangeOf, type StandingClaim, signOf } from '../records/index.ts';
import { DEFAULT_PARAMETERS, gatherEvidence, weighClaims } from '../relations/index.ts';
import { drawMap } from './draw-map.ts';
import { layOutActors } from './lay-out-actors.ts';
import { mapAt } from './map-at.ts';
import { traceMap } from './trace-map.ts';
import { writeGexf } from './write-gexf.ts';

const claim = (
  id: string,
  a: string,
  b: string,
  kind: StandingClaim['kind'],
  date: string,
): StandingClaim => {
  const mention = (actor: string) => ({
    id: actor,
    name: `The ${actor} <front>`,
    mention: actor,
    begin: 0,
    end: 1,
    resolvedBy: 'name' as const,
  });
  return {
    id,
    documentId: id,
    doc: 'report.txt',
    docHash: 'sha256:00',
    begin: 0,
    end: 10,
    quote: `Sentence ${id}.`,
    trigger: { begin: 0, end: 1 },
    source: mention(a),
    target: mention(b),
    kind,
    sign: signOf(kind),
    form: 'state',
    symmetric: false,
    certainty: { low: 0.95, high: 1, phrase: null, stance: 'affirms' },
    saidBy: null,
    speakers: [],
    cites: [],
    date,
    theatre: null,
    reader: 'test-1',
    rule: 'test',
    doubts: [],
    status: 'unreviewed',
    published: null,
    publisher: null,
  };
};

const claims = [
  claim('1', 'north', 'south', 'alliance', '2007-03-01'),
  claim('2', 'north', 'south', 'armed-conflict', '2010-11-01'),
  claim('3', 'north', 'west', 'support', '2009'),
  claim('4', 'east', 'west', 'rivalry', '2008-05'),
];
const timeline = traceMap(claims, []);
const day = (edtf: string): number => dayRangeOf(edtf)!.first;

describe('traceMap', () => {
  it('is empty, not zero, where nothing is dated', () => {
    expect(traceMap([], [])).toEqual({
      months: [],
      actors: [],
      ties: [],
      density: [],
      camps: { steps: [], campOf: [] },
    });
    expect(mapAt(traceMap([], []), 0)).toMatchObject({ actors: [], ties: [] });
  });

  it('covers the evidence by months, with half a year on either side', () => {
    expect(timeline.months[0]).toBe('2006-08-01');
    expect(timeline.months.at(-1)).toBe('2011-05-01');
    expect(timeline.months).toHaveLength(58);
  });

  it('holds at each month what weighing the claims gives', () => {
    for (const at of ['2007-01-01', '2009-06-01', '2011-05-01']) {
      const { ties } = mapAt(timeline, day(at));
      for (const relation of weighClaims(claims, { at: day(at) })) {
        const tie = ties.find(({ a, b }) => a === relation.aId && b === relation.bId)!;
        expect(tie.level).toBeCloseTo(relation.level, 3);
        expect(tie.claims).toBe(relation.claims);
      }
    }
  });

  it('counts claims a quarter by sign', () => {
    expect(timeline.density).toEqual([
      { begins: '2007-01-01', cooperative: 1, conflictual: 0 },
      { begins: '2008-04-01', cooperative: 0, conflictual: 1 },
      { begins: '2009-07-01', cooperative: 1, conflictual: 0 },
      { begins: '2010-10-01', cooperative: 0, conflictual: 1 },
    ]);
  });

  it('leaves out what was rejected', () => {
    const rejected = claims.map((each) => ({ ...each, status: 'rejected' as const }));
    expect(traceMap(rejected, []).ties).toEqual([]);
  });
});

describe('traceMap in a frame', () => {
  const isAlliance = ({ kind }: { readonly kind: string }): boolean => kind === 'alliance';
  const filtered = traceMap(claims, [], undefined, { counts: isAlliance, frame: timeline });

  it('keeps the months and the positions, and weighs only what counts', () => {
    expect(filtered.months).toEqual(timeline.months);
    expect(filtered.ties).toHaveLength(1);
    expect(filtered.ties[0]).toMatchObject({
      a: 'north',
      b: 'south',
      claims: 1,
      cooperative: 1,
      conflictual: 0,
    });
    for (const { id, x, y } of filtered.actors)
      expect(timeline.actors.find((actor) => actor.id === id)).toMatchObject({ x, y });
    expect(filtered.density).toEqual([{ begins: '2007-01-01', cooperative: 1, conflictual: 0 }]);
  });

  it('keeps them where nothing counts', () => {
    const nothing = traceMap(claims, [], undefined, { counts: () => false, frame: timeline });
    expect(nothing.months).toEqual(timeline.months);
    expect(nothing.ties).toEqual([]);
  });
});

describe('traceMap going on from before', () => {
  it('gives what it would give anew, whether the ties are the same or not', () => {
    const evidence = gatherEvidence(claims, null, DEFAULT_PARAMETERS);
    const before = traceMap(claims, [], DEFAULT_PARAMETERS, { evidence });
    const same = traceMap(claims, [], DEFAULT_PARAMETERS, { evidence, before });
    expect(same).toEqual(before);
    expect(same.camps).toBe(before.camps);
    const more = [...claims, claim('9', 'south', 'west', 'support', '2009')];
    expect(traceMap(more, [], DEFAULT_PARAMETERS, { before })).toEqual(traceMap(more, []));
  });
});

describe('a contested pair', () => {
  it('is contested from the first to the last day on which witnesses pull both ways', () => {
    const both = traceMap(
      [
        claim('5', 'north', 'south', 'alliance', '1990-01-01'),
        claim('6', 'north', 'south', 'alliance', '2010-01-01'),
        claim('7', 'north', 'south', 'armed-conflict', '2010-03-01'),
      ],
      [],
    );
    const [tie] = both.ties;
    expect(tie).toMatchObject({ contested: true, cooperative: 2, conflictual: 1 });
    expect(mapAt(both, day('1990-01-01')).ties[0]!.contested).toBe(false);
    expect(mapAt(both, day('2010-03-01')).ties[0]!.contested).toBe(true);
  });
});

describe('mapAt', () => {
  it('keeps to the ends of the grid outside of it', () => {
    expect(mapAt(timeline, day('1990')).ties).toEqual(mapAt(timeline, day('2006-08-01')).ties);
    expect(mapAt(timeline, day('2030')).ties).toEqual(mapAt(timeline, day('2011-05-01')).ties);
  });

  it('moves between two months without a jump', () => {
    const level = (at: number): number => mapAt(timeline, at).ties.find(({ b }) => b === 'south')!.level;
    for (let at = day('2010-01-01'); at < day('2010-12-01'); at++)
      expect(Math.abs(level(at + 1) - level(at))).toBeLessThan(0.02);
  });
});

describe('layOutActors', () => {
  const actorIds = Array.from({ length: 40 }, (_, i) => `actor-${i}`);
  const ties = actorIds
    .slice(1)
    .map((id, i) => ({ a: actorIds[Math.floor(i / 2)]!, b: id, affinity: i % 3 === 0 ? -0.8 : 0.8 }));

  it('gives the same positions each time, all on the map', () => {
    const positions = layOutActors(actorIds, ties);
    expect(positions).toEqual(layOutActors(actorIds, ties));
    for (const { x, y } of positions.values()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(1);
    }
  });

  it('sets allies nearer than enemies', () => {
    const near = layOutActors(
      ['a', 'b', 'c', 'd'],
      [
        { a: 'a', b: 'b', affinity: 0.9 },
        { a: 'b', b: 'c', affinity: -0.9 },
        { a: 'c', b: 'd', affinity: 0.9 },
      ],
    );
    const far = (p: string, q: string): number =>
      Math.hypot(1.5 * (near.get(p)!.x - near.get(q)!.x), near.get(p)!.y - near.get(q)!.y);
    expect(far('a', 'b')).toBeLessThan(far('b', 'c'));
  });

  it('places one actor, and actors without ties', () => {
    expect(layOutActors(['alone'], []).get('alone')).toEqual({ x: 0.5, y: 0.5 });
  });
});

describe('drawMap', () => {
  const svg = drawMap(mapAt(timeline, day('2010-12-01')));

  it('dashes hostile ties, names every actor and escapes their names', () => {
    expect(svg).toContain('stroke-dasharray="7 5"');
    expect(svg.match(/<circle /g)).toHaveLength(4);
    expect(svg).toContain('The north &lt;front&gt;');
    expect(svg).not.toContain('<front>');
  });

  it('carries no script, and refers to nothing outside', () => {
    expect(svg).not.toMatch(/<script|href=|url\(|@import/);
  });
});

describe('writeGexf', () => {
  const gexf = writeGexf(timeline);

  it('keeps weights above zero, the sign in an attribute, and every spell closed', () => {
    for (const [, weight] of gexf.matchAll(/for="weight" value="([^"]+)"/g))
      expect(Number(weight)).toBeGreaterThan(0);
    expect(gexf).toContain('for="sign" value="-1"');
    for (const [tag] of gexf.matchAll(/<spell [^>]*>/g))
      expect(tag).toMatch(/start="\d{4}-\d\d-\d\d" end="\d{4}-\d\d-\d\d"/);
    expect(gexf).toContain('xmlns="http://gexf.net/1.3"');
    expect(gexf).toContain('mode="dynamic"');
  });

  it('holds one edge a pair and one node an actor', () => {
    expect(gexf.match(/<edge /g)).toHaveLength(3);
    expect(gexf.match(/<node /g)).toHaveLength(4);
  });
});
