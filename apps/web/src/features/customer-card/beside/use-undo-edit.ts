import type { EditedInList } from '@register/domain/view/edited-in-list';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useCustomFields } from '../../../session/use-custom-fields';
import { useErrorText } from '../../../session/use-error-text';
import { toast } from '../../../ui/toast';
import { domainCustomer, type CardCustomer, type CardSettings } from '../card-customer';
import { useSaveCustomer, type SaveResult } from '../edit/use-save-customer';
import { useFieldLabel } from '../field-label';
import { patchOf } from '../form/form-patch';
import { valuesOf } from '../form/form-values';

/** Says that the field was saved, and for ten seconds puts it back: as a change of its own, never over somebody else's. */
export function useUndoEdit(field: Exclude<EditedInList, 'assignees'>, settings: CardSettings) {
  const { formatMessage } = useIntl();
  const label = useFieldLabel()(field);
  const errorText = useErrorText();
  const table = useCustomFields();
  const save = useSaveCustomer();
  return useCallback(
    (before: CardCustomer, after: CardCustomer) => {
      const textOf = (result: SaveResult): string | undefined => {
        switch (result.state) {
          case 'SAVED':
            return undefined;
          case 'FAILED':
            return errorText(result.error);
          case 'REFUSED':
            return result.errors[0]?.message;
          case 'CONFLICT':
            return formatMessage({ id: 'register.edit.undo.conflict' }, { field: label });
          case 'GONE':
            return formatMessage({ id: 'card.gone' });
        }
      };
      const undo = async () => {
        const [was, is] = [valuesOf(domainCustomer(before)), valuesOf(domainCustomer(after))];
        const patch = patchOf(is, { ...is, [field]: was[field] }, settings, table);
        const trouble = textOf(await save(after, patch, table));
        if (trouble === undefined) toast.saved(formatMessage({ id: 'register.edit.undone' }, { field: label }));
        else toast.failed(trouble);
      };
      toast.undoable(formatMessage({ id: 'register.edit.done' }, { field: label, name: after.name ?? '' }), {
        label: formatMessage({ id: 'card.undo' }),
        run: () => void undo(),
      });
    },
    [field, settings, table, label, errorText, save, formatMessage],
  );
}
