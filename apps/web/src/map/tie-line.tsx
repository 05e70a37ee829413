import { memo } from 'react';

interface Props {
  readonly pair: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly opacity: number;
  readonly hostile: boolean;
  readonly dimmed: boolean;
  /** Selected, or under the pointer. */
  readonly raised: boolean;
}

/** A tie is redrawn only when its own figures change. */
export const TieLine = memo(({ pair, width, opacity, hostile, dimmed, raised, ...ends }: Props) => (
  <>
    {raised && <line className="tie-halo" strokeWidth={width + 10} {...ends} />}
    <line
      data-pair={pair}
      className={hostile ? 'tie host' : 'tie coop'}
      strokeWidth={width}
      strokeOpacity={dimmed ? opacity * 0.3 : opacity}
      {...ends}
    />
  </>
));
