import {
  allCustomerRights,
  completeRights,
  customerRights,
  type CustomerRight,
} from '@register/domain/customer-user/customer-rights';
import { useIntl } from 'react-intl';
import { Checkbox } from '../../../ui/checkbox';
import styles from './logins-section.module.css';

interface RightsFieldProps {
  rights: readonly CustomerRight[];
  onChange: (rights: readonly CustomerRight[]) => void;
}

/** What the login may do. A right brings along what it needs, and goes with it. */
export function RightsField({ rights, onChange }: RightsFieldProps) {
  const { formatMessage } = useIntl();
  const turn = (right: CustomerRight, on: boolean) =>
    onChange(
      on
        ? completeRights([...rights, right])
        : rights.filter((held) => held !== right && customerRights[held].needs !== right),
    );
  return groups.map(({ title, of }) => (
    <fieldset key={title} className={styles['rights']}>
      <legend>{formatMessage({ id: title })}</legend>
      {of.map((right) => (
        <Checkbox
          key={right}
          label={formatMessage({ id: `card.right.${right}` })}
          checked={rights.includes(right)}
          onChange={(event) => turn(right, event.target.checked)}
        />
      ))}
    </fieldset>
  ));
}

const groups = [
  { title: 'card.logins.rights', of: allCustomerRights.filter((right) => !customerRights[right].later) },
  { title: 'card.logins.rightsLater', of: allCustomerRights.filter((right) => customerRights[right].later) },
] as const;
