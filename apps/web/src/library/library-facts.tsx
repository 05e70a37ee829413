import type { ReadingJob } from '../../../../src/records/index.ts';
import type { ListedDocument } from '../api/answers.ts';
import { formatCount } from '../parts/format-number.ts';

interface Props {
  readonly documents: readonly ListedDocument[];
  readonly jobs: readonly ReadingJob[];
}

export const LibraryFacts = ({ documents, jobs }: Props) => {
  const total = (column: 'claims' | 'unreviewed') =>
    documents.reduce((sum, document) => sum + document[column], 0);
  const unreviewed = total('unreviewed');
  const failed = jobs.filter(({ state }) => state === 'failed').length;
  return (
    <p className="facts">
      <span>
        <b>{formatCount(documents.length)}</b> {documents.length === 1 ? 'document' : 'documents'}
      </span>
      <span>
        <b>{formatCount(total('claims'))}</b> claims
      </span>
      <span className={unreviewed > 0 ? 'attend' : undefined}>
        <b>{formatCount(unreviewed)}</b> unreviewed
      </span>
      {failed > 0 && (
        <span>
          <b>{failed}</b> not read
        </span>
      )}
    </p>
  );
};
