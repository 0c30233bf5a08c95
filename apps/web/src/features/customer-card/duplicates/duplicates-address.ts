import { duplicateKinds, type DuplicateKind } from '@register/domain/merge/duplicate-groups';

/** What the page's address says: in what the customers are alike. */
export const validateDuplicatesSearch = (search: Record<string, unknown>): { by?: DuplicateKind | undefined } => ({
  by: duplicateKinds.find((kind) => kind === search['by']),
});
