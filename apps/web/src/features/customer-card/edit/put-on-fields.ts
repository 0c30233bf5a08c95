import type { FieldPath, UseFormReturn } from 'react-hook-form';
import type { CardPatch } from '../form/form-patch';
import { formNameOf } from '../form/form-problems';
import type { CardValues } from '../form/form-values';

interface WireError {
  code: string;
  message: string;
  path: readonly string[];
}

/** The API's errors at the fields they are about; what is about the whole card, or about no field here, is given back. */
export function putOnFields(
  form: Pick<UseFormReturn<CardValues>, 'setError'>,
  errors: readonly WireError[],
  patch: CardPatch,
  values: CardValues,
): { state: 'CARD'; messages: readonly string[] } | null {
  const left: string[] = [];
  for (const { code, message, path } of errors) {
    const name = formNameOf(path, patch, values);
    if (name === '' || !((name.split('.')[0] ?? '') in values)) left.push(message);
    else form.setError(name as FieldPath<CardValues>, { type: code, message });
  }
  return left.length > 0 ? { state: 'CARD', messages: left } : null;
}
