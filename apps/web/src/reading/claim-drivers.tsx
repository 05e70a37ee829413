import type { StandingClaim } from '../../../../src/records/index.ts';
import { CertaintyBar } from '../parts/certainty-bar.tsx';

const EFFECTS = { brings: 'because', raises: 'strengthened by', lowers: 'weakened by' } as const;

/** Why it is so or comes about, with how sure the words are of that. */
export const ClaimDrivers = ({ drivers }: { readonly drivers: NonNullable<StandingClaim['drivers']> }) =>
  drivers.map(({ cause, marker, effect, isCondition, certainty, sort }) => (
    <p key={marker.begin} className="claim-driver">
      <span className="faint">{isCondition ? 'if' : EFFECTS[effect]}</span>{' '}
      <span className="serif">“{cause.words}”</span> {sort && <span className="faint">{sort}</span>}{' '}
      <CertaintyBar certainty={certainty} />
    </p>
  ));
