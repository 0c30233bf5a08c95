import DataLoader from 'dataloader';
import type { Page } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import type { HistoryEntryRecord } from './history-entry.js';
import type { HistoriesOf, HistoryQuery, ReadHistories } from './history.query.js';

type HistoryLoader = DataLoader<Buffer, Page<HistoryEntryRecord>, string>;

/** The histories of all customers of a page by one statement, once per request for the same arguments. */
export class HistoryLoaders {
  private readonly askedActors = new WeakMap<object, DataLoader<Buffer, string[], string>>();
  private readonly asked = new WeakMap<object, Map<string, HistoryLoader>>();

  constructor(private readonly histories: HistoryQuery) {}

  page(
    context: object,
    of: HistoriesOf,
    customerId: Buffer,
    args: PageArguments,
    counts: boolean,
  ): Promise<Page<HistoryEntryRecord>> {
    const loaders = this.asked.get(context) ?? new Map<string, HistoryLoader>();
    this.asked.set(context, loaders);
    const key = JSON.stringify([of.fields, of.allCustomFields, of.actor, of.source, args, counts]);
    const loader =
      loaders.get(key) ??
      new DataLoader((ids: readonly Buffer[]) => this.histories.pages(of, ids, args, counts), {
        cacheKeyFn: (id) => id.toString('hex'),
      });
    loaders.set(key, loader);
    return loader.load(customerId);
  }

  /** Who has changed the customer; of all customers of a page by one statement. */
  actors(context: object, of: ReadHistories, customerId: Buffer): Promise<string[]> {
    const loader =
      this.askedActors.get(context) ??
      new DataLoader((ids: readonly Buffer[]) => this.histories.actors(of, ids), {
        cacheKeyFn: (id) => id.toString('hex'),
      });
    this.askedActors.set(context, loader);
    return loader.load(customerId);
  }
}
