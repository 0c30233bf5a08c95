import { addressKinds, type AddressKind } from '@register/domain/customer/customer';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { AddIcon } from '../../../ui/icons';
import { toast } from '../../../ui/toast';
import { CardSection } from '../card-section';
import { AddressBlock } from './address-block';
import styles from './address-fields.module.css';
import { isEmptyAddress, noAddress, type CardValues } from './form-values';

/** Invoice address always; visiting and mail address when there is one. */
export function AddressFields() {
  const { formatMessage } = useIntl();
  const { getValues, setValue } = useFormContext<CardValues>();
  const [added, setAdded] = useState<readonly AddressKind[]>([]);
  const isOpen = (kind: AddressKind) =>
    kind === 'invoice' || added.includes(kind) || !isEmptyAddress(getValues(`addresses.${kind}`));
  const remove = (kind: AddressKind) => {
    const before = getValues(`addresses.${kind}`);
    setValue(`addresses.${kind}`, noAddress(), { shouldDirty: true });
    setAdded(added.filter((one) => one !== kind));
    if (isEmptyAddress(before)) return;
    toast.undoable(formatMessage({ id: `card.address.removed.${kind === 'visiting' ? 'visiting' : 'mail'}` }), {
      label: formatMessage({ id: 'card.undo' }),
      run: () => {
        setValue(`addresses.${kind}`, before, { shouldDirty: true });
        setAdded((now) => [...now, kind]);
      },
    });
  };
  const copy = (kind: AddressKind) =>
    setValue(`addresses.${kind}`, { ...getValues('addresses.invoice') }, { shouldDirty: true });
  return (
    <CardSection id="section-addresses" title={formatMessage({ id: 'card.section.addresses' })}>
      <div className={styles['addresses']}>
        {addressKinds.filter(isOpen).map((kind) => (
          <AddressBlock
            key={kind}
            kind={kind}
            onCopy={kind === 'invoice' ? undefined : () => copy(kind)}
            onRemove={kind === 'invoice' ? undefined : () => remove(kind)}
          />
        ))}
      </div>
      <div className={styles['add']}>
        {(['visiting', 'mail'] as const)
          .filter((kind) => !isOpen(kind))
          .map((kind) => (
            <Button key={kind} icon={<AddIcon aria-hidden />} onClick={() => setAdded([...added, kind])}>
              {formatMessage({ id: `card.address.add.${kind}` })}
            </Button>
          ))}
      </div>
    </CardSection>
  );
}
