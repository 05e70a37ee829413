import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { checkQuotes, whatStands } from '../../../src/ledger/index.ts';
import { EntenteError } from '../../../src/records/index.ts';
import { describeRoute } from '../describe-route.ts';
import type { QueuedReport } from '../reading-queue.ts';
import {
  aboutDocument,
  document,
  documentClaims,
  documentHead,
  idParameter,
  job,
  pastedText,
  readerQuery,
} from '../shapes.ts';
import { sharedWitnesses } from '../shared-witnesses.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ServerContext } from './context.ts';

/** Per document: claims not yet reviewed, and independent witnesses among its claims. */
const countsOf = ({ byDocument, evidence }: Snapshot) => {
  const counts = new Map<string, { unreviewed: number; origins: number }>();
  for (const [id, { claims }] of byDocument) {
    let unreviewed = 0;
    for (const { status } of claims) if (status === 'unreviewed') unreviewed++;
    counts.set(id, { unreviewed, origins: 0 });
  }
  for (const { witnesses } of evidence.values())
    for (const { claims } of witnesses)
      if (claims.length === 1) counts.get(claims[0]!.documentId)!.origins++;
      else for (const id of new Set(claims.map(({ documentId }) => documentId))) counts.get(id)!.origins++;
  return counts;
};

const uploads = async (request: Request): Promise<readonly QueuedReport[]> => {
  if (request.headers.get('content-type')?.startsWith('application/json')) {
    const { success, data: pasted, error } = pastedText.safeParse(await request.json().catch(() => null));
    if (!success)
      throw new EntenteError('bad-input', `the text is not as asked for: ${error.issues[0]?.message}`, {
        hint: 'Send JSON { name, text }, neither of them empty.',
      });
    const name = /\.\w{2,5}$/.test(pasted.name) ? pasted.name : `${pasted.name}.txt`;
    return [{ name, bytes: new TextEncoder().encode(pasted.text) }];
  }
  const form = await request.formData().catch(() => null);
  if (!form)
    throw new EntenteError('bad-input', 'the request is neither a form nor JSON', {
      hint: 'Send multipart/form-data with a field "files", or JSON { name, text }.',
    });
  const files = form.getAll('files').filter((entry): entry is File => entry instanceof File);
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
};

/** Documents: what there is, one whole, its claims, its original bytes, and new ones in. */
export const addDocumentRoutes = (app: OpenAPIHono, { store, snapshot, queue }: ServerContext): void => {
  const heads = z.object({ documents: z.array(documentHead) });
  app.openapi(
    describeRoute('get', '/api/documents', 'Documents in the order they came', {}, 200, heads),
    async (c) => {
      const now = await snapshot();
      const counts = countsOf(now);
      return c.json({
        documents: now.documents.map((head) => ({ ...head, ...counts.get(head.id)! })),
      } as z.infer<typeof heads>);
    },
  );

  const jobs = z.object({ jobs: z.array(job) });
  app.openapi(
    describeRoute('post', '/api/documents', 'Read files or pasted text', {}, 202, jobs),
    async (c) => {
      const reports = await uploads(c.req.raw);
      if (reports.length === 0)
        throw new EntenteError('bad-input', 'no file came with the request', {
          hint: 'Send multipart/form-data with a field "files", or JSON { name, text }.',
        });
      return c.json({ jobs: [...queue.add(reports)] }, 202);
    },
  );

  const unknown = (id: string): EntenteError =>
    new EntenteError('unknown-document', `no document "${id}"`, {
      hint: 'See /api/documents for those there are.',
    });

  app.openapi(
    describeRoute(
      'get',
      '/api/documents/{id}',
      'A document with its text',
      { params: idParameter },
      200,
      document,
    ),
    async (c) => {
      const { id } = c.req.valid('param');
      const found = await store.document(id);
      if (!found) throw unknown(id);
      const head = (await snapshot()).byDocument.get(id)?.head;
      const body = {
        document: { ...found, metadata: head?.metadata ?? found.metadata },
        doubts: head?.doubts ?? [],
      };
      return c.json(body as unknown as z.infer<typeof document>);
    },
  );

  app.openapi(
    describeRoute(
      'get',
      '/api/documents/{id}/about',
      'What is said of a document, and who read it',
      { params: idParameter },
      200,
      aboutDocument,
    ),
    async (c) => {
      const { id } = c.req.valid('param');
      const head = (await snapshot()).documents.find((candidate) => candidate.id === id);
      if (!head) throw unknown(id);
      const readings = await store.readings(id);
      return c.json({
        metadata: head.metadata,
        doubts: head.doubts,
        readings: readings.map(({ reader, readAt, claims }) => ({
          reader,
          readAt,
          claims,
          stands: reader === head.reader,
        })),
      } as z.infer<typeof aboutDocument>);
    },
  );

  app.openapi(
    describeRoute(
      'get',
      '/api/documents/{id}/claims',
      'Its claims in text order: of the reading that stands, or of that by a given reader',
      { params: idParameter, query: readerQuery },
      200,
      documentClaims,
    ),
    async (c) => {
      const { id } = c.req.valid('param');
      const { reader } = c.req.valid('query');
      const now = await snapshot();
      const found = await store.document(id);
      if (!found) throw unknown(id);
      const own =
        reader === undefined
          ? (now.byDocument.get(id)?.claims ?? [])
          : whatStands({ ...now, claims: await store.claims({ documentId: id, reader }) }).filter(
              ({ documentId }) => documentId === id,
            );
      return c.json({
        claims: checkQuotes(found, own).toSorted(
          (x, y) => x.begin - y.begin || x.trigger.begin - y.trigger.begin,
        ),
        witnesses: sharedWitnesses(now, own),
      } as z.infer<typeof documentClaims>);
    },
  );

  app.get('/api/documents/:id/original', async (c) => {
    const id = c.req.param('id');
    const [found, bytes] = [await store.document(id), await store.documentBytes(id)];
    if (!found || !bytes) throw unknown(id);
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`,
    });
  });
};
