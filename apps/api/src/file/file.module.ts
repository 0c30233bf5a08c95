import { NowAndThen } from '../jobs/now-and-then.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import type { FileSweeper } from './file-sweeper.js';
import type { FileRoutes } from './file.router.js';
import type { FileService } from './file.service.js';

/** Uploads and downloads below `/files`. */
export function fileModule(deps: ModuleDeps, files: FileService, sweeper: FileSweeper, routes: FileRoutes): ApiModule {
  return {
    resolvers: [],
    fileRouter: async () => (await import('./file.router.js')).fileRouter(deps, files, routes),
    background: [new NowAndThen('file sweeper', () => sweeper.sweep(), deps.log)],
  };
}
