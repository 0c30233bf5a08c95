import { swedishDay } from '@register/domain/calendar/swedish-day';
import type { Situation } from '@register/domain/customer/change-customer';
import { articleLists, type Customer, type CustomerPatch } from '@register/domain/customer/customer';
import { chosenArticles } from '../article/article-choice.service.js';
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
  const ids = articleLists.flatMap((list) => (patch[list]?.create ?? []).map(({ article }) => article));
  const articles = await chosenArticles(sql, actor.groupId, [...new Set(ids)]);
  return { ...situationOf(actor, customer, now), inactiveCostCentres, linkTargets, articles };
}

/** The same without the registers, for who has asked them for many cards at once; `customer` null is a new one. */
export const situationOf = (actor: Actor, customer: Customer | null, now: number): Situation => ({
  viewer: actor.viewer,
  settings: actor.settings,
  customFields: actor.customFields,
  defaultSubgroup: actor.defaultSubgroup,
  customer,
  today: swedishDay(now),
  newId: (of) => publicId(idKinds[of], newId()),
  mode: 'WRITE',
});

/** What the ids of new parts begin with. */
const idKinds = {
  contactPersons: 'con',
  coApplicants: 'coa',
  serviceArticles: 'car',
  workOrderArticles: 'car',
} as const;
