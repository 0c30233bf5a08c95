import { fetchedValues, type FetchedValue } from '@register/domain/company/fetched-values';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import type { CardValues } from '../form/form-values';
import { perPart } from '../form/form-values';
import { CompanyChoice } from './company-choice';
import { FetchedRow } from './fetched-row';
import styles from './fetched-dialog.module.css';
import type { FoundCompany } from './use-company-lookup';

interface FetchedDialogProps {
  /** At least one. */
  companies: readonly FoundCompany[];
  deregistered: boolean;
  onClose: () => void;
}

/** Now beside fetched. What is empty is filled; what is there stays, unless somebody says otherwise. */
export function FetchedDialog({ companies, deregistered, onClose }: FetchedDialogProps) {
  const { formatMessage } = useIntl();
  const { getValues, setValue } = useFormContext<CardValues>();
  const [at, setAt] = useState(0);
  const company = companies[at];
  const values = company
    ? fetchedValues({ name: getValues('name'), address: getValues('addresses.invoice') }, company)
    : [];
  const [chosen, setChosen] = useState<Partial<Record<FetchedValue['field'], boolean>>>({});
  // A company that is no more is only taken over on purpose.
  const isChosen = (value: FetchedValue) => chosen[value.field] ?? (value.fills && !deregistered);
  const taken = values.filter(isChosen);
  const use = () => {
    for (const value of taken) {
      const options = { shouldDirty: true, shouldTouch: true, shouldValidate: true };
      if (value.field === 'name') setValue('name', value.fetched, options);
      else
        setValue(
          'addresses.invoice',
          perPart((part) => value.fetched[part] ?? ''),
          options,
        );
    }
    onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      wide
      title={formatMessage({ id: 'card.lookup.title' })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: values.length > 0 ? 'ui.cancel' : 'ui.close' })}</Button>
          {values.length > 0 && (
            <Button variant="primary" onClick={use}>
              {formatMessage({ id: 'card.lookup.use' })}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['content']}>
        {deregistered && (
          <Alert tone="warning" title={formatMessage({ id: 'card.lookup.deregistered' })}>
            {formatMessage({ id: 'card.lookup.deregisteredOn' }, { day: company?.deregisteredOn ?? 'unknown' })}
          </Alert>
        )}
        {companies.length > 1 && <CompanyChoice companies={companies} chosen={at} onChoose={setAt} />}
        {company && <p className={styles['who']}>{[company.name, company.legalForm].filter(Boolean).join(' · ')}</p>}
        {values.map((value) => (
          <FetchedRow
            key={value.field}
            value={value}
            chosen={isChosen(value)}
            onChoose={(on) => setChosen({ ...chosen, [value.field]: on })}
          />
        ))}
        {values.length === 0 && (
          <p>{formatMessage({ id: company?.address ? 'card.lookup.same' : 'card.lookup.nothingMore' })}</p>
        )}
      </div>
    </Dialog>
  );
}
