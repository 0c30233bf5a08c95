import { seesCostCentres } from '@register/domain/cost-centre/cost-centre';
import type { EntryStatus } from '@register/domain/entry/entry-fields';
import { publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { hasStatus, holdsWords, together, type ListFilter } from '../graphql/entry-conditions.js';
import { keysetPage } from '../graphql/keyset-page.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import type { Actor } from '../request-context.js';
import type { CostCentre } from './cost-centre.type.js';

export interface CostCentreListArguments extends PageArguments {
  readonly search?: string | null;
  readonly status?: ListFilter<EntryStatus> | null;
}

/** Cost centres by code. */
export class CostCentreListQuery {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
  ) {}

  async page(
    actor: Actor,
    { search, status, ...args }: CostCentreListArguments,
    counts: boolean,
  ): Promise<Page<CostCentre>> {
    const list = {
      fingerprint: JSON.stringify(['cost centres', actor.groupId.toString('hex'), search ?? '', status ?? {}]),
      select: columns,
      from: 'cost_centre e',
      where: together([
        { sql: 'e.groupId = ?', params: [actor.groupId] },
        ...holdsWords('e.searchText', search),
        ...hasStatus(status),
      ]),
      keys: [
        { sql: 'e.codeSort', descending: false },
        { sql: 'e.id', descending: false },
      ],
      node: costCentreOf,
    };
    return keysetPage<CostCentreRow, CostCentre>(this.read, this.cursors, list, args, counts);
  }

  /** One cost centre; null for one that does not exist, and for all where the viewer sees none. */
  async costCentre(actor: Actor, id: Buffer): Promise<CostCentre | null> {
    if (!seesCostCentres(actor.viewer)) return null;
    const [row] = await this.read.all<CostCentreRow>(
      `SELECT ${columns} FROM cost_centre e WHERE e.groupId = ? AND e.id = ?`,
      [actor.groupId, id],
    );
    return row ? costCentreOf(row) : null;
  }
}

interface CostCentreRow {
  readonly id: Buffer;
  readonly version: number;
  readonly code: string;
  readonly name: string | null;
  readonly inactivatedAt: number | null;
}

const columns = 'e.id, e.version, e.code, e.name, e.inactivatedAt';

const costCentreOf = ({ id, version, code, name, inactivatedAt }: CostCentreRow): CostCentre => ({
  __typename: 'CostCentre',
  id: publicId('coc', id),
  version,
  code,
  name,
  status: inactivatedAt === null ? 'ACTIVE' : 'INACTIVE',
});
