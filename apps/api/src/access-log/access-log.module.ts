import type { FileGiver } from '../file/file.service.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { AccessLogResolver } from './access-log.resolver.js';
import { AccessLogService } from './access-log.service.js';
import { heldEvents } from './held-events.query.js';
import { LogFileService } from './log-file.service.js';

/** The log of what matters. Whatever does such a thing writes to it by its recorder. */
export function accessLogModule(deps: ModuleDeps): AccessLogModule {
  const log = new AccessLogService(deps);
  return {
    resolvers: [new AccessLogResolver(log)],
    // It tells of a customer by its number, and of its logins by their rows.
    held: [{ name: 'log', tables: ['access_event'], rows: heldEvents, erasure: { way: 'KEPT', erase: null } }],
    traced: { '/log': new LogFileService(deps, log).give },
  };
}

export interface AccessLogModule extends ApiModule {
  /** Files below `/files`, by path. */
  readonly traced: Readonly<Record<string, FileGiver>>;
}
