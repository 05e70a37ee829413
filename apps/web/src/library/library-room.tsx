import './library.css';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { documentsQuery, jobsQuery, projectQuery } from '../api/queries.ts';
import { KeysFooter } from '../app/keys-footer.tsx';
import { DescribeDialog } from '../decisions/describe-dialog.tsx';
import { Failure } from '../parts/failure.tsx';
import { counted, formatCount } from '../parts/format-number.ts';
import { useSearched } from '../parts/use-searched.ts';
import { DocumentsTable } from './documents-table.tsx';
import { DropZone } from './drop-zone.tsx';
import { JobRow } from './job-row.tsx';
import { LibraryFacts } from './library-facts.tsx';
import { matchDocuments } from './match-documents.ts';
import { NextStep } from './next-step.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { useAdding } from './use-adding.ts';
import { useDocumentKeys } from './use-document-keys.ts';
import { useJobActions } from './use-job-actions.ts';

export default function LibraryRoom() {
  const project = useQuery(projectQuery);
  const listed = useQuery(documentsQuery);
  const documents = listed.data?.documents ?? [];
  const { searched, search } = useSearched();
  const field = useRef<HTMLInputElement>(null);
  const shown = matchDocuments(documents, searched ?? '');
  const [describing, describe] = useState<string | null>(null);
  const described = documents.find(({ id }) => id === describing);
  const jobs = (useQuery(jobsQuery).data?.jobs ?? []).filter(({ state }) => state !== 'done');
  const adding = useAdding();
  const { end, retry, error } = useJobActions();
  const [pasting, setPasting] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const selection = useDocumentKeys();

  return (
    <>
      <title>Library · Entente</title>
      <main className="library">
        <div className="head">
          <h1>Library</h1>
          <span className="small soft">{project.data?.name}</span>
          {listed.data && <LibraryFacts documents={documents} jobs={jobs} />}
        </div>
        <DropZone
          chooser={chooser}
          take={(files) => files.length > 0 && adding.mutate(files)}
          paste={() => setPasting(true)}
        />
        {adding.error && <Failure what="Not taken." error={adding.error} />}
        {error && <Failure what="Not done." error={error} />}
        {listed.error && (
          <Failure what="The library could not be opened." error={listed.error}>
            <button type="button" className="btn line" onClick={() => listed.refetch()}>
              Try again
            </button>
          </Failure>
        )}
        {documents.length > 0 && (
          <search className="library-search">
            <label>
              <span className="unseen">Search by title, publisher or file</span>
              <input
                ref={field}
                type="search"
                value={searched ?? ''}
                placeholder="search by title, publisher or file"
                spellCheck={false}
                onChange={({ target }) => search(target.value === '' ? null : target.value)}
                onKeyDown={({ key, currentTarget }) => {
                  if (key !== 'Escape') return;
                  search(null);
                  currentTarget.blur();
                }}
              />
            </label>
            <span className="small faint" role="status">
              {searched !== null &&
                `${counted(shown.length, 'document')} of ${formatCount(documents.length)}`}
            </span>
          </search>
        )}
        {documents.length + jobs.length > 0 && (
          <DocumentsTable documents={shown} selectedId={selection.selectedId} describe={describe}>
            {jobs.map((job) => (
              <JobRow key={job.id} job={job} end={end} retry={retry} />
            ))}
          </DocumentsTable>
        )}
        {documents.length > 0 && <NextStep documents={documents} />}
        {listed.data && documents.length + jobs.length === 0 && (
          <section className="empty">
            <h2>No reports yet</h2>
            <p>
              Drop a published report anywhere on this page. Entente reads it, shows each claim on its
              sentence, and draws the map from what it finds.
            </p>
          </section>
        )}
      </main>
      {described && (
        <DescribeDialog
          documentId={described.id}
          name={described.name}
          metadata={described.metadata}
          close={() => describe(null)}
        />
      )}
      {pasting && <PasteDialog add={adding.mutate} close={() => setPasting(false)} />}
      <KeysFooter
        bindings={[
          ...selection.bindings,
          { keys: 'd', label: 'publisher, date', run: () => describe(selection.selectedId) },
          { keys: '/', label: 'search', run: () => field.current?.focus() },
          { keys: 'o', label: 'choose files', run: () => chooser.current?.click() },
          { keys: 'p', label: 'paste text', run: () => setPasting(true) },
          {
            keys: 'r',
            label: 'retry what failed',
            run: () => {
              for (const { id } of jobs.filter(({ state }) => state === 'failed')) retry(id);
            },
          },
        ]}
      />
    </>
  );
}
