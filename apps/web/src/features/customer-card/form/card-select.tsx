import type { CustomerFieldKey } from '@register/domain/customer/customer-fields';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { SelectField, type SelectOption } from '../../../ui/select-field';
import { useFieldLabel } from '../field-label';
import type { CardValues } from './form-values';
import { Resettable } from './resettable';
import { useFieldAccess } from './use-field-access';
import { useFieldState } from './use-field-state';

interface CardSelectProps {
  field: CustomerFieldKey & ('language' | 'vatType' | 'costCentre');
  options: readonly SelectOption[];
  /** What nothing chosen means: an option too. */
  nothing: string;
  description?: ReactNode;
  searchable?: boolean;
}

/** One of several, or none of them. */
export function CardSelect({ field, options, nothing, description, searchable }: CardSelectProps) {
  const { formatMessage } = useIntl();
  const label = useFieldLabel()(field);
  const access = useFieldAccess(field);
  const { error, changed, reset } = useFieldState(field);
  const { field: input } = useController<CardValues, 'language' | 'vatType' | 'costCentre'>({ name: field });
  if (!access.canRead || !access.shown) return null;
  return (
    <Resettable label={label} changed={changed} onReset={reset}>
      <SelectField
        label={label}
        description={description}
        error={error}
        changed={changed}
        options={[{ value: NOTHING, label: nothing }, ...options]}
        value={input.value === '' ? NOTHING : input.value}
        onChange={(value) => input.onChange(value === NOTHING || value === null ? '' : value)}
        onBlur={input.onBlur}
        name={input.name}
        placeholder={formatMessage({ id: 'card.choose' })}
        searchable={searchable ?? false}
      />
    </Resettable>
  );
}

const NOTHING = 'nothing';
