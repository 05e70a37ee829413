import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { guardRequests } from './guard-requests.ts';
import { problemOf, problemResponse } from './problem.ts';
import { addActivityRoutes } from './routes/activity.ts';
import { addActorNameRoutes } from './routes/actor-names.ts';
import { addActorRoutes } from './routes/actors.ts';
import { addClaimRoutes } from './routes/claims.ts';
import type { ServerContext } from './routes/context.ts';
import { addDecisionRoutes } from './routes/decisions.ts';
import { addDocumentRoutes } from './routes/documents.ts';
import { addHypothesisRoutes } from './routes/hypotheses.ts';
import { addJobRoutes } from './routes/jobs.ts';
import { addMapRoutes } from './routes/map.ts';
import { addProjectRoutes } from './routes/project.ts';
import { addRelationRoutes } from './routes/relations.ts';
import { addScenarioRoutes } from './routes/scenarios.ts';
import { addSourceRoutes } from './routes/sources.ts';
import { serveWorkbench } from './serve-workbench.ts';

/** The largest request, in bytes: a handful of the largest documents. */
const LARGEST_REQUEST = 256 * 1024 * 1024;

/** The server as a function from requests to answers; it listens nowhere. */
export const createApp = (
  context: ServerContext,
  options: {
    readonly host: string;
    readonly webFolder: string;
    readonly onFailure: (error: unknown) => void;
  },
): OpenAPIHono => {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return;
      const issue = result.error.issues[0];
      return problemResponse(
        c,
        400,
        `${issue?.path.join('.') || 'request'}: ${issue?.message ?? 'not understood'}`,
      );
    },
  });
  app.onError((error, c) => {
    const response = problemOf(error, c);
    if (response.status === 500) options.onFailure(error);
    return response;
  });
  app.use(guardRequests(options.host));
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: LARGEST_REQUEST,
      onError: (c) =>
        problemResponse(c, 413, 'The request is over 256 MB.', 'Add fewer or smaller files at once.'),
    }),
  );
  for (const add of [
    addProjectRoutes,
    addActorNameRoutes,
    addActorRoutes,
    addDocumentRoutes,
    addClaimRoutes,
    addDecisionRoutes,
    addActivityRoutes,
    addSourceRoutes,
    addRelationRoutes,
    addMapRoutes,
    addHypothesisRoutes,
    addJobRoutes,
    addScenarioRoutes,
  ])
    add(app, context);
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Entente', version: '1' } });
  app.all('/api/*', (c) => problemResponse(c, 404, `There is no ${c.req.path}.`, 'See /api/openapi.json.'));
  serveWorkbench(app, options.webFolder);
  return app;
};
