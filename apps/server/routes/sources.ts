import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { undoingsInForce } from '../../../src/ledger/index.ts';
import { EntenteError, nameKey } from '../../../src/records/index.ts';
import { describeRoute } from '../describe-route.ts';
import type { Snapshot } from '../snapshot.ts';
import { sourceDetail, sourceParameters, sourceShare } from '../source-shapes.ts';
import { type SourceShares, sourceShares } from '../source-shares.ts';
import type { ServerContext } from './context.ts';

const byCount = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((x, y) => y.count - x.count || (x.name < y.name ? -1 : 1));

const gradesOf = ({ decisions }: Snapshot, name: string) => {
  const undoings = undoingsInForce(decisions);
  return decisions
    .flatMap((decision) =>
      decision.act === 'grade' && nameKey(decision.source) === nameKey(name)
        ? [{ decision, grade: decision.grade, isUndone: undoings.has(decision.id) }]
        : [],
    )
    .reverse();
};

/** Who published or said what stands, and what each brought to it. */
export const addSourceRoutes = (app: OpenAPIHono, { snapshot }: ServerContext): void => {
  const kept = new WeakMap<Snapshot, SourceShares>();
  const sharesOf = (now: Snapshot): SourceShares => {
    const shares = kept.get(now) ?? sourceShares(now);
    kept.set(now, shares);
    return shares;
  };

  const sources = z.object({ sources: z.array(sourceShare) });
  app.openapi(
    describeRoute('get', '/api/sources', 'Who published or said what stands', {}, 200, sources),
    async (c) => c.json({ sources: sharesOf(await snapshot()).sources } as z.infer<typeof sources>),
  );

  app.openapi(
    describeRoute(
      'get',
      '/api/sources/{name}',
      'One source, with all that it contributed',
      { params: sourceParameters },
      200,
      sourceDetail,
    ),
    async (c) => {
      const { name } = c.req.valid('param');
      const now = await snapshot();
      const found = sharesOf(now).detail(name);
      if (!found)
        throw new EntenteError('not-found', `nobody called "${name}" published or said anything here`, {
          hint: 'See /api/sources for those who did.',
        });
      const last = now.months().at(-1);
      const levels = new Map(
        last === undefined
          ? []
          : now
              .relations({ at: last }, null)
              .map((relation) => [`${relation.aId}~${relation.bId}`, relation]),
      );
      const heads = new Map(now.documents.map((head) => [head.id, head]));
      const pairs = [...found.pairs].map(([pair, share]) => {
        const [aId = '', bId = ''] = pair.split('~');
        const relation = levels.get(pair);
        const ofPair = now.claimsByPair.get(pair)?.[0];
        const nameOf = (id: string): string =>
          (ofPair?.source.id === id ? ofPair.source : ofPair?.target)?.name ?? id;
        return { aId, bId, a: nameOf(aId), b: nameOf(bId), ...share, level: relation?.level ?? null };
      });
      const body = {
        source: found.source,
        grades: gradesOf(now, name),
        documents: [...found.documents].map(([id, claims]) => {
          const head = heads.get(id);
          return {
            id,
            title: head?.metadata.title ?? head?.name ?? id,
            published: head?.metadata.published?.edtf ?? null,
            claims,
          };
        }),
        pairs: pairs.sort((x, y) => y.information - x.information || y.claims - x.claims),
        reports: byCount(found.reports),
        reportedBy: byCount(found.reportedBy),
        sharesWith: byCount(found.sharesWith),
      };
      return c.json(body as unknown as z.infer<typeof sourceDetail>);
    },
  );
};
