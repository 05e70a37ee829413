import { useLocation } from 'wouter';
import type { KeyBinding } from '../app/key-binding.ts';
import { claimAddress } from '../reading/use-focused-claim.ts';
import type { RowActs } from './origin-row.tsx';
import type { PairOrigin } from './weigh-pair.ts';

interface Keyed {
  readonly origins: readonly PairOrigin[];
  readonly selected: PairOrigin | null;
  readonly acts: RowActs;
  readonly step: (months: number) => void;
  readonly countAll: () => void;
}

/** The keys of the Pair room. */
export const usePairKeys = ({ origins, selected, acts, step, countAll }: Keyed): readonly KeyBinding[] => {
  const [, navigate] = useLocation();
  const select = (by: 1 | -1): void => {
    const here = selected ? origins.indexOf(selected) : -1;
    const next = here === -1 ? origins[0] : origins[Math.min(origins.length - 1, Math.max(0, here + by))];
    if (next) acts.select(next.id);
  };
  const withSelected = (run: (origin: PairOrigin) => void) => () => selected && run(selected);
  return [
    { keys: 'ArrowLeft', label: 'move date', run: () => step(-1) },
    { keys: 'ArrowRight', label: 'move date', run: () => step(1) },
    { keys: 'j', label: 'next, previous origin', run: () => select(1) },
    { keys: 'k', label: 'next, previous origin', run: () => select(-1) },
    {
      keys: ' ',
      label: 'count or leave out',
      run: withSelected((origin) => acts.count(origin, !origin.counts)),
    },
    { keys: '0', label: 'count all', run: countAll },
    {
      keys: 'Enter',
      label: 'read the sentence',
      run: withSelected(({ claim }) => navigate(claimAddress(claim.documentId, claim.id))),
    },
    { keys: 'a', label: 'accept', run: withSelected(({ claim }) => acts.accept(claim)) },
    { keys: 'x', label: 'reject', run: withSelected(({ claim }) => acts.askWhy(claim)) },
  ];
};
