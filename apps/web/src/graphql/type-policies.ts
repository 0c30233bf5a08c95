import type { TypePolicies } from '@apollo/client';

/** Values without an identity of their own are merged into what holds them. */
export const typePolicies: TypePolicies = {
  Viewer: { keyFields: [] },
  CustomerSettings: { keyFields: [] },
  CustomerAddresses: { merge: true },
  CustomerActions: { merge: true },
  // Rows of a list are kept by the list itself: the connection is cached per set of arguments, page by page.
};
