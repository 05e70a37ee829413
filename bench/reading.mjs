// How well the English reader reads, as one table over the gold sets beside the repository: precision, recall and F1 of
// pairs, signs and the rest, by shared/gold/score.mjs; then what was missed, by cause. `--errors SET` lists them.
// Run after `npm run build`. Learn from train, choose on dev; the others are for looking at last.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnglishModel } from '../dist/src/adapters/models/index.js';
import {
  createEnglishParser,
  createEnglishReader,
  readWith,
  starterCatalogue,
} from '../dist/src/claims/index.js';
import { findMentions } from '../dist/src/claims/mentions/find-mentions.js';
import { seeStates, stateInSight } from '../dist/src/claims/mentions/state-in-sight.js';
import { parseDocument } from '../dist/src/claims/parse-document.js';
import { normaliseDocument } from '../dist/src/documents/index.js';

const shared = fileURLToPath(new URL('../../shared', import.meta.url));
const gold = join(shared, 'gold');
if (!existsSync(gold)) {
  console.error('bench:reading: shared/gold is not beside the repository; there is nothing to measure on.');
  process.exit(1);
}
const folder = (name) => readdirSync(join(gold, name)).map((file) => join(gold, name, file));
const SETS = {
  train: folder('train'),
  dev: folder('dev'),
  seed: [join(shared, 'seed', 'seed.txt')],
  petrarch: [join(gold, 'petrarch.txt')],
};
const asked = process.argv.includes('--errors') ? process.argv[process.argv.indexOf('--errors') + 1] : null;
if (asked !== null && !(asked in SETS)) {
  console.error(`bench:reading: --errors takes one of ${Object.keys(SETS).join(', ')}.`);
  process.exit(2);
}

const parser = createEnglishParser(readEnglishModel());
const reader = createEnglishReader(parser);
const scratch = mkdtempSync(join(tmpdir(), 'entente-reading-'));

const simple = (words) =>
  String(words ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an|a) /u, '');
/** As score.mjs holds a name against those that a gold claim accepts. */
const isNamed = ({ name, mention }, accepted) =>
  accepted
    .map(simple)
    .some((alias) =>
      [name, mention]
        .map(simple)
        .some((words) => words === alias || (alias.includes(' ') && ` ${words} `.includes(` ${alias} `))),
    );

/** Every mention of a document by its sentence, to tell a name that was not seen from a relation that was not. */
const mentionsOf = (document) => {
  const steps = parseDocument(document, starterCatalogue, parser);
  let parsed = steps.next();
  while (!parsed.done) parsed = steps.next();
  let previous = [];
  let recent = [];
  return parsed.value.passages.flat().map(({ span, tree, names }) => {
    recent = seeStates(recent, names);
    const state = stateInSight(recent, parsed.value.states);
    const { mentions, antecedents } = findMentions(tree, names, { state, previous });
    previous = antecedents;
    return {
      ...span,
      mentions: mentions.map(({ actor, first, last }) => ({
        name: actor.name,
        mention: document.text.slice(tree.words[first].begin, tree.words[last - 1].end),
      })),
    };
  });
};

const causeOf = (claim, sentences, claims) => {
  const here = (each) => each.begin < claim.end && each.end > claim.begin;
  const pairs = claims.filter(
    (found) =>
      here(found) &&
      [
        [found.source, found.target],
        [found.target, found.source],
      ].some(([source, target]) => isNamed(source, claim.source) && isNamed(target, claim.target)),
  );
  if (pairs.some(({ sign }) => Math.sign(sign) === Math.sign(claim.sign))) return 'found';
  if (pairs.length > 0) return 'wrong sign';
  const mentions = sentences.filter(here).flatMap((sentence) => sentence.mentions);
  const [source, target] = [claim.source, claim.target].map((names) =>
    mentions.some((mention) => isNamed(mention, names)),
  );
  return source && target ? 'no relation' : source || target ? 'one actor unseen' : 'both actors unseen';
};

const CAUSES = ['found', 'no relation', 'wrong sign', 'one actor unseen', 'both actors unseen'];
const share = (value) => (value === null ? '–' : value.toFixed(3).replace(/^0/u, ''));
const rows = [];
const causes = [];
try {
  for (const [set, files] of Object.entries(SETS)) {
    const expected = readFileSync(join(gold, `${set}.gold.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const lines = [];
    const count = Object.fromEntries(CAUSES.map((cause) => [cause, 0]));
    let sentences = 0;
    let seconds = 0;
    for (const file of files) {
      const name = file.split(/[\\/]/u).at(-1);
      const { document } = await normaliseDocument({ name, bytes: readFileSync(file) });
      const begun = process.cpuUsage();
      const reading = readWith(reader, document, starterCatalogue);
      const { user, system } = process.cpuUsage(begun);
      seconds += (user + system) / 1e6;
      sentences += reading.sentences;
      lines.push(...reading.claims.map((claim) => JSON.stringify(claim)));
      const seen = mentionsOf(document);
      for (const claim of expected) {
        if (claim.doc !== name || !claim.essential) continue;
        const cause = causeOf(claim, seen, reading.claims);
        count[cause] += 1;
        if (asked === set && cause !== 'found')
          console.log(
            [`missed: ${cause}`, claim.source[0], claim.kind, claim.target[0], claim.sentence].join('\t'),
          );
      }
    }
    const claims = join(scratch, `${set}.jsonl`);
    writeFileSync(claims, `${lines.join('\n')}\n`);
    const args = [join(gold, 'score.mjs'), join(gold, `${set}.gold.jsonl`), claims, '--errors'];
    const printed = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
    const at = Math.max(0, printed.lastIndexOf('\n{\n'));
    if (asked === set)
      for (const line of printed.slice(0, at).split('\n')) if (!line.startsWith('missed')) console.log(line);
    const { pair, pairAndSign, ofSignedMatches: of, extracted } = JSON.parse(printed.slice(at));
    rows.push([
      set,
      extracted,
      ...[pair.precision, pair.recall, pair.f1].map(share),
      ...[pairAndSign.precision, pairAndSign.recall, pairAndSign.f1].map(share),
      ...[of.direction, of.kindFamily, of.hedge, of.speaker, of.date].map(share),
      Math.round(sentences / seconds),
    ]);
    causes.push([set, ...CAUSES.map((cause) => count[cause])]);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const print = (head, body) => {
  console.log(`| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|`);
  for (const row of body) console.log(`| ${row.join(' | ')} |`);
};
console.log(
  '\nPrecision, recall and F1 of pairs, and of pairs with their sign; the rest as shares of those found.\n',
);
print(
  [
    'set',
    'claims',
    'P',
    'R',
    'F1',
    'P signed',
    'R signed',
    'F1 signed',
    'direction',
    'kind family',
    'hedge',
    'speaker',
    'date',
    'sentences a second',
  ],
  rows,
);
console.log('\nEssential gold claims by what became of them.\n');
print(['set', ...CAUSES], causes);
console.log(
  '\nBars, signed: dev F1 .70 at P .75, seed F1 .80, petrarch F1 .65; direction .9, kind family .8, hedge .85, speaker .8, date .7; 200 sentences a second.',
);
