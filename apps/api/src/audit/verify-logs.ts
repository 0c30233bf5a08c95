import type { Sql } from '../database/sql.js';
import type { AuditFinding, AuditResult, AuditTrouble } from './audit-finding.js';
import { logRows } from './log-rows.query.js';
import { isSame, type SealKey } from './seal-key.js';
import { logNamed, sealedLogs, type SealedLog } from './sealed-logs.js';
import { eventsCounted, sealsAfter, type Seal } from './seals.query.js';

/**
 * Looks through the logs of a group: whether every seal is the one that was made, follows the one before, and covers the
 * rows that are there. Reads only, a few rows at a time, whatever the size. `between` is called after each seal.
 */
export async function verifyLogs(
  sql: Sql,
  key: SealKey,
  groupId: Buffer,
  between: () => Promise<void> | void = () => undefined,
): Promise<AuditResult> {
  // Counted before the events are read: those that come meanwhile are more, never fewer.
  const counted = await eventsCounted(sql, groupId);
  const findings: AuditFinding[] = [];
  const ends = new Map<string, Buffer>();
  let [before, rows]: [Seal | null, number] = [null, 0];
  for (let some = await sealsAfter(sql, groupId, 0, sealsAtOnce); some.length > 0;) {
    for (const seal of some) {
      const found: AuditFinding | null =
        brokenSeal(key, seal, before, ends) ?? (await brokenRows(sql, key, seal, logNamed(seal.log)));
      if (found) findings.push(found);
      else rows += seal.rowCount;
      if (findings.length >= mostFindings) return result();
      ends.set(seal.log, seal.toKey);
      before = seal;
      await between();
    }
    some = await sealsAfter(sql, groupId, some.at(-1)?.number ?? 0, sealsAtOnce);
  }
  for (const log of sealedLogs.filter(({ gapless }) => gapless))
    findings.push(...(await missingAtEnd(sql, log, groupId, ends.get(log.name), counted)));
  return result();

  function result(): AuditResult {
    const head = before && `${before.number}.${before.mac.toString('hex').slice(0, 32)}`;
    return { findings, seals: before?.number ?? 0, rows, head, sealedAt: before?.sealedAt ?? null };
  }
}

/** Whether the seal is what it was, and begins where the one before of its log ended. */
function brokenSeal(
  key: SealKey,
  seal: Seal,
  before: Seal | null,
  ends: ReadonlyMap<string, Buffer>,
): AuditFinding | null {
  const expected = (before?.number ?? 0) + 1;
  if (seal.number !== expected) return finding('SEAL_MISSING', { ...seal, number: expected });
  if (!isSame(seal.keyId, key.id)) return finding('KEY_UNKNOWN', seal);
  const begins = ends.get(seal.log) ?? Buffer.alloc(0);
  if (!isSame(key.seal(seal, before?.mac ?? null), seal.mac) || !isSame(seal.fromKey, begins))
    return finding('SEAL_CHANGED', seal);
  return null;
}

/** Whether the rows are those that were sealed. */
async function brokenRows(
  sql: Sql,
  key: SealKey,
  seal: Seal,
  log: SealedLog | undefined,
): Promise<AuditFinding | null> {
  if (!log) return finding('SEAL_CHANGED', seal);
  const mac = key.rows(seal.groupId, log.name);
  const until = log.fromBytes(seal.toKey);
  let after = log.fromBytes(seal.fromKey);
  let [count, missing]: [number, number | null] = [0, null];
  for (;;) {
    const some = await logRows(sql, log, { groupId: seal.groupId, after, until, limit: rowsAtOnce });
    for (const row of some) {
      if (log.gapless) missing ??= Number(row[log.key]) === Number(after) + 1 ? null : Number(after) + 1;
      mac.add(log.columns, row);
      after = row[log.key] ?? null;
    }
    count += some.length;
    if (some.length < rowsAtOnce) break;
  }
  if (log.gapless && Number(after) < Number(until)) missing ??= Number(after) + 1;
  if (count < seal.rowCount) return finding('ROWS_MISSING', seal, missing);
  if (count > seal.rowCount) return finding('ROWS_ADDED', seal);
  return isSame(mac.mac(), seal.rowsMac) ? null : finding('ROWS_CHANGED', seal, missing);
}

/** Events are counted as they are written, also those that are not sealed yet. */
async function missingAtEnd(
  sql: Sql,
  log: SealedLog,
  groupId: Buffer,
  sealedTo: Buffer | undefined,
  counted: number,
): Promise<AuditFinding[]> {
  let last = Number(sealedTo ? log.fromBytes(sealedTo) : 0);
  for (;;) {
    const some = await logRows(sql, log, { groupId, after: last, limit: rowsAtOnce });
    for (const row of some) {
      if (Number(row[log.key]) !== last + 1) return [unsealed(log, last + 1)];
      last += 1;
    }
    if (some.length < rowsAtOnce) return last < counted ? [unsealed(log, last + 1)] : [];
  }
}

const unsealed = (log: SealedLog, position: number): AuditFinding => ({
  trouble: 'ROWS_MISSING',
  seal: null,
  log: log.name,
  from: null,
  until: null,
  position,
});

function finding(trouble: AuditTrouble, seal: Seal, position: number | null = null): AuditFinding {
  const log = logNamed(seal.log);
  const when = (key: Buffer): number | null => (!log || log.gapless || key.length < 6 ? null : key.readUIntBE(0, 6));
  return {
    trouble,
    seal: seal.number,
    log: log?.name ?? null,
    from: when(seal.fromKey),
    until: when(seal.toKey),
    position,
  };
}

const sealsAtOnce = 100;
const rowsAtOnce = 128;
/** More says no more. */
const mostFindings = 20;
