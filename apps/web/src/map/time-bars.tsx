import { memo } from 'react';
import type { AxisBar } from './lay-out-axis.ts';

/** Claims a quarter: cooperative upwards and filled, conflictual downwards and hollow. */
export const TimeBars = memo(({ bars }: { readonly bars: readonly AxisBar[] }) => (
  <>
    {bars.map(({ begins, x, width, up, down }) => (
      <g key={begins}>
        {up > 0 && <rect className="bar-coop" x={x} width={width} y={48 - up * 44} height={up * 44} />}
        {down > 0 && <rect className="bar-host" x={x} width={width} y={53} height={down * 44} />}
      </g>
    ))}
    <path className="axis-line" d="M0 50.5H100" />
  </>
));
