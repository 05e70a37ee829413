import { area } from 'd3-shape';

export interface BandPoint {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

const pathOf = area<BandPoint>(
  ({ x }) => x,
  ({ from }) => from,
  ({ to }) => to,
);

/** The area between two lines, in per cent of the chart, from its top left. */
export const Band = ({
  points,
  className,
}: {
  readonly points: readonly BandPoint[];
  readonly className: string;
}) => <path className={className} d={pathOf(points) ?? undefined} />;
