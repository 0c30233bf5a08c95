import {
  allSubjects,
  chooseNotifications,
  type NotificationChoices,
  type NotificationWish,
} from '@register/domain/message/notification-choices';
import type { Violation } from '@register/domain/violation';
import { insertRows } from '../database/insert-rows.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Actor } from '../request-context.js';
import { receivers } from './receivers.query.js';

/** How a user wants to be told of things. */
export class NotificationSettingsService {
  constructor(
    private readonly read: Sql,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  of(actor: Actor): Promise<NotificationChoices> {
    return choicesOf(this.read, actor);
  }

  async change(actor: Actor, wish: NotificationWish): Promise<SettingsOutcome> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const before = await choicesOf(sql, actor);
      const chosen = chooseNotifications(before, wish);
      if (!chosen.ok) return { choices: before, violations: chosen.violations };
      await write(sql, actor, chosen.choices);
      return { choices: chosen.choices, violations: [] };
    });
  }
}

export interface SettingsOutcome {
  readonly choices: NotificationChoices;
  readonly violations: readonly Violation[];
}

async function choicesOf(sql: Sql, { groupId, actorId }: Actor): Promise<NotificationChoices> {
  const [receiver] = await receivers(sql, groupId, [actorId]);
  return receiver?.choices ?? { mobile: null, of: {} };
}

async function write(sql: Sql, { groupId, actorId }: Actor, { mobile, of }: NotificationChoices): Promise<void> {
  await sql.run('UPDATE membership SET mobile = ? WHERE groupId = ? AND id = ?', [mobile, groupId, actorId]);
  await sql.run('DELETE FROM notification_choice WHERE groupId = ? AND membershipId = ?', [groupId, actorId]);
  await insertRows(
    sql,
    'notification_choice',
    ['groupId', 'membershipId', 'subject', 'email', 'sms'],
    allSubjects.flatMap((subject) => {
      const choice = of[subject];
      return choice ? [[groupId, actorId, subject, choice.email ? 1 : 0, choice.sms ? 1 : 0]] : [];
    }),
  );
}
