import { phoneOf } from '../customer/phone.js';
import { violation, type Violation } from '../violation.js';
import type { MessageChannel } from './message-kinds.js';

/**
 * What a user is told of, one row each. All of it comes to the bell. `email: ALWAYS` cannot be switched off: whoever gets
 * work must hear of it, whatever else they read.
 */
export const notificationSubjects = {
  CUSTOMER_ASSIGNED: { email: 'CHOSEN' },
  CUSTOMER_UNASSIGNED: { email: 'CHOSEN' },
  ORDER_ASSIGNED: { email: 'ALWAYS' },
  ERROR_REPORT_RECEIVED: { email: 'ALWAYS' },
} as const satisfies Record<string, { readonly email: 'CHOSEN' | 'ALWAYS' }>;
export type NotificationSubject = keyof typeof notificationSubjects;

export const allSubjects = Object.keys(notificationSubjects) as NotificationSubject[];

/** What a user wants beside the bell. */
export interface NotificationChoice {
  readonly email: boolean;
  readonly sms: boolean;
}

export interface NotificationChoices {
  /** With + and country code; null: none. */
  readonly mobile: string | null;
  readonly of: Readonly<Partial<Record<NotificationSubject, NotificationChoice>>>;
}

/** The ways by which a user is told of a subject. */
export function channelsFor(subject: NotificationSubject, { mobile, of }: NotificationChoices): MessageChannel[] {
  const chosen = of[subject];
  return [
    'NOTIFICATION',
    ...(notificationSubjects[subject].email === 'ALWAYS' || chosen?.email === true ? (['EMAIL'] as const) : []),
    ...(chosen?.sms === true && mobile !== null ? (['SMS'] as const) : []),
  ];
}

export interface NotificationWish {
  readonly mobile?: string | null | undefined;
  readonly subjects?: readonly ({ readonly subject: NotificationSubject } & Partial<NotificationChoice>)[] | undefined;
}

/** What is stored of what a user wishes; what is left out stays. */
export function chooseNotifications(before: NotificationChoices, wish: NotificationWish): ChosenNotifications {
  const mobile = wish.mobile === undefined ? before.mobile : mobileOf(wish.mobile);
  if (mobile === undefined) return { ok: false, violations: [violation('MOBILE_INVALID', ['mobile'])] };
  const of = { ...before.of };
  for (const { subject, email, sms } of wish.subjects ?? [])
    of[subject] = { email: email ?? of[subject]?.email ?? false, sms: sms ?? of[subject]?.sms ?? false };
  const withoutNumber = (wish.subjects ?? []).flatMap(({ sms }, at) =>
    sms === true && mobile === null ? [violation('MOBILE_REQUIRED', ['subjects', String(at), 'sms'])] : [],
  );
  if (withoutNumber.length > 0) return { ok: false, violations: withoutNumber };
  // Nobody is sent a text message to a number that they have taken away.
  if (mobile === null) for (const subject of allSubjects) if (of[subject]) of[subject] = { ...of[subject], sms: false };
  return { ok: true, choices: { mobile, of } };
}

export type ChosenNotifications =
  | { readonly ok: true; readonly choices: NotificationChoices }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** A number that text messages reach from anywhere: with + and country code. Undefined: it is none. */
export function mobileOf(text: string | null): string | null | undefined {
  const given = text?.trim() ?? '';
  if (given === '') return null;
  const number = given.startsWith('+') ? phoneOf(given) : null;
  return number?.startsWith('+') === true && /^\+[1-9]\d{7,14}$/.test(number) ? number : undefined;
}
