import {
  allSubjects,
  channelsFor,
  notificationSubjects,
  type NotificationChoices,
} from '@register/domain/message/notification-choices';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { forbidden } from '../graphql/errors.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import { requireActor, type Actor, type RequestContext } from '../request-context.js';
import type { NotificationSettingsService } from './notification-settings.service.js';
import {
  NotificationSettings,
  NotificationSettingsInput,
  NotificationSettingsPayload,
} from './notification-settings.type.js';

/** How the signed-in user is told of things. */
@Resolver()
export class NotificationSettingsResolver {
  constructor(private readonly service: NotificationSettingsService) {}

  @Query(() => NotificationSettings, {
    nullable: true,
    description: "How the signed-in user is told of things. Null for a customer's login and for an API key.",
  })
  async notificationSettings(@Ctx() context: RequestContext): Promise<NotificationSettings | null> {
    const actor = requireActor(context);
    return actor.actorKind === 'STAFF' ? settingsOf(await this.service.of(actor)) : null;
  }

  @Mutation(() => NotificationSettingsPayload, {
    description: "Changes how the signed-in user is told of things. Nobody changes anybody else's.",
  })
  async notificationSettingsUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => NotificationSettingsInput, { description: 'What to change.' }) input: NotificationSettingsInput,
  ): Promise<NotificationSettingsPayload> {
    const { choices, violations } = await this.service.change(requireStaff(context), {
      mobile: input.mobile,
      subjects: input.subjects?.map(({ subject, email, sms }) => ({
        subject,
        ...(email == null ? {} : { email }),
        ...(sms == null ? {} : { sms }),
      })),
    });
    return { notificationSettings: settingsOf(choices), userErrors: toUserErrors(violations, context.language) };
  }
}

function requireStaff(context: RequestContext): Actor {
  const actor = requireActor(context);
  if (actor.actorKind !== 'STAFF') throw forbidden('a signed-in user of the group');
  return actor;
}

const settingsOf = (choices: NotificationChoices): NotificationSettings => ({
  mobile: choices.mobile,
  subjects: allSubjects.map((subject) => {
    const channels = channelsFor(subject, choices);
    return {
      subject,
      email: channels.includes('EMAIL'),
      emailAlways: notificationSubjects[subject].email === 'ALWAYS',
      sms: channels.includes('SMS'),
    };
  }),
});
