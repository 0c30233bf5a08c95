import type { CustomerType } from '@register/domain/customer/customer';
import { useFormContext } from 'react-hook-form';
import { useCardFormContext } from './card-form-context';
import { carriedNumber } from './carried-number';
import type { CardValues } from './form-values';
import { useFieldAccess } from './use-field-access';

/** Takes the typed number along to the field that another type shows, where the viewer may see both. */
export function useCarriedNumber(): (type: CustomerType) => void {
  const { base } = useCardFormContext();
  const { getValues, setValue } = useFormContext<CardValues>();
  const { canRead } = useFieldAccess('personalNumber');
  return (type) => {
    const numbers = canRead && carriedNumber(base, getValues(), type);
    if (!numbers) return;
    setValue('organisationNumber', numbers.organisationNumber, { shouldDirty: true });
    setValue('personalNumber', numbers.personalNumber, { shouldDirty: true });
  };
}
