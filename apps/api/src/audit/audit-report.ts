import { publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { auditTroubles, type AuditFinding, type AuditResult } from './audit-finding.js';
import type { SealKey } from './seal-key.js';
import { groupsToVerify, macsOfSeal } from './seals.query.js';
import { verifyLogs } from './verify-logs.js';

/**
 * What the operator is told: a line for each group, and one for each thing that does not fit. `heads` are last seals that
 * were kept elsewhere: with them it shows, too, when seals at the end have gone.
 */
export async function auditReport(
  sql: Sql,
  key: SealKey,
  heads: readonly string[],
): Promise<{ readonly lines: readonly string[]; readonly isIntact: boolean }> {
  const lines: string[] = [];
  let isIntact = true;
  for (const { id, name } of await groupsToVerify(sql)) {
    const result = await verifyLogs(sql, key, id);
    lines.push(`${name} (${publicId('grp', id)}): ${told(result)}`, ...result.findings.map(toldFinding));
    isIntact &&= result.findings.length === 0;
  }
  for (const head of heads.filter((text) => text !== '')) {
    if (await isThere(sql, head)) continue;
    lines.push(`The seal ${head} that you kept is not there: seals at the end have gone, or been made anew.`);
    isIntact = false;
  }
  return { lines, isIntact };
}

function told({ findings, seals, rows, head, sealedAt }: AuditResult): string {
  if (head === null && findings.length === 0) return 'nothing is sealed yet.';
  const sealed = `${rows} rows in ${seals} seals, sealed up to ${sealedAt === null ? 'nowhere' : moment(sealedAt)}`;
  return findings.length === 0 ? `OK. ${sealed}. The last seal, to keep elsewhere: ${head}` : `BROKEN. ${sealed}.`;
}

function toldFinding({ trouble, seal, log, from, until, position }: AuditFinding): string {
  const where = [
    seal === null ? 'not sealed yet' : `seal ${seal}`,
    ...(log === null ? [] : [log]),
    ...(until === null
      ? []
      : [`rows written ${from === null ? 'until' : `after ${moment(from)}, until`} ${moment(until)}`]),
    ...(position === null ? [] : [`event ${position}`]),
  ];
  return `  ${where.join(', ')}: ${auditTroubles[trouble]}`;
}

const moment = (at: number): string => new Date(at).toISOString();

async function isThere(sql: Sql, head: string): Promise<boolean> {
  const [, number, hex = ''] = /^(\d{1,15})\.([0-9a-f]{32})$/.exec(head) ?? [];
  if (number === undefined) return false;
  const macs = await macsOfSeal(sql, Number(number));
  return macs.some(({ mac }) => mac.toString('hex').startsWith(hex));
}
