import type { ReactNode } from 'react';
import type { Sign } from '../../../../src/records/index.ts';
import { signClass } from '../parts/sign-chip.tsx';
import type { Mark } from './mark.ts';

interface Props {
  readonly sign: Sign;
  readonly run: { readonly marks: readonly Mark[] };
  readonly focusedId: string | null;
  readonly children: ReactNode;
}

/** Underlines the trigger words of one sign; words without such a claim are left as they are. */
export const Underline = ({ sign, run, focusedId, children }: Props) => {
  const claimIds = run.marks.flatMap((mark) =>
    mark.type === 'trigger' && mark.sign === sign ? [mark.claimId] : [],
  );
  if (claimIds.length === 0) return children;
  const focused = claimIds.find((claimId) => claimId === focusedId);
  return (
    <u className={`${signClass(sign)}${focused ? ' focused' : ''}`} data-claim={focused ?? claimIds[0]}>
      {children}
    </u>
  );
};
