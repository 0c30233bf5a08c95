import type { AcceptInvitation } from '../session/choose-password.service.js';

/** Somebody takes the invitation to a group: from now on they can act as its user. Nobody who was deactivated meanwhile comes in. */
export const acceptUser: AcceptInvitation = async (sql, { groupId, subjectId }, at) => {
  if (!groupId || !subjectId) return false;
  const { affected } = await sql.run(
    'UPDATE membership SET acceptedAt = ? WHERE groupId = ? AND id = ? AND deactivatedAt IS NULL',
    [at, groupId, subjectId],
  );
  return affected === 1;
};
