import { accessActions, actionsOf, type AccessAction, type AccessLogKind } from '@register/domain/access/access-log';
import type { GroupCipher } from '../crypto/group-cipher.js';
import { parsePublicId, publicId, type IdKind } from '../database/ids.js';
import type { SqlPart } from '../database/sql.js';
import type { KeysetList } from '../graphql/keyset-page.js';
import type { HistoryAuthor } from '../history/history-recorder.js';
import type { AccessSubjectKind } from './access-recorder.js';

/** What somebody looks for in the log. Ids are public ones: a strange one finds nothing. */
export interface AccessLogQuestion {
  readonly userId?: string | null | undefined;
  readonly kinds?: readonly AccessLogKind[] | null | undefined;
  readonly personId?: string | null | undefined;
  readonly customerId?: string | null | undefined;
  readonly from?: number | null | undefined;
  readonly before?: number | null | undefined;
}

/** An event as it is told. */
export interface LoggedEvent {
  readonly position: number;
  readonly at: number;
  readonly actor: string;
  readonly actorKind: HistoryAuthor['kind'];
  readonly action: AccessAction;
  readonly kind: AccessLogKind;
  readonly subjectKind: AccessSubjectKind;
  readonly subject: string;
  readonly subjectId: string | null;
  readonly customerId: Buffer | null;
  readonly field: string | null;
  readonly old: string | null;
  readonly new: string | null;
  readonly reason: string | null;
}

/** A part of the group's log, newest first. `cipher` opens the reasons that a person's key seals. */
export function accessLogList(
  groupId: Buffer,
  question: AccessLogQuestion,
  cipher: GroupCipher | null,
): KeysetList<EventRow, LoggedEvent> {
  const parts = [{ sql: 'e.groupId = ?', params: [groupId] }, ...asked(question), ...near(groupId, question)];
  return {
    fingerprint: `access:${groupId.toString('hex')}:${JSON.stringify(question)}`,
    select: `e.position, e.at, e.actorKind, COALESCE(a.name, e.actorName) AS actor, e.action, e.subjectKind, e.subjectId,
      COALESCE(s.name, e.subjectName) AS subject, e.customerId, e.field, e.oldValue AS old, e.newValue AS new,
      h.id AS historyId, h.customerId AS reasonOf, h.newValue AS reason, h.sealed, c.personKey`,
    from: `access_event e
      LEFT JOIN customer_user a ON e.actorKind = 'CUSTOMER_USER' AND a.groupId = e.groupId AND a.id = e.actorId
      LEFT JOIN customer_user s ON e.subjectKind = 'CUSTOMER_LOGIN' AND s.groupId = e.groupId AND s.id = e.subjectId
      LEFT JOIN customer_history h ON h.groupId = e.groupId AND h.id = e.historyId
      LEFT JOIN customer c ON c.groupId = h.groupId AND c.id = h.customerId`,
    where: { sql: parts.map(({ sql }) => sql).join(' AND '), params: parts.flatMap(({ params }) => params) },
    ...(question.personId == null ? {} : { either: byOrAbout(question.personId) }),
    keys: [{ sql: 'e.position', descending: true }],
    node: (row) => toldEvent(row, cipher),
  };
}

function asked({ userId, kinds, customerId, from, before }: AccessLogQuestion): SqlPart[] {
  const actions = kinds == null ? null : actionsOf(kinds);
  const named = actions?.length ? `e.action IN (${actions.map(() => '?').join(', ')})` : '1 = 0';
  return [
    ...(userId == null ? [] : [{ sql: 'e.subjectId = ?', params: [keyOf('usr', userId)] }]),
    ...(actions === null ? [] : [{ sql: named, params: actions }]),
    ...(customerId == null ? [] : [{ sql: 'e.customerId = ?', params: [keyOf('cus', customerId)] }]),
    ...(from == null ? [] : [{ sql: 'e.at >= ?', params: [from] }]),
    ...(before == null ? [] : [{ sql: 'e.at < ?', params: [before] }]),
  ];
}

/** What somebody has done, and what was done with them. */
const byOrAbout = (personId: string): SqlPart[] =>
  ['e.actorId = ?', 'e.subjectId = ?'].map((sql) => ({ sql, params: [keyOf('usr', personId)] }));

const keyOf = (kind: IdKind, text: string): Buffer => parsePublicId(kind, text) ?? Buffer.alloc(16);

/**
 * Where in the log the time that is asked for lies. Positions grow with time, but for what transactions that overlap and
 * processes whose clocks differ make of it: by less than a day. Without this the log is read from its end to its beginning.
 */
function near(groupId: Buffer, { from, before }: AccessLogQuestion): SqlPart[] {
  const edge = (condition: string, order: string, otherwise: number, at: number): SqlPart => ({
    sql: `COALESCE((SELECT b.position FROM access_event b WHERE b.groupId = ? AND b.at ${condition} ? ORDER BY b.at${order} LIMIT 1), ${otherwise})`,
    params: [groupId, at],
  });
  const after = from == null ? null : edge('<', ' DESC', 0, from - day);
  const until = before == null ? null : edge('>=', '', Number.MAX_SAFE_INTEGER, before + day);
  return [
    ...(after ? [{ sql: `e.position > ${after.sql}`, params: after.params }] : []),
    ...(until ? [{ sql: `e.position < ${until.sql}`, params: until.params }] : []),
  ];
}

const day = 24 * 3_600_000;

type EventRow = Omit<LoggedEvent, 'kind' | 'subjectId' | 'reason'> & {
  readonly subjectId: Buffer;
  readonly historyId: Buffer | null;
  readonly reasonOf: Buffer | null;
  readonly reason: string | null;
  readonly sealed: number | null;
  readonly personKey: Buffer | null;
};

function toldEvent(row: EventRow, cipher: GroupCipher | null): LoggedEvent {
  const { position, at, actor, actorKind, action, subjectKind, subject, customerId, field, old } = row;
  const idKind = idKinds[subjectKind];
  return {
    position,
    at,
    actor,
    actorKind,
    action,
    kind: accessActions[action],
    subjectKind,
    subject,
    subjectId: idKind && publicId(idKind, row.subjectId),
    customerId,
    field,
    old,
    new: row.new,
    reason: reasonOf(row, cipher),
  };
}

/** Where the person's key has been destroyed, the reason is gone. */
function reasonOf(
  { reason, sealed, historyId, reasonOf: customerId, personKey }: EventRow,
  cipher: GroupCipher | null,
): string | null {
  if (reason === null || sealed !== 1) return reason;
  return historyId && customerId && personKey && cipher
    ? cipher.person(customerId, personKey).openHistory(historyId, 'new', reason)
    : null;
}

const idKinds: Readonly<Record<AccessSubjectKind, IdKind | null>> = {
  USER: 'usr',
  ROLE: 'rol',
  API_KEY: 'key',
  CUSTOMER: 'cus',
  CUSTOMER_LOGIN: 'cul',
  EXPORT: 'job',
  IMPORT: 'job',
  BULK: 'job',
  SETTING: null,
  LOG: null,
};
