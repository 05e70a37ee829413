import {
  isContestedAt,
  type MapActor,
  type MapCamps,
  type MapTimeline,
  type QuarterDensity,
  type TieHead,
} from '../../../../src/map/index.ts';
import type { ShownTie } from './shown-tie.ts';

/** The map as it moves, with the figures of all months in two stretches of memory, month after month. */
export interface MovingMap {
  readonly months: readonly string[];
  readonly actors: readonly MapActor[];
  readonly density: readonly QuarterDensity[];
  readonly camps: MapCamps;
  readonly ties: readonly TieHead[];
  /** At month m and tie t: `m * ties + t`. */
  readonly hostile: Float32Array;
  readonly allied: Float32Array;
}

export const packMap = ({ ties, months, ...rest }: MapTimeline): MovingMap => {
  const hostile = new Float32Array(months.length * ties.length);
  const allied = new Float32Array(months.length * ties.length);
  ties.forEach((tie, t) => {
    for (let m = 0; m < months.length; m++) {
      hostile[m * ties.length + t] = tie.hostile[m]!;
      allied[m * ties.length + t] = tie.allied[m]!;
    }
  });
  const heads = ties.map(({ hostile: _, allied: __, ...head }) => head);
  return { months, ...rest, ties: heads, hostile, allied };
};

/** Every pair at a month, compared with another; both by index into `months`. */
export const tiesAt = (
  { ties, hostile, allied }: Pick<MovingMap, 'ties' | 'hostile' | 'allied'>,
  at: number,
  since: number,
): readonly ShownTie[] =>
  ties.map((tie, t) => {
    const [now, then] = [at * ties.length + t, since * ties.length + t];
    const level = allied[now]! - hostile[now]!;
    const before = allied[then]! - hostile[then]!;
    return {
      ...tie,
      pair: `${tie.a}~${tie.b}`,
      tie,
      allied: allied[now]!,
      hostile: hostile[now]!,
      contested: isContestedAt(tie.contestedMonths, at),
      level,
      before,
      change: level - before,
    };
  });
