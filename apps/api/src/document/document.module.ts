import type { CustomerChangeService } from '../customer/customer-change.service.js';
import { seesCustomer } from '../customer/customer.loaders.js';
import type { FileGiver, LastingFilesService, UploadDesk } from '../file/lasting-files.service.js';
import { NowAndThen } from '../jobs/now-and-then.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { requireActor } from '../request-context.js';
import { DocumentDownloadService } from './document-download.service.js';
import { DocumentFieldsResolver } from './document-fields.resolver.js';
import { DocumentListQuery } from './document-list.query.js';
import { seesTheBin } from './document-scope.js';
import { DocumentSweeper } from './document-sweeper.js';
import { DocumentUploadService } from './document-upload.service.js';
import { heldDocuments } from './held-documents.js';
import { DocumentZipService } from './document-zip.service.js';
import { DocumentLoaders } from './document.loaders.js';
import { DocumentResolver } from './document.resolver.js';
import { DocumentService } from './document.service.js';

/** Folders and files of customers. */
export function documentModule(
  { read, unitOfWork, cursors, clock, log, config }: ModuleDeps,
  { files, customers }: { readonly files: LastingFilesService; readonly customers: CustomerChangeService },
): DocumentModule {
  const limits = config.documents;
  const list = new DocumentListQuery(read, cursors);
  const documents = new DocumentService(read, customers, files);
  const downloads = new DocumentDownloadService(read, files);
  const sweeper = new DocumentSweeper(read, unitOfWork, files, clock);
  return {
    resolvers: [
      new DocumentResolver({ read, documents, list, files, limits }),
      new DocumentFieldsResolver(new DocumentLoaders(list)),
    ],
    nodes: [
      {
        kind: 'doc',
        load: async (id, context) => {
          const actor = requireActor(context);
          if (!context.readable.has('documents')) return null;
          const [found] = await list.byId(actor, [id]);
          if (!found || (found.deletedAt !== null && !seesTheBin(actor))) return null;
          return (await seesCustomer(read, actor, found.customerKey)) ? found : null;
        },
      },
    ],
    held: heldDocuments(files),
    desk: new DocumentUploadService({ read, unitOfWork, customers, files, limits, clock }),
    // Asked in this order: `zip` is no document's id.
    given: {
      '/documents/zip': new DocumentZipService(read, files).archive,
      '/documents/:id': downloads.download,
      '/documents/:id/preview': downloads.preview,
    },
    background: [new NowAndThen('document sweeper', () => sweeper.sweep(), log)],
  };
}

export interface DocumentModule extends ApiModule {
  readonly desk: UploadDesk;
  /** Files below `/files`, by path. */
  readonly given: Readonly<Record<string, FileGiver>>;
}
