import { hiddenByChange } from '@register/domain/customer/field-shown';
import { get, useWatch } from 'react-hook-form';
import { useFieldLabel } from '../field-label';
import { useCardFormContext } from './card-form-context';
import { otherType } from './carried-number';
import { shownBy } from './form-patch';
import type { CardValues } from './form-values';

/** The names of the fields that the type, as it is chosen now, hides though something stands in them. It is kept, and comes back with the type. */
export function useHiddenFields(): string[] {
  const { base, situation } = useCardFormContext();
  const label = useFieldLabel();
  const keys = useWatch({
    compute: (values: CardValues) => {
      const before = shownBy(base, base);
      const [now, other] = [values.type, otherType(values.type)];
      const hidden = hiddenByChange({ ...before, type: other }, { ...before, type: now }, situation.settings);
      // What lay hidden before anybody chose a type is no news.
      const isNews = (key: string) =>
        now !== base.type || JSON.stringify(get(values, key)) !== JSON.stringify(get(base, key));
      return hidden.filter((key) => isFilled(get(values, key)) && isNews(key)).join();
    },
  });
  return keys === '' ? [] : keys.split(',').map((key) => label(key));
}

const isFilled = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));
