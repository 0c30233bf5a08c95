import { can } from '../access/access.js';
import { isClosed } from '../access/closed-fields.js';
import { checkCostCentre } from '../cost-centre/cost-centre.js';
import { noCustomFields } from '../custom-fields/custom-field-table.js';
import { patchCustomFields } from '../custom-fields/patch-custom-fields.js';
import type { Violation } from '../violation.js';
import type { Change } from './changes.js';
import { changesBetween } from './changes.js';
import { patchAddresses } from './addresses.js';
import { checkTogether } from './card-rules.js';
import { namedTwice, patchCoApplicants } from './co-applicants.js';
import { patchContactPersons } from './contact-persons.js';
import type { LinkTargets } from './customer-links.js';
import { linkFields, patchLinks } from './customer-links.js';
import { pricesOf } from './article-fields.js';
import type { ChosenArticle } from './customer-articles.js';
import { patchCustomerArticles } from './customer-articles.js';
import type { ArticleList, Customer, CustomerPatch, CustomerValues } from './customer.js';
import { articleLists } from './customer.js';
import type { CardSituation } from './field-access.js';
import { writeLock } from './field-access.js';
import type { Draft } from './field-values.js';
import { readValues } from './field-values.js';
import { patchIdentity } from './identity-change.js';
import { newCustomerValues } from './new-customer.js';
import { patchAssociation } from './tax-property.js';
import { refusedFields, refusedWrites } from './write-refusals.js';

/**
 * The one decision about every write of a card: what it becomes and what that changes, or everything that is wrong at
 * once. Forms ask while one types, services before they write, imports for every row. A value that a patch repeats is no change.
 */
export function changeCustomer(situation: Situation, patch: CustomerPatch): ChangeResult {
  const refused = refusedWrites(situation, patch);
  if (refused.length > 0) return { ok: false, violations: refused };

  const before: CustomerValues = situation.customer ?? newCustomerValues(situation.settings, situation.defaultSubgroup);
  const next: Draft = { ...before };
  const violations: Violation[] = readValues(before, patch, next, situation);
  violations.push(...checkCostCentre(before.costCentre, next.costCentre, situation.inactiveCostCentres));
  const keepsPersonal = situation.customer !== null && isClosed('personalNumber', situation.viewer);
  violations.push(...patchIdentity(before, patch, next, { today: situation.today, keepsPersonal }));
  violations.push(...patchAssociation(patch, next, situation.today));
  if (patch.addresses !== undefined) {
    const { addresses, violations: found } = patchAddresses(before.addresses, patch.addresses);
    next.addresses = addresses;
    violations.push(...found);
  }
  if (patch.contactPersons !== undefined) {
    const { persons, violations: found } = patchContactPersons(before.contactPersons, patch.contactPersons, () =>
      situation.newId('contactPersons'),
    );
    next.contactPersons = persons;
    violations.push(...found);
  }
  if (patch.coApplicants !== undefined) {
    const { coApplicants, violations: found } = patchCoApplicants(before.coApplicants, patch.coApplicants, situation);
    next.coApplicants = coApplicants;
    violations.push(...found);
  }
  for (const field of linkFields) {
    const wish = patch[field];
    if (wish === undefined) continue;
    const { links, violations: found } = patchLinks(field, before[field], wish, situation.linkTargets);
    next[field] = links;
    violations.push(...found);
  }
  for (const list of articleLists) {
    const wanted = patch[list];
    if (wanted === undefined) continue;
    const mayPrice = writeLock(pricesOf(list), situation) === null;
    const { articles, newId } = situation;
    const { rows, violations: found } = patchCustomerArticles(before[list], wanted, {
      list,
      articles,
      mayPrice,
      newId,
    });
    next[list] = rows;
    violations.push(...found);
  }
  const isNew = situation.customer === null;
  if (patch.customFields !== undefined || isNew) {
    const table = situation.customFields ?? noCustomFields;
    const given = patch.customFields === undefined ? {} : patch.customFields;
    const patched = patchCustomFields(before.customFields, given, { table, isNew, subgroups: next.subgroups });
    next.customFields = patched.values;
    violations.push(...patched.violations);
  }
  violations.push(...checkTogether(before, patch, next, violations));
  if (isNew || can(situation.viewer, 'customer.identity')) violations.push(...namedTwice(before, next));
  const changes = changesBetween(situation.customer, next);
  violations.push(...refusedFields(situation, next, changes));
  return violations.length > 0 ? { ok: false, violations } : { ok: true, next, changes };
}

/** Everything that a write depends on. */
export interface Situation extends CardSituation {
  /** As stored, with the personal number in clear; null for a new customer. */
  readonly customer: Customer | null;
  /** YYYY-MM-DD, for the century of short personal numbers. */
  readonly today: string;
  /** Keys (`costCentreKey`) of the cost centres that cannot be chosen anew; not needed where the patch gives none. */
  readonly inactiveCostCentres?: ReadonlySet<string> | undefined;
  /** The entries of registers that the patch names, or all there are; not needed where it links nothing. */
  readonly linkTargets?: LinkTargets | undefined;
  /** The subgroup that customers begin with who are made by this viewer. */
  readonly defaultSubgroup?: string | null | undefined;
  /** The articles that the patch chooses, by id; not needed where it chooses none. */
  readonly articles?: ReadonlyMap<string, ChosenArticle> | undefined;
  /** Ids of new parts of these lists. */
  readonly newId: (of: 'contactPersons' | 'coApplicants' | ArticleList) => string;
  /** IMPORT: a row of a file; the same rules, and no rule is looser. */
  readonly mode: 'WRITE' | 'IMPORT';
}

export type ChangeResult =
  | { readonly ok: true; readonly next: CustomerValues; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly violations: readonly Violation[] };
