import type { CustomFieldTable } from '@register/domain/custom-fields/custom-field-table';
import { useCallback } from 'react';
import type { AppError } from '../../../graphql/app-error';
import { useSend } from '../../../session/use-send';
import type { CardCustomer } from '../card-customer';
import { customFieldInputs } from '../custom-values';
import { CustomerUpdateDocument, type CustomerUpdateMutation } from '../customer-writes.generated';
import { conflictsOf, type Conflict } from '../form/conflicts';
import type { CardPatch } from '../form/form-patch';

type WireError = CustomerUpdateMutation['customerUpdate']['userErrors'][number];

export type SaveResult =
  /** `customer` null: saved, but no longer for this viewer to see. */
  | { state: 'SAVED'; customer: CardCustomer | null }
  | { state: 'REFUSED'; errors: readonly WireError[] }
  | { state: 'CONFLICT'; conflicts: readonly Conflict[]; current: CardCustomer }
  /** Deleted meanwhile, or taken out of this viewer's sight. */
  | { state: 'GONE' }
  | { state: 'FAILED'; error: AppError };

/** Sends what has changed and the version that it was changed on. */
export function useSaveCustomer() {
  const write = useSend();
  return useCallback(
    async (
      { id, version }: CardCustomer,
      { customFields, ...patch }: CardPatch,
      table: CustomFieldTable,
    ): Promise<SaveResult> => {
      const own = customFields && { customFields: customFieldInputs(customFields, table) };
      const variables = { id, input: { ...patch, ...own }, expectedVersion: version };
      const result = await write(CustomerUpdateDocument, variables, (data) => data.customerUpdate);
      if (result.state === 'FAILED') return result;
      const { customer, userErrors } = result.payload;
      if (userErrors.length === 0) return { state: 'SAVED', customer };
      const conflict = userErrors.find((error) => error.__typename === 'VersionConflictError');
      if (conflict?.current)
        return { state: 'CONFLICT', conflicts: conflictsOf(conflict.conflicts), current: conflict.current };
      return userErrors.some(({ code }) => isGone(code)) ? { state: 'GONE' } : { state: 'REFUSED', errors: userErrors };
    },
    [write],
  );
}

const isGone = (code: string) => code === 'NOT_FOUND' || code === 'CUSTOMER_DELETED';
