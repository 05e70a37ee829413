import { describe, expect, it } from 'vitest';
import { readSignedPanel } from './read-signed-panel.ts';

const NODES = 'name,type\nA,x\nB,x\n"C, the third",y\n';
const EDGES = 't,sign,a,b\n1,1,A,B\n1,-1,B,A\n2,-1,"C, the third",A\n';

const read = (nodes = NODES, edges = EDGES) =>
  readSignedPanel(async (file) => (file === 'nodes.csv' ? nodes : edges));

describe('readSignedPanel', () => {
  it('reads ties of either sign, whichever way round they stand', async () => {
    const panel = await read();
    expect(panel.actors).toEqual(['A', 'B', 'C, the third']);
    expect(panel.windows).toBe(2);
    // Dyads: AB, AC, BC.
    expect(panel.read(1)).toEqual({
      cooperation: Uint16Array.of(1, 0, 0),
      conflict: Uint16Array.of(1, 0, 0),
    });
    expect(panel.read(2)).toEqual({
      cooperation: Uint16Array.of(0, 0, 0),
      conflict: Uint16Array.of(0, 1, 0),
    });
  });

  it.each([
    [
      'an actor that is not there',
      NODES,
      `${EDGES}2,1,A,D\n`,
      /edges\.csv:5: b: "D" is not among the actors/,
    ],
    ['a sign of its own', NODES, `${EDGES}2,0,A,B\n`, /edges\.csv:5: sign: .*"0"/],
    ['a window that is no number', NODES, `${EDGES}NaN,1,A,B\n`, /edges\.csv:5: t: .*"NaN"/],
    ['a tie to itself', NODES, `${EDGES}2,1,A,A\n`, /edges\.csv:5: b: "A" is tied to itself/],
    ['one window', NODES, 't,sign,a,b\n1,1,A,B\n', /at least two windows/],
    ['a gap', NODES, `${EDGES}4,1,A,B\n`, /window 3 has no ties/],
    ['an actor twice', `${NODES}A,z\n`, EDGES, /nodes\.csv:5: name: "A" stands there twice/],
    ['no such column', NODES, 't,sign,from,to\n1,1,A,B\n', /edges\.csv: no column "a"/],
    ['no rows', NODES, 't,sign,a,b\n', /edges\.csv: no rows/],
    ['ragged rows', NODES, 't,sign,a,b\n1,1,A\n', /edges\.csv: not a table/],
  ])('refuses %s, naming the place', async (_, nodes, edges, message) => {
    await expect(read(nodes, edges)).rejects.toThrow(message);
  });
});
