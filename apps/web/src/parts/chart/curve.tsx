import { line } from 'd3-shape';

export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

const pathOf = line<CurvePoint>(
  ({ x }) => x,
  ({ y }) => y,
);

/** A line through points in per cent of the chart, from its top left. */
export const Curve = ({
  points,
  className,
}: {
  readonly points: readonly CurvePoint[];
  readonly className: string;
}) => <path className={className} fill="none" d={pathOf(points) ?? undefined} />;
