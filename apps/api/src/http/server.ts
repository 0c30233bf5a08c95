import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Log } from '../log.js';
import { livez, plain, type Readiness } from './health.js';
import { setSecurityHeaders } from './security-headers.js';
import type { StaticFiles } from './static-files.js';

export interface Routes {
  readonly graphql: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly files: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly readiness: Readiness;
  readonly staticFiles: StaticFiles;
  readonly https: boolean;
  readonly log: Log;
}

/** The one HTTP server: GraphQL, files, health, and the SPA for everything else. */
export function createHttpServer(routes: Routes): Server {
  return createServer(
    // A request may take as long to arrive as a file on a slow line; other bodies have less time, see `bodyMs`.
    { requestTimeout: 120_000, headersTimeout: 10_000, keepAliveTimeout: 65_000, maxHeaderSize: 16 * 1024 },
    (request, response) => {
      setSecurityHeaders(response, routes.https);
      route(routes, request, response).catch((error: unknown) => {
        if (isBrokenOff(error, request)) return response.destroy();
        routes.log.failure(error, { where: 'http' });
        if (response.headersSent) response.destroy();
        else plain(response, 500, 'Something went wrong on our side.');
      });
    },
  );
}

function route(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const pathname = pathOf(request.url ?? '/');
  if (pathname === undefined) return Promise.resolve(plain(response, 400, 'Bad address'));
  if (pathname === '/graphql') return routes.graphql(request, response);
  if (pathname === '/livez') return Promise.resolve(livez(response));
  if (pathname === '/readyz') return routes.readiness.answer(response);
  if (pathname === '/files' || pathname.startsWith('/files/')) return routes.files(request, response);
  return routes.staticFiles.answer(request, response, pathname);
}

function pathOf(url: string): string | undefined {
  const [raw = '/'] = url.split('?', 1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}

/** The client went away while it was sending: nobody to answer and nothing to report. */
const isBrokenOff = (error: unknown, request: IncomingMessage): boolean =>
  request.destroyed &&
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ECONNRESET' || error.code === 'ABORT_ERR');
