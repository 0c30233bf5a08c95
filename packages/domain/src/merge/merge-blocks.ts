import { can } from '../access/access.js';
import type { Viewer } from '../access/viewer.js';
import type { Customer, CustomerValues } from '../customer/customer.js';
import { actionLock } from '../customer/customer-actions.js';
import type { CustomerReference } from '../customer/deletion.js';

/** Every reason that two customers cannot become one as they are. */
export const mergeBlockReasons = {
  SAME_CUSTOMER: 'Both are the same customer.',
  NOT_EDITABLE: 'One of them is not for the viewer to change.',
  IN_BIN: 'One of them lies in the bin. Restore it first.',
  TYPES_DIFFER: 'One is a company and the other a private person. Give them the same type first.',
  IDENTITIES_DIFFER:
    'Both have an identity number, and the numbers belong to different persons, or to a person and an organisation.',
  NEEDS_IDENTITY:
    'Both have a personal number: only who may reveal personal numbers (`customer.identity`) may decide that they are the same person.',
  TOO_MANY_LINKS: 'Together they would have more tags, subgroups or discount letters than a customer may have.',
  TOO_MANY_ARTICLES: 'Together a list of articles would have more rows than it may have.',
  CO_APPLICANT_TWICE: 'The same person would be named twice: as the customer and as a co-applicant.',
  PROTECTION_DIFFERS: 'One of them has protected identity and the other has not. Protect both first, or neither.',
  REFERRED: 'Something refers to the customer that would be absorbed, and cannot follow.',
} as const;

export type MergeBlockReason = keyof typeof mergeBlockReasons;

/** What stands in the way before anything is put together. */
export function mergeBlocks(
  viewer: Viewer,
  survivor: Customer,
  absorbed: Customer,
  references: readonly CustomerReference[],
): MergeBlockReason[] {
  if (survivor.id === absorbed.id) return ['SAME_CUSTOMER'];
  // Merging takes one customer away and changes another: both rights are needed, on both.
  const locks = [survivor, absorbed].flatMap((customer) => actionLock('merge', { viewer, customer }) ?? []);
  if (locks.length > 0) return [locks.includes('CUSTOMER_DELETED') ? 'IN_BIN' : 'NOT_EDITABLE'];
  const blocks: MergeBlockReason[] = [];
  if (survivor.type !== absorbed.type) blocks.push('TYPES_DIFFER');
  else blocks.push(...identityBlocks(viewer, survivor, absorbed));
  // Else what is known of a protected person would stand where everybody reads it.
  if (survivor.protectedIdentity !== absorbed.protectedIdentity) blocks.push('PROTECTION_DIFFERS');
  if (references.some(({ count }) => count > 0)) blocks.push('REFERRED');
  return blocks;
}

/** The identity number that is in use: an organisation's, or a person's. */
export function identityInUse({
  type,
  organisationNumber,
  personalNumber,
}: Pick<CustomerValues, 'type' | 'organisationNumber' | 'personalNumber'>): Identity | null {
  if (type === 'COMPANY' && organisationNumber !== null)
    return { kind: 'organisationNumber', digits: organisationNumber };
  return personalNumber === null ? null : { kind: 'personalNumber', digits: personalNumber };
}

interface Identity {
  readonly kind: 'organisationNumber' | 'personalNumber';
  readonly digits: string;
}

/**
 * Two different persons are never one, and two organisation numbers are a choice. Whether two masked numbers are the same
 * would tell a guessed one, so that only they are answered who may see them whole.
 */
function identityBlocks(viewer: Viewer, survivor: Customer, absorbed: Customer): MergeBlockReason[] {
  const [one, other] = [identityInUse(survivor), identityInUse(absorbed)];
  if (one === null || other === null) return [];
  if (one.kind !== other.kind) return ['IDENTITIES_DIFFER'];
  if (one.kind === 'organisationNumber') return [];
  if (!can(viewer, 'customer.identity')) return ['NEEDS_IDENTITY'];
  return one.digits === other.digits ? [] : ['IDENTITIES_DIFFER'];
}
