import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import { createApollo } from '../graphql/apollo.js';
import { QueryLimits } from '../graphql/query-limits.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { fileRoutes } from './file-routes.js';
import { graphqlHandler, type GraphqlParts } from './graphql-handler.js';
import { Readiness } from './health.js';
import { drain, listen, warnsOfPlainHttp } from './running-server.js';
import { createHttpServer } from './server.js';
import { StaticFiles } from './static-files.js';

export interface WebServer {
  listen(): Promise<URL>;
  /** Answers what runs, then ends: server first, then the work beside it. */
  close(): Promise<void>;
}

/** The HTTP server of the modules, with their work beside the requests. */
export async function createWebServer(
  { config, database, clock, log, authenticator }: ModuleDeps,
  modules: readonly ApiModule[],
  schema: GraphQLSchema,
  {
    deadlineMs,
    bodyMs,
    compileFrom,
  }: Pick<GraphqlParts, 'deadlineMs' | 'bodyMs'> & { readonly compileFrom: number | undefined },
): Promise<WebServer> {
  const { publicUrl, trustedProxies, host, port } = config;
  const background = modules.flatMap((module) => module.background ?? []);
  const apollo = createApollo(schema, log, compileFrom);
  await apollo.start();
  const readiness = new Readiness(database);
  const server = createHttpServer({
    graphql: graphqlHandler({
      apollo,
      authenticator,
      limits: new QueryLimits(),
      clock,
      log,
      publicUrl,
      trustedProxies,
      deadlineMs,
      bodyMs,
    }),
    files: fileRoutes(
      modules.flatMap((module) => module.fileRouter ?? []),
      log,
    ),
    readiness,
    staticFiles: new StaticFiles(builtSpa),
    https: publicUrl?.protocol === 'https:',
    log,
  });
  return {
    listen: async () => {
      const warning = warnsOfPlainHttp(host, publicUrl);
      if (warning) log.notice(warning);
      const url = await listen(server, port, host);
      for (const work of background) work.start(url);
      return url;
    },
    close: async () => {
      readiness.drain();
      if (server.listening) await drain(server, drainMs);
      await Promise.all(background.map((work) => work.stop()));
      await apollo.stop();
    },
  };
}

const drainMs = 7000;
const builtSpa = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../web/dist');
