import { NowAndThen } from '../jobs/now-and-then.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { MessageDelivery } from './delivery/message-delivery.js';
import { MessageLeases } from './delivery/message-leases.js';
import { MessageWorker } from './delivery/message-worker.js';
import { SmtpTransport } from './delivery/smtp.transport.js';
import { noTransport } from './delivery/transport.js';
import { MessageService } from './message.service.js';
import { MessageSweeper } from './message-sweeper.js';

/** What is left for people, and its way to them. */
export function messageModule({ unitOfWork, read, clock, log, ciphers, config }: ModuleDeps): MessageModule {
  const { mail, production, publicUrl } = config;
  if (production && !mail) log.notice('SMTP_URL is not set: no e-mail leaves, neither invitations nor new passwords.');
  const transports = { EMAIL: mail ? new SmtpTransport(mail) : noTransport, SMS: noTransport };
  const delivery = new MessageDelivery({ read, ciphers, clock, transports, keepsUnsent: !production });
  const leases = new MessageLeases(unitOfWork, clock, leaseMs);
  const sweeper = new MessageSweeper(unitOfWork, read, clock);
  return {
    resolvers: [],
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
