import './reading.css';
import './card.css';
import { useQuery } from '@tanstack/react-query';
import { Link, Redirect, useParams, useSearchParams } from 'wouter';
import { aboutDocumentQuery, documentClaimsQuery, documentQuery, documentsQuery } from '../api/queries.ts';
import { Failure } from '../parts/failure.tsx';
import { DocumentsToRead } from './documents-to-read.tsx';
import { OpenedDocument } from './opened-document.tsx';

const Opening = ({ id }: { readonly id: string }) => {
  const reader = useSearchParams()[0].get('reader');
  const opened = useQuery(documentQuery(id));
  const about = useQuery(aboutDocumentQuery(id));
  const claims = useQuery(documentClaimsQuery(id, reader));
  const error = opened.error ?? about.error ?? claims.error;
  if (error)
    return (
      <main>
        <h1>Reading</h1>
        <Failure what="This document could not be opened." error={error}>
          <Link className="btn line" href="/library">
            To the Library
          </Link>
        </Failure>
      </main>
    );
  if (!opened.data || !about.data || !claims.data) return <main aria-busy="true" />;
  return (
    <OpenedDocument
      key={id}
      document={opened.data.document}
      about={about.data}
      found={claims.data}
      reader={reader}
    />
  );
};

const Choosing = () => {
  const { data, error } = useQuery(documentsQuery);
  if (error)
    return (
      <main>
        <h1>Reading</h1>
        <Failure what="The library could not be opened." error={error} />
      </main>
    );
  if (!data) return <main aria-busy="true" />;
  const next = data.documents.find(({ unreviewed }) => unreviewed > 0);
  return next ? (
    <Redirect to={`/reading/${next.id}`} replace />
  ) : (
    <DocumentsToRead documents={data.documents} />
  );
};

export default function ReadingRoom() {
  const { documentId } = useParams<{ documentId?: string }>();
  return documentId ? <Opening id={documentId} /> : <Choosing />;
}
