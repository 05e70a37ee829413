import type { MapPicture, PicturedTie } from './map-at.ts';
import type { MapActor } from './map-timeline.ts';
import { placeLabels } from './place-labels.ts';

/** Colours and faces of the map: those of the workbench's light theme, so that print and screen agree. */
const COOPERATIVE = '#0a5aa8';
const HOSTILE = '#b8360e';
const INK = '#1a1b1d';
const INK_SOFT = '#62656b';
const PAPER = '#fcfcfa';
const FACE = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif";

/** Ties weaker than this at the date are left out of the picture; the table has them all (assumed). */
export const FAINTEST_LEVEL = 0.03;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

const number = (value: number): string => value.toFixed(1);

/** Width by level, in pixels. */
export const strokeWidthOf = (level: number): number => 1 + 5 * Math.abs(level);

/** Opacity by the probability of the sign that is shown. */
export const opacityOf = (tie: Pick<PicturedTie, 'level' | 'allied' | 'hostile'>): number =>
  0.3 + 0.7 * (tie.level >= 0 ? tie.allied : tie.hostile);

const fork = (x: number, y: number): string =>
  `<g transform="translate(${number(x - 7)} ${number(y - 7)})"><rect x="-1" y="-1" width="16" height="16" fill="${PAPER}"/>` +
  `<path d="M7 13V8L3 4M7 8l4-4M3 7V3h4M7 3h4v4" fill="none" stroke="${INK}" stroke-width="1.5"/></g>`;

const drawTie = (
  tie: PicturedTie,
  at: ReadonlyMap<string, { x: number; y: number; name: string }>,
): string => {
  const [a, b] = [at.get(tie.a)!, at.get(tie.b)!];
  const hostile = tie.level < 0;
  const line =
    `<line x1="${number(a.x)}" y1="${number(a.y)}" x2="${number(b.x)}" y2="${number(b.y)}" ` +
    `stroke="${hostile ? HOSTILE : COOPERATIVE}" stroke-width="${number(strokeWidthOf(tie.level))}" ` +
    `stroke-opacity="${opacityOf(tie).toFixed(2)}"${hostile ? ' stroke-dasharray="7 4"' : ''}>` +
    `<title>${escaped(a.name)}, ${escaped(b.name)}: level ${tie.level.toFixed(2).replace('-', '\u2212')}</title></line>`;
  return tie.contested ? line + fork((a.x + b.x) / 2, (a.y + b.y) / 2) : line;
};

const words = (x: number, y: number, text: string, rest: string): string =>
  `<text x="${number(x)}" y="${number(y)}" ${rest}>${escaped(text)}</text>`;

/** What the picture says, in the one line that it may have below it. */
const key = (width: number, height: number, at: string): string =>
  [
    `<line x1="24" x2="46" y1="${height - 22}" y2="${height - 22}" stroke="${COOPERATIVE}" stroke-width="4"/>`,
    words(52, height - 18, 'allied', `fill="${COOPERATIVE}"`),
    `<line x1="102" x2="124" y1="${height - 22}" y2="${height - 22}" stroke="${HOSTILE}" stroke-width="4" stroke-dasharray="7 4"/>`,
    words(130, height - 18, 'hostile', `fill="${HOSTILE}"`),
    words(
      190,
      height - 18,
      'width: level   fainter: less certain   fork: contested',
      `fill="${INK_SOFT}" xml:space="preserve"`,
    ),
    words(width - 24, height - 18, at, `fill="${INK}" font-weight="600" text-anchor="end"`),
  ].join('');

/** The map at a date as a standalone SVG, for the command line, the brief and print. Hostile ties are dashed. */
export const drawMap = (picture: MapPicture, size = { width: 1200, height: 800 }): string => {
  const { width, height } = size;
  const [across, down] = [width - 320, height - 150];
  const placed = picture.actors.map((actor: MapActor) => ({
    ...actor,
    x: 160 + actor.x * across,
    y: 50 + actor.y * down,
  }));
  const at = new Map(placed.map((actor) => [actor.id, actor]));
  const ties = picture.ties
    .filter((tie) => Math.abs(tie.level) >= FAINTEST_LEVEL)
    .sort((x, y) => Math.abs(x.level) - Math.abs(y.level));
  const labels = placeLabels(placed.map(({ id, name, x, y }) => ({ id, text: name, x, y })));
  const title = `Who sides with whom, ${picture.at}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}" font-family="${FACE}" font-size="14">`,
    `<title>${title}</title><rect width="100%" height="100%" fill="${PAPER}"/>`,
    ...ties.map((tie) => drawTie(tie, at)),
    ...placed.map(
      ({ x, y }) =>
        `<circle cx="${number(x)}" cy="${number(y)}" r="6" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>`,
    ),
    ...labels.map(({ text, x, y, anchor }) =>
      words(
        x,
        y,
        text,
        `text-anchor="${anchor}" font-weight="600" fill="${INK}" stroke="${PAPER}" stroke-width="4" paint-order="stroke"`,
      ),
    ),
    key(width, height, picture.at),
    '</svg>\n',
  ].join('\n');
};
