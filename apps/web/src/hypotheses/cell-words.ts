import type { Cell } from '../../../../src/records/index.ts';

/** From strongly against to strongly for, then that it does not apply: the order of the keys 1 to 5 and 0. */
export const CELL_CHOICES: readonly { readonly key: string; readonly cell: Cell; readonly words: string }[] =
  [
    { key: '1', cell: 'strongly-against', words: 'strongly against' },
    { key: '2', cell: 'against', words: 'against' },
    { key: '3', cell: 'neutral', words: 'says nothing' },
    { key: '4', cell: 'for', words: 'for' },
    { key: '5', cell: 'strongly-for', words: 'strongly for' },
    { key: '0', cell: 'not-applicable', words: 'does not apply' },
  ];

export const cellInWords = (cell: Cell): string => CELL_CHOICES.find((choice) => choice.cell === cell)!.words;
