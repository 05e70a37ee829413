import { affixFeatures, foldForm } from './affix-features.ts';
import type { ModelMeta } from './model-files.ts';
import type { Tensor, Tensors } from './read-tensors.ts';

/** Forms whose numbers are kept: enough for the common words of a report, bounded for any number of them. */
const KEPT = 8_192;

export type EmbedWord = (form: string) => Float32Array;

function addRow(table: Tensor, row: number, to: Float32Array, offset: number): void {
  const from = row * table.columns;
  const scale = table.scales[row]!;
  for (let k = 0; k < table.columns; k++) to[offset + k]! += scale * table.values[from + k]!;
}

/** The numbers of a word: its vector (row 0 for unknown words), then the sum of its affix and shape rows. */
export function embedWords(tensors: Tensors, words: readonly string[], { sizes }: ModelMeta): EmbedWord {
  const vectors = tensors('words');
  const affixes = tensors('affixes');
  const rows = new Map(words.map((word, i) => [word, i + 1]));
  const kept = new Map<string, Float32Array>();
  return (form) => {
    const known = kept.get(form);
    if (known) return known;
    const folded = foldForm(form);
    const numbers = new Float32Array(sizes.vector + sizes.affixes);
    addRow(vectors, rows.get(folded.toLowerCase()) ?? 0, numbers, 0);
    for (const row of affixFeatures(folded, sizes.buckets)) addRow(affixes, row, numbers, sizes.vector);
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
    kept.set(form, numbers);
    return numbers;
  };
}
