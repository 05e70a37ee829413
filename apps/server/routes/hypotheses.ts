import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { type QuestionWeighed, weighHypotheses } from '../../../src/hypotheses/index.ts';
import { standingHypotheses } from '../../../src/ledger/index.ts';
import { describeRoute } from '../describe-route.ts';
import { hypothesisFutures, questionWeighed } from '../hypothesis-shapes.ts';
import { atQuery } from '../shapes.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ServerContext } from './context.ts';

/** Before the id of a hypothesis, in the id of the outcome that it is borne out. */
const RIVAL = 'hypothesis:';

/** Rival explanations beside the evidence. */
export const addHypothesisRoutes = (app: OpenAPIHono, { snapshot, simulations }: ServerContext): void => {
  const weighed = new WeakMap<Snapshot, readonly QuestionWeighed[]>();
  const weighedIn = (now: Snapshot): readonly QuestionWeighed[] => {
    const known =
      weighed.get(now) ?? weighHypotheses(now.claims, standingHypotheses(now.decisions), now.parameters);
    weighed.set(now, known);
    return known;
  };

  const questions = z.object({ revision: z.number().int(), questions: z.array(questionWeighed) });
  app.openapi(
    describeRoute(
      'get',
      '/api/hypotheses',
      'The hypotheses of each question beside the evidence',
      { query: atQuery.pick({ asKnownOn: true }) },
      200,
      questions,
    ),
    async (c) => {
      const now = await snapshot(c.req.valid('query').asKnownOn);
      return c.json({ revision: now.revision, questions: weighedIn(now) } as unknown as z.infer<
        typeof questions
      >);
    },
  );

  const futures = z.object({ futures: z.array(hypothesisFutures) });
  app.openapi(
    describeRoute(
      'get',
      '/api/hypotheses/futures',
      'In how many futures each hypothesis is borne out, by the last simulation of each scenario',
      {},
      200,
      futures,
    ),
    (c) =>
      c.json({
        futures: simulations.latest().map(({ state, ensemble }) => ({
          simulation: state.id,
          scenario: state.scenario,
          title: state.title,
          runs: ensemble.runs,
          years: ensemble.years,
          shares: Object.fromEntries(
            ensemble.outcomes.flatMap(({ id, at }) =>
              id.startsWith(RIVAL) ? [[id.slice(RIVAL.length), at.at(-1)!.mean] as const] : [],
            ),
          ),
        })),
      }),
  );
};
