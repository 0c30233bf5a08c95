import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { AppLink } from '../../../ui/app-link';
import type { CardCustomer } from '../card-customer';
import styles from './letter-links.module.css';

/** The customer's discount letters, each a way to its page. */
export function LetterLinks({ letters }: { letters: NonNullable<CardCustomer['discountLetters']> }) {
  const { formatMessage } = useIntl();
  return (
    <ul className={styles['letters']} aria-label={formatMessage({ id: 'card.field.discountLetters' })}>
      {letters.map(({ id, name, status }) => (
        <li key={id}>
          <AppLink href={paths.discountLetter(id)}>
            {status === 'INACTIVE' ? formatMessage({ id: 'tags.inactive' }, { name }) : name}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
