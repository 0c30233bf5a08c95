import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import type { Config } from './config.js';
import { GroupCiphers } from './crypto/group-ciphers.js';
import { openDatabase, type Database } from './database/open-database.js';
import { apiKeyModule } from './api-key/api-key.module.js';
import { ApiKeyService } from './api-key/api-key.service.js';
import { customerModule } from './customer/customer.module.js';
import { peekNextNumber } from './customer/customer-number-counter.js';
import { customerSettingsModule } from './customer-settings/customer-settings.module.js';
import { createApollo } from './graphql/apollo.js';
import { Cursors } from './graphql/cursor.js';
import { QueryLimits } from './graphql/query-limits.js';
import { createSchema } from './graphql/schema.js';
import { fileRoutes } from './http/file-routes.js';
import { graphqlHandler } from './http/graphql-handler.js';
import { Readiness } from './http/health.js';
import { drain, listen, warnsOfPlainHttp } from './http/running-server.js';
import { createHttpServer } from './http/server.js';
import { StaticFiles } from './http/static-files.js';
import { createLog, type Log } from './log.js';
import type { ApiModule, ModuleDeps } from './module.js';
import { Authenticator } from './session/authenticator.js';
import { LastSeen } from './session/last-seen.js';
import { LoginThrottle } from './session/login-throttle.js';
import { SessionService } from './session/session.service.js';
import { AccountService } from './user/account.service.js';
import { FirstAdministratorService } from './user/first-administrator.service.js';
import { GroupService } from './user/group.service.js';
import { userModule } from './user/user.module.js';
import { viewerModule } from './viewer/viewer.module.js';

export interface App {
  readonly schema: GraphQLSchema;
  readonly modules: readonly ApiModule[];
  /** Listens and starts the work beside the requests. */
  listen(): Promise<URL>;
  /** Drains: no new requests, what runs finishes, the database is closed last. At most ten seconds. */
  close(): Promise<void>;
}

export interface AppOptions {
  /** An open, migrated database; else the configured one is opened and migrated. */
  readonly database?: Database;
  readonly clock?: () => number;
  readonly log?: Log;
  readonly deadlineMs?: number;
}

/** The composition root: the only file that knows every module. */
export async function createApp(config: Config, options: AppOptions = {}): Promise<App> {
  const { clock = Date.now, log = createLog(config.production ? 'info' : 'warn'), deadlineMs = 10_000 } = options;
  const database = options.database ?? (await openMigrated(config, log));
  const { read, unitOfWork } = database;
  const lastSeen = new LastSeen(unitOfWork, (error) => log.failure(error, { where: 'last seen' }));
  const authenticator = new Authenticator(read, lastSeen, config.secrets.pepper, clock);
  const deps: ModuleDeps = {
    config,
    database,
    unitOfWork,
    read,
    clock,
    cursors: new Cursors(config.secrets.cursorKey),
    ciphers: new GroupCiphers(config.secrets),
    log,
    authenticator,
  };
  const modules = createModules(deps);
  const background = modules.flatMap((module) => module.background ?? []);
  const schema = createSchema(modules);
  const apollo = createApollo(schema, log);
  await apollo.start();
  const readiness = new Readiness(database);
  const server = createHttpServer({
    graphql: graphqlHandler({
      apollo,
      authenticator,
      limits: new QueryLimits(),
      clock,
      publicUrl: config.publicUrl,
      deadlineMs,
    }),
    files: fileRoutes(modules.flatMap((module) => module.fileRouter ?? [])),
    readiness,
    staticFiles: new StaticFiles(builtSpa),
    https: config.publicUrl?.protocol === 'https:',
    log,
  });
  return {
    schema,
    modules,
    listen: async () => {
      const warning = warnsOfPlainHttp(config.host, config.publicUrl);
      if (warning) log.notice(warning);
      const url = await listen(server, config.port, config.host);
      for (const work of background) work.start();
      return url;
    },
    close: async () => {
      readiness.drain();
      if (server.listening) await drain(server, 7000);
      await Promise.all(background.map((work) => work.stop()));
      await apollo.stop();
      await lastSeen.settled();
      if (!options.database) await database.close();
    },
  };
}

function createModules(deps: ModuleDeps): ApiModule[] {
  const { read, unitOfWork, clock, log, config, ciphers } = deps;
  const groups = new GroupService(ciphers, clock);
  const services = {
    accounts: new AccountService(unitOfWork),
    sessions: new SessionService(read, unitOfWork, new LoginThrottle(unitOfWork), log, clock),
    firstAdministrator: new FirstAdministratorService(read, unitOfWork, groups, log, clock),
    apiKeys: new ApiKeyService(unitOfWork, config.secrets.pepper, log, clock),
  };
  return [
    viewerModule(deps, services),
    userModule(deps),
    apiKeyModule(deps, services.apiKeys),
    customerSettingsModule(deps, peekNextNumber),
    customerModule(deps),
  ];
}

async function openMigrated(config: Config, log: Log): Promise<Database> {
  const database = await openDatabase(config, {
    onAfterCommitError: (error) => log.failure(error, { where: 'after commit' }),
  });
  await database.migrate();
  return database;
}

const builtSpa = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../web/dist');
