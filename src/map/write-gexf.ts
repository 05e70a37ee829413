import { create } from 'xmlbuilder2';
import type { MapTimeline } from './map-timeline.ts';

/** First days of the years covered, as indexes into the months, and the last month. */
const yearSteps = (months: readonly string[]): readonly number[] =>
  months.flatMap((month, i) => (i === 0 || month.slice(5, 7) === '01' || i === months.length - 1 ? [i] : []));

/**
 * GEXF 1.3, dynamic (http://gexf.net/1.3): one edge a pair, its sign and level as attributes that change from year to
 * year, closed spells only, weight = |level| kept above zero because Gephi drops edges that are not.
 */
export const writeGexf = (timeline: MapTimeline): string => {
  const { months, actors, ties } = timeline;
  const first = months[0] ?? '1970-01-01';
  const last = months.at(-1) ?? first;
  const steps = yearSteps(months);
  const document = create({ version: '1.0', encoding: 'UTF-8' }).ele('gexf', {
    xmlns: 'http://gexf.net/1.3',
    'xmlns:viz': 'http://gexf.net/1.3/viz',
    version: '1.3',
  });
  document.ele('meta').ele('creator').txt('Entente').up().ele('description').txt('Who sides with whom');
  const graph = document.ele('graph', {
    mode: 'dynamic',
    defaultedgetype: 'undirected',
    timeformat: 'date',
    timerepresentation: 'interval',
    start: first,
    end: last,
  });
  const nodeAttributes = graph.ele('attributes', { class: 'node', mode: 'static' });
  nodeAttributes.ele('attribute', { id: 'type', title: 'type', type: 'string' });
  nodeAttributes.ele('attribute', { id: 'aliases', title: 'aliases', type: 'string' });
  const staticAttributes = graph.ele('attributes', { class: 'edge', mode: 'static' });
  for (const [id, type] of [
    ['claims', 'integer'],
    ['origins', 'integer'],
    ['contested', 'boolean'],
  ] as const)
    staticAttributes.ele('attribute', { id, title: id, type });
  const dynamicAttributes = graph.ele('attributes', { class: 'edge', mode: 'dynamic' });
  for (const [id, type] of [
    ['level', 'double'],
    ['sign', 'integer'],
    ['hostile', 'double'],
    ['allied', 'double'],
    ['weight', 'float'],
  ] as const)
    dynamicAttributes.ele('attribute', { id, title: id, type });

  const nodes = graph.ele('nodes');
  for (const actor of actors) {
    const node = nodes.ele('node', { id: actor.id, label: actor.name });
    const values = node.ele('attvalues');
    values.ele('attvalue', { for: 'type', value: actor.type });
    values.ele('attvalue', { for: 'aliases', value: actor.aliases.join('; ') });
    node.ele('viz:position', { x: (actor.x * 1500).toFixed(1), y: (-actor.y * 1000).toFixed(1), z: '0.0' });
    node.ele('spells').ele('spell', { start: first, end: last });
  }
  const edges = graph.ele('edges');
  for (const tie of ties) {
    const weight = (i: number): string =>
      Math.max(0.001, Math.abs(tie.allied[i]! - tie.hostile[i]!)).toFixed(4);
    const edge = edges.ele('edge', {
      id: `${tie.a}~${tie.b}`,
      source: tie.a,
      target: tie.b,
      weight: weight(months.length - 1),
    });
    const values = edge.ele('attvalues');
    for (const id of ['claims', 'origins', 'contested'] as const)
      values.ele('attvalue', { for: id, value: String(tie[id]) });
    steps.slice(0, -1).forEach((i, at) => {
      const spell = { start: months[i]!, end: months[steps[at + 1]!]! };
      const level = tie.allied[i]! - tie.hostile[i]!;
      const figures = {
        level: level.toFixed(4),
        sign: level < 0 ? '-1' : '1',
        hostile: String(tie.hostile[i]),
        allied: String(tie.allied[i]),
        weight: weight(i),
      };
      for (const [id, value] of Object.entries(figures)) values.ele('attvalue', { for: id, value, ...spell });
    });
    edge.ele('spells').ele('spell', { start: first, end: last });
  }
  return `${document.end({ prettyPrint: true })}\n`;
};
