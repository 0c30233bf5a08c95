import type { CustomerLinks } from '@register/domain/customer/customer-links';
import { publicId } from '../../database/ids.js';
import { linkRegisters, type LinkRow } from './link-registers.js';

/** What a customer is linked to, as the rules see it. */
export const linkIdsOf = (rows: readonly LinkRow[]): CustomerLinks => ({
  tags: rows.filter(({ field }) => field === 'tags').map(({ id }) => publicId(linkRegisters.tags.idKind, id)),
});
