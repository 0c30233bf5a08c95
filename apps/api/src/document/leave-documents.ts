import type { CustomerLeaving } from '../customer/customer-change.service.js';
import type { LastingFilesService } from '../file/lasting-files.service.js';

/** Gives up the files of a customer that is removed for good, also what is on its way. Its documents go with it. */
export const leaveDocuments =
  (files: LastingFilesService): CustomerLeaving =>
  async (sql, groupId, customerId) => {
    const rows = await sql.all<{ id: Buffer }>(
      `SELECT id FROM document WHERE groupId = ? AND customerId = ? AND kind = 'FILE'
       UNION ALL SELECT id FROM document_upload WHERE groupId = ? AND customerId = ?`,
      [groupId, customerId, groupId, customerId],
    );
    await files.expire(
      sql,
      groupId,
      rows.map(({ id }) => id),
    );
  };
