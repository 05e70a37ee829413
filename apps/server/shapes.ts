import { z } from '@hono/zod-openapi';
import {
  ADMIRALTY_GRADES,
  DRIVER_EFFECTS,
  DRIVER_SORTS,
  FORMS,
  KINDS,
  STANCES,
} from '../../src/records/index.ts';

/** What the API takes and gives; OpenAPI is generated from these, and requests are checked by them. */
export const isoDay = z.string().openapi({ description: 'ISO day', example: '2009-05-24' });
export const edtf = z.string().min(1).openapi({ description: 'EDTF date', example: '2009-05' });
export const share = z.number().min(0).max(1);

export const atQuery = z.object({
  at: edtf.optional(),
  since: edtf.optional(),
  asKnownOn: edtf.optional(),
  theatre: z.string().min(1).optional(),
});
export const idParameter = z.object({ id: z.string() });
export const pairParameters = z.object({ a: z.string(), b: z.string() });
export const claimsQuery = z.object({
  actor: z.string().optional(),
  pair: z
    .string()
    .regex(/^[^~]+~[^~]+$/)
    .optional()
    .openapi({ description: 'Two actor ids joined by ~' }),
  kind: z.enum(KINDS).optional(),
  doc: z.string().optional(),
});

export const readerQuery = z.object({
  reader: z.string().min(1).optional().openapi({ description: 'Version of a reader', example: 'english-2' }),
});
export const decisionsQuery = z.object({
  doc: z.string().optional().openapi({ description: 'Id of a document' }),
});

export const actorNamesQuery = z.object({
  q: z.string().max(200).default('').openapi({ description: 'What was typed so far' }),
});

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string(),
    hint: z.string().optional(),
  })
  .openapi('Problem', { description: 'RFC 9457 problem details' });

export const project = z
  .object({
    name: z.string(),
    documents: z.number().int(),
    claims: z.number().int(),
    unreviewed: z.number().int(),
    actors: z.number().int(),
    pairs: z.number().int(),
    revision: z.number().int(),
    first: isoDay.nullable(),
    last: isoDay.nullable(),
  })
  .openapi('Project');

const doubt = z
  .object({ code: z.string(), message: z.string(), begin: z.number().optional(), end: z.number().optional() })
  .openapi('Doubt');

const metadata = z
  .object({
    title: z.string().optional(),
    authors: z.array(z.string()),
    publisher: z.string().optional(),
    published: z.object({ edtf, basis: z.enum(['metadata', 'given', 'guessed']) }).optional(),
    url: z.string().optional(),
    language: z.string().optional(),
    note: z.string().optional(),
  })
  .openapi('Metadata');

const span = { begin: z.number().int(), end: z.number().int() };

export const documentHead = z
  .object({
    id: z.string(),
    hash: z.string(),
    textHash: z.string(),
    name: z.string(),
    mediaType: z.string(),
    metadata,
    characters: z.number().int(),
    readAt: z.string(),
    reader: z.string(),
    sentences: z.number().int(),
    milliseconds: z.number(),
    doubts: z.array(doubt),
    claims: z.number().int(),
    unreviewed: z.number().int(),
    origins: z.number().int(),
  })
  .openapi('DocumentHead');

export const document = z
  .object({
    document: z
      .object({
        id: z.string(),
        hash: z.string(),
        textHash: z.string(),
        name: z.string(),
        mediaType: z.string(),
        metadata,
        text: z.string(),
        passages: z.array(z.looseObject({ ...span, role: z.string() })),
        notes: z.array(z.object({ ...span, marker: z.string() })),
        citations: z.array(
          z.object({ ...span, marker: z.string(), style: z.string(), note: z.number().int().nullable() }),
        ),
      })
      .openapi('Document', { description: 'Offsets are UTF-16 code units into text, end exclusive' }),
    doubts: z.array(doubt),
  })
  .openapi('DocumentWithDoubts');

export const aboutDocument = z
  .object({
    metadata,
    doubts: z.array(doubt),
    readings: z
      .array(
        z.object({ reader: z.string(), readAt: z.string(), claims: z.number().int(), stands: z.boolean() }),
      )
      .openapi({ description: 'In the order in which they came in; the claims of one stand' }),
  })
  .openapi('AboutDocument');

const mention = z
  .object({
    ...span,
    id: z.string(),
    name: z.string(),
    mention: z.string(),
    resolvedBy: z.string(),
    via: z.string().optional(),
    readAs: z.object({ id: z.string(), name: z.string() }).optional(),
  })
  .openapi('Mention');

const certainty = z.looseObject({
  low: share,
  high: share,
  phrase: z.string().nullable(),
  stance: z.enum(STANCES),
});
const speakers = z.array(z.looseObject({ name: z.string(), kind: z.string() }));
const words = z.object({ ...span, words: z.string() });

const driver = z
  .object({
    cause: words,
    marker: words,
    effect: z.enum(DRIVER_EFFECTS),
    isCondition: z.boolean(),
    certainty,
    speakers: speakers.optional(),
    actors: z.array(mention),
    sort: z.enum(DRIVER_SORTS).optional(),
    rule: z.string(),
  })
  .openapi('Driver', { description: 'Why a relation is or comes about, with the certainty of that link' });

const claimAsRead = z
  .object({
    id: z.string(),
    doc: z.string(),
    documentId: z.string(),
    docHash: z.string(),
    ...span,
    quote: z.string(),
    trigger: z.object(span),
    source: mention,
    target: mention,
    kind: z.enum(KINDS),
    of: z.string().optional(),
    sign: z.union([z.literal(1), z.literal(-1)]),
    form: z.enum(FORMS),
    symmetric: z.boolean(),
    certainty,
    saidBy: z.string().nullable(),
    speakers,
    cites: z.array(z.string()),
    date: z.string().nullable(),
    theatre: z.string().nullable(),
    drivers: z.array(driver).optional(),
    reader: z.string(),
    rule: z.string(),
    doubts: z.array(doubt),
  })
  .openapi('ClaimAsRead');

export const claim = claimAsRead
  .extend({
    status: z.enum(['unreviewed', 'accepted', 'rejected', 'corrected']),
    published: z.string().nullable(),
    publisher: z.string().nullable(),
    correctedFrom: claimAsRead.optional(),
    givenOrigin: z.object({ isApart: z.boolean(), keys: z.array(z.string()), why: z.string() }).optional(),
    publisherGrade: z.enum(ADMIRALTY_GRADES).optional(),
    speakerGrades: z.record(z.string(), z.enum(ADMIRALTY_GRADES)).optional(),
  })
  .openapi('Claim');

export const documentClaims = z.object({
  claims: z.array(claim),
  witnesses: z
    .array(
      z.object({
        reason: z.string().nullable(),
        claims: z.array(
          z.object({
            id: z.string(),
            documentId: z.string(),
            publisher: z.string().nullable(),
            published: z.string().nullable(),
          }),
        ),
      }),
    )
    .openapi({ description: 'Claims that go back to one witness and count once, strongest first' }),
});

const probabilities = z.object({ hostile: share, none: share, allied: share }).openapi('StateProbabilities');

export const relation = z
  .object({
    a: z.string(),
    b: z.string(),
    aId: z.string(),
    bId: z.string(),
    at: isoDay,
    p: probabilities,
    level: z.number().min(-1).max(1),
    information: z.number().openapi({ description: 'nats' }),
    origins: z.number().int(),
    claims: z.number().int(),
    contested: z.boolean(),
    change: z.object({ since: isoDay, rises: share, falls: share }).optional(),
  })
  .openapi('Relation');

export const pairCurve = z
  .object({
    a: z.string(),
    b: z.string(),
    aId: z.string(),
    bId: z.string(),
    at: isoDay,
    curve: z.array(z.object({ at: isoDay, p: probabilities })),
    groups: z.array(
      z.object({
        origin: z.string(),
        reason: z.string().nullable(),
        claims: z.array(z.string()),
        speaker: z.string().nullable(),
        kind: z.enum(KINDS),
        sign: z.number(),
        date: isoDay,
        without: z.object({ p: probabilities }),
      }),
    ),
  })
  .openapi('PairCurve');

export const actor = z
  .object({
    id: z.string(),
    name: z.string(),
    type: z.string(),
    aliases: z.array(z.string()),
    leaders: z.array(z.string()),
    partOf: z.string().optional(),
    basis: z.string(),
    claims: z.number().int(),
  })
  .openapi('Actor');

export const actorFound = z
  .object({ id: z.string(), name: z.string(), matched: z.string(), claims: z.number().int() })
  .openapi('ActorFound', { description: 'matched: which of its names fits' });

export const job = z
  .object({
    id: z.string(),
    name: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'known', 'failed', 'stopped']),
    sentences: z.number().int(),
    of: z.number().int().nullable(),
    claims: z.number().int(),
    sentencesPerSecond: z.number().nullable(),
    secondsLeft: z.number().nullable(),
    documentId: z.string().optional(),
    reason: z.string().optional(),
    hint: z.string().optional(),
  })
  .openapi('ReadingJob');

export const pastedText = z.object({ name: z.string().trim().min(1).max(200), text: z.string().min(1) });

export const source = z
  .object({
    name: z.string(),
    grade: z.enum(ADMIRALTY_GRADES),
    roles: z.array(z.enum(['publisher', 'speaker'])),
    documents: z.number().int(),
    claims: z.number().int(),
  })
  .openapi('Source');

export const decision = z
  .looseObject({ id: z.string(), act: z.string(), who: z.string(), when: z.string(), why: z.string() })
  .openapi('Decision');
