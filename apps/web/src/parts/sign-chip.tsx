import type { Claim } from '../../../../src/records/index.ts';

export const signClass = (sign: number): 'coop' | 'host' => (sign > 0 ? 'coop' : 'host');

/** `armed-conflict` and `support: sanctuary` in words. */
const kindInWords = ({ kind, of }: Pick<Claim, 'kind' | 'of'>): string =>
  of ? `${kind}: ${of}` : kind.replace('-', ' ');

export const SignChip = ({ claim }: { readonly claim: Pick<Claim, 'kind' | 'of' | 'sign'> }) => (
  <span className={`sign ${signClass(claim.sign)}`}>{kindInWords(claim)}</span>
);
