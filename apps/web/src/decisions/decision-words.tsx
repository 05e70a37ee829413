import type { Decision } from '../../../../src/records/index.ts';
import { PairName } from '../parts/pair-name.tsx';
import { SignChip } from '../parts/sign-chip.tsx';
import type { ClaimInWords } from './claim-in-words.ts';
import { describeDecision } from './describe-decision.ts';

interface Props {
  readonly decision: Decision;
  readonly claimOf: (claimId: string) => ClaimInWords | undefined;
  readonly titleOf: (documentId: string) => string;
}

/** `Rejected Haqqani network → al-Qaeda, distancing`. Of several claims the first is named. */
export const DecisionWords = ({ decision, claimOf, titleOf }: Props) => {
  const { did, claimIds, rest } = describeDecision(decision, titleOf);
  const claim = decision.act === 'add-claim' ? decision.claim : claimOf(claimIds[0] ?? '');
  return (
    <>
      {did}{' '}
      {claim ? (
        <>
          <PairName claim={claim} /> <SignChip claim={claim} />
        </>
      ) : (
        claimIds.length > 0 && rest === '' && 'a claim'
      )}
      {rest !== '' && `${claim ? ': ' : ''}${rest}`}
    </>
  );
};
