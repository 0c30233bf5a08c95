import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { fieldAccess, type CardSituation, type FieldAccess } from '@register/domain/customer/field-access';
import { isShown, type ShownBy } from '@register/domain/customer/field-shown';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useCardFormContext } from './card-form-context';
import { shownBy } from './form-patch';
import type { CardValues } from './form-values';

/** What the viewer may do with a field, as the card stands in the form now. */
export function useFieldAccess(field: FieldKey): FieldAccess {
  const { base, situation } = useCardFormContext();
  // Only the values are watched: the situation may come later than the form, and is looked at with every drawing.
  const now = useWatch({ compute: (values: CardValues) => shownBy(values, base) });
  return useMemo(() => accessNow(field, situation, now), [field, situation, now]);
}

function accessNow(field: FieldKey, situation: CardSituation, now: ShownBy): FieldAccess {
  const customer = situation.customer && { ...situation.customer, ...now };
  const shown = isShown(
    field,
    situation.settings,
    { ...now, customFields: situation.customer?.customFields ?? {} },
    situation.customFields,
  );
  return { ...fieldAccess(field, { ...situation, customer }), shown };
}
