import { useState } from 'react';
import type { Document, StandingClaim } from '../../../../src/records/index.ts';
import type { AboutDocument as About } from '../api/answers.ts';
import { DescribeDialog } from '../decisions/describe-dialog.tsx';
import { DoubtMark } from '../parts/doubt-mark.tsx';
import { formatDate } from '../parts/format-date.ts';
import { counted, formatCount } from '../parts/format-number.ts';
import { ReadingsList } from './readings-list.tsx';

interface Props {
  readonly document: Document;
  readonly about: About;
  readonly claims: readonly StandingClaim[];
  /** Whose reading is shown. */
  readonly reader: string;
}

const citedIn = ({ citations, notes }: Document): string => {
  const works = new Set(citations.map(({ marker }) => marker)).size;
  if (works === 0) return 'nothing';
  return `${counted(works, 'work')}${notes.length > 0 ? `, ${counted(notes.length, 'note')}` : ''}`;
};

const Reviewed = ({ claims }: { readonly claims: readonly StandingClaim[] }) => {
  const count = (status: StandingClaim['status']) => claims.filter((claim) => claim.status === status).length;
  const reviewed = claims.length - count('unreviewed');
  const share = claims.length === 0 ? 0 : reviewed / claims.length;
  return (
    <div className="progress">
      <p className="small">
        <b>{formatCount(reviewed)}</b> of {counted(claims.length, 'claim')} reviewed
      </p>
      <div className="track">
        <i style={{ width: `${share * 100}%` }} />
      </div>
      <p className="fine">
        {(['accepted', 'corrected', 'rejected'] as const)
          .filter((status) => count(status) > 0)
          .map((status) => `${formatCount(count(status))} ${status}`)
          .join(', ')}
      </p>
    </div>
  );
};

export const AboutDocument = ({ document, about, claims, reader }: Props) => {
  const [describing, setDescribing] = useState(false);
  const { id, name, text } = document;
  const { metadata, doubts, readings } = about;
  const { title, authors, publisher, published, note } = metadata;
  return (
    <>
      <p className="about-title">{title ?? name}</p>
      <dl className="document-facts">
        <dt>File</dt>
        <dd>
          <a href={`/api/documents/${id}/original`} download={name}>
            {name}
          </a>
          , {formatCount(text.length)} characters
        </dd>
        {authors.length > 0 && (
          <>
            <dt>By</dt>
            <dd>{authors.join(', ')}</dd>
          </>
        )}
        <dt>Publisher</dt>
        <dd>{publisher ?? <span className="doubt">not given</span>}</dd>
        <dt>Published</dt>
        <dd>
          {published ? formatDate(published.edtf) : <span className="doubt">not given</span>}{' '}
          {published?.basis === 'guessed' && <span className="doubt">guessed</span>}
        </dd>
        <dt />
        <dd>
          <button type="button" className="fold" onClick={() => setDescribing(true)}>
            {publisher && published?.basis === 'given' ? 'Change' : 'Set'}
          </button>
        </dd>
        <dt>Read by</dt>
        <dd>
          <ReadingsList documentId={id} readings={readings} shown={reader} />
        </dd>
        <dt>Cites</dt>
        <dd>{citedIn(document)}</dd>
        {note && (
          <>
            <dt>Note</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
      {doubts.length > 0 && (
        <ul className="fine document-doubts">
          {doubts.map((doubt) => (
            <li key={doubt.code + doubt.message}>
              <DoubtMark doubt={doubt} />: {doubt.message}
            </li>
          ))}
        </ul>
      )}
      <Reviewed claims={claims} />
      {describing && (
        <DescribeDialog documentId={id} name={name} metadata={metadata} close={() => setDescribing(false)} />
      )}
    </>
  );
};
