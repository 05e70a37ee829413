import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { traceMap } from '../../../src/map/index.ts';
import type { Decision, ReadingJob } from '../../../src/records/index.ts';
import { claims, documents } from './fixture.ts';

const decisions: Decision[] = [];
const listeners = new Set<ServerResponse>();
const tell = (event: string, data: unknown) => {
  for (const to of listeners) to.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
};
let jobs: ReadingJob[] = [
  {
    id: 'j1',
    name: 'yearbook.pdf',
    state: 'running',
    sentences: 1204,
    of: 3871,
    claims: 214,
    sentencesPerSecond: 96,
    secondsLeft: 28,
  },
  {
    id: 'j2',
    name: 'scan-14.pdf',
    state: 'failed',
    sentences: 0,
    of: null,
    claims: 0,
    sentencesPerSecond: null,
    secondsLeft: null,
    reason: 'The 14 pages are pictures; there is no text layer.',
    hint: 'Run a text recogniser on the file, then retry.',
  },
  {
    id: 'j3',
    name: 'letter.txt',
    state: 'waiting',
    sentences: 0,
    of: null,
    claims: 0,
    sentencesPerSecond: null,
    secondsLeft: null,
  },
];

const statusOf = (id: string) => {
  const undone = new Set(decisions.flatMap((d) => (d.act === 'undo' ? [d.decisionId] : [])));
  const last = decisions.filter((d) => d.act !== 'undo' && d.claimId === id && !undone.has(d.id)).at(-1);
  return last ? (last.act === 'accept' ? 'accepted' : 'rejected') : undefined;
};
const standing = () => claims.map((c) => ({ ...c, status: statusOf(c.id) ?? c.status }));

const answer = (path: string, query: URLSearchParams): unknown => {
  const [, , what, id, part] = path.split('/');
  const all = standing();
  if (what === 'project')
    return {
      name: 'Afghan and Pakistani militant groups',
      documents: documents.length,
      claims: all.length,
      unreviewed: all.filter((c) => c.status === 'unreviewed').length,
      actors: 8,
      pairs: 12,
      revision: 1,
      first: '2005-01-01',
      last: '2010-01-18',
    };
  if (what === 'documents' && !id)
    return {
      documents: documents.map((d) => {
        const own = all.filter((c) => c.documentId === d.id);
        return {
          ...d,
          characters: d.text.length,
          readAt: '2026-01-01T00:00:00Z',
          reader: 'fixture-1',
          sentences: 20,
          milliseconds: 12,
          doubts: [],
          claims: own.length,
          unreviewed: own.filter((c) => c.status === 'unreviewed').length,
          origins: 4,
        };
      }),
    };
  if (what === 'documents' && part === 'claims')
    return { claims: all.filter((c) => c.documentId === id).sort((x, y) => x.begin - y.begin) };
  if (what === 'documents') return { document: documents.find((d) => d.id === id), doubts: [] };
  if (what === 'claims') {
    const pair = query.get('pair');
    return { claims: all.filter((c) => [c.source.id, c.target.id].sort().join('~') === pair) };
  }
  if (what === 'map') return traceMap(all, []);
  if (what === 'jobs') return { jobs };
  if (what === 'decisions') return { decisions };
  return null;
};

/** Answers /api from the fixture while the real server is being written. */
export const fakeServer = (): Plugin => ({
  name: 'fake-server',
  configureServer(vite) {
    vite.middlewares.use('/api', async (request, response) => {
      const url = new URL(`/api${request.url}`, 'http://localhost');
      response.setHeader('content-type', 'application/json');
      if (url.pathname === '/api/events') {
        response.setHeader('content-type', 'text/event-stream');
        response.write('\n');
        listeners.add(response);
        request.on('close', () => listeners.delete(response));
        return;
      }
      if (request.method === 'POST' && url.pathname === '/api/decisions') {
        let body = '';
        for await (const chunk of request) body += chunk;
        const decision = {
          ...JSON.parse(body),
          id: `d${decisions.length}`,
          who: 'you',
          when: new Date().toISOString(),
        };
        decisions.push(decision);
        response.statusCode = 201;
        response.end(JSON.stringify(decision));
        tell('changed', { revision: decisions.length });
        return;
      }
      if (request.method === 'DELETE') {
        jobs = jobs.filter((j) => !url.pathname.endsWith(j.id));
        response.statusCode = 204;
        response.end();
        tell('changed', {});
        return;
      }
      const given = answer(url.pathname, url.searchParams);
      if (!given || request.method === 'POST') {
        response.statusCode = 404;
        response.end(
          JSON.stringify({
            title: 'Not found',
            detail: `Nothing at ${url.pathname}.`,
            hint: 'The fake server does not do this.',
          }),
        );
        return;
      }
      response.end(JSON.stringify(given));
    });
  },
});
