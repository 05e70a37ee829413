import { useLocation } from 'wouter';
import type { EvidenceRow, QuestionWeighed } from '../../../../src/hypotheses/index.ts';
import type { Cell } from '../../../../src/records/index.ts';
import type { KeyBinding } from '../app/key-binding.ts';
import { claimAddress } from '../reading/use-focused-claim.ts';
import { CELL_CHOICES } from './cell-words.ts';
import type { Place } from './matrix-table.tsx';

interface Keyed {
  readonly weighed: QuestionWeighed;
  readonly rows: readonly EvidenceRow[];
  readonly place: Place | null;
  readonly move: (place: Place) => void;
  readonly decide: (row: EvidenceRow, hypothesis: number, cell: Cell) => void;
  readonly take: (row: EvidenceRow, hypothesis: number) => void;
  readonly toggle: (rowId: string) => void;
}

const within = (at: number, size: number): number => Math.min(size - 1, Math.max(0, at));

/** The keys of the matrix. */
export const useMatrixKeys = ({
  weighed,
  rows,
  place,
  move,
  decide,
  take,
  toggle,
}: Keyed): readonly KeyBinding[] => {
  const [, navigate] = useLocation();
  const at = rows.findIndex(({ id }) => id === place?.rowId);
  const go = (down: number, right: number) => (): void => {
    if (rows.length === 0) return;
    const row = rows[at === -1 ? 0 : within(at + down, rows.length)]!;
    const hypothesis = at === -1 ? 0 : within(place!.hypothesis + right, weighed.hypotheses.length);
    move({ rowId: row.id, hypothesis });
  };
  const here = (run: (row: EvidenceRow, hypothesis: number) => void) => (): void => {
    const row = rows[at];
    if (row && place) run(row, place.hypothesis);
  };
  return [
    { keys: 'ArrowLeft', label: 'move', run: go(0, -1) },
    { keys: 'ArrowRight', label: 'move', run: go(0, 1) },
    { keys: 'ArrowUp', label: 'move', run: go(-1, 0) },
    { keys: 'ArrowDown', label: 'move', run: go(1, 0) },
    ...CELL_CHOICES.map(({ key, cell }) => ({
      keys: key,
      label: key === '0' ? 'does not apply' : 'strongly against to strongly for',
      run: here((row, h) => decide(row, h, cell)),
    })),
    { keys: 'Enter', label: 'take the proposal', run: here(take) },
    { keys: 'w', label: 'why', run: here((row) => toggle(row.id)) },
    {
      keys: 'o',
      label: 'read the sentence',
      run: here(({ witnesses: [first] }) => first && navigate(claimAddress(first.documentId, first.id))),
    },
  ];
};
