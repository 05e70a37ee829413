import type { Doubt } from '../../../../src/records/index.ts';

/** The doubt in a word; the whole sentence on hover. */
export const DoubtMark = ({ doubt }: { readonly doubt: Pick<Doubt, 'code' | 'message'> }) => (
  <span className="doubt" title={doubt.message}>
    {doubt.code.replaceAll('-', ' ')}
  </span>
);
