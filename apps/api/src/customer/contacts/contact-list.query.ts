import type { Sql } from '../../database/sql.js';
import { reversed, aliased, orderBy, type OrderKey } from '../../database/keyset.js';
import type { Edge, Page } from '../../graphql/connection.js';
import type { CursorValue, Cursors } from '../../graphql/cursor.js';
import { badInput } from '../../graphql/errors.js';
import { pageOf } from '../../graphql/page-arguments.js';
import { pageOfRows } from '../../graphql/page-of-rows.js';
import { contactPersonOf } from '../customer-parts.js';
import type { CustomerRow } from '../customer-column.js';
import type { ContactPersonRecord, CustomerRecord } from '../customer-record.js';
import { customerProjection, type CustomerProjection } from '../customer-row.js';
import type { CustomerSelection } from '../customer-selection.js';
import { fillRelations } from '../customer.loaders.js';
import type { Viewing } from '../list/customer-lists.js';
import type { SearchStatistics } from '../search/search-statistics.js';
import { contactList, type ContactListArguments } from './contact-list.js';
import { contactPlace, countContacts } from './contact-place.query.js';

/** What of the list is chosen. */
export interface ContactListSelection {
  readonly customer: CustomerSelection;
  /** Anything but the count. */
  readonly rows: boolean;
  readonly counts: boolean;
}

export interface ContactListEdge extends Edge<ContactPersonRecord> {
  readonly customer: CustomerRecord;
}

/** The register of contact persons: one statement for a page, one more for its count, one for what customers have many of. */
export class ContactListQuery {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
    private readonly statistics: SearchStatistics,
  ) {}

  async page(
    { actor, readable }: Viewing,
    args: ContactListArguments,
    selection: ContactListSelection,
  ): Promise<Page<ContactPersonRecord, ContactListEdge>> {
    const asked = pageOf(args);
    const list = contactList(actor, args);
    const statistics = list.terms ? this.statistics.of(actor) : null;
    const keys = asked.backward ? reversed(list.keys) : list.keys;
    const position = asked.cursor === null ? null : this.cursors.decode(list.fingerprint, asked.cursor);
    if (position !== null && position?.length !== keys.length)
      throw badInput('The cursor is from another list: order, filter and search must be the same.', [
        asked.backward ? 'before' : 'after',
      ]);
    const projection = customerProjection(selection.customer, actor, readable);
    const [rows, totalCount] = await Promise.all([
      selection.rows
        ? contactPlace(this.read, list, statistics, { keys, position, limit: asked.size + 1 }).then((place) =>
            this.rowsAt(place, keys, actor.groupId, projection),
          )
        : [],
      selection.counts ? countContacts(this.read, list, statistics) : null,
    ]);
    const cursor = (row: ContactRow): string =>
      this.cursors.encode(
        list.fingerprint,
        keys.map((_, at) => row[`k${at}`] ?? null),
      );
    const page = pageOfRows<ContactRow, Listed>(
      rows,
      asked,
      { node: (row) => ({ person: personOf(row), customerKey: row.customerKey }), cursor },
      totalCount,
    );
    const customers = new Map(rows.map((row) => [row.customerKey.toString('hex'), projection.toRecord(row)]));
    await fillRelations(this.read, actor, [...customers.values()], selection.customer, readable);
    const edges = page.edges.map((edge) => new ContactEdge(edge, customers));
    return { ...page, pageInfo: page.pageInfo, edges, nodes: edges.map(({ node }) => node) };
  }

  private rowsAt(
    place: Awaited<ReturnType<typeof contactPlace>>,
    keys: readonly OrderKey[],
    groupId: Buffer,
    projection: CustomerProjection,
  ): Promise<ContactRow[]> {
    const order = aliased(keys, 'page');
    return this.read.all<ContactRow>(
      `SELECT ${personColumns}, ${projection.select}, ${order.map(({ sql }) => sql).join(', ')}
         FROM (${place.sql}) page JOIN contact_person p ON p.groupId = ? AND p.id = page.k${keys.length - 1}
         JOIN customer c ON c.groupId = p.groupId AND c.id = p.customerId ${projection.joins} ${orderBy(order)}`,
      [...projection.params, ...place.params, groupId],
    );
  }
}

/** A person of the page before the customers' own parts are there. */
interface Listed {
  readonly person: ContactPersonRecord;
  readonly customerKey: Buffer;
}

/** Several persons of a page may have the same customer: it is read once. */
class ContactEdge implements ContactListEdge {
  readonly node: ContactPersonRecord;
  readonly customer: CustomerRecord;

  constructor(
    private readonly edge: Edge<Listed>,
    customers: ReadonlyMap<string, CustomerRecord>,
  ) {
    const { person, customerKey } = edge.node;
    const customer = customers.get(customerKey.toString('hex'));
    if (!customer) throw new Error('A contact person came without the customer');
    this.node = person;
    this.customer = customer;
  }

  get cursor(): string {
    return this.edge.cursor;
  }
}

type ContactRow = CustomerRow & PersonRow & Readonly<Record<`k${number}`, CursorValue>>;

interface PersonRow {
  readonly contactId: Buffer;
  readonly contactName: string;
  readonly contactRole: string | null;
  readonly contactPhone: string | null;
  readonly contactEmail: string | null;
  readonly contactProtocol: number;
  readonly contactOrder: number;
  readonly contactMain: number;
}

const personColumns = `p.id AS contactId, p.name AS contactName, p.role AS contactRole, p.phone AS contactPhone, p.email AS contactEmail,
  p.sendServiceProtocol AS contactProtocol, p.sendWorkOrder AS contactOrder, p.isMain AS contactMain`;

const personOf = (row: PersonRow): ContactPersonRecord =>
  contactPersonOf({
    id: row.contactId,
    name: row.contactName,
    role: row.contactRole,
    phone: row.contactPhone,
    email: row.contactEmail,
    sendServiceProtocol: row.contactProtocol,
    sendWorkOrder: row.contactOrder,
    isMain: row.contactMain,
  });
