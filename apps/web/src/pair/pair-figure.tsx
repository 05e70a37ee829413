import { useMemo, useRef } from 'react';
import type { StateProbabilities } from '../../../../src/records/index.ts';
import { useSize } from '../map/use-size.ts';
import { axisPlace } from '../parts/chart/axis-place.ts';
import { Band } from '../parts/chart/band.tsx';
import { Chart } from '../parts/chart/chart.tsx';
import { ChartWord } from '../parts/chart/chart-word.tsx';
import { Curve } from '../parts/chart/curve.tsx';
import { withinMonths } from '../parts/chart/month-step.ts';
import { TimeHandle } from '../parts/chart/time-handle.tsx';
import { yearsOnAxis } from '../parts/chart/years-on-axis.ts';
import { formatMonth } from '../parts/format-date.ts';
import { percent } from '../parts/format-number.ts';
import { signClass } from '../parts/sign-chip.tsx';
import { layOutCurve, placeAreaWords, placeEndWords } from './lay-out-pair.ts';
import { placeTicks, placeTickWords } from './place-ticks.ts';
import type { WeighedPair } from './weigh-pair.ts';

interface Props {
  readonly names: string;
  readonly weighed: WeighedPair;
  readonly curve: readonly StateProbabilities[];
  /** A second curve to hold it against, and what it is. */
  readonly compared: { readonly curve: readonly StateProbabilities[]; readonly words: string } | null;
  readonly months: readonly string[];
  readonly at: number;
  readonly selected: string | null;
  readonly move: (month: number) => void;
  readonly select: (origin: string) => void;
}

/** Length of the longest tick, in per cent of the chart's height. */
const LONGEST = 13;

const ENDS = [
  { state: 'allied', look: 'coop' },
  { state: 'none', look: 'ink' },
  { state: 'hostile', look: 'host' },
] as const;

/** Where the two curves are furthest apart, for the word on the dotted one; null where they are all but one. */
const widestGap = (
  curve: readonly StateProbabilities[],
  other: readonly StateProbabilities[],
  handle: number,
) => {
  let widest: { readonly x: number; readonly y: number; readonly gap: number } | null = null;
  for (const [i, p] of other.entries()) {
    const x = axisPlace(i, other.length);
    if (x < 10 || x > 90 || Math.abs(x - handle) < 9) continue;
    for (const [y, gap] of [
      [100 * p.allied, Math.abs(p.allied - curve[i]!.allied)],
      [100 - 100 * p.hostile, Math.abs(p.hostile - curve[i]!.hostile)],
    ] as const)
      if (gap > (widest?.gap ?? 0.02)) widest = { x, y, gap };
  }
  return widest;
};

/** The three probabilities of a pair over time, its claims over and under them, and the date shown. */
export const PairFigure = ({
  names,
  weighed,
  curve,
  compared,
  months,
  at,
  selected,
  move,
  select,
}: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const width = useSize(place)?.width ?? 0;
  const shapes = useMemo(() => layOutCurve(curve), [curve]);
  const dotted = useMemo(() => compared && layOutCurve(compared.curve), [compared]);
  const ticks = useMemo(() => placeTicks(weighed, months), [weighed, months]);
  const words = useMemo(() => {
    const ofSelected = ticks.filter(({ origin, look }) => origin === selected && look !== 'reprint');
    const others = ticks.filter((tick) => tick.look === 'counts' && !ofSelected.includes(tick));
    return placeTickWords([...ofSelected, ...others], width);
  }, [ticks, selected, width]);
  const now = curve[at]!;
  const ends = placeEndWords(now);
  const x = axisPlace(at, months.length);
  const gap = useMemo(() => compared && widestGap(curve, compared.curve, x), [curve, compared, x]);
  const monthUnder = (clientX: number): number => {
    const { left, width: wide } = place.current!.getBoundingClientRect();
    return withinMonths(((clientX - left) / wide) * (months.length - 1), months.length);
  };

  return (
    <div className="stack" ref={place}>
      <Chart
        label={`Probability of allied, none and hostile between ${names}, ${formatMonth(months[0]!)} to ${formatMonth(months.at(-1)!)}`}
        shapes={
          <>
            <rect className="area-none" width="100" height="100" />
            <Band className="area-coop" points={shapes.allied} />
            <Band className="area-host" points={shapes.hostile} />
            {[25, 50, 75].map((y) => (
              <path key={y} className="stack-grid" d={`M0 ${y}H100`} />
            ))}
            <Curve className="line-coop" points={shapes.alliedLine} />
            <Curve className="line-host" points={shapes.hostileLine} />
            {dotted && (
              <>
                <Curve className="line-compared" points={dotted.alliedLine} />
                <Curve className="line-compared" points={dotted.hostileLine} />
              </>
            )}
            <path className="line-ink" d={`M${x} -18V118`} />
            {ticks.map(({ claim, origin, sign, length, look, ...tick }) => {
              const end = 3 + 3 + length * (LONGEST - 3);
              const path = sign > 0 ? `M${tick.x} -3V${-end}` : `M${tick.x} 103V${100 + end}`;
              return (
                // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the rows serve the keyboard
                <g key={claim.id} onClick={() => select(origin)} className="tick-place">
                  <path className="tick-hit" d={path} />
                  <path
                    className={`tick ${look === 'counts' ? signClass(sign) : look} ${origin === selected ? 'selected' : ''}`}
                    d={path}
                  />
                </g>
              );
            })}
          </>
        }
      >
        {placeAreaWords(curve).map((area) => (
          <ChartWord key={area.words} x={area.x} y={area.y} className="ink strong">
            {area.words}
          </ChartWord>
        ))}
        {gap && compared && (
          <ChartWord x={gap.x} y={gap.y > 88 ? gap.y - 6 : gap.y + 6} className="ink">
            {compared.words}
          </ChartWord>
        )}
        {words.map((word) => (
          <ChartWord
            key={word.origin + word.x}
            x={word.x}
            y={word.sign > 0 ? -11 : 111}
            hold={word.hold}
            className={`tick-word ${signClass(word.sign)} ${word.origin === selected ? 'strong' : ''}`}
          >
            {word.words}
          </ChartWord>
        ))}
        {[0, 50, 100].map((share) => (
          <ChartWord key={share} x={0} y={100 - share} hold="right" className="stack-figure">
            {share === 100 ? '100 %' : share}
          </ChartWord>
        ))}
        {yearsOnAxis(months).map((year) => (
          <ChartWord key={year.year} x={year.x} y={100} className="stack-year">
            {year.year}
          </ChartWord>
        ))}
        {ENDS.map(({ state, look }) => (
          <ChartWord key={state} x={100} y={ends[state]} hold="left" className={`stack-end ${look}`}>
            {state} <b>{percent(now[state])} %</b>
          </ChartWord>
        ))}
        <TimeHandle
          label="Date shown"
          month={at}
          months={months}
          lean="middle"
          move={move}
          monthUnder={monthUnder}
        />
      </Chart>
    </div>
  );
};
