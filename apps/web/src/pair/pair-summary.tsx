import { useMemo } from 'react';
import type { StandingClaim, StateProbabilities } from '../../../../src/records/index.ts';
import { levelOf, sourceLeftOut } from '../../../../src/relations/index.ts';
import { formatDate, formatMonth } from '../parts/format-date.ts';
import { counted, formatLevel, percent } from '../parts/format-number.ts';
import { probabilityWord } from '../parts/probability-word.ts';
import { signClass } from '../parts/sign-chip.tsx';
import { dayOf } from './day-of.ts';
import { afterReport, turningSource } from './turning-source.ts';
import type { WeighedPair } from './weigh-pair.ts';

interface Props {
  readonly weighed: WeighedPair;
  readonly claims: readonly StandingClaim[];
  readonly leftOut: ReadonlySet<string>;
  readonly now: StateProbabilities;
  /** ISO days: the date shown, and the one compared with. */
  readonly at: string;
  readonly since: string;
  /** ISO day at which the handle came to rest: what takes longer is worked out for that. */
  readonly settledAt: string;
  readonly leaveOut: (what: string) => void;
}

const STATES = [
  { state: 'hostile', words: 'hostile' },
  { state: 'none', words: 'that there is no tie' },
  { state: 'allied', words: 'allied' },
] as const;

/** "It is likely that there is no tie (66 %). Hostile is unlikely (26 %), allied very unlikely (8 %)." */
const Verdict = ({ now, at }: Pick<Props, 'now' | 'at'>) => {
  const [first, ...rest] = STATES.toSorted((x, y) => now[y.state] - now[x.state]);
  const word = (state: keyof StateProbabilities) => (
    <>
      <b>{probabilityWord(now[state])}</b> <span className="nb">({percent(now[state])} %)</span>
    </>
  );
  return (
    <p className="lead">
      On {formatDate(at)}{' '}
      {first!.state === 'none' ? (
        <>no tie is {word('none')}.</>
      ) : (
        <>
          {first!.words} is {word(first!.state)}.
        </>
      )}{' '}
      {rest.map(({ state }, i) => (
        <span key={state}>
          {i === 0 ? '' : ', '}
          {i === 0
            ? state === 'none'
              ? 'No tie is '
              : `${state[0]!.toUpperCase()}${state.slice(1)} is `
            : `${state === 'none' ? 'no tie' : state} `}
          {word(state)}
        </span>
      ))}
      .
    </p>
  );
};

/** The belief in words and figures, what it stands on, and what would move it. */
export const PairSummary = ({ weighed, claims, leftOut, now, at, since, settledAt, leaveOut }: Props) => {
  const { posterior, basis, counted: origins } = weighed;
  const [day, before] = [dayOf(at), dayOf(since)];
  const was = levelOf(posterior.at(before));
  const level = now.allied - now.hostile;
  const change = posterior.change(before, day);
  const rose = change.rises >= change.falls;
  const information = origins.reduce((sum, { speaks }) => sum + speaks.information, 0);
  const turning = useMemo(
    () => turningSource(basis, claims, leftOut, dayOf(settledAt)),
    [basis, claims, leftOut, settledAt],
  );
  return (
    <div className="pair-say">
      <Verdict now={now} at={at} />
      <dl className="pair-facts small">
        <dt>Level</dt>
        <dd>
          <b className={signClass(level)}>{formatLevel(level)}</b>, from {formatLevel(was)} in{' '}
          {formatMonth(since)}
        </dd>
        <dt>{rose ? 'Rose' : 'Fell'} since then</dt>
        <dd>
          {probabilityWord(rose ? change.rises : change.falls)},{' '}
          <span className="nb">{percent(rose ? change.rises : change.falls)} %</span>
        </dd>
        <dt>Evidence</dt>
        <dd>
          {counted(origins.length, 'origin')}, {information.toFixed(1)} nats
        </dd>
        <dt>Turned by one source?</dt>
        <dd>
          {turning === null ? (
            'no'
          ) : (
            <>
              yes: without{' '}
              <button type="button" className="linked" onClick={() => leaveOut(sourceLeftOut(turning.name))}>
                {turning.name}
              </button>{' '}
              it is {formatLevel(turning.level)}
            </>
          )}
        </dd>
        <dt>One more report</dt>
        <dd>
          {basis.further.map((report, i) => {
            const then = afterReport(posterior, report, day);
            const [state, share] =
              report.sign > 0 ? (['allied', then.allied] as const) : (['hostile', then.hostile] as const);
            return (
              <span key={report.kind}>
                {i > 0 && '; '}of {report.kind.replace('-', ' ')}:{' '}
                <span className="nb">
                  {state} {percent(share)} %
                </span>
              </span>
            );
          })}
        </dd>
      </dl>
      <p className="fine">
        One more report: a new witness that states it plainly on that day, by a source without a grade. Mean
        stays: hostile {basis.meanStayYears.hostile}, none {basis.meanStayYears.none}, allied{' '}
        {basis.meanStayYears.allied} years. Every constant and its source: <code>entente parameters</code>.
      </p>
    </div>
  );
};
