import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { withStartBeliefs } from '../../../src/adapters/simulation/index.ts';
import { readScenarioFile, type ScenarioTexts, writePressures } from '../../../src/dynamics/index.ts';
import { describeRoute } from '../describe-route.ts';
import { describeScenario } from '../describe-scenario.ts';
import {
  comparison,
  ensemble,
  explanation,
  type PressureAsked,
  scenarioAsked,
  scenarioChange,
  scenarioDescription,
  scenarioHead,
  simulationAsked,
  simulationState,
} from '../scenario-shapes.ts';
import { idParameter } from '../shapes.ts';
import type { ServerContext } from './context.ts';

/** Where neither the scenario nor the request says how many, and from which seed: as on the command line. */
const RUNS = 1000;
const SEED = 1;

const json = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { content: { 'application/json': { schema } }, required: true },
});

/** Scenarios, and what their simulations give. */
export const addScenarioRoutes = (
  app: OpenAPIHono,
  { store, snapshot, scenarios, simulations, events }: ServerContext,
): void => {
  const fromLedger = (texts: ScenarioTexts): Promise<ScenarioTexts> =>
    withStartBeliefs(texts, async () => {
      const { claims, parameters, catalogue } = await snapshot();
      return { claims, parameters, actors: catalogue };
    });
  const described = async (id: string) =>
    describeScenario(id, await fromLedger(await scenarios.texts(id)), store, await snapshot());

  /** The scenario's text with these pressures; what one of them rests on stays, as long as it is the same pressure. */
  const textWith = async (
    id: string,
    asked: readonly PressureAsked[],
    change: { readonly title?: string } = {},
  ): Promise<string> => {
    const texts = await scenarios.texts(id);
    const known = readScenarioFile(texts).value.pressures;
    return writePressures(
      texts.scenario.text,
      asked.map(({ place, to, ...pressure }) => {
        const before = place === null ? undefined : known[place];
        const isSame = before?.type === pressure.type;
        return {
          ...(isSame ? { basis: before.basis, why: before.why, rests: [...before.rests] } : {}),
          ...pressure,
          ...(to === null ? {} : { to }),
        };
      }),
      change,
    );
  };

  const heads = z.object({ scenarios: z.array(scenarioHead) });
  app.openapi(
    describeRoute('get', '/api/scenarios', 'The project’s scenarios', {}, 200, heads),
    async (c) => {
      const ids = await scenarios.ids();
      return c.json({
        scenarios: await Promise.all(
          ids.map(async (id) => {
            try {
              const { value } = readScenarioFile(await scenarios.texts(id));
              return { id, title: value.title ?? id, note: value.note ?? null, problem: null };
            } catch (error) {
              return { id, title: id, note: null, problem: (error as Error).message };
            }
          }),
        ),
      });
    },
  );

  app.openapi(
    describeRoute(
      'post',
      '/api/scenarios',
      'A new scenario, like another but for its title and pressures',
      { ...json(scenarioAsked) },
      201,
      scenarioHead,
    ),
    async (c) => {
      const { like, title, pressures } = c.req.valid('json');
      const id = await scenarios.freeId(title);
      const own = pressures
        ? await textWith(like, pressures, { title })
        : writePressures(
            (await scenarios.texts(like)).scenario.text,
            readScenarioFile(await scenarios.texts(like)).value.pressures,
            { title },
          );
      await scenarios.write(id, own);
      events.tell({ event: 'changed', data: { revision: await store.revision() } });
      return c.json({ id, title, note: null, problem: null }, 201);
    },
  );

  app.openapi(
    describeRoute(
      'get',
      '/api/scenarios/{id}',
      'A scenario with what it rests on',
      { params: idParameter },
      200,
      scenarioDescription,
    ),
    async (c) =>
      c.json((await described(c.req.valid('param').id)) as unknown as z.infer<typeof scenarioDescription>),
  );

  app.openapi(
    describeRoute(
      'post',
      '/api/scenarios/{id}',
      'Other pressures for a scenario',
      { params: idParameter, ...json(scenarioChange) },
      200,
      scenarioDescription,
    ),
    async (c) => {
      const { id } = c.req.valid('param');
      const text = await textWith(id, c.req.valid('json').pressures);
      // Read before it is written: a scenario that cannot run does not take the place of one that can.
      await describeScenario(id, await fromLedger(await scenarios.texts(id, text)), store, await snapshot());
      await scenarios.write(id, text);
      events.tell({ event: 'changed', data: { revision: await store.revision() } });
      return c.json((await described(id)) as unknown as z.infer<typeof scenarioDescription>);
    },
  );

  app.openapi(
    describeRoute(
      'post',
      '/api/simulations',
      'Run a scenario',
      { ...json(simulationAsked) },
      202,
      simulationState,
    ),
    async (c) => {
      const { scenario, pressures, runs, seed, instead } = c.req.valid('json');
      const text = pressures ? await textWith(scenario, pressures) : undefined;
      const texts = await fromLedger(await scenarios.texts(scenario, text));
      const { value } = readScenarioFile(texts);
      const state = simulations.begin(scenario, texts, {
        runs: runs ?? value.runs ?? RUNS,
        seed: seed ?? value.seed ?? SEED,
      });
      if (instead !== undefined && instead !== state.id) simulations.stop(instead);
      return c.json({ ...state }, 202);
    },
  );

  app.openapi(
    describeRoute(
      'get',
      '/api/simulations/{id}',
      'How it stands',
      { params: idParameter },
      200,
      simulationState,
    ),
    (c) => c.json({ ...simulations.state(c.req.valid('param').id) }),
  );

  app.delete('/api/simulations/:id', (c) => {
    simulations.stop(c.req.param('id'));
    return c.body(null, 204);
  });

  app.openapi(
    describeRoute(
      'get',
      '/api/simulations/{id}/ensemble',
      'What its runs gave so far',
      { params: idParameter },
      200,
      ensemble,
    ),
    (c) => c.json(simulations.ensemble(c.req.valid('param').id) as unknown as z.infer<typeof ensemble>),
  );

  app.openapi(
    describeRoute(
      'get',
      '/api/simulations/{id}/against/{other}',
      'How it differs from another, run by run on the same random numbers',
      { params: z.object({ id: z.string(), other: z.string() }) },
      200,
      comparison,
    ),
    (c) => {
      const { id, other } = c.req.valid('param');
      return c.json({ outcomes: simulations.compare(id, other) } as unknown as z.infer<typeof comparison>);
    },
  );

  app.openapi(
    describeRoute(
      'get',
      '/api/simulations/{id}/outcomes/{outcome}',
      'What moved an outcome, and what it is sensitive to as far as that was looked into',
      { params: z.object({ id: z.string(), outcome: z.string() }) },
      200,
      explanation,
    ),
    (c) => {
      const { id, outcome } = c.req.valid('param');
      const { parts, screened } = simulations.found(id);
      return c.json({
        ...simulations.explain(id, outcome),
        parts:
          parts?.flatMap(({ id: part, title, effects }) =>
            effects
              .filter((effect) => effect.outcome === outcome)
              .map((effect) => ({ ...effect, id: part, title })),
          ) ?? null,
        sensitivity: screened?.find((own) => own.outcome === outcome)?.parameters ?? null,
      } as unknown as z.infer<typeof explanation>);
    },
  );

  app.openapi(
    describeRoute(
      'post',
      '/api/simulations/{id}/{what}',
      'Look into it: each part left out, or Morris’ screening',
      { params: z.object({ id: z.string(), what: z.enum(['parts', 'sensitivity']) }) },
      202,
      simulationState,
    ),
    (c) => {
      const { id, what } = c.req.valid('param');
      return c.json({ ...simulations.look(id, what) }, 202);
    },
  );
};
