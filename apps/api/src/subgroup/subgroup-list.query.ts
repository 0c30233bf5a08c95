import type { EntryStatus } from '@register/domain/entry/entry-fields';
import { seesSubgroups } from '@register/domain/subgroup/subgroup';
import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { hasStatus, holdsWords, together, type ListFilter } from '../graphql/entry-conditions.js';
import { keysetPage } from '../graphql/keyset-page.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import type { Actor } from '../request-context.js';
import { subgroupOf, type Subgroup, type SubgroupRow } from './subgroup.type.js';

export interface SubgroupListArguments extends PageArguments {
  readonly search?: string | null;
  readonly status?: ListFilter<EntryStatus> | null;
}

/** Subgroups by name. */
export class SubgroupListQuery {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
  ) {}

  async page(
    actor: Actor,
    { search, status, ...args }: SubgroupListArguments,
    counts: boolean,
  ): Promise<Page<Subgroup>> {
    const list = {
      fingerprint: JSON.stringify(['subgroups', actor.groupId.toString('hex'), search ?? '', status ?? {}]),
      select: columns,
      from: 'subgroup e',
      where: together([
        { sql: 'e.groupId = ?', params: [actor.groupId] },
        ...holdsWords('e.searchText', search),
        ...hasStatus(status),
      ]),
      keys: [
        { sql: 'e.nameSort', descending: false },
        { sql: 'e.id', descending: false },
      ],
      node: ofRow,
    };
    return keysetPage<ListedRow, Subgroup>(this.read, this.cursors, list, args, counts);
  }

  /** One subgroup; null for one that does not exist, and for all where the viewer sees none. */
  async subgroup(actor: Actor, id: Buffer): Promise<Subgroup | null> {
    if (!seesSubgroups(actor.viewer)) return null;
    const [row] = await this.read.all<ListedRow>(`SELECT ${columns} FROM subgroup e WHERE e.groupId = ? AND e.id = ?`, [
      actor.groupId,
      id,
    ]);
    return row ? ofRow(row) : null;
  }
}

type ListedRow = Omit<SubgroupRow, 'isActive'> & { readonly inactivatedAt: number | null };

const columns = 'e.id, e.version, e.name, e.organisationNumber, e.inactivatedAt';

const ofRow = ({ inactivatedAt, ...row }: ListedRow): Subgroup =>
  subgroupOf({ ...row, isActive: inactivatedAt === null });
