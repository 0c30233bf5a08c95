import { isRestorable } from '@register/domain/customer/restore-value';
import { customerFieldKeys } from '@register/domain/customer/customer-fields';
import type { CustomFieldTable, FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { fieldLock } from '@register/domain/customer/field-access';
import { useCallback, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useCustomFields } from '../../../session/use-custom-fields';
import { useViewer } from '../../../session/use-session';
import { IconButton } from '../../../ui/icon-button';
import { UndoIcon } from '../../../ui/icons';
import { toast } from '../../../ui/toast';
import { useTellFailure } from '../actions/use-tell-failure';
import { useSend } from '../../../session/use-send';
import type { CardCustomer, CardSettings } from '../card-customer';
import { cardSituation } from '../card-situation';
import { useFieldLabel } from '../field-label';
import { CustomerValueRestoreDocument } from './customer-history.generated';
import type { HistoryEntry } from './use-history';

/** The way back to a value, beside each entry that has one and whose field the viewer may change. */
export function useRestoreValue(customer: CardCustomer, settings: CardSettings, onDone: () => void) {
  const { formatMessage } = useIntl();
  const viewer = useViewer();
  const customFields = useCustomFields();
  const label = useFieldLabel();
  const write = useSend();
  const succeeded = useTellFailure();
  const [busy, setBusy] = useState(false);
  const situation = useMemo(
    () => cardSituation(viewer, settings, customer, customFields),
    [viewer, settings, customer, customFields],
  );
  const restore = useCallback(
    async (entry: HistoryEntry) => {
      setBusy(true);
      const variables = { id: customer.id, entryId: entry.id, expectedVersion: customer.version };
      const done = succeeded(await write(CustomerValueRestoreDocument, variables, (data) => data.customerValueRestore));
      setBusy(false);
      if (!done) return;
      toast.saved(formatMessage({ id: 'card.history.restored' }, { field: label(entry.field, entry.part) }));
      onDone();
    },
    [customer, write, succeeded, label, formatMessage, onDone],
  );
  return (entry: HistoryEntry) => {
    const field = fieldOf(entry, customFields);
    const { part, old, action } = entry;
    const changed = action === 'UPDATED' || action === 'REVERTED';
    if (!field || !changed || !isRestorable({ field, part, old }, customFields)) return null;
    if (fieldLock(field, situation) !== null) return null;
    return (
      <IconButton
        label={formatMessage({ id: 'card.history.restore' }, { field: label(entry.field, part) })}
        icon={<UndoIcon aria-hidden />}
        aria-busy={busy}
        onClick={() => !busy && void restore(entry)}
      />
    );
  };
}

/** The row of the field table that an entry is about; undefined where this page knows none. */
const fieldOf = ({ field }: HistoryEntry, { rows }: CustomFieldTable): FieldKey | undefined =>
  [...customerFieldKeys, ...rows.keys()].find((key) => key === field);
