import type { StandingClaim } from '../../../../src/records/index.ts';
import { DoubtMark } from '../parts/doubt-mark.tsx';
import { formatDate } from '../parts/format-date.ts';
import { SpeakerTag } from '../parts/speaker-tag.tsx';
import { StateMark } from '../parts/state-mark.tsx';

/** Two claims with the same facts show them once. */
export const factsKey = ({ saidBy, date, cites, form, status, doubts, theatre }: StandingClaim): string =>
  JSON.stringify([saidBy, date, cites, form === 'forecast', status, doubts.map(({ code }) => code), theatre]);

interface Props {
  readonly claim: StandingClaim;
  /** Where a marker leads, or null where the text does not hold the note. */
  readonly noteAddress: (marker: string) => string | null;
}

/** Who says it and when, what it cites, what is doubtful, and what was decided. */
export const ClaimFacts = ({ claim, noteAddress }: Props) => (
  <p className="claim-facts">
    <SpeakerTag claim={claim} />
    {claim.date !== null && <span>{formatDate(claim.date)}</span>}
    {claim.theatre !== null && <span>{claim.theatre}</span>}
    {claim.form === 'forecast' && <span>forecast</span>}
    {claim.cites.map((marker) => {
      const address = noteAddress(marker);
      return address ? (
        <a key={marker} className="cite" href={address} aria-label={`Note ${marker}`}>
          {marker}
        </a>
      ) : (
        <span key={marker} className="cite" title="A work that this text does not hold">
          {marker}
        </span>
      );
    })}
    {claim.doubts.map((doubt) => (
      <DoubtMark key={doubt.code + doubt.message} doubt={doubt} />
    ))}
    <StateMark status={claim.status} />
  </p>
);
