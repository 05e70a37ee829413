import { arrangeNames, frameOf } from './arrange-names.ts';
import { boxAround } from './box.ts';
import { CAMP_BREADTH, type CampArea, campAreas } from './camp-areas.ts';
import { DASH, type DrawnTie, drawTies, type Place } from './draw-ties.ts';
import type { TieLabel } from './label-ties.ts';
import type { MapPicture, PicturedTie } from './map-at.ts';
import { placeActors, type Size } from './place-actors.ts';
import type { PlacedName } from './place-names.ts';
import { sayLevel } from './say-level.ts';
import { type Selection, selectLabels } from './select-labels.ts';

/** Colours and faces of the map: those of the workbench's light theme, so that print and screen agree. */
const COOPERATIVE = '#0a5aa8';
const HOSTILE = '#b8360e';
const INK = '#1a1b1d';
const INK_SOFT = '#62656b';
const WASH = '#f2f2ee';
const RULE = '#dcdcd6';
const PAPER = '#fcfcfa';
const FACE = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif";

/** Marks of 16 by 16 px: two ways, up, down. */
const FORK = 'M8 15V9M8 9L3 3M8 9l5-6M3 7V3h4M13 7V3H9';
const RISES = 'M8 13V3M4 7l4-4 4 4';
const FALLS = 'M8 3v10M4 9l4 4 4-4';

/** Breadth that camps' words keep off the middle of a tie's label, in px. */
const LABEL_WIDTH = 70;

export interface DrawOptions {
  readonly size?: Size;
  /** What is picked out: its ties bear their levels, the others are fainter. */
  readonly selected?: Selection;
  /** The date compared with, as it is to be written. */
  readonly since?: string;
  /** The camp whose area is wanted where a picture is too crowded for all of them. */
  readonly camp?: number | null;
  /** What the picture leaves out, in words, written under it. */
  readonly note?: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

const number = (value: number): string => value.toFixed(1);

const words = (x: number, y: number, text: string, rest = ''): string =>
  `<text x="${number(x)}" y="${number(y)}" ${rest}>${escaped(text)}</text>`;

const mark = (path: string, x: number, y: number): string =>
  `<path transform="translate(${number(x)} ${number(y - 7)}) scale(0.875)" d="${path}" fill="none" stroke="${INK}" stroke-width="1.7"/>`;

const drawTie = (
  { tie, x1, y1, x2, y2, width, opacity, hostile }: DrawnTie<PicturedTie>,
  names: ReadonlyMap<string, string>,
  dimmed: boolean,
): string =>
  `<line x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}" ` +
  `stroke="${hostile ? HOSTILE : COOPERATIVE}" stroke-width="${width.toFixed(2)}" ` +
  `stroke-opacity="${(dimmed ? 0.3 * opacity : opacity).toFixed(2)}"${hostile ? ` stroke-dasharray="${DASH.join(' ')}"` : ''}>` +
  `<title>${escaped(`${names.get(tie.a)}, ${names.get(tie.b)}: level ${sayLevel(tie.level)}`)}</title></line>`;

const drawCamp = ({ strokes }: CampArea): string => {
  const path = strokes.map(([p, q]) => `M${p.x} ${p.y}L${q.x} ${q.y}`).join('');
  return [
    [RULE, CAMP_BREADTH + 2],
    [WASH, CAMP_BREADTH],
  ]
    .map(
      ([colour, width]) =>
        `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`,
    )
    .join('');
};

const drawCampLabel = ({ label: { x, y, lines } }: CampArea): string =>
  lines
    .map((line, i) =>
      words(
        x,
        y + 4 + 16 * (i - (lines.length - 1) / 2),
        line,
        `font-size="12.5" text-anchor="middle" fill="${INK_SOFT}"`,
      ),
    )
    .join('');

const ANCHORS = {
  right: { anchor: 'start', dx: 13, dy: 5 },
  left: { anchor: 'end', dx: -13, dy: 5 },
  below: { anchor: 'middle', dx: 0, dy: 25 },
  above: { anchor: 'middle', dx: 0, dy: -13 },
} as const;

const HALO = `stroke="${PAPER}" stroke-width="4" paint-order="stroke"`;

const drawName = ({ side }: PlacedName, { x, y }: Place, name: string): string => {
  const { anchor, dx, dy } = ANCHORS[side];
  return words(x + dx, y + dy, name, `text-anchor="${anchor}" font-weight="600" fill="${INK}" ${HALO}`);
};

/** The parts of a label side by side: how each is drawn from its left edge, and how wide it is. */
const partsOf = ({ tie, withLevel, move }: TieLabel<PicturedTie>) => {
  const hue = tie.level < 0 ? HOSTILE : COOPERATIVE;
  const said = (text: string, width: number, rest: string) => ({
    width,
    at: (x: number, y: number) => words(x, y + 4, text, `font-size="12.5" ${rest}`),
  });
  const grew = Math.abs(tie.level) > Math.abs(tie.before ?? tie.level);
  return [
    ...(withLevel ? [said(sayLevel(tie.level), 28, `font-weight="600" fill="${hue}"`)] : []),
    ...(tie.contested
      ? [
          { width: 15, at: (x: number, y: number) => mark(FORK, x, y) },
          said(`${tie.cooperative}:${tie.conflictual}`, 20, `fill="${INK}"`),
        ]
      : []),
    ...(move === 'turned' ? [said(`was ${sayLevel(tie.before!)}`, 52, `fill="${INK_SOFT}"`)] : []),
    ...(move === 'strengthened' || move === 'weakened'
      ? [{ width: 14, at: (x: number, y: number) => mark(grew ? RISES : FALLS, x, y) }]
      : []),
  ];
};

const drawLabel = (label: TieLabel<PicturedTie>): string => {
  const parts = partsOf(label);
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  let x = label.x - width / 2;
  const drawn = parts.map((part) => {
    const svg = part.at(x, label.y);
    x += part.width;
    return svg;
  });
  const back = `<rect x="${number(label.x - width / 2 - 3)}" y="${number(label.y - 9)}" width="${width + 6}" height="18" rx="2" fill="${PAPER}"/>`;
  return back + drawn.join('');
};

/** What the picture says, in the one line that it may have below it, and what it leaves out. */
const key = ({ width, height }: Size, at: string, { since, note }: DrawOptions): string => {
  const line = height - 12;
  return [
    `<line x1="24" x2="46" y1="${line - 4}" y2="${line - 4}" stroke="${COOPERATIVE}" stroke-width="4"/>`,
    words(52, line, 'allied', `fill="${COOPERATIVE}"`),
    `<line x1="102" x2="124" y1="${line - 4}" y2="${line - 4}" stroke="${HOSTILE}" stroke-width="4" stroke-dasharray="${DASH.join(' ')}"/>`,
    words(130, line, 'hostile', `fill="${HOSTILE}"`),
    words(
      190,
      line,
      'width: level   fainter: less certain   fork: contested, origins for : against',
      `fill="${INK_SOFT}" xml:space="preserve"`,
    ),
    words(
      width - 24,
      line,
      since === undefined ? at : `${at}, compared with ${since}`,
      `fill="${INK}" font-weight="600" text-anchor="end"`,
    ),
    ...(note ? [words(24, line - 20, note, `fill="${INK_SOFT}"`)] : []),
  ].join('');
};

/**
 * The map at a date as a standalone SVG: the one drawing for the command line, the brief, print and what the workbench
 * saves. Hostile ties are dashed.
 */
export const drawMap = (picture: MapPicture, options: DrawOptions = {}): string => {
  const {
    size = { width: 1200, height: 800 },
    selected = { actor: null, pair: null },
    camp = null,
  } = options;
  const { width, height } = size;
  const places = placeActors(picture.actors, size);
  const names = new Map(picture.actors.map(({ id, name }) => [id, name]));
  const isSelected = ({ a, b }: PicturedTie): boolean =>
    `${a}~${b}` === selected.pair || a === selected.actor || b === selected.actor;
  const drawn = drawTies(
    picture.ties.toSorted((x, y) => Math.abs(x.level) - Math.abs(y.level)),
    places,
    (tie) => `${tie.a}~${tie.b}` === selected.pair,
  );
  const arranged = arrangeNames({ ...picture, places, size });
  const labels = selectLabels(drawn, selected, picture.actors.length, frameOf(size), arranged.taken);
  const written = [...arranged.taken, ...labels.map(({ x, y }) => boxAround(x, y, LABEL_WIDTH, 18))];
  const camps = campAreas(picture.camps, places, frameOf(size), written, camp);
  const title = `Who sides with whom, ${picture.at}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}" font-family="${FACE}" font-size="13.5">`,
    `<title>${escaped(title)}</title><rect width="100%" height="100%" fill="${PAPER}"/>`,
    ...camps.map(drawCamp),
    ...drawn.map((tie) => drawTie(tie, names, selected.actor !== null && !isSelected(tie.tie))),
    ...camps.map(drawCampLabel),
    ...labels.map(drawLabel),
    ...picture.actors.map(({ id }) => {
      const { x, y } = places.get(id)!;
      const fill = id === selected.actor ? INK : PAPER;
      return `<circle cx="${x}" cy="${y}" r="6" fill="${fill}" stroke="${INK}" stroke-width="2.5"/>`;
    }),
    ...arranged.names.map((name) => drawName(name, places.get(name.id)!, names.get(name.id)!)),
    key(size, picture.at, options),
    '</svg>\n',
  ].join('\n');
};
