import type { Claim } from '../../../../src/records/index.ts';
import { Icon } from './icon.tsx';

/** Both sides of a claim, with an arrow where one side is the doer. */
export const PairName = ({ claim }: { readonly claim: Pick<Claim, 'source' | 'target' | 'symmetric'> }) => (
  <span className="pair">
    {claim.source.name} {claim.symmetric ? <Icon name="and" label="and" /> : <Icon name="to" label="to" />}{' '}
    {claim.target.name}
  </span>
);
