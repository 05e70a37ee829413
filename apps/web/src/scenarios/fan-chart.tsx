import { memo, useMemo } from 'react';
import type { SimulatedOutcome } from '../api/scenario-queries.ts';
import { Band } from '../parts/chart/band.tsx';
import { Chart } from '../parts/chart/chart.tsx';
import { ChartWord } from '../parts/chart/chart-word.tsx';
import { Curve } from '../parts/chart/curve.tsx';
import { formatOutcome } from './format-outcome.ts';
import { layOutFan, placeApart, topOf } from './lay-out-fan.ts';

interface Props {
  readonly outcome: SimulatedOutcome;
  readonly times: readonly number[];
  /** The same outcome of the scenario that it is held against. */
  readonly against: SimulatedOutcome | null;
  readonly words: { readonly shown: string; readonly against: string };
  /** Years by their place, in per cent. */
  readonly years: readonly { readonly year: string; readonly x: number }[];
  readonly isSelected: boolean;
  readonly select: () => void;
}

/** Of the chart's height, so that two words do not touch. */
const GAP = 13;

/** An outcome over time: the middle 50, 80 and 95 % of it, its mean, and that of another scenario dotted. */
export const FanChart = memo(({ outcome, times, against, words, years, isSelected, select }: Props) => {
  const { unit, at, title, rule } = outcome;
  const top = useMemo(
    () => topOf(unit, Math.max(...[...at, ...(against?.at ?? [])].map((fan) => fan.high95))),
    [unit, at, against],
  );
  const fan = useMemo(() => layOutFan(at, times, top), [at, times, top]);
  const dotted = useMemo(() => against && layOutFan(against.at, times, top).line, [against, times, top]);
  const [end, otherEnd] = [at.at(-1)!, against?.at.at(-1) ?? null];
  const ends = placeApart(fan.line.at(-1)!.y, dotted?.at(-1)?.y ?? null, GAP);
  return (
    <div className={`fan ${isSelected ? 'selected' : ''}`} data-outcome={outcome.id}>
      <h3>
        <button type="button" className="fan-title" aria-pressed={isSelected} onClick={select}>
          {title}
        </button>
      </h3>
      <p className="fine fan-rule">{rule}</p>
      <Chart
        className="fan-chart"
        label={`${title}: ${formatOutcome(at[0]!.mean, unit)} at the beginning, ${formatOutcome(end.mean, unit)} at the end, 95 % ${formatOutcome(end.low95, unit)} to ${formatOutcome(end.high95, unit)}`}
        shapes={
          <>
            <path className="fan-rule-line" d="M0 0H100M0 50H100" />
            <Band className="fan-95" points={fan.band95} />
            <Band className="fan-80" points={fan.band80} />
            <Band className="fan-50" points={fan.band50} />
            {dotted && <Curve className="line-compared" points={dotted} />}
            <Curve className="line-ink fan-middle" points={fan.line} />
            <path className="line-axis" d="M0 100H100M0 0V100" />
          </>
        }
      >
        <ChartWord x={0} y={0} hold="right" className="fan-figure">
          {formatOutcome(top, unit).replace('.0', '')}
        </ChartWord>
        <ChartWord x={0} y={100} hold="right" className="fan-figure">
          0
        </ChartWord>
        {years.map(({ year, x }) => (
          <ChartWord key={year} x={x} y={112} className="fan-year">
            {year}
          </ChartWord>
        ))}
        <ChartWord x={100} y={ends.shown} hold="left" className="fan-end ink">
          <b>{formatOutcome(end.mean, unit)}</b> {words.shown}
        </ChartWord>
        {otherEnd && (
          <ChartWord x={100} y={ends.against} hold="left" className="fan-end">
            {formatOutcome(otherEnd.mean, unit)} {words.against}
          </ChartWord>
        )}
      </Chart>
    </div>
  );
});
