import { can } from '@register/domain/access/access';
import type { SqlValue } from '../database/sql.js';
import type { Actor } from '../request-context.js';

/** What of a seen customer's documents (`d`) the actor may see: a customer's login the files that are shown to it. */
export const documentsSeen = ({ viewer }: Actor): string =>
  viewer.kind === 'CUSTOMER_USER' ? "d.visibleForCustomer = 1 AND d.kind = 'FILE' AND d.deletedAt IS NULL" : '1 = 1';

/** Whether the actor gets to see what lies in the bin: whoever may put things there. */
export const seesTheBin = ({ viewer }: Actor): boolean =>
  viewer.kind !== 'CUSTOMER_USER' && can(viewer, 'customer.removeUploadedFile');

/** Which list of documents is asked for. */
export type DocumentList =
  | { readonly kind: 'TOP' }
  | { readonly kind: 'FOLDER'; readonly id: Buffer }
  | { readonly kind: 'BIN' }
  /** No folder of ours: empty, like a folder that holds nothing. */
  | { readonly kind: 'NONE' };

/** A condition on `d` for one customer's list. A customer's login has one list of all its files: folders are the staff's own order. */
export function inDocumentList(
  actor: Actor,
  list: DocumentList,
  customerId: Buffer,
): { sql: string; params: SqlValue[] } {
  const own = {
    sql: `d.groupId = ? AND d.customerId = ? AND ${documentsSeen(actor)}`,
    params: [actor.groupId, customerId],
  };
  const and = (sql: string, ...params: SqlValue[]) => ({
    sql: `${own.sql} AND ${sql}`,
    params: [...own.params, ...params],
  });
  if (list.kind === 'NONE') return and('1 = 0');
  if (actor.viewer.kind === 'CUSTOMER_USER') return list.kind === 'TOP' ? own : and('1 = 0');
  if (list.kind === 'BIN') return and('d.deletedWith = d.id');
  return and('d.parentId = ? AND d.deletedAt IS NULL', list.kind === 'FOLDER' ? list.id : customerId);
}
