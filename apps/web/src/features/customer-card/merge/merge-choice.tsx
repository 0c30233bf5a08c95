import { formatOrganisationNumber } from '@register/domain/customer/identity-number';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { CustomerMergeSide } from '../../../graphql/schema.generated';
import { useFieldLabel } from '../field-label';
import { useValueText } from '../value-text';
import type { CustomerMergePreviewQuery } from './merge.generated';
import styles from './merge.module.css';

type Choice = NonNullable<CustomerMergePreviewQuery['customerMergePreview']>['choices'][number];

interface MergeChoiceProps {
  choice: Choice;
  /** Customer numbers. */
  names: { survivor: string; absorbed: string };
  taken: CustomerMergeSide;
  onChoose: (side: CustomerMergeSide) => void;
}

/** Whose value stands: side by side, on a phone one below the other. */
export function MergeChoice({ choice, names, taken, onChoose }: MergeChoiceProps) {
  const { formatMessage } = useIntl();
  const label = useFieldLabel();
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend>{label(choice.field)}</legend>
      {choice.sides.map((side) => (
        <label key={side} className={styles['side']}>
          <input type="radio" name={name} checked={side === taken} onChange={() => onChoose(side)} />
          <span className={styles['facts']}>{formatMessage({ id: `merge.side.${side}` }, names)}</span>
          {side !== 'BOTH' && <Values choice={choice} of={side === 'SURVIVOR' ? 'survivor' : 'absorbed'} />}
        </label>
      ))}
    </fieldset>
  );
}

/** Of several parts each says what it is; parts that are alike are not among them. */
function Values({ choice, of }: { choice: Choice; of: 'survivor' | 'absorbed' }) {
  const { formatMessage } = useIntl();
  const label = useFieldLabel();
  const text = useValueText();
  const { differences, field: whole } = choice;
  return (
    <span className={styles['values']}>
      {differences.map(({ field, part, [of]: value }) => {
        const words = wordsOf(field, text(field as FieldKey, part, value)) || formatMessage({ id: 'merge.nothing' });
        const isNamed = differences.length > 1 || field !== whole;
        const own = part === null ? label(field) : label(field, part).replace(`${label(field)}: `, '');
        return (
          <span key={`${field} ${part}`} className={styles['value']}>
            {isNamed && <span className={styles['facts']}>{own} </span>}
            {words}
          </span>
        );
      })}
    </span>
  );
}

/** Identity numbers are written with their hyphen. */
const wordsOf = (field: string, words: string) =>
  field === 'organisationNumber' || field === 'associationNumber' ? formatOrganisationNumber(words) : words;
