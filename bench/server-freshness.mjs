// How soon the served answers are true again: after a new document's claims are stored, and after a decision is acknowledged.
// Serves a project in a process of its own and asks over HTTP as a page does. Prints JSON, times in ms: medians by the clock,
// means of processor time (Linux), which others on the machine do not lengthen. `PROJECT [without-map]`; changes the project.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROUNDS = 7;
const root = fileURLToPath(new URL('..', import.meta.url));
const server = spawn(
  process.execPath,
  [join(root, 'bin', 'entente.mjs'), '--project', process.argv[2], 'serve', '--port', '0'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
process.on('exit', () => server.kill('SIGTERM'));
const address = await new Promise((found) => {
  let said = '';
  server.stdout.on('data', (chunk) => {
    said += chunk;
    const at = /http:\/\/\S+/.exec(said)?.[0];
    if (at) found(at);
  });
});

const median = (values) => [...values].sort((x, y) => x - y)[values.length >> 1];
/** Processor time that the server has taken so far, in ms; all of its threads. */
const processorTime = () => {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
};
const ask = async (path, body) => {
  const cpuBefore = processorTime();
  const begun = performance.now();
  const response = await fetch(`${address}/api/${path}`, {
    ...(body
      ? { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
      : {}),
  });
  const text = await response.text();
  const ms = performance.now() - begun;
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 300)}`);
  return { ms, cpu: processorTime() - cpuBefore, body: JSON.parse(text), bytes: text.length };
};

/** When the server says that the ledger changed. */
const changes = async function* () {
  const { body } = await fetch(`${address}/api/events`);
  let rest = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    rest += chunk;
    if (!rest.includes('event: changed')) continue;
    rest = '';
    yield performance.now();
  }
};

const found = {};
const note = (what, ms) => {
  found[what] ??= [];
  found[what].push(ms);
};
const timed = (what, { ms, cpu }) => {
  note(what, ms);
  note(`${what}, processor`, cpu);
};
const PAIR = 'pairs/actor-0/actor-1?at=2010-05';

timed('cold', await ask(PAIR));
timed('all relations, first', await ask('relations?at=2010-05'));
timed('all relations, again', await ask('relations?at=2010-05'));
if (process.argv[3] !== 'without-map') {
  timed('map, first', await ask('map'));
  const again = await ask('map');
  note('map, again', again.ms);
  note('map, bytes', again.bytes);
}

const stream = changes();
const news = stream.next();
let changed = news;
for (let round = 0; round < ROUNDS; round++) {
  const claims = (await ask(PAIR)).body.claims.length;
  await ask('documents', {
    name: `new-${round}`,
    text: `Published on 3 May 2009.\n\nThe Haqqani network attacked the Afghan National Army on day ${round}.`,
  });
  await changed;
  timed('a document, then a pair', await ask(PAIR));
  timed('a document, then all relations', await ask('relations?at=2010-05'));
  changed = stream.next();
  const { claimId } = { claimId: (await ask(PAIR)).body.claims[round].id };
  const { documentId } = (await ask(PAIR)).body.claims[round];
  timed('a verdict acknowledged', await ask('decisions', { act: 'reject', claimId }));
  const after = await ask(PAIR);
  timed('a verdict, then a pair', after);
  const rejected = after.body.claims.find(({ id }) => id === claimId);
  if (rejected.status !== 'rejected' || after.body.claims.length !== claims) throw new Error('not fresh');
  timed('a verdict, then its document', await ask(`documents/${documentId}/claims`));
  await changed;
  changed = stream.next();
}
note(
  'a grade acknowledged',
  (await ask('decisions', { act: 'grade', source: 'Publisher 0', grade: 'B' })).ms,
);
timed('a grade, then a pair', await ask(PAIR));
note(
  'a merge acknowledged',
  (await ask('decisions', { act: 'merge', actor: 'Actor 5', into: 'Actor 6' })).ms,
);
timed('a merge, then a pair', await ask(PAIR));
for (const path of ['project', 'documents', 'actors', 'sources', 'decisions'])
  note(path, (await ask(path)).ms);
const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
found.megabytes = [Math.round(Number(/^VmHWM:\s+(\d+) kB/m.exec(status)[1]) / 1024)];
console.log(
  JSON.stringify(
    Object.fromEntries(
      Object.entries(found).map(([what, all]) => [
        what,
        Math.round(
          (what.endsWith('processor') ? all.reduce((sum, one) => sum + one, 0) / all.length : median(all)) *
            10,
        ) / 10,
      ]),
    ),
    null,
    1,
  ),
);
process.exit(0);
