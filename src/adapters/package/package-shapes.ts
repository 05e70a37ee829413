import { z } from 'zod';
import { ACTOR_TYPES, ADMIRALTY_GRADES, CELLS, FORMS, KINDS, SIDES, STANCES } from '../../records/index.ts';

/**
 * The lines of a package as far as Entente relies on them. Fields that it does not know are data of a newer or another
 * reader: they are let through untouched.
 */
const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const instant = z.string().refine((text) => Number.isFinite(Date.parse(text)), 'not an instant');
const count = z.number().int().nonnegative();
const span = { begin: count, end: count };
const doubts = z.array(z.looseObject({ code: z.string(), message: z.string() }));
const share = z.number().min(0).max(1);
const reference = z.looseObject({ id: z.string().min(1), name: z.string() });

export const actorLine = z.looseObject({
  id: z.string().min(1),
  name: z.string(),
  type: z.string(),
  aliases: z.array(z.string()),
  leaders: z.array(z.string()),
  basis: z.string(),
});

export const readingLine = z.looseObject({
  document: z.looseObject({
    id: z.string().regex(/^[0-9a-f]{16}$/),
    hash,
    textHash: hash,
    name: z.string(),
    mediaType: z.string(),
    metadata: z.looseObject({ authors: z.array(z.string()) }),
    text: z.string(),
    passages: z.array(z.looseObject({ ...span, role: z.string() })),
    notes: z.array(z.looseObject(span)),
    citations: z.array(z.looseObject({ ...span, marker: z.string() })),
  }),
  reading: z.looseObject({
    documentId: z.string(),
    reader: z.string().min(1),
    when: instant,
    sentences: count,
    milliseconds: z.number(),
    doubts,
  }),
});

const mention = z.looseObject({ ...span, id: z.string().min(1), name: z.string(), mention: z.string() });

export const claimLine = z.looseObject({
  ...span,
  id: z.string().min(1),
  documentId: z.string(),
  doc: z.string(),
  docHash: hash,
  quote: z.string(),
  source: mention,
  target: mention,
  kind: z.enum(KINDS),
  sign: z.union([z.literal(1), z.literal(-1)]),
  form: z.enum(FORMS),
  certainty: z.looseObject({ low: share, high: share, stance: z.enum(STANCES) }),
  saidBy: z.string().nullable(),
  speakers: z.array(z.looseObject({ name: z.string(), kind: z.string() })),
  cites: z.array(z.string()),
  date: z.string().nullable(),
  theatre: z.string().nullable(),
  doubts,
});

const claimReference = { claimId: z.string() };
const acts = [
  z.looseObject({ act: z.enum(['accept', 'reject']), ...claimReference }),
  z.looseObject({ act: z.literal('correct'), ...claimReference, correction: z.looseObject({}) }),
  z.looseObject({ act: z.literal('merge'), actor: reference, into: reference }),
  z.looseObject({
    act: z.literal('split'),
    actor: reference,
    from: reference,
    mentions: z.array(z.looseObject({ ...claimReference, side: z.enum(SIDES) })).optional(),
  }),
  z.looseObject({ act: z.literal('grade'), source: z.string(), grade: z.enum(ADMIRALTY_GRADES) }),
  z.looseObject({
    act: z.literal('set-origin'),
    origin: z.enum(['shared', 'apart']),
    claims: z.array(z.looseObject(claimReference)),
  }),
  z.looseObject({ act: z.literal('add-claim'), claim: claimLine, textHash: hash }),
  z.looseObject({ act: z.literal('describe'), documentId: z.string(), description: z.looseObject({}) }),
  z.looseObject({
    act: z.literal('describe-actor'),
    actor: reference,
    description: z.looseObject({
      type: z.enum(ACTOR_TYPES).optional(),
      names: z.array(z.string()).optional(),
    }),
  }),
  z.looseObject({
    act: z.literal('choose-reading'),
    documentId: z.string(),
    reader: z.string(),
    over: z.array(z.string()),
  }),
  z.looseObject({
    act: z.literal('pin'),
    actor: reference,
    at: z.looseObject({ x: z.number(), y: z.number() }).nullable(),
  }),
  z.looseObject({ act: z.literal('set-parameters'), change: z.looseObject({}) }),
  z.looseObject({
    act: z.literal('add-hypothesis'),
    hypothesis: z.looseObject({
      id: z.string().min(1),
      question: z.string(),
      title: z.string(),
      statement: z.string(),
      parties: z.array(z.looseObject({ name: z.string(), actors: z.array(reference) })),
      expects: z.array(z.looseObject({ between: z.tuple([z.string(), z.string()]), cell: z.enum(CELLS) })),
    }),
  }),
  z.looseObject({ act: z.literal('remove-hypothesis'), hypothesisId: z.string() }),
  z.looseObject({
    act: z.literal('weigh-evidence'),
    cells: z.array(z.looseObject({ ...claimReference, hypothesisId: z.string(), cell: z.enum(CELLS) })),
  }),
  z.looseObject({ act: z.literal('undo'), decisionId: z.string() }),
] as const;

export const decisionLine = z
  .looseObject({ id: z.string().min(1), who: z.string(), when: instant, why: z.string() })
  .and(z.discriminatedUnion('act', acts));

const revision = z.number().int().positive();
export const additionLine = z.discriminatedUnion('added', [
  z.looseObject({
    revision,
    added: z.literal('reading'),
    document: z.string(),
    reader: z.string(),
    claims: count,
    actors: count,
  }),
  z.looseObject({ revision, added: z.literal('actors'), actors: count }),
  z.looseObject({ revision, added: z.literal('decision'), decision: z.string() }),
]);

export const crateShape = z.looseObject({ '@graph': z.array(z.looseObject({ '@id': z.string() })) });
