import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayRangeOf, KINDS, signOf } from '../../src/records/index.ts';
import { KIND_CLAUSES } from './kind-clauses.ts';
import { readTruth, stateOn } from './read-truth.ts';
import { COMMITTED_SAMPLE, writeReports } from './write-reports.ts';

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const truth = readTruth({ truth: file('truth.yaml'), actors: file('actors.yaml') });
const many = writeReports({ truth, reports: 600, seed: 5 });
const sentences = many.flatMap(({ truthOfEachSentence }) => truthOfEachSentence);
const names = new Map(truth.actors.map(({ id, name, aliases }) => [id, [name, ...aliases]]));

describe('writeReports', () => {
  it('reproduces the committed reports', () => {
    const folder = new URL('reports/', import.meta.url);
    const written = writeReports({ truth, ...COMMITTED_SAMPLE });
    expect(readdirSync(folder).sort()).toEqual(written.map(({ name }) => name).sort());
    for (const { name, text } of written) expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
  });

  it('covers every year, every publisher and a reprint in the committed reports', () => {
    const written = writeReports({ truth, ...COMMITTED_SAMPLE });
    expect(new Set(written.map(({ published }) => published.slice(0, 4))).size).toBe(6);
    expect(new Set(written.map(({ publisher }) => publisher)).size).toBe(truth.publishers.length);
    expect(written.filter(({ reprintOf }) => reprintOf !== null).length).toBeGreaterThan(0);
  });

  it('gives the same reports for the same seed, and others for another', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 30 }), (seed, reports) => {
        const written = writeReports({ truth, reports, seed });
        expect(writeReports({ truth, reports, seed })).toEqual(written);
        expect(writeReports({ truth, reports, seed: seed + 1 })).not.toEqual(written);
        expect(new Set(written.map(({ name }) => name)).size).toBe(reports);
      }),
      { numRuns: 20 },
    );
  });

  it('gives every claim a whole sentence of its report, verbatim', () => {
    for (const { text, truthOfEachSentence } of many)
      for (const { begin, end } of truthOfEachSentence) {
        expect(text.slice(begin, end)).toMatch(/^[A-Z][^.\n{}]*\.$/);
        expect(text.slice(begin - 1, begin)).toMatch(/[ \n]/);
        expect(text.slice(end, end + 1)).toMatch(/[ \n]/);
      }
  });

  it('names both sides in the sentence, or one of them and a pronoun', () => {
    for (const { text, truthOfEachSentence } of many)
      for (const { begin, end, a, b } of truthOfEachSentence) {
        const words = text.slice(begin, end);
        const named = [a, b].filter((id) => names.get(id)?.some((name) => words.includes(name)));
        expect(named.length + (/^(It|They) /.test(words) ? 1 : 0)).toBeGreaterThanOrEqual(2);
      }
  });

  it('tells the truth, mistakes aside', () => {
    const signs = { hostile: -1, allied: 1 };
    for (const { a, b, date, sign, kind, state, faithful } of sentences) {
      expect(signOf(kind)).toBe(sign);
      expect(stateOn(truth, a, b, dayRangeOf(date)?.first as number)).toBe(state);
      if (state !== 'none') expect(sign === signs[state]).toBe(faithful);
    }
  });

  it("keeps each publisher's mistakes near the stated rate", () => {
    const reports = writeReports({ truth, reports: 4000, seed: 9 });
    for (const { name, errorRate, leans } of truth.publishers) {
      const own = reports
        .filter(({ publisher, reprintOf }) => publisher === name && reprintOf === null)
        .flatMap(({ truthOfEachSentence }) => truthOfEachSentence);
      const wrong = own.filter(({ faithful }) => !faithful).length / own.length;
      const deviation = Math.sqrt((errorRate * (1 - errorRate)) / own.length);
      expect(wrong).toBeLessThan(errorRate + 4 * deviation);
      // A partisan's mistake may fall on what is true; the others' never do.
      if (!leans) expect(wrong).toBeGreaterThan(errorRate - 4 * deviation);
    }
  });

  it('never speaks of what has not happened yet, nor lets a date contradict the day', () => {
    for (const { published, truthOfEachSentence, reprintOf } of many)
      for (const { date, says } of truthOfEachSentence) {
        expect(date <= published).toBe(true);
        if (says !== null) expect(date.startsWith(says)).toBe(true);
        if (reprintOf !== null) expect(date < published).toBe(true);
      }
  });

  it('carries a reprint word for word, later, under another name', () => {
    const reprints = many.filter(({ reprintOf }) => reprintOf !== null);
    expect(reprints.length).toBeGreaterThan(5);
    for (const reprint of reprints) {
      const original = many.find(({ name }) => name === reprint.reprintOf);
      const wordsOf = ({ text, truthOfEachSentence }: (typeof many)[number]) =>
        truthOfEachSentence.map(({ begin, end }) => text.slice(begin, end));
      expect(original && wordsOf(original)).toEqual(wordsOf(reprint));
      expect(original?.publisher).not.toBe(reprint.publisher);
      expect(original && original.published < reprint.published).toBe(true);
    }
  });

  it('hedges, wonders and quotes as well as states', () => {
    for (const stance of ['stated', 'hedged', 'wonders'])
      expect(sentences.some((sentence) => sentence.stance === stance)).toBe(true);
    expect(sentences.some(({ saidBy }) => saidBy === 'unnamed')).toBe(true);
    expect(sentences.some(({ saidBy }) => saidBy?.startsWith('a spokesperson for'))).toBe(true);
  });

  it('has several ways to say each kind', () => {
    for (const kind of KINDS) expect(KIND_CLAUSES[kind].length).toBeGreaterThanOrEqual(3);
  });
});
