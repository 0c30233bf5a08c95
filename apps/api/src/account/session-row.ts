import { publicId } from '../database/ids.js';
import type { UserSession } from './user-session.type.js';

export interface SessionListRow {
  readonly idHash: Buffer;
  readonly createdAt: number;
  readonly lastSeenAt: number;
  readonly userAgent: string;
  readonly groupName: string | null;
}

/** The id is half of the hash of the cookie's value: it finds the session again, and opens nothing. */
export const sessionOf = (row: SessionListRow, current: Buffer | null): UserSession => ({
  id: publicId('ses', row.idHash.subarray(0, 16)),
  createdAt: row.createdAt,
  lastSeenAt: row.lastSeenAt,
  userAgent: row.userAgent,
  isCurrent: current !== null && row.idHash.equals(current),
  groupName: row.groupName,
});
