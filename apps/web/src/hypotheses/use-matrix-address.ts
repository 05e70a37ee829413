import { useSearchParams } from 'wouter';
import { SORTS, type Sort } from './order-rows.ts';

export interface MatrixAddress {
  /** The question, in its own words; null for the first. */
  readonly question: string | null;
  readonly sort: Sort;
  /** Id of the row that is opened. */
  readonly opened: string | null;
  readonly go: (change: {
    readonly question?: string;
    readonly sort?: Sort;
    readonly opened?: string | null;
  }) => void;
}

/** What the room shows, kept in its address so that it can be reopened. */
export const useMatrixAddress = (): MatrixAddress => {
  const [search, setSearch] = useSearchParams();
  const sort = SORTS.find((known) => known === search.get('sort')) ?? 'apart';
  return {
    question: search.get('question'),
    sort,
    opened: search.get('row'),
    go: ({ question, sort: by, opened }) =>
      setSearch(
        (known) => {
          const next = new URLSearchParams(known);
          if (question !== undefined) {
            next.set('question', question);
            next.delete('row');
          }
          if (by !== undefined) next.set('sort', by);
          if (opened === null) next.delete('row');
          else if (opened !== undefined) next.set('row', opened);
          return next;
        },
        { replace: question === undefined },
      ),
  };
};
