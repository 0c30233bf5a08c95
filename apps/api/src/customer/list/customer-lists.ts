import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { mayFindByPersonalNumber } from '@register/domain/customer/customer-list';
import { parseIdentityNumber } from '@register/domain/customer/identity-number';
import type { GroupCiphers } from '../../crypto/group-ciphers.js';
import type { OrderKey } from '../../database/keyset.js';
import type { Sql } from '../../database/sql.js';
import type { Actor } from '../../request-context.js';
import { swedishDay } from '@register/domain/calendar/swedish-day';
import { equalNumbers, held, type EqualNumber } from '../search/equal-number.js';
import { SearchConditions } from '../search/search-condition.js';
import { relevance } from '../search/search-sources.js';
import type { SearchStatistics } from '../search/search-statistics.js';
import { searchTerms, type SearchTerms } from '../search/search-terms.js';
import type { CustomerFilter } from './customer-filter.inputs.js';
import { namesPersonalNumber } from './customer-filter.js';
import { FilterScope } from './filter-scope.js';
import { listConditions, type ListConditions } from './list-conditions.js';
import { listOrder, type CustomerOrder, type ListOrder } from './list-order.js';

/** Lists as they are asked for, understood: by pages, by counts, by what may be chosen in their filters. */
export class CustomerLists {
  constructor(
    private readonly read: Sql,
    private readonly ciphers: GroupCiphers,
    private readonly statistics: SearchStatistics,
  ) {}

  /**
   * Everything that says which customers, and in which order. Refuses what the viewer may not filter, order or search by.
   * `same` is a list that they search for the same in.
   */
  async of({ actor, readable, now }: Viewing, args: AskedList, same?: CustomerList): Promise<CustomerList> {
    const filter = args.filter ?? {};
    const terms = searchTerms(args.search);
    const identityIndex = await this.identityIndexOf(actor, now, terms !== null || namesPersonalNumber(filter));
    const scope = new FilterScope(actor, identityIndex);
    const conditions = listConditions(filter, scope);
    const order = listOrder(args.orderBy ?? [], actor, terms !== null);
    return {
      groupId: actor.groupId,
      conditions,
      order,
      keys: order?.keys ?? relevance(false),
      search:
        terms &&
        (same?.search ?? {
          terms,
          conditions: new SearchConditions(terms, readable, actor.customFields),
          equal: await held(this.read, actor, equalNumbers(terms, actor, readable, identityIndex)),
        }),
      statistics: terms || conditions.pieces.length > 0 || order?.ownField ? this.statistics.of(actor) : null,
      fingerprint: JSON.stringify([
        'customers',
        actor.groupId.toString('hex'),
        args.orderBy ?? [],
        filter,
        terms?.typed ?? null,
      ]),
    };
  }

  /** Reads the group's key only where a personal number may have been written and may be found by. */
  private async identityIndexOf(
    actor: Actor,
    now: number,
    isNeeded: boolean,
  ): Promise<(text: string) => Buffer | undefined> {
    if (!isNeeded || !mayFindByPersonalNumber(actor.viewer)) return () => undefined;
    const cipher = await this.ciphers.of(this.read, actor.groupId);
    return (text) => {
      const parsed = parseIdentityNumber(text, swedishDay(now));
      return parsed.ok && parsed.kind !== 'ORGANISATION' ? cipher.identityIndex(parsed.digits) : undefined;
    };
  }
}

/** Which customers, in which order. */
export interface AskedList {
  readonly search?: string | null;
  readonly filter?: CustomerFilter | null;
  readonly orderBy?: readonly CustomerOrder[] | null;
}

/** Who looks, and when. */
export interface Viewing {
  readonly actor: Actor;
  readonly readable: ReadonlySet<FieldKey>;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A list, whatever page of it is read. */
export interface CustomerList {
  readonly groupId: Buffer;
  readonly conditions: ListConditions;
  /** Null: by relevance. */
  readonly order: ListOrder | null;
  readonly keys: readonly OrderKey[];
  readonly search: ListSearch | null;
  /** How common texts are in the group; null also where no text is asked for. */
  readonly statistics: ReturnType<SearchStatistics['of']>;
  /** Cursors are good for this list alone. */
  readonly fingerprint: string;
}

export interface ListSearch {
  readonly terms: SearchTerms;
  readonly conditions: SearchConditions;
  readonly equal: readonly EqualNumber[];
}
