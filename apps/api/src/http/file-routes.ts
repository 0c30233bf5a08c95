import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NextFunction, Request, Response, Router } from 'express';
import type { Log } from '../log.js';
import { plain } from './health.js';

/** Express, loaded when the first file is asked for: a start does not wait for it. */
export function fileRoutes(
  routers: readonly (() => Promise<Router>)[],
  log: Log,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  let loading: ReturnType<typeof load> | undefined;
  return async (request, response) => {
    const app = await (loading ??= load(routers, log));
    app(request, response);
  };
}

async function load(routers: readonly (() => Promise<Router>)[], log: Log) {
  const [{ default: express }, ...loaded] = await Promise.all([
    import('express'),
    ...routers.map((router) => router()),
  ] as const);
  const app = express();
  app.disable('x-powered-by');
  for (const router of loaded) app.use('/files', router);
  // Express' own last words would tell more than we do, and with other headers.
  app.use((_request: Request, response: Response) => plain(response, 404, 'Not found'));
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    log.failure(error, { where: 'files' });
    if (response.headersSent) response.destroy();
    else plain(response, 500, 'Something went wrong on our side.');
  });
  return app;
}
