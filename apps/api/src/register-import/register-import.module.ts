import { can } from '@register/domain/access/access';
import type { ArticleServices } from '../article/article-services.service.js';
import type { CustomerBulkService } from '../customer/customer-bulk.service.js';
import type { DiscountLetterService } from '../discount-letter/discount-letter.service.js';
import { EntryBulkService } from '../entry/entry-bulk.service.js';
import type { FileService, FileMaker } from '../file/file.service.js';
import type { JobHandler } from '../jobs/job.js';
import type { JobQueue } from '../jobs/job-queue.js';
import type { ToldKind } from '../jobs/told-kind.js';
import { NowAndThen } from '../jobs/now-and-then.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { CommitImport } from './commit-import.handler.js';
import { eraseRows } from './erase-rows.query.js';
import { heldRows } from './held-rows.query.js';
import { ImportCorrectionsResolver } from './corrections/import-corrections.resolver.js';
import { ImportCorrectionsService } from './corrections/import-corrections.service.js';
import { CustomerImportResolver } from './customer-import.resolver.js';
import { CustomerImports } from './customer-imports.js';
import { EntryImports } from './entries/entry-imports.js';
import { CustomerImportFieldsResolver, RegisterImportFieldsResolver } from './import-fields.resolver.js';
import { registerOf } from './import-job.js';
import type { ImportKind } from './import-kind.js';
import { customerImportOf, registerImportOf } from './import-of.js';
import { ImportPages } from './import-pages.js';
import { ImportSweeper } from './import-sweeper.js';
import { importById } from './import.query.js';
import { ImportService } from './import.service.js';
import { importFiles } from './made-files.js';
import { LetterImports } from './letters/letter-imports.js';
import { PartImports } from './parts/part-imports.js';
import { PrepareImport } from './prepare-import.handler.js';
import { ImportUndoResolver } from './undo/import-undo.resolver.js';
import { ImportUndoService } from './undo/import-undo.service.js';
import type { UndoDeps } from './undo/undo-decider.js';
import { UndoImport } from './undo/undo-import.handler.js';
import { undoableRegisters } from './undo/undo-job.js';
import { toldImports, toldUndos } from './told-imports.js';
import { RegisterImportResolver } from './register-import.resolver.js';

/** From files to what stands in the registers. */
export function registerImportModule(deps: ModuleDeps, services: ImportServices): RegisterImportModule {
  const { read, unitOfWork, cursors, ciphers, clock, log } = deps;
  const { files, queue } = services;
  const pages = new ImportPages(read, cursors, ciphers);
  const service = new ImportService(unitOfWork, files, queue, clock);
  const undo = new ImportUndoService(unitOfWork, queue, clock);
  const sweeper = new ImportSweeper(unitOfWork, read, clock);
  const kinds = importKinds(deps, services);
  return {
    resolvers: [
      new RegisterImportResolver(service, pages, read),
      new RegisterImportFieldsResolver(pages, read),
      new ImportCorrectionsResolver(new ImportCorrectionsService(unitOfWork, ciphers, queue, kinds), pages, read),
      new ImportUndoResolver(undo, pages, read),
      new CustomerImportResolver(service, pages, read),
      new CustomerImportFieldsResolver(pages, read),
    ],
    nodes: [
      {
        kind: 'job',
        load: async (id, { actor, language }) => {
          const record = actor && can(actor.viewer, 'admin') ? await importById(read, actor.groupId, id) : undefined;
          if (!record) return null;
          const shown = registerOf(record.kind) === 'CUSTOMERS' ? customerImportOf : registerImportOf;
          return shown(record, language);
        },
      },
    ],
    background: [new NowAndThen('import sweeper', () => sweeper.sweep(), log)],
    jobs: [
      ...kinds.flatMap((kind) => [
        new PrepareImport({ ...deps, files }, kind),
        new CommitImport({ ...deps, files }, kind),
      ]),
      ...undoJobs({ unitOfWork, read, ciphers, clock, customers: services.customers }),
    ],
    told: [...toldImports, ...toldUndos],
    madeFiles: importFiles(read, pages),
    held: [
      {
        name: 'importedRows',
        tables: ['import_row'],
        // What was put right in them, what they are matched by, and the first values of the file's columns.
        besides: ['import_correction', 'import_row_key', 'job'],
        rows: (held) => heldRows(ciphers, held),
        erasure: {
          way: 'REMOVED',
          erase: (leaving) => eraseRows(leaving, (ids) => files.expire(leaving.sql, leaving.groupId, ids, leaving.at)),
        },
      },
    ],
  };
}

/** Taking imports back: tried, and done. */
export const undoJobs = (deps: UndoDeps): JobHandler[] =>
  undoableRegisters.flatMap((register) => [false, true].map((writes) => new UndoImport(deps, register, writes)));

/** What can be imported, one after another. */
export function importKinds(
  { read, clock }: Pick<ModuleDeps, 'read' | 'clock'>,
  { customers, articles, letters }: Pick<ImportServices, 'customers' | 'articles' | 'letters'>,
): ImportKind[] {
  const groups = new EntryBulkService(articles.groups, 'nameEqual');
  const byNumber = new EntryBulkService(articles.articles, 'numberKey');
  return [
    new CustomerImports({ read, clock, customers }),
    new PartImports('CONTACT_PERSONS', { customers, articles: byNumber, clock }),
    new PartImports('CUSTOMER_ARTICLES', { customers, articles: byNumber, clock }),
    new EntryImports('ARTICLES', byNumber, groups, clock),
    new EntryImports('ARTICLE_GROUPS', groups, groups, clock),
    new LetterImports(letters, groups, clock),
  ];
}

export interface ImportServices {
  readonly files: FileService;
  readonly queue: JobQueue;
  readonly customers: CustomerBulkService;
  readonly articles: ArticleServices;
  readonly letters: DiscountLetterService;
}

export interface RegisterImportModule extends ApiModule {
  readonly jobs: readonly JobHandler[];
  readonly told: readonly ToldKind[];
  readonly madeFiles: Readonly<Record<string, FileMaker>>;
}
