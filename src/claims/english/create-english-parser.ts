import { cutSentences } from './cut-sentences.ts';
import { decodeSentence, type Syntax } from './decode-sentence.ts';
import type { CreateKernel } from './kernel.ts';
import { type ModelFiles, readMeta } from './model-files.ts';
import { createNetwork, type NetworkReading } from './network.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { cutIntoPieces, groupBySize } from './pieces.ts';
import { readTensors } from './read-tensors.ts';
import { createWasmKernel } from './wasm-kernel.ts';

export interface EnglishParser {
  /** Sentences of a text with their words, tree and names. Linear in the text. */
  readonly parse: (text: string) => readonly ParsedSentence[];
  /** Trees of sentences whose words are given. */
  readonly parseWords: (sentences: readonly (readonly string[])[]) => readonly Syntax[];
  /** The scores behind `parseWords`, for sentences of at most 120 words. */
  readonly score: (words: readonly string[]) => NetworkReading;
}

export interface EnglishParserOptions extends ModelFiles {
  /** WebAssembly unless said otherwise; `createPlainKernel` where there is none. */
  readonly createKernel?: CreateKernel;
}

export function createEnglishParser(options: EnglishParserOptions): EnglishParser {
  const meta = readMeta(options.meta);
  const tensors = readTensors(options.weights, meta);
  const network = createNetwork(tensors, options.words, meta, options.createKernel ?? createWasmKernel);

  const parseWords: EnglishParser['parseWords'] = (sentences) => {
    const cut = sentences.map((forms) => (forms.length === 0 ? [] : cutIntoPieces(forms)));
    const pieces = cut.flatMap((parts) => parts.map((forms) => ({ forms })));
    const readings = new Map<readonly string[], NetworkReading>();
    for (const group of groupBySize(pieces, ({ forms }) => forms.length))
      network(group.map(({ forms }) => forms)).forEach((reading, i) => {
        readings.set(group[i]!.forms, reading);
      });
    return cut.map((parts) =>
      decodeSentence(
        parts.map((forms) => ({ forms, reading: readings.get(forms)! })),
        meta,
      ),
    );
  };

  return {
    parseWords,
    score: (words) => network([words])[0]!,
    parse: (text) => {
      const sentences = cutSentences(text);
      const plain = sentences.map((sentence) => sentence.filter(({ marker }) => !marker));
      const found = parseWords(plain.map((words) => words.map(({ begin, end }) => text.slice(begin, end))));
      return sentences.map((sentence, s) => ({
        begin: sentence[0]!.begin,
        end: sentence.at(-1)!.end,
        tokens: found[s]!.words.map((word, i) => {
          const { begin, end } = plain[s]![i]!;
          return { begin, end, ...word };
        }),
        names: found[s]!.names,
        markers: sentence.filter(({ marker }) => marker).map(({ begin, end }) => ({ begin, end })),
      }));
    },
  };
}
