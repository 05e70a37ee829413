import { memo } from 'react';
import type { ActorRelation } from '../api/answers.ts';
import { axisPlace } from '../parts/chart/axis-place.ts';
import { Band } from '../parts/chart/band.tsx';
import { Chart } from '../parts/chart/chart.tsx';

interface Props {
  readonly relation: ActorRelation;
  /** The month shown, by index. */
  readonly at: number;
}

/** A relation over time in small: allied from above, hostile from below, the date a line. */
export const Sparkline = memo(({ relation, at }: Props) => {
  const { name, hostile, allied } = relation;
  const x = (i: number): number => axisPlace(i, hostile.length);
  return (
    <Chart
      className="sparkline"
      label={`Allied and hostile with ${name} over time`}
      shapes={
        <>
          <rect className="area-none" width="100" height="100" />
          <Band
            className="area-coop"
            points={allied.map((share, i) => ({ x: x(i), from: 0, to: 100 * share }))}
          />
          <Band
            className="area-host"
            points={hostile.map((share, i) => ({ x: x(i), from: 100 - 100 * share, to: 100 }))}
          />
          <path className="line-ink" d={`M${x(at)} 0V100`} />
        </>
      }
    />
  );
});
