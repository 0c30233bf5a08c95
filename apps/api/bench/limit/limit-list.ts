import { publicId } from '../../src/database/ids.js';
import type { LimitDatabase, LimitValue } from './limit-database.js';

// Lists by hand: exactly the columns of the answer, the main contact by a join, one row more than the page.

/** The first page by name, or the one behind a position. */
export async function limitList(
  database: LimitDatabase,
  groupId: Uint8Array,
  { first, position }: ListVariables,
): Promise<object> {
  const behind = position ? behindPosition(position) : { sql: '', params: [] };
  return listAnswer(
    await database.all<ListRow>(pageByName(behind.sql), [groupId, ...behind.params, first + 1, groupId]),
    first,
  );
}

export interface ListVariables {
  readonly first: number;
  /** In hex: the name key and the id of the row before the page. */
  readonly position?: { readonly nameKey: string; readonly id: string };
}

export const listColumns = `c.id, c.number, c.name, c.city, c.status, c.phone, c.email, c.nameKey, p.name AS mainName, p.phone AS mainPhone, p.email AS mainEmail`;
export const mainContactJoin =
  'LEFT JOIN contact_person p ON p.groupId = c.groupId AND p.customerId = c.id AND p.isMain = 1';

export interface ListRow {
  readonly id: Uint8Array;
  readonly number: string;
  readonly name: string;
  readonly city: string | null;
  readonly status: number;
  readonly phone: string | null;
  readonly email: string | null;
  readonly nameKey: Uint8Array;
  readonly mainName: string | null;
  readonly mainPhone: string | null;
  readonly mainEmail: string | null;
}

export function listAnswer(rows: readonly ListRow[], first: number): object {
  const shown = rows.slice(0, first);
  return {
    customers: {
      nodes: shown.map((row) => ({
        id: publicId('cus', row.id),
        number: row.number,
        name: row.name,
        city: row.city,
        status: statuses[row.status],
        phone: row.phone,
        email: row.email,
        mainContact: row.mainName === null ? null : { name: row.mainName, phone: row.mainPhone, email: row.mainEmail },
      })),
      pageInfo: { hasNextPage: rows.length > first, endCursor: cursorOf(shown.at(-1)) },
    },
  };
}

export const statuses = ['ACTIVE', 'INACTIVE', 'DELETED'];

const cursorOf = (row: ListRow | undefined): string | null =>
  row ? Buffer.concat([row.id, row.nameKey]).toString('base64url') : null;

function behindPosition({ nameKey, id }: NonNullable<ListVariables['position']>): {
  sql: string;
  params: LimitValue[];
} {
  const [key, last] = [Buffer.from(nameKey, 'hex'), Buffer.from(id, 'hex')];
  return { sql: 'AND nameKey >= ? AND (nameKey > ? OR id > ?)', params: [key, key, last] };
}

const pageByName = (behind: string): string => `
  SELECT ${listColumns}
    FROM (SELECT nameKey, id FROM customer WHERE groupId = ? AND status <> 2 ${behind} ORDER BY nameKey, id LIMIT ?) page
    JOIN customer c ON c.groupId = ? AND c.id = page.id
    ${mainContactJoin}
   ORDER BY page.nameKey, page.id`;
