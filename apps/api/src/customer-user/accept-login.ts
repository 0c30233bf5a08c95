import type { AcceptInvitation } from '../session/choose-password.service.js';

/** Somebody takes the invitation to a customer's login: from now on they can act as it. Nobody who was blocked meanwhile comes in. */
export const acceptLogin: AcceptInvitation = async (sql, { groupId, subjectId }, at) => {
  if (!groupId || !subjectId) return false;
  const { affected } = await sql.run(
    'UPDATE customer_user SET acceptedAt = ? WHERE groupId = ? AND id = ? AND blockedAt IS NULL',
    [at, groupId, subjectId],
  );
  return affected === 1;
};
