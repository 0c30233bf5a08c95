import { useId } from 'react';
import { useIntl } from 'react-intl';
import { addressLine } from '../map-links';
import styles from './fetched-dialog.module.css';
import type { FoundCompany } from './use-company-lookup';

interface CompanyChoiceProps {
  companies: readonly FoundCompany[];
  chosen: number;
  onChoose: (at: number) => void;
}

/** Several firms on one number: which one it is, only a person knows. */
export function CompanyChoice({ companies, chosen, onChoose }: CompanyChoiceProps) {
  const { formatMessage } = useIntl();
  const name = useId();
  return (
    <fieldset className={styles['choices']}>
      <legend>{formatMessage({ id: 'card.lookup.several' })}</legend>
      {companies.map((company, at) => (
        <label key={[company.name, company.address?.row1].join()} className={styles['choice']}>
          <input type="radio" name={name} checked={at === chosen} onChange={() => onChoose(at)} />
          <span className={styles['firm']}>{company.name}</span>
          {company.address && <span className={styles['where']}>{addressLine(company.address)}</span>}
        </label>
      ))}
    </fieldset>
  );
}
