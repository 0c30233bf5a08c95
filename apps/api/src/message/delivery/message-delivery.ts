import { afterFailure } from '@register/domain/message/delivery';
import type { MessageFailure, MessageKind } from '@register/domain/message/message-kinds';
import type { GroupCiphers } from '../../crypto/group-ciphers.js';
import { namedCustomers } from '../../customer/named-customers.loaders.js';
import { publicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import { actorOfMember } from '../../jobs/job-author.js';
import { readableTo } from '../../request-context.js';
import { isOfThisGroupAlone } from '../../session/session.repository.js';
import { wordsOf } from '../message.repository.js';
import { addresseeOf, type Addressee } from './addressee.query.js';
import { letterOf } from './letter-of.js';
import type { ClaimedMessage, MessageEnd } from './message-leases.js';
import { NotDelivered, type Transport } from './transport.js';

export interface MessageDeliveryDeps {
  readonly read: Sql;
  readonly ciphers: GroupCiphers;
  readonly clock: () => number;
  readonly transports: Readonly<Record<ClaimedMessage['channel'], Transport>>;
  /** Keeps the text of what cannot be sent, to be read in the log: where nobody real is written to. */
  readonly keepsUnsent: boolean;
}

const opensTheAccount: ReadonlySet<MessageKind> = new Set(['PASSWORD_RESET', 'FACTOR_RESET']);

/** Turns one message into words, by what its receiver may read now, and sends it. */
export class MessageDelivery {
  constructor(private readonly deps: MessageDeliveryDeps) {}

  async attempt(message: ClaimedMessage, home: URL): Promise<MessageEnd> {
    const addressee = await addresseeOf(this.deps.read, message);
    const address = (message.channel === 'SMS' ? addressee?.mobile : addressee?.email) ?? null;
    if (!addressee) return this.failed(message, null, 'GONE');
    if (address === null) return this.failed(message, addressee, 'NO_ADDRESS');
    if (message.expiresAt !== null && message.expiresAt <= this.deps.clock())
      return this.failed(message, addressee, 'EXPIRED');
    const letter = await this.letter({ ...message, language: addressee.language }, addressee, home);
    try {
      const state = await this.deps.transports[message.channel].send({
        ...letter,
        messageId: publicId('msg', message.id),
        to: { name: addressee.name, address },
      });
      return this.ended(message, addressee, { state, caught: await this.caught(message, addressee, state, letter) });
    } catch (error) {
      if (error instanceof NotDelivered) return this.failed(message, addressee, error.failure);
      throw error;
    }
  }

  /** What went wrong on our side: it is tried again like what was not reached. */
  failed(message: ClaimedMessage, addressee: Addressee | null, failure: MessageFailure): MessageEnd {
    const now = this.deps.clock();
    const next = afterFailure({
      failure,
      attempts: message.attempts,
      createdAt: message.since,
      now,
      chance: Math.random(),
    });
    const kept = { secret: failure === 'EXPIRED' ? null : message.secret, caught: null, failure };
    return next.state === 'DEAD'
      ? { ...whither(message, addressee), ...kept, state: 'DEAD', availableAt: now, endedAt: now }
      : { ...whither(message, addressee), ...kept, state: 'WAITING', availableAt: next.at, endedAt: null };
  }

  private ended(
    message: ClaimedMessage,
    addressee: Addressee,
    { state, caught }: { readonly state: 'SENT' | 'NOT_SENT'; readonly caught: string | null },
  ): MessageEnd {
    const now = this.deps.clock();
    return {
      ...whither(message, addressee),
      state,
      caught,
      secret: null,
      failure: null,
      availableAt: now,
      endedAt: now,
    };
  }

  private async letter(message: ClaimedMessage, { groupName }: Addressee, home: URL) {
    const customer = await this.customer(message);
    const address = await this.address(message, customer !== null, home);
    return letterOf(message, { group: groupName, customer: customer?.name ?? null, address });
  }

  /** As its receiver sees it at this moment: null for whoever does not any more. */
  private async customer({ groupId, customerId, recipientKind, recipientId }: ClaimedMessage) {
    if (!customerId || recipientKind !== 'USER' || !recipientId) return null;
    const { read } = this.deps;
    const actor = await actorOfMember(read, groupId, recipientId);
    if (!actor) return null;
    const named = await namedCustomers(read, actor, readableTo(actor), [customerId]);
    return named.get(customerId.toString('hex')) ?? null;
  }

  private async address(message: ClaimedMessage, seesCustomer: boolean, home: URL): Promise<URL | null> {
    const { groupId, id, secret, customerId, kind, customers } = message;
    if (secret !== null) {
      const cipher = await this.deps.ciphers.of(this.deps.read, groupId);
      return new URL(cipher.openText(id, 'message.secret', secret), home);
    }
    if (customerId) return seesCustomer ? new URL(`/customers/${publicId('cus', customerId)}`, home) : null;
    if (kind === 'RETENTION_DUE') return new URL('/settings/retention', home);
    return kind === 'CUSTOMER_ASSIGNED' && customers > 1 ? new URL('/customers?view=mine', home) : null;
  }

  private async caught(
    { groupId, id, kind }: ClaimedMessage,
    { accountId }: Addressee,
    state: string,
    { subject, text }: { readonly subject: string; readonly text: string },
  ): Promise<string | null> {
    if (state !== 'NOT_SENT' || !this.deps.keepsUnsent) return null;
    // Its link opens the account in all its groups: those who read letters here have no business there.
    if (opensTheAccount.has(kind) && !(await isOfThisGroupAlone(this.deps.read, groupId, accountId))) return null;
    const cipher = await this.deps.ciphers.of(this.deps.read, groupId);
    return cipher.sealText(id, 'message.caught', `${subject}\n\n${text}`);
  }
}

function whither(message: ClaimedMessage, addressee: Addressee | null): Pick<MessageEnd, 'address' | 'words'> {
  const reached = message.channel === 'SMS' ? addressee?.mobile : addressee?.email;
  const address = reached ?? message.address;
  return { address, words: wordsOf(message.recipientName, message.authorName, address ?? '') };
}
