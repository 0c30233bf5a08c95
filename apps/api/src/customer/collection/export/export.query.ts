import type { Sql } from '../../../database/sql.js';
import type { Actor } from '../../../request-context.js';
import { exportJob, type ExportPayload } from './export-job.js';

/** An export that this actor has asked for; undefined alike for anybody else's. */
export async function findExport(sql: Sql, actor: Actor, id: Buffer): Promise<ExportPayload | undefined> {
  const [job] = await sql.all<{ payload: string }>(
    'SELECT payload FROM job WHERE groupId = ? AND id = ? AND kind = ?',
    [actor.groupId, id, exportJob],
  );
  const payload = job && (JSON.parse(job.payload) as ExportPayload);
  return payload?.by.id === actor.actorId.toString('hex') ? payload : undefined;
}
