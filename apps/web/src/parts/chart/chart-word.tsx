import type { ReactNode } from 'react';

interface Props {
  /** In per cent of the chart, from its left and from its top; beyond 0 and 100 it stands outside. */
  readonly x: number;
  readonly y: number;
  /** Which side of the word stands at that place; it is centred on it in height. */
  readonly hold?: 'left' | 'middle' | 'right';
  readonly className?: string;
  readonly children: ReactNode;
}

/** A word on a chart: labels sit on the thing. */
export const ChartWord = ({ x, y, hold = 'middle', className = '', children }: Props) => (
  <span className={`chart-word ${hold} ${className}`} style={{ left: `${x}%`, top: `${y}%` }}>
    {children}
  </span>
);
