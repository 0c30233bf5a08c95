import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { permissionsOf } from '../../../session/rights/permission-choice';
import { ButtonLink } from '../../../ui/button-link';
import { useDebouncedValue } from '../../../ui/use-debounced-value';
import { CustomerChoice } from '../customer-choice';
import styles from '../people.module.css';
import type { RightsChoice } from '../rights';
import { Reach } from './reach';

interface RolePreviewProps {
  name: string;
  rights: RightsChoice;
}

/** What a role that is being edited comes to, before it is saved: its menu, its customers, and a card as it has it. */
export function RolePreview({ name, rights }: RolePreviewProps) {
  const { formatMessage } = useIntl();
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles['preview']} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{formatMessage({ id: 'roles.preview' })}</summary>
      {opened && <Preview name={name} rights={rights} />}
    </details>
  );
}

function Preview({ name, rights }: RolePreviewProps) {
  const { formatMessage } = useIntl();
  const [customer, setCustomer] = useState<string>();
  const permissions = permissionsOf(rights.permissions);
  const [asked = ''] = useDebouncedValue([JSON.stringify({ permissions, closedFields: rights.closedFields })], 300);
  const shown = name.trim() === '' ? formatMessage({ id: 'roles.preview.unnamed' }) : name.trim();
  return (
    <div className={styles['part']}>
      <Reach seenBy={{ rights: JSON.parse(asked) as { permissions: string[]; closedFields: string[] } }} />
      <CustomerChoice
        id={customer}
        onChange={setCustomer}
        description={formatMessage({ id: 'people.customer.effect' })}
        clear={formatMessage({ id: 'people.customer.another' })}
      />
      {customer !== undefined && (
        <div>
          <ButtonLink
            href={paths.customerSeenByRole(customer, { name: shown, permissions, closed: rights.closedFields })}
            target="_blank"
            rel="noreferrer"
          >
            {formatMessage({ id: 'roles.preview.card' }, { name: shown })}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
