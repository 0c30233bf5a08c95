import { can } from '@register/domain/access/access';
import { remindedEveryMs } from '@register/domain/customer/retention';
import { settingsFrom } from '@register/domain/settings/change-settings';
import type { CustomerErasureService } from '../customer/customer-erasure.service.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { actorOfMember } from '../jobs/job-author.js';
import type { MessageService } from '../message/message.service.js';
import type { Actor } from '../request-context.js';
import { administratorIds, groupsToRemind, takeTurn } from './retention-reminders.query.js';

/**
 * Tells a group's administrators of customers that are due for erasure, in the bell and by e-mail: once a week, for as long
 * as there are any. Of several processes that look at once, one tells.
 */
export class RetentionReminder {
  constructor(private readonly deps: ReminderDeps) {}

  async remind(): Promise<void> {
    const { read, clock } = this.deps;
    const now = clock();
    for (const { id, settings } of await groupsToRemind(read, now - remindedEveryMs))
      if (settingsFrom(JSON.parse(settings)).retentionMonths > 0) await this.remindGroup(id, now);
  }

  private async remindGroup(groupId: Buffer, now: number): Promise<void> {
    const { read, unitOfWork, customers, messages } = this.deps;
    const told: { readonly actor: Actor; readonly count: number }[] = [];
    for (const id of await administratorIds(read, groupId)) {
      const actor = await actorOfMember(read, groupId, id);
      if (!actor || !can(actor.viewer, 'admin')) continue;
      // Each is told of those whom they see.
      const count = await customers.countDue(read, actor);
      if (count > 0) told.push({ actor, count });
    }
    if (told.length === 0) return;
    await unitOfWork.inTransaction(async ({ sql }) => {
      if (!(await takeTurn(sql, groupId, { now, before: now - remindedEveryMs }))) return;
      for (const { actor, count } of told)
        for (const channel of ['NOTIFICATION', 'EMAIL'] as const)
          await messages.leave(sql, {
            groupId,
            kind: 'RETENTION_DUE',
            channel,
            to: { kind: 'USER', id: actor.actorId, name: actor.name },
            language: actor.language,
            customers: count,
            by: { kind: 'SYSTEM', id: null, name: '' },
          });
    });
  }
}

export interface ReminderDeps {
  readonly read: Sql;
  readonly unitOfWork: UnitOfWork;
  readonly clock: () => number;
  readonly customers: CustomerErasureService;
  readonly messages: MessageService;
}
