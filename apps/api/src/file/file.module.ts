import { NowAndThen } from '../jobs/now-and-then.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { FileSweeper } from './file-sweeper.js';
import type { FileMaker, FileService, UploadRule } from './file.service.js';

/** Uploads and downloads below `/files`; `made` are files of other modules that are made when asked for, by path. */
export function fileModule(
  deps: ModuleDeps,
  files: FileService,
  uploads: UploadRule,
  made: Readonly<Record<string, FileMaker>>,
): ApiModule {
  const sweeper = new FileSweeper(files.store, deps.unitOfWork, deps.read, deps.clock);
  return {
    resolvers: [],
    fileRouter: async () => (await import('./file.router.js')).fileRouter(deps, files, uploads, made),
    background: [new NowAndThen('file sweeper', () => sweeper.sweep(), deps.log)],
  };
}
