import { idsIn, listAskedFor, withNames, type AskedFor } from '@register/domain/asked/asked-for';
import { violation, type Violation } from '@register/domain/violation';
import type { Sql } from '../../../database/sql.js';
import type { UnitOfWork } from '../../../database/unit-of-work.js';
import type { Actor } from '../../../request-context.js';
import { swedishDay } from '@register/domain/calendar/swedish-day';
import type { AskedList, CustomerLists, Viewing } from '../../list/customer-lists.js';
import { keysOfList } from '../../list/list-keys.query.js';
import { askedNames } from './asked-names.query.js';
import {
  findSelection,
  insertSelection,
  removeExpiredSelection,
  seenAmong,
  selectedKeys,
  type Selection,
} from './selection.repository.js';

export type { Selection } from './selection.repository.js';

/**
 * Customers chosen once, so that "all 1 234" are the same 1 234 from the preview to the end. Only their ids are kept:
 * whoever uses a selection reads the customers anew, within what they may see by then.
 */
export class SelectionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Sql,
    private readonly lists: CustomerLists,
    private readonly clock: () => number,
  ) {}

  /** Those of the named customers that the actor sees, in the order in which they are named. */
  async ofCustomers(actor: Actor, named: readonly Buffer[]): Promise<SelectionAnswer> {
    const wanted = [...new Map(named.map((key) => [key.toString('hex'), key])).values()];
    const keys: Buffer[] = [];
    for (let done = 0; done < wanted.length; done += atOnce) {
      const part = wanted.slice(done, done + atOnce);
      const seen = await seenAmong(this.read, actor, part);
      keys.push(...part.filter((key) => seen.has(key.toString('hex'))));
    }
    return this.keep(actor, keys, { kind: 'MARKED' });
  }

  /** Everything in a list but for some, as it is at this moment. Refuses what the viewer may not filter or order by, as the list does. `view` is told in the log. */
  async ofList(
    viewing: Viewing,
    asked: AskedList,
    { view = null, except = [] }: { readonly view?: string | null; readonly except?: readonly Buffer[] } = {},
  ): Promise<SelectionAnswer> {
    // By relevance the order is worked out for a page's hits; of all of them nobody reads it.
    const isRanked = (asked.orderBy ?? []).length === 0;
    const list = await this.lists.of(viewing, { ...asked, orderBy: isRanked ? [{ field: 'NAME' }] : asked.orderBy });
    const keys: Buffer[] = [];
    const exceptions = new Set(except.map(asText));
    const left = new Set<string>();
    const taken = new Set<string>();
    for await (const some of keysOfList(this.read, list)) {
      for (const key of some) {
        const text = asText(key);
        // Whoever is given another place in the list while it is read would come twice.
        if (exceptions.has(text)) left.add(text);
        else if (!taken.has(text)) {
          taken.add(text);
          keys.push(key);
        }
      }
      if (keys.length > mostSelected)
        return { violations: [violation('SELECTION_TOO_LARGE', [], { max: mostSelected })] };
    }
    return this.keep(viewing.actor, keys, await this.told(viewing.actor, asked, { view, except: left.size }));
  }

  find(actor: Actor, id: Buffer | undefined): Promise<Selection | undefined> {
    return id === undefined ? Promise.resolve(undefined) : findSelection(this.read, actor, id, this.clock());
  }

  keys(selection: Pick<Selection, 'groupId' | 'id'>, some: () => number): AsyncGenerator<Buffer[]> {
    return selectedKeys(this.read, selection, some);
  }

  /** Removes those that have run out; what has begun to be fetched with one has an hour more. */
  async sweep(): Promise<void> {
    while (await this.unitOfWork.inTransaction(({ sql }) => removeExpiredSelection(sql, this.clock() - keptMs)));
  }

  /** By the names that entries and users have now. */
  private async told(
    actor: Actor,
    { search, filter }: AskedList,
    more: { readonly view: string | null; readonly except: number },
  ): Promise<AskedFor> {
    const { customFields } = actor;
    const asked = listAskedFor({ search, filter, ...more }, { today: swedishDay(this.clock()), customFields });
    return withNames(asked, await askedNames(this.read, actor.groupId, idsIn(asked)));
  }

  private async keep(actor: Actor, keys: readonly Buffer[], asked: AskedFor): Promise<SelectionAnswer> {
    const now = this.clock();
    const kept = { keys, asked: JSON.stringify(asked), now, keptMs };
    const selection = await this.unitOfWork.inTransaction(({ sql }) => insertSelection(sql, actor, kept));
    return { selection };
  }
}

export type SelectionAnswer = { readonly selection: Selection } | { readonly violations: readonly Violation[] };

/** As many as a file may be given out with. */
const mostSelected = 1_000_000;
/** Long enough to look at what would be done with them. */
const keptMs = 60 * 60_000;
const atOnce = 256;
/** As short as it gets: there may be a million. */
const asText = (key: Buffer): string => key.toString('latin1');
