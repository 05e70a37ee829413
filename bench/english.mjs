// The English parser as one table: accuracy on treebanks that it never saw, relations that Entente lives on, speed.
// Run after `npm run build`; needs shared/treebanks beside the repository.
import { readEnglishModel } from '../dist/src/adapters/models/index.js';
import { createEnglishParser } from '../dist/src/claims/english/index.js';
import { scoreParses, scorePassives } from '../dist/src/claims/english/score-parses.test-suite.js';
import {
  missingTreebanks,
  readFormalGum,
  readTreebank,
} from '../dist/src/claims/english/treebank.test-suite.js';

const missing = missingTreebanks();
if (missing) {
  console.error(missing);
  process.exit(1);
}

const parser = createEnglishParser(readEnglishModel());
const formsOf = (sentences) => sentences.map((sentence) => sentence.map(({ form }) => form));
const asText = (sentence) => sentence.map(({ form, spaceAfter }) => form + (spaceAfter ? ' ' : '')).join('');

/** Seconds of processor time of one core, the best of three runs. */
const secondsOf = (work) => {
  const runs = [1, 2, 3].map(() => {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1e6;
  });
  return Math.min(...runs);
};

const sets = {
  'ewt-test': readTreebank('ewt-test'),
  'gum-test': readTreebank('gum-test'),
  'gum-formal': readFormalGum(),
  pud: readTreebank('pud'),
};
const found = Object.fromEntries(
  Object.entries(sets).map(([name, gold]) => [name, parser.parseWords(formsOf(gold))]),
);
const inPercent = (value) => value.toFixed(2);

console.log('Gold words, everything else predicted; LAS without subtypes.\n');
console.log(
  '| set | sentences | UPOS | UAS | LAS | UAS without punctuation | LAS without punctuation | bar |',
);
console.log('|---|---|---|---|---|---|---|---|');
const bars = { 'ewt-test': 'UPOS 96, UAS 89, LAS 86.4', pud: 'without punctuation UAS 90, LAS 87' };
for (const [name, gold] of Object.entries(sets)) {
  const all = scoreParses(gold, found[name]);
  const words = scoreParses(gold, found[name], ({ upos }) => upos !== 'PUNCT');
  const figures = [all.upos, all.uas, all.las, words.uas, words.las].map(inPercent).join(' | ');
  console.log(`| ${name} | ${gold.length} | ${figures} | ${bars[name] ?? ''} |`);
}

const passives = scorePassives(
  sets['gum-formal'],
  found['gum-formal'].map(({ words }) => words),
);
console.log(`\nSubjects and agents of passives on gum-formal: F1 ${inPercent(passives)} (bar 88)\n`);

console.log('| set | words given, sentences a second | raw text, sentences a second | bar |');
console.log('|---|---|---|---|');
for (const [name, gold] of Object.entries(sets)) {
  const forms = formsOf(gold);
  const text = gold.map(asText).join('\n\n');
  const given = gold.length / secondsOf(() => parser.parseWords(forms));
  const raw = gold.length / secondsOf(() => parser.parse(text));
  console.log(`| ${name} | ${given.toFixed(0)} | ${raw.toFixed(0)} | 300 |`);
}

const labels = new Map();
const count = (set, label, column) => {
  const row = labels.get(label) ?? {};
  labels.set(label, row);
  row[set] ??= [0, 0, 0];
  row[set][column]++;
};
for (const [set, gold] of Object.entries(sets))
  gold.forEach((sentence, s) => {
    sentence.forEach((word, i) => {
      const mine = found[set][s].words[i];
      count(set, word.relation, 0);
      count(set, mine.relation, 1);
      if (mine.head === word.head && mine.relation === word.relation) count(set, word.relation, 2);
    });
  });
const shown = ['ewt-test', 'gum-formal', 'pud'];
console.log('\nF1 a relation, head and full label right (gold count), 20 or more somewhere.\n');
console.log(`| relation | ${shown.join(' | ')} |\n|---|---|---|---|`);
const total = (row) => shown.reduce((sum, set) => sum + (row[set]?.[0] ?? 0), 0);
for (const [label, row] of [...labels].sort(([, a], [, b]) => total(b) - total(a))) {
  if (!shown.some((set) => (row[set]?.[0] ?? 0) >= 20)) continue;
  const cells = shown.map((set) => {
    const [expected, given, right] = row[set] ?? [0, 0, 0];
    return expected >= 20 ? `${((200 * right) / (expected + given)).toFixed(1)} (${expected})` : '-';
  });
  console.log(`| ${label} | ${cells.join(' | ')} |`);
}
