import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Router } from 'express';

/** Express, loaded when the first file is asked for: a start does not wait for it. */
export function fileRoutes(
  routers: readonly (() => Promise<Router>)[],
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  let loading: ReturnType<typeof load> | undefined;
  return async (request, response) => {
    const app = await (loading ??= load(routers));
    app(request, response);
  };
}

async function load(routers: readonly (() => Promise<Router>)[]) {
  const [{ default: express }, ...loaded] = await Promise.all([
    import('express'),
    ...routers.map((router) => router()),
  ] as const);
  const app = express();
  app.disable('x-powered-by');
  for (const router of loaded) app.use('/files', router);
  return app;
}
