import DataLoader from 'dataloader';
import type { Page } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import type { Actor } from '../request-context.js';
import type { DocumentListQuery } from './document-list.query.js';
import type { DocumentRecord } from './document-record.js';
import type { DocumentList } from './document-scope.js';

type Loader<T> = DataLoader<Buffer, T, string>;

/** The documents of all customers of a page by one statement, once per request for the same arguments. */
export class DocumentLoaders {
  private readonly asked = new WeakMap<object, Map<string, Loader<Page<DocumentRecord>>>>();
  private readonly folders = new WeakMap<object, Loader<readonly DocumentRecord[]>>();

  constructor(private readonly documents: DocumentListQuery) {}

  page(
    context: object,
    actor: Actor,
    customerId: Buffer,
    list: DocumentList,
    args: PageArguments,
    counts: boolean,
  ): Promise<Page<DocumentRecord>> {
    const loaders = this.asked.get(context) ?? new Map<string, Loader<Page<DocumentRecord>>>();
    this.asked.set(context, loaders);
    const key = JSON.stringify([list.kind, 'id' in list ? list.id.toString('hex') : '', args, counts]);
    const loader =
      loaders.get(key) ??
      new DataLoader((ids: readonly Buffer[]) => this.documents.pages(actor, list, ids, args, counts), byHex);
    loaders.set(key, loader);
    return loader.load(customerId);
  }

  /** All folders of a customer, in the order of their names. */
  foldersOf(context: object, actor: Actor, customerId: Buffer): Promise<readonly DocumentRecord[]> {
    const loader =
      this.folders.get(context) ??
      new DataLoader((ids: readonly Buffer[]) => this.documents.folders(actor, ids), byHex);
    this.folders.set(context, loader);
    return loader.load(customerId);
  }
}

const byHex = { cacheKeyFn: (id: Buffer): string => id.toString('hex') };
