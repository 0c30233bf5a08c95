import type { CustomerSettings } from '@register/domain/settings/customer-settings';
import type { GroupCiphers } from '../src/crypto/group-ciphers.js';
import type { Database } from '../src/database/open-database.js';
import { actorOfMember } from '../src/jobs/job-author.js';
import type { Actor } from '../src/request-context.js';
import { GroupService } from '../src/user/group.service.js';

/** The administrator of a new group, as one whose jobs are done without a server. */
export async function anAuthor(
  { unitOfWork }: Database,
  ciphers: GroupCiphers,
  settings: Partial<CustomerSettings> = {},
): Promise<Actor> {
  const groups = new GroupService(ciphers, Date.now);
  const actor = await unitOfWork.inTransaction(async ({ sql }) => {
    const groupId = await groups.addGroup(sql, 'Påhittad grupp', settings);
    const { membershipId } = await groups.addMember(sql, {
      groupId,
      role: 'administrator',
      name: 'Påhittad',
      email: 'a@example.com',
      passwordHash: null,
      language: 'sv',
    });
    return actorOfMember(sql, groupId, membershipId);
  });
  if (!actor) throw new Error('Nobody may start a job');
  return actor;
}
