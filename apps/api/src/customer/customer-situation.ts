import type { Situation } from '@register/domain/customer/change-customer';
import type { Customer } from '@register/domain/customer/customer';
import { newId, publicId } from '../database/ids.js';
import type { Actor } from '../request-context.js';

/** What the domain's decision about a card depends on; `customer` null is a new one. */
export const situationOf = (actor: Actor, customer: Customer | null, now: number): Situation => ({
  viewer: actor.viewer,
  settings: actor.settings,
  customFields: actor.customFields,
  customer,
  today: swedishDay(now),
  newId: () => publicId('con', newId()),
  mode: 'WRITE',
});

/** Today's date in Sweden, YYYY-MM-DD: it decides the century of a short personal number. */
export const swedishDay = (now: number): string => day.format(now);

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });
