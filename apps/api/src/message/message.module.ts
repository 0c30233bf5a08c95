import { NowAndThen } from '../jobs/now-and-then.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { MessageDelivery } from './delivery/message-delivery.js';
import { MessageLeases } from './delivery/message-leases.js';
import { MessageWorker } from './delivery/message-worker.js';
import { SmtpTransport } from './delivery/smtp.transport.js';
import { noTransport } from './delivery/transport.js';
import { heldMessages } from './held-messages.query.js';
import { leaveMessages } from './leave-messages.js';
import { MessageLogResolver } from './message-log.resolver.js';
import { MessageLogService } from './message-log.service.js';
import { MessageService } from './message.service.js';
import { MessageSweeper } from './message-sweeper.js';
import { NotificationResolver } from './notification.resolver.js';
import { NotificationSettingsResolver } from './notification-settings.resolver.js';
import { NotificationSettingsService } from './notification-settings.service.js';
import { ViewerNotificationsResolver } from './viewer-notifications.resolver.js';

/** What is left for people, and its way to them. */
export function messageModule({ unitOfWork, read, cursors, clock, log, ciphers, config }: ModuleDeps): MessageModule {
  const { mail, production, publicUrl } = config;
  if (production && !mail) log.notice('SMTP_URL is not set: no e-mail leaves, neither invitations nor new passwords.');
  const transports = { EMAIL: mail ? new SmtpTransport(mail) : noTransport, SMS: noTransport };
  const delivery = new MessageDelivery({ read, ciphers, clock, transports, keepsUnsent: !production });
  const leases = new MessageLeases(unitOfWork, clock, leaseMs);
  const sweeper = new MessageSweeper(unitOfWork, read, clock);
  return {
    resolvers: [
      new NotificationResolver(read, unitOfWork, cursors),
      new ViewerNotificationsResolver(read),
      new MessageLogResolver(new MessageLogService({ read, unitOfWork, cursors, ciphers, clock }), read),
      new NotificationSettingsResolver(new NotificationSettingsService(read, unitOfWork)),
    ],
    held: [
      {
        name: 'messages',
        tables: ['message'],
        rows: heldMessages,
        erasure: {
          way: 'REMOVED',
          erase: ({ sql, groupId, customerId }) => leaveMessages(sql, groupId, customerId),
        },
      },
    ],
    messages: new MessageService(ciphers, clock),
    background: [
      new MessageWorker({ leases, delivery, log, publicUrl, leaseMs }),
      new NowAndThen('message sweeper', () => sweeper.sweep(), log),
    ],
  };
}

export interface MessageModule extends ApiModule {
  /** For what other modules leave for people. */
  readonly messages: MessageService;
}

const leaseMs = 60_000;
