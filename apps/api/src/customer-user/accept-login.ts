import { recordLogin } from './login-recorder.js';
import type { AcceptInvitation } from '../session/choose-password.service.js';

/** Somebody takes the invitation to a customer's login: from now on they can act as it. Nobody who was blocked meanwhile comes in. */
export const acceptLogin: AcceptInvitation = async (sql, { groupId, subjectId }, at) => {
  if (!groupId || !subjectId) return false;
  const { affected } = await sql.run(
    'UPDATE customer_user SET acceptedAt = ? WHERE groupId = ? AND id = ? AND blockedAt IS NULL',
    [at, groupId, subjectId],
  );
  if (affected !== 1) return false;
  const [login] = await sql.all<{ customerId: Buffer; number: string }>(
    `SELECT u.customerId, c.number FROM customer_user u JOIN customer c ON c.groupId = u.groupId AND c.id = u.customerId
      WHERE u.groupId = ? AND u.id = ?`,
    [groupId, subjectId],
  );
  if (!login) return false;
  const { customerId, number } = login;
  const by = { kind: 'CUSTOMER_USER', id: subjectId, name: '', source: 'WEB' } as const;
  await recordLogin(sql, { groupId, at, by, action: 'JOINED', login: { id: subjectId, customerId }, number });
  return true;
};
