import type { CursorValue } from '../graphql/cursor.js';
import { badInput } from '../graphql/errors.js';

/** Where in a list that is sorted here the page after a cursor begins. */
export function startAfter(
  rows: readonly { readonly sortKey: Buffer; readonly id: Buffer }[],
  position: readonly CursorValue[] | null | undefined,
): number {
  const [key, id] = position ?? [];
  if (!Buffer.isBuffer(key) || !Buffer.isBuffer(id)) throw badInput('The cursor is not from this list.', ['after']);
  const next = rows.findIndex((row) => (Buffer.compare(row.sortKey, key) || Buffer.compare(row.id, id)) > 0);
  return next < 0 ? rows.length : next;
}
