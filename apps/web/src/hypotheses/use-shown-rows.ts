import { useRef } from 'react';
import type { EvidenceRow } from '../../../../src/hypotheses/index.ts';
import { orderRows, type Sort } from './order-rows.ts';

/** Rows drawn at first; more on demand. */
export const MOST_ROWS = 200;

/** The rows in an order that stays as it is while a person decides, until another is asked for. */
export const useShownRows = (
  evidence: readonly EvidenceRow[],
  sort: Sort,
): { readonly rows: readonly EvidenceRow[]; readonly sortAnew: () => void } => {
  const kept = useRef<{ sort: Sort; ids: readonly string[] }>({ sort, ids: [] });
  if (kept.current.sort !== sort) kept.current = { sort, ids: [] };
  const ids = orderRows(evidence, sort, kept.current.ids);
  kept.current = { sort, ids };
  const byId = new Map(evidence.map((row) => [row.id, row]));
  return {
    rows: ids.map((id) => byId.get(id)!),
    sortAnew: () => {
      kept.current = { sort, ids: [] };
    },
  };
};
