import { get, useFormContext, useFormState, useWatch, type FieldPath } from 'react-hook-form';
import { useCardFormContext } from './card-form-context';
import type { CardValues } from './form-values';

export interface FieldState {
  error: string | undefined;
  /** Differs from what is saved. */
  changed: boolean;
  reset: () => void;
}

/** How one field of the form stands; a contact person is compared with the stored one, wherever in the list they are now. */
export function useFieldState(name: FieldPath<CardValues>, baseValue?: unknown): FieldState {
  const { base, situation } = useCardFormContext();
  const { setValue, trigger } = useFormContext<CardValues>();
  const { errors } = useFormState<CardValues>({ name });
  const value: unknown = useWatch<CardValues>({ name });
  const was: unknown = baseValue ?? get(base, name);
  const message: unknown = get(errors, `${name}.message`);
  return {
    error: typeof message === 'string' ? message : undefined,
    // A field of the group's own that the customer has no value of is not in the form until something is typed.
    changed: situation.customer !== null && was !== undefined && (value ?? '') !== was,
    reset: () => {
      setValue(name, was as never, { shouldDirty: true });
      void trigger(name);
    },
  };
}
