import { recordAccess } from '../access-log/access-recorder.js';
import type { AcceptInvitation } from '../session/choose-password.service.js';

/** Somebody takes the invitation to a group: from now on they can act as its user. Nobody who was inactivated meanwhile comes in. */
export const acceptUser: AcceptInvitation = async (sql, { groupId, subjectId: id }, at) => {
  if (!groupId || !id) return false;
  const { affected } = await sql.run(
    `UPDATE membership SET acceptedAt = ?, invitedEmail = NULL, invitedLanguage = NULL, version = version + 1
      WHERE groupId = ? AND id = ? AND deactivatedAt IS NULL`,
    [at, groupId, id],
  );
  const [user] = await sql.all<{ name: string }>('SELECT name FROM membership WHERE groupId = ? AND id = ?', [
    groupId,
    id,
  ]);
  if (affected === 0 || !user) return false;
  const by = { kind: 'STAFF', id, name: user.name, source: 'WEB' } as const;
  await recordAccess(sql, groupId, [{ at, by, action: 'JOINED', subject: { kind: 'USER', id, name: user.name } }]);
  return true;
};
