import { scopeOf, seesNoProtected } from '../access/access.js';
import type { Viewer } from '../access/viewer.js';
import { linkFields } from './customer-links.js';
import type { CustomerPatch } from './customer.js';
import { articleLists } from './customer.js';
import { byKey } from './plain-fields.js';

/** What of a customer stands beside its row, in tables of its own. */
export const customerParts = [
  'addresses',
  'contactPersons',
  'coApplicants',
  'customFields',
  'assigneeIds',
  'protectedIdentity',
  ...articleLists,
  ...linkFields,
] as const;
export type CustomerPart = (typeof customerParts)[number];

/**
 * The parts that `changeCustomer` looks at when this viewer gives this patch: the others need not be read, and stand in its
 * place as `unread`. A rule that looks at a part when another field is changed has its line here.
 */
export function partsDecidedOn(patch: CustomerPatch, viewer: Viewer): Set<CustomerPart> {
  const parts = new Set<CustomerPart>(byAccess(viewer));
  for (const key of Object.keys(patch) as (keyof CustomerPatch)[])
    if (patch[key] !== undefined) for (const part of lookedAt[key] ?? []) parts.add(part);
  return parts;
}

/** Whether the viewer may change the card at all may depend on who is assigned to it. */
const byAccess = (viewer: Viewer): readonly CustomerPart[] =>
  scopeOf(viewer, 'edit') === 'ASSIGNED' || seesNoProtected(viewer) ? ['assigneeIds', 'protectedIdentity'] : [];

const lookedAt: Partial<Record<keyof CustomerPatch, readonly CustomerPart[]>> = {
  // Nobody is named twice on a card.
  type: ['coApplicants'],
  organisationNumber: ['coApplicants'],
  personalNumber: ['coApplicants'],

  coApplicants: ['coApplicants'],
  // One of some subgroups is on their customers only.
  customFields: ['customFields', 'subgroups'],
  ...byKey(['addresses', 'contactPersons', ...linkFields, ...articleLists], (key) => [key]),
};

/**
 * Stands in place of a part that was not read. It can be compared and handed on; whoever looks into it hears that it is not there.
 * A flag cannot speak up: asked whether it holds, it says yes, which locks and never opens.
 */
export const unread = new Proxy(
  {},
  { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse },
) as never;

function refuse(): never {
  throw new Error('A part of the customer was looked at that was not read: see partsDecidedOn');
}
