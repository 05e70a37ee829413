import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareTail, streamOf } from '../../maths/index.ts';
import { dyadAt, dyadsOf } from '../panels/dyads.ts';
import {
  attributeHistogram,
  DIRECTED_TRIADS,
  degreeHistogram,
  directedDegreeHistogram,
  directedGeodesicHistogram,
  directedTriadCensus,
  frustrationIndex,
  geodesicHistogram,
  mahalanobisTest,
  signedTriadCensus,
  TRIADS,
} from './index.ts';

/** Classes of n actors from ties [i, j, sign]. */
const network = (actors: number, ties: readonly (readonly [number, number, 1 | -1])[]): Uint8Array => {
  const classes = new Uint8Array(dyadsOf(actors).count).fill(1);
  for (const [i, j, sign] of ties) classes[dyadAt(i, j, actors)] = sign === 1 ? 2 : 0;
  return classes;
};

const drawn = fc.integer({ min: 2, max: 8 }).chain((actors) =>
  fc
    .array(fc.integer({ min: 0, max: 2 }), {
      minLength: dyadsOf(actors).count,
      maxLength: dyadsOf(actors).count,
    })
    .map((classes) => ({ actors, classes })),
);

describe('signedTriadCensus', () => {
  it('names every sort', () => {
    // Triads of 0-1-2-3: 012 is ++-, 013 is +00, 023 is +00 … by hand.
    const classes = network(4, [
      [0, 1, 1],
      [0, 2, 1],
      [1, 2, -1],
      [2, 3, -1],
    ]);
    const census = Object.fromEntries(
      [...signedTriadCensus(classes, 4)].map((count, i) => [TRIADS[i], count]),
    );
    // 012: + + −; 013: + 0 0; 023: + 0 −; 123: − 0 −.
    expect(census).toEqual({
      '+++': 0, '++0': 0, '++-': 1, '+00': 1, '+0-': 1, '+--': 0, '000': 0, '00-': 0, '0--': 1, '---': 0,
    }); // biome-ignore format: a table
  });

  it('counts every triad once', () => {
    fc.assert(
      fc.property(drawn, ({ actors, classes }) => {
        const census = signedTriadCensus(classes, actors);
        expect(census.reduce((a, b) => a + b)).toBe((actors * (actors - 1) * (actors - 2)) / 6);
      }),
    );
  });
});

describe('directedTriadCensus', () => {
  /** Ties such as "01 12" as a matrix. */
  const sent = (ties: string, actors = 3): Uint8Array => {
    const matrix = new Uint8Array(actors * actors);
    for (const tie of ties.split(' ').filter(Boolean)) matrix[Number(tie[0]) * actors + Number(tie[1])] = 1;
    return matrix;
  };
  // The drawings of Holland & Leinhardt 1970, American Journal of Sociology 76: 492-513, figure 1.
  it.each([
    ['003', ''],
    ['012', '01'],
    ['102', '01 10'],
    ['021D', '10 12'],
    ['021U', '01 21'],
    ['021C', '01 12'],
    ['111D', '01 10 21'],
    ['111U', '01 10 12'],
    ['030T', '01 12 02'],
    ['030C', '01 12 20'],
    ['201', '01 10 12 21'],
    ['120D', '01 10 20 21'],
    ['120U', '01 10 02 12'],
    ['120C', '01 10 02 21'],
    ['210', '01 10 12 21 02'],
    ['300', '01 10 12 21 02 20'],
  ])('knows %s', (sort, ties) => {
    const orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]; // biome-ignore format: a list
    for (const order of orders) {
      const turned = ties.replace(/\d/g, (actor) => String(order[Number(actor)]));
      expect(DIRECTED_TRIADS[directedTriadCensus(sent(turned), 3).indexOf(1)]).toBe(sort);
    }
  });

  it('counts every triad once', () => {
    const stream = streamOf(2);
    const ties = Uint8Array.from({ length: 400 }, (_, cell) =>
      cell % 21 !== 0 && stream.uniform() < 0.2 ? 1 : 0,
    );
    expect(directedTriadCensus(ties, 20).reduce((a, b) => a + b)).toBe((20 * 19 * 18) / 6);
  });
});

describe('histograms', () => {
  const path = network(5, [
    [0, 1, 1],
    [1, 2, 1],
    [2, 3, 1],
    [0, 4, -1],
  ]);

  it('count ties of an actor by sign', () => {
    expect([...degreeHistogram(path, 5, 2, 2)]).toEqual([1, 2, 2]);
    expect([...degreeHistogram(path, 5, 0, 1)]).toEqual([3, 2]);
  });

  it('count steps between actors', () => {
    // 0-1-2-3 in a line: three dyads at 1, two at 2, one at 3; 4 is joined to none of the four.
    expect([...geodesicHistogram(path, 5, 2, 5)]).toEqual([3, 2, 1, 0, 0, 4]);
    expect([...geodesicHistogram(path, 5, 2, 2)]).toEqual([3, 3, 4]);
  });

  it('count ties that are sent and received, and steps along them', () => {
    // 0 -> 1 -> 2, 3 -> 1
    const ties = Uint8Array.of(0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0);
    expect([...directedDegreeHistogram(ties, 4, 'sent', 2)]).toEqual([1, 3, 0]);
    expect([...directedDegreeHistogram(ties, 4, 'received', 2)]).toEqual([2, 1, 1]);
    // 0-1, 1-2, 3-1 at one step; 0-2, 3-2 at two; seven ordered pairs not joined.
    expect([...directedGeodesicHistogram(ties, 4, 3)]).toEqual([3, 2, 0, 7]);
  });

  it('count values of an attribute', () => {
    expect([...attributeHistogram([1, 5, 5, 3], 1, 5)]).toEqual([1, 0, 1, 0, 2]);
  });
});

describe('frustrationIndex', () => {
  const byEnumeration = (classes: ArrayLike<number>, actors: number): number => {
    const { first, second, count } = dyadsOf(actors);
    let least = Number.POSITIVE_INFINITY;
    for (let camps = 0; camps < 2 ** actors; camps++) {
      let against = 0;
      for (let d = 0; d < count; d++) {
        const together = ((camps >> first[d]!) & 1) === ((camps >> second[d]!) & 1);
        if (classes[d] !== 1 && together !== (classes[d] === 2)) against += 1;
      }
      least = Math.min(least, against);
    }
    return least;
  };

  it('is the least over all divisions into two camps', () => {
    fc.assert(
      fc.property(drawn, ({ actors, classes }) => {
        expect(frustrationIndex(classes, actors)).toBe(byEnumeration(classes, actors));
      }),
    );
  });

  it('is 0 exactly where two camps fit, whatever else is joined', () => {
    const triangles = network(6, [
      [0, 1, 1],
      [0, 2, -1],
      [1, 2, -1],
      [3, 4, -1],
      [3, 5, -1],
      [4, 5, -1],
    ]);
    expect(frustrationIndex(triangles, 6)).toBe(1); // the second triangle, all foes
  });

  it('refuses what it cannot do exactly', () => {
    const ring = network(
      27,
      Array.from({ length: 26 }, (_, i) => [i, i + 1, 1] as const),
    );
    expect(() => frustrationIndex(ring, 27)).toThrow(/27 actors hang together, 26/);
  });
});

describe('mahalanobisTest', () => {
  const stream = streamOf(17);
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - stream.uniform())) * Math.cos(2 * Math.PI * stream.uniform());
  const draw = (): number[] => {
    const [x, y] = [normal(), normal()];
    return [3 * x, x + 0.5 * y, 7];
  };
  const simulated = Array.from({ length: 4000 }, draw);

  it('is near the chi-square tail for normal statistics', () => {
    // (3, 0) in units of x = 1, y = −2: squared distance 5, with 2 degrees of freedom.
    const { p, distance, rank, beyond } = mahalanobisTest([3, 0, 7], simulated);
    expect(distance).toBeGreaterThan(4.5);
    expect(distance).toBeLessThan(5.5);
    expect(Math.abs(p - chiSquareTail(5, 2))).toBeLessThan(0.02);
    expect({ rank, beyond }).toEqual({ rank: 2, beyond: false });
  });

  it('says where no simulation varies but the observed differ', () => {
    expect(mahalanobisTest([3, 0, 8], simulated).beyond).toBe(true);
  });

  it('is uniform for one run more of the same', () => {
    const cells = new Array<number>(10).fill(0);
    for (let trial = 0; trial < 1000; trial++) {
      const { p } = mahalanobisTest(draw(), Array.from({ length: 99 }, draw));
      cells[Math.min(9, Math.floor(p * 10))]! += 1;
    }
    // Of 99 simulations p takes 100 values 0 .. 1, ten to a cell but eleven in the last only by its end.
    const chiSquare = cells.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
    expect(chiSquare).toBeLessThan(27.88);
  });

  it('refuses one simulation', () => expect(() => mahalanobisTest([1], [[1]])).toThrow(/at least 2/));
});
