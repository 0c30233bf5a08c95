import type { TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** Values without an identity of their own are merged into what holds them. */
export const typePolicies: TypePolicies = {
  Viewer: { keyFields: [] },
  CustomerSettings: { keyFields: [] },
  CustomerAddresses: { merge: true },
  CustomerActions: { merge: true },
  // One list per search, filter and order; its pages are put together.
  Query: { fields: { customers: relayStylePagination(['search', 'filter', 'orderBy']) } },
};
