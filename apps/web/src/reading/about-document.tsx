import type { Document, Doubt, StandingClaim } from '../../../../src/records/index.ts';
import { DoubtMark } from '../parts/doubt-mark.tsx';
import { formatDate } from '../parts/format-date.ts';
import { counted, formatCount } from '../parts/format-number.ts';

interface Props {
  readonly document: Document;
  readonly doubts: readonly Doubt[];
  readonly claims: readonly StandingClaim[];
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
        {count('accepted')} accepted, {count('rejected')} rejected
      </p>
    </div>
  );
};

export const AboutDocument = ({ document, doubts, claims }: Props) => {
  const { id, metadata, name, text } = document;
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
    </>
  );
};
