import type { ClaimStatus } from '../../../../src/records/index.ts';

const LOOKS: Readonly<Record<ClaimStatus, string>> = {
  unreviewed: 'todo',
  accepted: 'yes',
  corrected: 'yes',
  rejected: 'no',
};

export const StateMark = ({ status }: { readonly status: ClaimStatus }) => (
  <span className={`state ${LOOKS[status]}`}>{status}</span>
);
