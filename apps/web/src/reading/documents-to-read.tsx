import { Link } from 'wouter';
import type { ListedDocument } from '../api/answers.ts';
import { KeysFooter } from '../app/keys-footer.tsx';
import { counted } from '../parts/format-number.ts';

/** Reading without a document: nothing is left to review, so any may be opened. */
export const DocumentsToRead = ({ documents }: { readonly documents: readonly ListedDocument[] }) => (
  <>
    <title>Reading · Entente</title>
    <main className="empty">
      <h1>Reading</h1>
      {documents.length === 0 ? (
        <p>
          There is nothing to read yet. Add reports in the <Link href="/library">Library</Link>.
        </p>
      ) : (
        <>
          <p>Every claim is reviewed. Open any document again:</p>
          <ul>
            {documents.map(({ id, metadata, name, claims }) => (
              <li key={id}>
                <Link className="serif" href={`/reading/${id}`}>
                  {metadata.title ?? name}
                </Link>{' '}
                <span className="small faint">{counted(claims, 'claim')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
    <KeysFooter bindings={[]} />
  </>
);
