import { CAMP_BREADTH, type CampArea, DASH, type DrawnTie } from '../../../../src/map/index.ts';
import type { Palette } from './use-palette.ts';

/** How much of its opacity a tie keeps that is not of what is selected. */
const DIMMED = 0.3;

export const paintCamps = (
  canvas: CanvasRenderingContext2D,
  areas: readonly CampArea[],
  { wash, rule }: Palette,
): void => {
  canvas.setLineDash([]);
  canvas.globalAlpha = 1;
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  for (const { strokes } of areas) {
    canvas.beginPath();
    for (const [from, to] of strokes) {
      canvas.moveTo(from.x, from.y);
      canvas.lineTo(to.x, to.y);
    }
    // An outline, so that two camps that overlap are told apart.
    canvas.strokeStyle = rule;
    canvas.lineWidth = CAMP_BREADTH + 2;
    canvas.stroke();
    canvas.strokeStyle = wash;
    canvas.lineWidth = CAMP_BREADTH;
    canvas.stroke();
  }
  canvas.lineCap = 'butt';
};

/** Paints ties of both signs, hostile ones dashed; each kind in one go, since changing the dash costs more than a line. */
export const paintTies = <Tie extends DrawnTie>(
  canvas: CanvasRenderingContext2D,
  ties: readonly Tie[],
  { coop, host }: Palette,
  isDimmed: ((tie: Tie) => boolean) | null,
): void => {
  for (const hostile of [false, true]) {
    canvas.strokeStyle = hostile ? host : coop;
    canvas.setLineDash(hostile ? [...DASH] : []);
    for (const tie of ties) {
      if (tie.hostile !== hostile) continue;
      canvas.lineWidth = tie.width;
      canvas.globalAlpha = isDimmed?.(tie) ? tie.opacity * DIMMED : tie.opacity;
      canvas.beginPath();
      canvas.moveTo(tie.x1, tie.y1);
      canvas.lineTo(tie.x2, tie.y2);
      canvas.stroke();
    }
  }
};

/** How far the halo of a raised tie stands out on either side, in px. */
const HALO = 5;

/** A tie that is selected or pointed at, on its halo. */
export const paintRaised = (canvas: CanvasRenderingContext2D, tie: DrawnTie, palette: Palette): void => {
  canvas.setLineDash([]);
  canvas.globalAlpha = 1;
  canvas.strokeStyle = palette['none-area'];
  canvas.lineWidth = tie.width + 2 * HALO;
  canvas.lineCap = 'round';
  canvas.beginPath();
  canvas.moveTo(tie.x1, tie.y1);
  canvas.lineTo(tie.x2, tie.y2);
  canvas.stroke();
  canvas.lineCap = 'butt';
  paintTies(canvas, [tie], palette, null);
};
