import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnglishModel } from '../../adapters/models/index.ts';
import { createEnglishParser } from './create-english-parser.ts';
import { createPlainKernel } from './plain-kernel.ts';

interface Reference {
  readonly words: readonly string[];
  readonly heads: readonly number[];
  readonly arcs: readonly number[];
  readonly relations: readonly number[];
  readonly tags: readonly number[];
}

// Written by training/english/fixture.py: PyTorch on the weights as they are on disk.
const references: readonly Reference[] = JSON.parse(
  readFileSync(new URL('./fixtures/torch.json', import.meta.url), 'utf8'),
);
const model = readEnglishModel();
const parser = createEnglishParser(model);
const plain = createEnglishParser({ ...model, createKernel: createPlainKernel });

const furthest = (ours: ArrayLike<number>, theirs: ArrayLike<number>): number => {
  let most = 0;
  for (let i = 0; i < theirs.length; i++) most = Math.max(most, Math.abs(ours[i]! - theirs[i]!));
  return ours.length === theirs.length ? most : Number.POSITIVE_INFINITY;
};

describe('the inference', () => {
  it.each(references)('says what PyTorch says of $words', ({ words, heads, arcs, relations, tags }) => {
    const ours = parser.score(words);
    // Activations are rounded to 14 bits between layers, so scores of about ±10 differ in the second place.
    expect(furthest(ours.arcs, arcs)).toBeLessThan(0.05);
    expect(ours.heads).toEqual(heads);
    expect(furthest(ours.relations, relations)).toBeLessThan(0.05);
    expect(furthest(ours.tags, tags)).toBeLessThan(0.05);
  });

  it('is the same without WebAssembly', () => {
    for (const { words } of references.slice(0, 4)) {
      const [wasm, slow] = [parser.score(words), plain.score(words)];
      expect(slow.heads).toEqual(wasm.heads);
      for (const part of ['arcs', 'relations', 'tags'] as const)
        expect(furthest(slow[part], wasm[part])).toBeLessThan(5e-3);
    }
  });

  it('does not depend on what else is in the batch', () => {
    const together = parser.parseWords(references.map(({ words }) => words));
    expect(references.map(({ words }) => parser.parseWords([words])[0])).toEqual(together);
  });
});

describe('parse', () => {
  it('places words, names and markers in the text', () => {
    const text = 'Gen. Maro Tesk left Lisse.[4]  His brigades didn’t.';
    const [first, second] = parser.parse(text);
    expect(first!.tokens.map(({ begin, end }) => text.slice(begin, end))).toEqual([
      'Gen.',
      'Maro',
      'Tesk',
      'left',
      'Lisse',
      '.',
    ]);
    expect(first!.markers.map(({ begin, end }) => text.slice(begin, end))).toEqual(['[4]']);
    expect(first!.tokens.find(({ head }) => head === -1)?.form).toBe('left');
    expect(text.slice(second!.begin, second!.end)).toBe('His brigades didn’t.');
  });

  it('keeps a sentence of any length one tree', () => {
    const [sentence, ...others] = parser.parse(`${'the army and the guard, '.repeat(200)}fled.`);
    expect(others).toEqual([]);
    expect(sentence!.tokens.length).toBeGreaterThan(1_000);
    expect(sentence!.tokens.filter(({ head }) => head === -1)).toHaveLength(1);
  });

  it('makes one tree a sentence of any text, in its order, without a gap in a word', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        'The U.S. army ',
        '(“',
        '.”[3] ',
        '\n\n',
        'al-Nusra’s ',
        '... ',
        'held.12It ',
        '\ud800',
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const sentence of parser.parse(text)) {
          for (const { begin, end, form } of sentence.tokens) {
            expect(begin).toBeGreaterThanOrEqual(last);
            expect(text.slice(begin, end)).toBe(form);
            last = end;
          }
          if (sentence.tokens.length > 0)
            expect(sentence.tokens.filter(({ head }) => head === -1)).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [{ ...model, weights: model.weights.slice(0, 1_000) }, 'does not fit'],
    [{ ...model, meta: {} }, 'meta is not that of an English model'],
  ])('refuses a damaged model', (damaged, message) => {
    expect(() => createEnglishParser(damaged)).toThrow(message);
  });
});
