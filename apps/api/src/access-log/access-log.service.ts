import { namedCustomers } from '../customer/named-customers.loaders.js';
import type { GroupCiphers } from '../crypto/group-ciphers.js';
import { publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { keysetPage } from '../graphql/keyset-page.js';
import { withNodes } from '../graphql/page-of-rows.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import { readableTo, type Actor } from '../request-context.js';
import { accessLogList, type AccessLogQuestion, type LoggedEvent } from './access-log.query.js';

/** An event with the customer that it concerns, as far as the reader sees it. */
export interface ReadEvent extends LoggedEvent {
  readonly customer: { readonly id: string; readonly name: string | null } | null;
}

/** The log as administrators read it. */
export class AccessLogService {
  constructor(
    private readonly deps: { readonly read: Sql; readonly cursors: Cursors; readonly ciphers: GroupCiphers },
  ) {}

  /** A page, newest first: one statement, and one for the customers that it names. */
  async page(
    actor: Actor,
    question: AccessLogQuestion,
    args: PageArguments,
    { counts, names }: { readonly counts: boolean; readonly names: boolean },
  ): Promise<Page<ReadEvent>> {
    const { read, cursors, ciphers } = this.deps;
    const cipher = await ciphers.of(read, actor.groupId);
    const list = accessLogList(actor.groupId, question, cipher);
    const page = await keysetPage(read, cursors, list, args, counts);
    const keys = names ? page.nodes.flatMap(({ customerId }) => customerId ?? []) : [];
    const named = await namedCustomers(read, actor, readableTo(actor), keys);
    const nodes = page.nodes.map((event): ReadEvent => {
      const customer = event.customerId && named.get(event.customerId.toString('hex'));
      return { ...event, customer: customer ? { id: publicId('cus', customer.id), name: customer.name } : null };
    });
    return withNodes(page, nodes);
  }
}
