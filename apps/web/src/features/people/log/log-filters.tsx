import { accessLogKinds } from '@register/domain/access/access-log';
import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { CustomerChoice } from '../customer-choice';
import { UsersDocument } from '../people.generated';
import styles from './log.module.css';
import type { LogSearch } from './log-filter';

interface LogFiltersProps {
  search: LogSearch;
  onChange: (search: LogSearch) => void;
}

/** What is looked for: of which kind, by or about whom, which customer, and when. */
export function LogFilters({ search, onChange }: LogFiltersProps) {
  const { formatMessage } = useIntl();
  const users = useQuery(UsersDocument, { variables: { withInactive: true } }).data?.userAccesses.edges ?? [];
  const set = (change: LogSearch) => onChange({ ...search, ...change });
  return (
    <div className={styles['filters']}>
      <SelectField
        label={formatMessage({ id: 'log.byKind' })}
        value={search.kind ?? any}
        onChange={(chosen) => set({ kind: accessLogKinds.find((kind) => kind === chosen) })}
        options={[
          { value: any, label: formatMessage({ id: 'log.anyKind' }) },
          ...accessLogKinds.map((kind) => ({ value: kind, label: formatMessage({ id: `log.kind.${kind}` }) })),
        ]}
      />
      <SelectField
        label={formatMessage({ id: 'log.byPerson' })}
        value={search.person ?? any}
        searchable
        onChange={(chosen) => set({ person: chosen === null || chosen === any ? undefined : chosen })}
        options={[
          { value: any, label: formatMessage({ id: 'log.anyPerson' }) },
          ...users.map(({ node: { user } }) => ({ value: user.id, label: user.name })),
        ]}
      />
      <CustomerChoice
        id={search.customer}
        onChange={(customer) => set({ customer })}
        clear={formatMessage({ id: 'log.anyCustomer' })}
      />
      <TextField
        label={formatMessage({ id: 'log.from' })}
        type="date"
        max="9999-12-31"
        value={search.from ?? ''}
        onChange={({ target }) => set({ from: target.value || undefined })}
      />
      <TextField
        label={formatMessage({ id: 'log.to' })}
        type="date"
        max="9999-12-31"
        value={search.to ?? ''}
        onChange={({ target }) => set({ to: target.value || undefined })}
      />
    </div>
  );
}

const any = 'ANY';
