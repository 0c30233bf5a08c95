import {
  messageKinds,
  type MessageChannel,
  type MessageFailure,
  type MessageKind,
  type MessageState,
} from '@register/domain/message/message-kinds';
import type { NotificationSubject } from '@register/domain/message/notification-choices';
import { registerEnumType } from 'type-graphql';

type Values<T extends string> = { readonly [Key in T]: Key };

export const MessageKindEnum = Object.fromEntries(
  Object.keys(messageKinds).map((kind) => [kind, kind]),
) as Values<MessageKind>;
registerEnumType(MessageKindEnum, {
  name: 'MessageKind',
  description: 'What a message is about. New kinds come with new modules.',
  valuesConfig: Object.fromEntries(
    Object.entries(messageKinds).map(([kind, description]) => [kind, { description }]),
  ) as Record<MessageKind, { readonly description: string }>,
});

export const MessageChannelEnum: Values<MessageChannel> = { NOTIFICATION: 'NOTIFICATION', EMAIL: 'EMAIL', SMS: 'SMS' };
registerEnumType(MessageChannelEnum, {
  name: 'MessageChannel',
  description: 'The way that a message takes.',
  valuesConfig: {
    NOTIFICATION: { description: "To the receiver's notifications, in the register itself." },
    EMAIL: { description: 'By e-mail.' },
    SMS: { description: 'By text message. Not sent while the server has nothing to send them with.' },
  },
});

export const MessageStateEnum: Values<MessageState> = {
  WAITING: 'WAITING',
  SENDING: 'SENDING',
  SENT: 'SENT',
  NOT_SENT: 'NOT_SENT',
  DEAD: 'DEAD',
};
registerEnumType(MessageStateEnum, {
  name: 'MessageState',
  description: 'How a message stands.',
  valuesConfig: {
    WAITING: { description: 'It waits to be sent, or to be tried again.' },
    SENDING: { description: 'It is with the mail server at this moment.' },
    SENT: { description: "It is in the receiver's notifications, or their mail server has taken it." },
    NOT_SENT: { description: 'The server has nothing to send it with.' },
    DEAD: { description: 'Given up. `messageReplay` has it tried anew.' },
  },
});

export const MessageFailureEnum: Values<MessageFailure> = {
  UNREACHABLE: 'UNREACHABLE',
  DEFERRED: 'DEFERRED',
  REFUSED: 'REFUSED',
  GONE: 'GONE',
  NO_ADDRESS: 'NO_ADDRESS',
  EXPIRED: 'EXPIRED',
  FAULT: 'FAULT',
};
registerEnumType(MessageFailureEnum, {
  name: 'MessageFailure',
  description: 'Why a message has not arrived.',
  valuesConfig: {
    UNREACHABLE: { description: 'The mail server does not answer.' },
    DEFERRED: { description: 'The mail server will not have it now.' },
    REFUSED: { description: 'The mail server will never have it, e.g. because there is no such address.' },
    GONE: { description: 'The receiver is no user, and no login, any more.' },
    NO_ADDRESS: { description: 'The receiver has no address of that kind.' },
    EXPIRED: { description: 'The link that it brings is too old.' },
    FAULT: { description: 'Something went wrong on our side.' },
  },
});

export const NotificationSubjectEnum: Values<NotificationSubject> = {
  CUSTOMER_ASSIGNED: 'CUSTOMER_ASSIGNED',
  CUSTOMER_UNASSIGNED: 'CUSTOMER_UNASSIGNED',
  ORDER_ASSIGNED: 'ORDER_ASSIGNED',
  ERROR_REPORT_RECEIVED: 'ERROR_REPORT_RECEIVED',
};
registerEnumType(NotificationSubjectEnum, {
  name: 'NotificationSubject',
  description: 'What a user is told of.',
  valuesConfig: {
    CUSTOMER_ASSIGNED: { description: 'Being assigned to customers.' },
    CUSTOMER_UNASSIGNED: { description: 'Being taken off customers.' },
    ORDER_ASSIGNED: { description: 'Getting an order. Always by e-mail.' },
    ERROR_REPORT_RECEIVED: { description: 'An error report of a customer that one is assigned to. Always by e-mail.' },
  },
});

export const MessageLogScope = { OWN: 'OWN', ALL: 'ALL' } as const;
export type MessageLogScope = keyof typeof MessageLogScope;
registerEnumType(MessageLogScope, {
  name: 'MessageLogScope',
  description: 'Whose messages the log tells of.',
  valuesConfig: {
    OWN: { description: 'Those that the viewer has made leave.' },
    ALL: { description: 'Those of the whole group. Needs `activityLog.viewAll`.' },
  },
});
