import { useState } from 'react';
import type { Metadata } from '../../../../src/records/index.ts';
import { DateField } from '../parts/date-field.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Failure } from '../parts/failure.tsx';
import { useDecisions } from './use-decisions.ts';

interface Props {
  readonly documentId: string;
  readonly name: string;
  readonly metadata: Pick<Metadata, 'title' | 'publisher' | 'published'>;
  readonly close: () => void;
}

/** What a person says of a document over what its file says: a decision, undone like any other. */
export const DescribeDialog = ({ documentId, name, metadata, close }: Props) => {
  const { decide } = useDecisions();
  const [title, setTitle] = useState(metadata.title ?? '');
  const [publisher, setPublisher] = useState(metadata.publisher ?? '');
  const [published, setPublished] = useState(metadata.published?.edtf ?? '');
  const [why, setWhy] = useState('');
  const [error, setError] = useState<unknown>(null);
  const changed = {
    ...(title.trim() && title.trim() !== metadata.title ? { title: title.trim() } : {}),
    ...(publisher.trim() && publisher.trim() !== metadata.publisher ? { publisher: publisher.trim() } : {}),
    // A date that was guessed is made sure of by giving it again.
    ...(published.trim() &&
    (published.trim() !== metadata.published?.edtf || metadata.published.basis === 'guessed')
      ? { published: { edtf: published.trim(), basis: 'given' as const } }
      : {}),
  };
  const save = async (): Promise<void> => {
    const taken = await decide({ act: 'describe', documentId, description: changed, why: why.trim() });
    if (taken.isTaken) close();
    else setError(taken.error);
  };
  return (
    <Dialog title="About this document" close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="small soft">{name}</p>
        <label className="field">
          Title
          <input value={title} onChange={({ target }) => setTitle(target.value)} />
        </label>
        <label className="field">
          Publisher
          <input value={publisher} onChange={({ target }) => setPublisher(target.value)} />
        </label>
        <DateField label="Published" value={published} change={setPublished} />
        <label className="field">
          Why
          <input
            value={why}
            placeholder="where you know it from"
            onChange={({ target }) => setWhy(target.value)}
          />
        </label>
        {error !== null && <Failure what="Not saved." error={error} />}
        <p className="bar">
          <button type="submit" className="btn main" disabled={Object.keys(changed).length === 0}>
            Save
          </button>
          <span className="fine">It stands over what the file says, and can be undone.</span>
        </p>
      </form>
    </Dialog>
  );
};
