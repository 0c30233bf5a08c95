import DataLoader from 'dataloader';
import { inList } from '../database/in-list.js';
import type { Sql } from '../database/sql.js';
import { subgroupOf, type Subgroup, type SubgroupRow } from '../subgroup/subgroup.type.js';

/** The default subgroups of users: of all that an answer names by one statement. */
export class DefaultSubgroups {
  private readonly asked = new WeakMap<object, DataLoader<Buffer, Subgroup | null, string>>();

  constructor(private readonly read: Sql) {}

  of(context: object, groupId: Buffer, userId: Buffer): Promise<Subgroup | null> {
    const loader =
      this.asked.get(context) ??
      new DataLoader((ids: readonly Buffer[]) => this.all(groupId, ids), { cacheKeyFn: (id) => id.toString('hex') });
    this.asked.set(context, loader);
    return loader.load(userId);
  }

  private async all(groupId: Buffer, userIds: readonly Buffer[]): Promise<(Subgroup | null)[]> {
    const wanted = inList(userIds);
    const rows = await this.read.all<Row>(
      `SELECT m.id AS userId, s.id, s.version, s.name, s.organisationNumber, s.inactivatedAt
         FROM membership m JOIN subgroup s ON s.groupId = m.groupId AND s.id = m.defaultSubgroupId
        WHERE m.groupId = ? AND m.id IN ${wanted.sql}`,
      [groupId, ...wanted.params],
    );
    return userIds.map((userId) => {
      const row = rows.find((candidate) => candidate.userId.equals(userId));
      return row ? subgroupOf({ ...row, isActive: row.inactivatedAt === null }) : null;
    });
  }
}

type Row = Omit<SubgroupRow, 'isActive'> & { readonly userId: Buffer; readonly inactivatedAt: number | null };
