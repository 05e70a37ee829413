// 10,000 random and hostile texts through the English reader: none may throw, every quote stands verbatim in its text, and
// twice the text may not take much more than twice the time. Sentences of shared/gold/train are cut up and mixed where they
// are beside the repository. Run after `npm run build`: `node bench/hostile-texts.mjs [TEXTS] [SEED]`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEnglishReader } from '../dist/src/adapters/reading/index.js';
import { readWith, starterCatalogue } from '../dist/src/claims/index.js';
import { normaliseDocument } from '../dist/src/documents/index.js';
import { streamOf } from '../dist/src/maths/seeded-stream.js';

const [texts = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const stream = streamOf(seed, 'hostile texts');
const below = (count) => stream.integerBelow(Math.max(1, count));
const pick = (list) => list[below(list.length)];

const train = fileURLToPath(new URL('../../shared/gold/train', import.meta.url));
const prose = existsSync(train)
  ? readdirSync(train).map((file) => readFileSync(join(train, file), 'utf8'))
  : ['Hezbollah attacked Israel in May 2009. Iran may have armed the Houthis, analysts said.'];
const words = prose.flatMap((text) => text.split(/(?<=[\s\p{P}])/u));
const MARKS = [
  '"',
  '“',
  '”',
  '(',
  ')',
  '[12]',
  '...',
  '—',
  "'s",
  '\n\n',
  '\u0000',
  '\u202e',
  '𝔄',
  'é',
  '\ud800',
  ';',
  '?',
  'al-',
  'U.S.',
  '://',
  '<b>',
  '{}',
  '=',
  '١٩٩٩',
  'constructor',
  '__proto__',
  'valueOf',
];

/** Ways to make a text of up to some hundred characters, in turn. */
const MAKERS = [
  () => Array.from({ length: below(300) }, () => String.fromCharCode(below(0xffff))).join(''),
  () => Array.from({ length: below(60) }, () => pick(words)).join(''),
  () =>
    Array.from({ length: below(60) }, () => (stream.uniform() < 0.3 ? pick(MARKS) : pick(words))).join(''),
  () => {
    const text = pick(prose);
    const begin = below(text.length);
    const cut = text.slice(begin, begin + below(400));
    const at = below(cut.length);
    return cut.slice(0, at) + pick(MARKS).repeat(below(12)) + cut.slice(at + below(9));
  },
  () => pick(words).repeat(below(80)),
  () => pick(prose).slice(0, below(400)).toUpperCase(),
  () => pick(MARKS).repeat(below(400)),
];

let claims = 0;
let characters = 0;
const begun = performance.now();
const reader = openEnglishReader();
for (let at = 0; at < texts; at += 1) {
  const { document } = await normaliseDocument({
    name: 'hostile.txt',
    bytes: new TextEncoder().encode(MAKERS[at % MAKERS.length]() || 'x'),
  }).catch(() => ({ document: null }));
  // what holds no text is refused before any reader sees it
  if (!document) continue;
  characters += document.text.length;
  for (const claim of readWith(reader, document, starterCatalogue).claims) {
    claims += 1;
    const spans = [claim.trigger, claim.source, claim.target];
    if (claim.quote !== document.text.slice(claim.begin, claim.end))
      throw new Error(`quote moved: ${claim.quote}`);
    if (spans.some(({ begin, end }) => begin < claim.begin || end > claim.end || begin >= end))
      throw new Error(`span outside of its sentence: ${JSON.stringify(claim)}`);
  }
}
const seconds = (performance.now() - begun) / 1000;
console.log(
  `${texts} texts, ${characters} characters, ${claims} claims, no exception, ${seconds.toFixed(0)} s (seed ${seed})`,
);

const timeOf = async (times) => {
  const bytes = new TextEncoder().encode(
    Array.from({ length: times }, (_, at) => prose[at % prose.length]).join('\n\n'),
  );
  const { document } = await normaliseDocument({ name: 'long.txt', bytes });
  const start = process.cpuUsage();
  readWith(reader, document, starterCatalogue);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
};
await timeOf(4);
const table = [];
for (const times of [8, 16, 32, 64]) table.push([times, Math.round(await timeOf(times))]);
console.log(
  `milliseconds of processor by length: ${table.map(([times, ms]) => `${times} texts ${ms}`).join(', ')}`,
);
