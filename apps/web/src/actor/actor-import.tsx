import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ActorsImported } from '../api/answers.ts';
import { post } from '../api/ask.ts';
import { Failure } from '../parts/failure.tsx';
import { counted } from '../parts/format-number.ts';

/** Faults shown; the rest are counted. */
const MOST_FLAWS = 8;

const Outcome = ({ name, outcome }: { readonly name: string; readonly outcome: ActorsImported }) => {
  const { format, added, extended, unchanged, flaws } = outcome;
  return (
    <div className="imported small" role="status">
      <p>
        <b>{name}</b>, {format === 'ucdp' ? 'UCDP’s list of actors' : 'a table'}: {added} new, {extended}{' '}
        known of whom it knows more, {unchanged} known already. They are found in what is read from now on.
      </p>
      {flaws.length > 0 && (
        <ul>
          {flaws.slice(0, MOST_FLAWS).map(({ line, field, problem, isIn }) => (
            <li key={`${line}${field}${problem}`} className="attend">
              line {line}, {field}: {problem}
              {isIn ? '; the rest of the row is in' : '; the row is left out'}
            </li>
          ))}
          {flaws.length > MOST_FLAWS && <li>and {counted(flaws.length - MOST_FLAWS, 'more fault')}</li>}
        </ul>
      )}
    </div>
  );
};

/** Brings in a list of actors, and says what came of it row by row. */
export const ActorImport = () => {
  const queryClient = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const { mutate, data, error, variables, isPending } = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return post<ActorsImported>('/api/actors/import', form);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['actors'] }),
  });
  return (
    <>
      <button type="button" className="btn line" disabled={isPending} onClick={() => input.current?.click()}>
        Add a list of actors
      </button>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        hidden
        aria-label="List of actors: UCDP’s, or CSV with a column of names"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) mutate(file);
          target.value = '';
        }}
      />
      <span className="fine">UCDP’s, or CSV with a column “name”</span>
      {error && <Failure what={`${variables?.name ?? 'The list'} was not taken.`} error={error} />}
      {data && <Outcome name={variables?.name ?? ''} outcome={data} />}
    </>
  );
};
