import type { CustomerLeaving } from '../customer/customer-change.service.js';
import type { LastingFilesService } from '../file/lasting-files.service.js';

/** Gives up the files of a customer that is removed for good. Its documents go with it. */
export const leaveDocuments =
  (files: LastingFilesService): CustomerLeaving =>
  async (sql, groupId, customerId) => {
    const rows = await sql.all<{ id: Buffer }>(
      "SELECT id FROM document WHERE groupId = ? AND customerId = ? AND kind = 'FILE'",
      [groupId, customerId],
    );
    await files.expire(
      sql,
      groupId,
      rows.map(({ id }) => id),
    );
  };
