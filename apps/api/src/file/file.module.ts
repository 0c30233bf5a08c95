import { NowAndThen } from '../jobs/now-and-then.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import type { FileHandler } from './file-requests.js';
import { FileSweeper } from './file-sweeper.js';
import type { UploadRule } from './file.router.js';
import type { FileService } from './file.service.js';

/** Uploads and downloads below `/files`; `made` are files of other modules that are made when asked for, by path. */
export function fileModule(
  deps: ModuleDeps,
  files: FileService,
  uploads: UploadRule,
  made: Readonly<Record<string, FileHandler>>,
): ApiModule {
  const sweeper = new FileSweeper(files.store, deps.unitOfWork, deps.read, deps.clock);
  return {
    resolvers: [],
    fileRouter: async () => (await import('./file.router.js')).fileRouter(deps, files, uploads, made),
    background: [new NowAndThen('file sweeper', () => sweeper.sweep(), deps.log)],
  };
}
