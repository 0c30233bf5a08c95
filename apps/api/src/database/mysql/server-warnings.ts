import type { Sql } from '../sql.js';

/** What about the server's settings could lose an acknowledged write or surprise an operator, one sentence each. For the log at start. */
export async function serverWarnings(sql: Sql): Promise<string[]> {
  const rows = await sql.all<{ Variable_name: string; Value: string }>(
    `SHOW GLOBAL VARIABLES WHERE Variable_name IN ('innodb_flush_log_at_trx_commit', 'innodb_doublewrite', 'log_bin', 'sync_binlog')`,
  );
  const value = new Map(rows.map(({ Variable_name, Value }) => [Variable_name, Value]));
  const warnings = [];
  if (value.get('innodb_flush_log_at_trx_commit') !== '1') {
    warnings.push(
      'The database server has innodb_flush_log_at_trx_commit other than 1: a power cut may lose the last second of saved changes.',
    );
  }
  if (value.get('innodb_doublewrite') === 'OFF')
    warnings.push('The database server has innodb_doublewrite off: a power cut may leave a torn page.');
  if (value.get('log_bin') === 'ON' && value.get('sync_binlog') !== '1') {
    warnings.push(
      'The database server writes a binary log with sync_binlog other than 1: after a power cut replicas may differ from it.',
    );
  }
  return warnings;
}
