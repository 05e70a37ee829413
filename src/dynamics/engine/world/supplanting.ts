import type { World } from './world.ts';

/** One actor has taken another's place: more support than he, in his constituency, for a year. */
export interface Supplanted {
  readonly time: number;
  readonly actor: number;
  readonly by: number;
}

/** How long it must last, in years (MODEL.md section 6). */
const YEARS = 1;

/**
 * Organisational displacement, an output and no input: j supplants i when m_j > m_i, while their overlap is above 0, for
 * at least a year without a break. Looks each time that it is called; call it often.
 */
export const watchSupplanting = (world: World) => {
  const { originals } = world;
  const since = new Float64Array(originals * originals);
  const found: Supplanted[] = [];
  const begin = (): void => {
    since.fill(Number.NaN);
    found.length = 0;
    // Who was ahead from the start supplants nobody.
    for (let i = 0; i < originals; i++)
      for (let j = 0; j < originals; j++)
        if (world.support[j]! > world.support[i]!) since[i * originals + j] = Number.POSITIVE_INFINITY;
  };
  const look = (): void => {
    for (let i = 0; i < originals; i++)
      for (let j = 0; j < originals; j++) {
        const cell = i * originals + j;
        const ahead =
          world.active[j] === 1 &&
          world.support[j]! > world.support[i]! &&
          world.overlap[i * world.capacity + j]! > 0;
        if (!ahead) since[cell] = Number.NaN;
        else if (Number.isNaN(since[cell]!)) since[cell] = world.time;
        else if (world.time - since[cell]! >= YEARS) {
          found.push({ time: world.time, actor: i, by: j });
          since[cell] = Number.POSITIVE_INFINITY;
        }
      }
  };
  return { begin, look, found: found as readonly Supplanted[] };
};
