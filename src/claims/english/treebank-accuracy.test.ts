import { describe, expect, it } from 'vitest';
import { readEnglishModel } from '../../adapters/models/index.ts';
import { createEnglishParser } from './create-english-parser.ts';
import { cutSentences } from './cut-sentences.ts';
import { scoreParses, scorePassives } from './score-parses.test-suite.ts';
import {
  type GoldWord,
  missingTreebanks,
  readFormalGum,
  readParagraphs,
  readTreebank,
} from './treebank.test-suite.ts';

const missing = missingTreebanks();
if (missing) console.warn(missing);

describe.skipIf(missing)('the English model on treebanks that it never saw', { timeout: 60_000 }, () => {
  const parser = missing ? undefined : createEnglishParser(readEnglishModel());
  const parseGold = (gold: readonly (readonly GoldWord[])[]) =>
    parser!.parseWords(gold.map((sentence) => sentence.map(({ form }) => form)));

  it('holds the bars on the English Web Treebank', () => {
    const gold = readTreebank('ewt-test');
    const { upos, uas, las } = scoreParses(gold, parseGold(gold));
    expect(upos).toBeGreaterThanOrEqual(96);
    expect(uas).toBeGreaterThanOrEqual(89);
    expect(las).toBeGreaterThanOrEqual(86.4);
  });

  it('holds the bars on PUD, punctuation apart', () => {
    const gold = readTreebank('pud');
    const { uas, las } = scoreParses(gold, parseGold(gold), ({ upos }) => upos !== 'PUNCT');
    expect(uas).toBeGreaterThanOrEqual(90);
    expect(las).toBeGreaterThanOrEqual(87);
  });

  it('finds subjects and agents of passives in formal prose', () => {
    const gold = readFormalGum();
    const found = parseGold(gold).map(({ words }) => words);
    expect(scorePassives(gold, found)).toBeGreaterThanOrEqual(88);
  });

  it('cuts edited prose into its sentences', () => {
    let [expected, given, right] = [0, 0, 0];
    for (const { text, sentences } of readParagraphs('pud')) {
      const gold = new Set(sentences.map(String));
      const found = cutSentences(text).map((words) => String([words[0]!.begin, words.at(-1)!.end]));
      expected += gold.size;
      given += found.length;
      right += found.filter((span) => gold.has(span)).length;
    }
    expect((2 * right) / (expected + given)).toBeGreaterThanOrEqual(0.99);
  });
});
