import type { AddressKind, AddressPart } from '@register/domain/customer/customer';
import { countryCodes } from '@register/domain/customer/country-codes';
import { useId, useMemo } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { CopyIcon, DeleteIcon } from '../../../ui/icons';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import styles from './address-fields.module.css';
import type { CardValues } from './form-values';
import { Resettable } from './resettable';
import { useFieldAccess } from './use-field-access';
import { useFieldState } from './use-field-state';

interface AddressBlockProps {
  kind: AddressKind;
  onCopy: (() => void) | undefined;
  onRemove: (() => void) | undefined;
}

/** One address, its rows in the order people read them. The browser's own address is not offered: it is not the customer's. */
export function AddressBlock({ kind, onCopy, onRemove }: AddressBlockProps) {
  const { formatMessage } = useIntl();
  const headingId = useId();
  const { canRead } = useFieldAccess(`addresses.${kind}`);
  if (!canRead) return null;
  return (
    <div role="group" aria-labelledby={headingId} className={styles['block']}>
      <h3 id={headingId}>{formatMessage({ id: `card.field.addresses.${kind}` })}</h3>
      <PartField kind={kind} part="row1" />
      <PartField kind={kind} part="row2" />
      <div className={styles['place']}>
        <PartField kind={kind} part="postalCode" />
        <PartField kind={kind} part="city" />
      </div>
      <PartField kind={kind} part="province" />
      <CountryField kind={kind} />
      {onRemove && (
        <div className={styles['actions']}>
          <Button icon={<CopyIcon aria-hidden />} onClick={onCopy}>
            {formatMessage({ id: 'card.address.copy' })}
          </Button>
          <Button icon={<DeleteIcon aria-hidden />} onClick={onRemove}>
            {formatMessage({ id: `card.address.remove.${kind === 'visiting' ? 'visiting' : 'mail'}` })}
          </Button>
        </div>
      )}
    </div>
  );
}

function PartField({ kind, part }: { kind: AddressKind; part: Exclude<AddressPart, 'country'> }) {
  const { formatMessage } = useIntl();
  const { register } = useFormContext<CardValues>();
  const name = `addresses.${kind}.${part}` as const;
  const { error, changed, reset } = useFieldState(name);
  const label = formatMessage({ id: `card.part.${part}` });
  return (
    <Resettable label={label} changed={changed} onReset={reset}>
      <TextField {...register(name)} label={label} error={error} changed={changed} autoComplete="off" />
    </Resettable>
  );
}

function CountryField({ kind }: { kind: AddressKind }) {
  const { formatMessage } = useIntl();
  const name = `addresses.${kind}.country` as const;
  const { field } = useController<CardValues, typeof name>({ name });
  const { error, changed, reset } = useFieldState(name);
  const label = formatMessage({ id: 'card.part.country' });
  return (
    <Resettable label={label} changed={changed} onReset={reset}>
      <SelectField
        label={label}
        error={error}
        changed={changed}
        options={useCountries()}
        value={field.value === '' ? NONE : field.value}
        onChange={(value) => field.onChange(value === NONE || value === null ? '' : value)}
        onBlur={field.onBlur}
        name={field.name}
        searchable
      />
    </Resettable>
  );
}

const NONE = 'none';

/** Sweden first, since most are here. */
function useCountries() {
  const { formatMessage, formatDisplayName, locale } = useIntl();
  return useMemo(() => {
    const named = [...countryCodes].map((value) => ({
      value,
      label: formatDisplayName(value, { type: 'region' }) ?? value,
    }));
    const others = named
      .filter(({ value }) => value !== 'SE')
      .toSorted((a, b) => a.label.localeCompare(b.label, locale));
    return [
      { value: NONE, label: formatMessage({ id: 'card.country.none' }) },
      ...named.filter(({ value }) => value === 'SE'),
      ...others,
    ];
  }, [formatMessage, formatDisplayName, locale]);
}
