import { Link } from 'wouter';
import type { ListedDocument } from '../api/answers.ts';
import { counted } from '../parts/format-number.ts';
import { titleOf } from './document-row.tsx';

/** What to do now: the document with most left to review, or the map. */
export const NextStep = ({ documents }: { readonly documents: readonly ListedDocument[] }) => {
  const most = documents.reduce<ListedDocument | null>(
    (best, document) => (document.unreviewed > (best?.unreviewed ?? 0) ? document : best),
    null,
  );
  return (
    <p className="small next">
      <b>Next:</b>{' '}
      {most ? (
        <>
          <Link href={`/reading/${most.id}`}>{counted(most.unreviewed, 'claim')} to review</Link> in “
          {titleOf(most)}”, or see <Link href="/map">who sides with whom</Link> as it stands.
        </>
      ) : (
        <>
          every claim is reviewed. See <Link href="/map">who sides with whom</Link>.
        </>
      )}
    </p>
  );
};
