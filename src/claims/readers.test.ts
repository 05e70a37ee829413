import { createLanguageModelReader } from './language-model/index.ts';
import { describeReader } from './reader.contract.test-suite.ts';
import { englishReader } from './testing/english-reader.test-suite.ts';
import { playedModel } from './testing/played-model.ts';

describeReader('the English reader', () => englishReader);

/** Beside what is right, a model says what no text bears out, and much that is not even of the asked shape. */
const inventions = (excerpt: string): readonly unknown[] => [
  {
    quote: 'France attacked Spain.',
    source: { mention: 'France', name: 'France' },
    target: { mention: 'Spain', name: 'Spain' },
    trigger: 'attacked',
    kind: 'armed-conflict',
    form: 'event',
  },
  {
    quote: excerpt,
    source: { mention: excerpt.slice(0, 5), name: excerpt.slice(2, 9) },
    target: { mention: excerpt.slice(-5), name: excerpt },
    trigger: excerpt.slice(3, 4),
    kind: 'rivalry',
    form: 'state',
    hedge: excerpt,
    speakers: [{ words: '', sort: 'named' }],
    date: excerpt.slice(0, 30),
  },
  null,
  'Iran attacked Iraq.',
  { quote: 7 },
];

describeReader('a reader that asks a language model', () =>
  createLanguageModelReader({ model: 'played', ask: playedModel(inventions) }),
);
