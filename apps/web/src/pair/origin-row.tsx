import type { StandingClaim } from '../../../../src/records/index.ts';
import { sourceLeftOut, vouchersNamed } from '../../../../src/relations/index.ts';
import { CertaintyBar } from '../parts/certainty-bar.tsx';
import { DoubtMark } from '../parts/doubt-mark.tsx';
import { formatDate } from '../parts/format-date.ts';
import { formatLevel, percent } from '../parts/format-number.ts';
import { SignChip, signClass } from '../parts/sign-chip.tsx';
import { SpeakerTag } from '../parts/speaker-tag.tsx';
import { StateMark } from '../parts/state-mark.tsx';
import { ClaimQuote } from '../reading/claim-quote.tsx';
import { RejectPrompt } from '../reading/reject-prompt.tsx';
import type { PairOrigin, Push } from './weigh-pair.ts';

export interface RowActs {
  readonly select: (origin: string) => void;
  readonly count: (origin: PairOrigin, counts: boolean) => void;
  readonly leaveOut: (what: string) => void;
  readonly accept: (claim: StandingClaim) => void;
  readonly reject: (claim: StandingClaim, why: string) => void;
  readonly askWhy: (claim: StandingClaim | null) => void;
}

interface Props {
  readonly origin: PairOrigin;
  /** Null where it does not count. */
  readonly push: Push | null;
  /** The largest push of all, for the length of the bar. */
  readonly largest: number;
  readonly isSelected: boolean;
  readonly isRejecting: boolean;
  readonly acts: RowActs;
}

const COLUMNS = 10;

/** Under even odds, or with a stance of doubt, words count for less than nothing of what they say. */
const readsAs = ({ certainty }: StandingClaim): string | null =>
  certainty.stance === 'doubts'
    ? 'doubted: it counts as a denial, if at all'
    : certainty.stance === 'wonders'
      ? 'left open: it counts for neither side'
      : null;

const PushBar = ({ push, largest }: { readonly push: number; readonly largest: number }) => (
  <span className="push" aria-hidden="true">
    <i
      className={signClass(push)}
      style={{ width: `${largest === 0 ? 0 : (Math.abs(push) / largest) * 48}%` }}
    />
  </span>
);

const Cited = ({ cites }: { readonly cites: readonly string[] }) =>
  cites.map((marker) => (
    <span key={marker} className="cite" title={`The sentence cites ${marker}`}>
      {marker}
    </span>
  ));

const WhenAndWho = ({ claim }: { readonly claim: StandingClaim }) => (
  <>
    <SpeakerTag claim={claim} />
    <br />
    {claim.publisher ?? claim.doc}
    <br />
    <span className="faint">
      {claim.date !== null
        ? formatDate(claim.date)
        : claim.published !== null && `published ${formatDate(claim.published)}`}
    </span>{' '}
    {claim.doubts.map((doubt) => (
      <DoubtMark key={doubt.code + doubt.message} doubt={doubt} />
    ))}
  </>
);

const Reprint = ({ claim, reason }: { readonly claim: StandingClaim; readonly reason: string | null }) => (
  <tr className="reprint">
    <td />
    <td className="num">0</td>
    <td>
      <SignChip claim={claim} />
    </td>
    <td className="cert-cell">
      <CertaintyBar certainty={claim.certainty} />
    </td>
    <td>
      <ClaimQuote claim={claim} />
      <span className="fine"> counts once with the row above{reason === null ? '' : `: ${reason}`}</span>
    </td>
    <td className="who-cell">
      <WhenAndWho claim={claim} />
    </td>
    <td className="grade">{claim.publisherGrade ?? 'F'}</td>
    <td>
      <Cited cites={claim.cites} />
    </td>
    <td className="without" />
    <td />
  </tr>
);

/** An origin: what it does to the belief, the sentence by which it speaks, and those that go back to the same witness. */
export const OriginRow = ({ origin, push, largest, isSelected, isRejecting, acts }: Props) => {
  const { claim, reprints, witness } = origin;
  const note = readsAs(claim);
  return (
    <>
      <tr
        id={`origin-${origin.id}`}
        className={`${isSelected ? 'sel' : ''} ${push === null ? 'out' : ''}`}
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => acts.select(origin.id)}
      >
        <td>{push && <PushBar push={push.push} largest={largest} />}</td>
        <td className={`num ${push ? signClass(push.push) : ''}`}>
          {push ? formatLevel(push.push) : 'left out'}
        </td>
        <td>
          <SignChip claim={claim} />
          <br />
          <StateMark status={claim.status} />
        </td>
        <td className="cert-cell">
          <CertaintyBar certainty={claim.certainty} />
        </td>
        <td>
          <ClaimQuote claim={claim} />
          {note && <span className="fine"> {note}</span>}
          {claim.form === 'forecast' && <span className="fine"> a forecast: it counts for nothing yet</span>}
          {claim.drivers?.map(({ cause, marker }) => (
            <span key={cause.begin} className="fine">
              {' '}
              why: {marker.words} “{cause.words}”
            </span>
          ))}
        </td>
        <td className="who-cell">
          <WhenAndWho claim={claim} />
        </td>
        <td className="grade">{claim.publisherGrade ?? 'F'}</td>
        <td>
          <Cited cites={claim.cites} />
        </td>
        <td className="num without">
          {push &&
            [push.without.hostile, push.without.none, push.without.allied].map((p) => percent(p)).join(' · ')}
        </td>
        <td>
          <label className="hit">
            <input
              className="check"
              type="checkbox"
              checked={push !== null}
              onChange={({ target }) => acts.count(origin, target.checked)}
              aria-label={`Count this origin: ${claim.kind.replace('-', ' ')}, ${claim.publisher ?? claim.doc}`}
            />
          </label>
        </td>
      </tr>
      {isSelected && (
        <tr className="sel">
          <td />
          <td colSpan={COLUMNS - 1}>
            {isRejecting ? (
              <RejectPrompt reject={(why) => acts.reject(claim, why)} close={() => acts.askWhy(null)} />
            ) : (
              <p className="row-actions">
                {claim.status !== 'accepted' && (
                  <button type="button" className="btn" onClick={() => acts.accept(claim)}>
                    <kbd>a</kbd> accept
                  </button>
                )}
                <button type="button" className="btn" onClick={() => acts.askWhy(claim)}>
                  <kbd>x</kbd> reject
                </button>
                {vouchersNamed(claim).map((name) => (
                  <button
                    key={name}
                    type="button"
                    className="btn"
                    onClick={() => acts.leaveOut(sourceLeftOut(name))}
                  >
                    leave out all of {name}
                  </button>
                ))}
              </p>
            )}
          </td>
        </tr>
      )}
      {reprints.map((reprint) => (
        <Reprint key={reprint.claim.id} claim={reprint.claim} reason={witness.reason} />
      ))}
    </>
  );
};
