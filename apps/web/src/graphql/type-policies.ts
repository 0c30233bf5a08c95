import type { TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { customValuesPolicy } from './custom-values-policy';

/** Values without an identity of their own are merged into what holds them. */
export const typePolicies: TypePolicies = {
  Viewer: { keyFields: [] },
  CustomerSettings: { keyFields: [] },
  // One's own.
  SecondFactor: { keyFields: [] },
  SignInRules: { keyFields: [] },
  UserAccess: { keyFields: ['user', ['id']] },
  CustomerAddresses: { merge: true },
  CustomerActions: { merge: true },
  // Its pages are put together, one history for each way that it is narrowed, one list for each folder.
  Customer: {
    fields: {
      customFields: customValuesPolicy,
      history: relayStylePagination(['field', 'actor', 'source']),
      documents: relayStylePagination(['folderId', 'inBin']),
    },
  },
  RegisterImport: {
    fields: { rows: relayStylePagination(['outcome', 'undone']), progress: { merge: true }, counts: { merge: true } },
  },
  CustomerBulk: { fields: { rows: relayStylePagination(['outcome', 'undone']), counts: { merge: true } } },
  // One list per search, filter and order; its pages are put together.
  Query: {
    fields: {
      customers: relayStylePagination(['search', 'filter', 'orderBy']),
      articles: relayStylePagination(['search', 'filter', 'orderBy']),
      discountLetters: relayStylePagination(['search', 'status', 'importId']),
      costCentres: relayStylePagination(['search', 'status']),
      tags: relayStylePagination(['search', 'status']),
      subgroups: relayStylePagination(['search', 'status']),
      users: relayStylePagination(['search']),
      userAccesses: relayStylePagination(['withInactive']),
      accessLog: relayStylePagination(['userId', 'filter']),
      articleGroups: relayStylePagination(['status', 'importId']),
      entryHistory: relayStylePagination(['id']),
      apiKeys: relayStylePagination(),
      retentionDue: relayStylePagination(),
      // The tray's latest few stand apart from the page's, so that asking for them anew takes no page away.
      jobs: relayStylePagination(['first']),
      notifications: relayStylePagination(),
      messages: relayStylePagination(['scope', 'filter']),
      registerImports: relayStylePagination(['register']),
    },
  },
};
