import { channelsFor, type NotificationChoices } from './notification-choices.js';
import type { MessageChannel } from './message-kinds.js';

/** A user who is assigned to the customer. */
export interface WorkAssignee {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly assignedAt: number;
  readonly isActive: boolean;
  readonly choices: NotificationChoices;
}

/** Somebody who gets the work, and how they hear of it. */
export interface WorkReceiver {
  readonly id: string;
  readonly channels: readonly MessageChannel[];
}

/**
 * Who gets a new order or error report of a customer: all active users who are assigned to it, in the order they were
 * assigned, so that the first is "our reference". Nobody where nobody is assigned: then the office hands it out. Whoever
 * makes the order themselves gets it, and is not told.
 */
export const receiversOfWork = (
  work: 'ORDER_ASSIGNED' | 'ERROR_REPORT_RECEIVED',
  assignees: readonly WorkAssignee[],
  maker: string | null,
): WorkReceiver[] =>
  assignees
    .filter(({ isActive }) => isActive)
    .toSorted((a, b) => a.assignedAt - b.assignedAt || (a.id < b.id ? -1 : 1))
    .map(({ id, choices }) => ({ id, channels: id === maker ? [] : channelsFor(work, choices) }));
