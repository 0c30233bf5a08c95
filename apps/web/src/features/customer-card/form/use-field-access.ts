import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { fieldAccess, type CardSituation, type FieldAccess } from '@register/domain/customer/field-access';
import { isShown } from '@register/domain/customer/field-shown';
import { useWatch } from 'react-hook-form';
import { useCardFormContext } from './card-form-context';
import { shownBy } from './form-patch';
import type { CardValues } from './form-values';

/** What the viewer may do with a field, as the card stands in the form now. */
export function useFieldAccess(field: FieldKey): FieldAccess {
  const { base, situation } = useCardFormContext();
  return useWatch({
    compute: (values: CardValues) => accessNow(field, situation, values, base),
  });
}

function accessNow(field: FieldKey, situation: CardSituation, values: CardValues, base: CardValues): FieldAccess {
  const now = shownBy(values, base);
  const customer = situation.customer && { ...situation.customer, ...now };
  const shown = isShown(
    field,
    situation.settings,
    { ...now, customFields: situation.customer?.customFields ?? {} },
    situation.customFields,
  );
  return { ...fieldAccess(field, { ...situation, customer }), shown };
}
