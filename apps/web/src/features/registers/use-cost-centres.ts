import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  CostCentreActivateDocument,
  CostCentreCreateDocument,
  CostCentreDeleteDocument,
  CostCentreInactivateDocument,
  CostCentresDocument,
  CostCentreUpdateDocument,
  type CostCentreActivateMutation,
  type CostCentreCreateMutation,
  type CostCentreDeleteMutation,
  type CostCentreInactivateMutation,
  type CostCentres_CentreFragment,
  type CostCentreUpdateMutation,
} from './cost-centres.generated';
import { statusFilter } from './status-filter';
import { useEntryPages, type EntryPages } from './use-entry-pages';
import type { EntryView } from './use-entry-view';
import { useEntryWrite } from './use-entry-writes';

export type CostCentreRow = CostCentres_CentreFragment;

/** The cost centres that the address asks for, by code. */
export function useCostCentres({ q, status }: EntryView): EntryPages<CostCentreRow> {
  const variables = useMemo(
    () => ({ first: 100, search: q.trim() === '' ? undefined : q.trim(), status: statusFilter(status) }),
    [q, status],
  );
  const result = useQuery(CostCentresDocument, { variables, fetchPolicy: 'cache-and-network' });
  return useEntryPages<CostCentreRow>((result.data ?? result.previousData)?.costCentres, {
    error: result.error,
    fetchMore: (after) => result.fetchMore({ variables: { after } }),
    refetch: result.refetch,
  });
}

/** Every write of a cost centre. */
export const useCostCentreWrites = () => ({
  create: useEntryWrite(CostCentreCreateDocument, ofCreate, 'CostCentres'),
  update: useEntryWrite(CostCentreUpdateDocument, ofUpdate, 'CostCentres'),
  inactivate: useEntryWrite(CostCentreInactivateDocument, ofInactivate, 'CostCentres'),
  activate: useEntryWrite(CostCentreActivateDocument, ofActivate, 'CostCentres'),
  remove: useEntryWrite(CostCentreDeleteDocument, ofDelete, 'CostCentres'),
});

const ofCreate = (data: CostCentreCreateMutation) => data.costCentreCreate.userErrors;
const ofUpdate = (data: CostCentreUpdateMutation) => data.costCentreUpdate.userErrors;
const ofInactivate = (data: CostCentreInactivateMutation) => data.costCentreInactivate.userErrors;
const ofActivate = (data: CostCentreActivateMutation) => data.costCentreActivate.userErrors;
const ofDelete = (data: CostCentreDeleteMutation) => data.costCentreDelete.userErrors;
