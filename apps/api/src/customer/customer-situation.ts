import type { Situation } from '@register/domain/customer/change-customer';
import type { Customer, CustomerPatch } from '@register/domain/customer/customer';
import { inactiveAmong } from '../cost-centre/cost-centre.service.js';
import { newId, publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { linkTargetsOf } from './links/link-targets.query.js';

/** What the domain's decision about a patch depends on, with what the registers say of everything that the patch names. */
export async function situationFor(
  sql: Sql,
  actor: Actor,
  customer: Customer | null,
  patch: CustomerPatch,
  now: number,
): Promise<Situation> {
  const inactiveCostCentres = await inactiveAmong(sql, actor.groupId, patch.costCentre);
  const linkTargets = await linkTargetsOf(sql, actor.groupId, patch);
  return { ...situationOf(actor, customer, now), inactiveCostCentres, linkTargets };
}

/** The same without the registers, for who has asked them for many cards at once; `customer` null is a new one. */
export const situationOf = (actor: Actor, customer: Customer | null, now: number): Situation => ({
  viewer: actor.viewer,
  settings: actor.settings,
  customFields: actor.customFields,
  defaultSubgroup: actor.defaultSubgroup,
  customer,
  today: swedishDay(now),
  newId: (of) => publicId(of === 'coApplicants' ? 'coa' : 'con', newId()),
  mode: 'WRITE',
});

/** Today's date in Sweden, YYYY-MM-DD: it decides the century of a short personal number. */
export const swedishDay = (now: number): string => day.format(now);

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });
