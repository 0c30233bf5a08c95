import type { AddressKind, AddressPart } from '@register/domain/customer/customer';
import { countryCodes } from '@register/domain/customer/country-codes';
import { useId, useMemo, type ReactNode } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
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
import { usePostalPlace } from './use-postal-place';

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
        <PlaceFields kind={kind} />
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

/** The postal code, and the city that follows from it where the group has been there before. */
function PlaceFields({ kind }: { kind: AddressKind }) {
  const { formatMessage } = useIntl();
  const { help, ask } = usePostalPlace(kind);
  const listId = useId();
  const city = useWatch<CardValues, `addresses.${AddressKind}.city`>({ name: `addresses.${kind}.city` });
  return (
    <>
      <PartField kind={kind} part="postalCode" onLeave={ask} />
      <PartField
        kind={kind}
        part="city"
        list={help.cities.length > 1 ? listId : undefined}
        description={
          <span role="status">
            {help.filled !== null && help.filled === city && formatMessage({ id: 'card.address.learned' })}
          </span>
        }
      />
      <datalist id={listId}>
        {help.cities.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </datalist>
    </>
  );
}

interface PartFieldProps {
  kind: AddressKind;
  part: Exclude<AddressPart, 'country'>;
  onLeave?: () => void;
  list?: string | undefined;
  description?: ReactNode;
}

function PartField({ kind, part, onLeave, ...input }: PartFieldProps) {
  const { formatMessage } = useIntl();
  const { register } = useFormContext<CardValues>();
  const name = `addresses.${kind}.${part}` as const;
  const { error, changed, reset } = useFieldState(name);
  const label = formatMessage({ id: `card.part.${part}` });
  return (
    <Resettable label={label} changed={changed} onReset={reset}>
      <TextField
        {...input}
        {...register(name, { onBlur: onLeave })}
        label={label}
        error={error}
        changed={changed}
        autoComplete="off"
      />
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
