import './chart.css';
import type { ReactNode } from 'react';

interface Props {
  /** What it shows, for those who do not see it; the figures themselves stand in words beside it. */
  readonly label: string;
  /** Drawn on 0 to 100 both ways from the top left, and stretched to the place of the chart; lines keep their width. */
  readonly shapes: ReactNode;
  /** Words and handles. */
  readonly children?: ReactNode;
  readonly className?: string;
}

/** A chart: shapes in a stretched SVG, words and handles over it in HTML at per cent, so that type never scales. */
export const Chart = ({ label, shapes, children, className = '' }: Props) => (
  <figure className={`chart ${className}`} aria-label={label}>
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {shapes}
    </svg>
    {children}
  </figure>
);
