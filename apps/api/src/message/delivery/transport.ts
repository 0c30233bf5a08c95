import type { MessageFailure } from '@register/domain/message/message-kinds';

/** What is given to a mail server, or a provider of text messages. */
export interface Letter {
  /** The same however often it is sent: whoever gets it twice shows it once. */
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
}

/** What carries letters of one channel. */
export interface Transport {
  /** SENT: it is in others' hands. NOT_SENT: there is nothing to send with. Throws `NotDelivered` when it did not go through. */
  send(letter: Letter): Promise<'SENT' | 'NOT_SENT'>;
}

/** A letter that did not go through, and why. Says nothing of what was in it. */
export class NotDelivered extends Error {
  constructor(
    readonly failure: MessageFailure,
    options?: ErrorOptions,
  ) {
    super(`The letter did not go through: ${failure}`, options);
    this.name = 'NotDelivered';
  }
}

/** Where there is nothing to send with. */
export const noTransport: Transport = { send: () => Promise.resolve('NOT_SENT') };
