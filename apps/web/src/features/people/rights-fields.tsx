import { closableFields } from '@register/domain/access/closed-fields';
import { useIntl } from 'react-intl';
import { PermissionMatrix } from '../../session/rights/permission-matrix';
import { useCustomFields } from '../../session/use-custom-fields';
import { useFieldName } from '../../session/use-field-name';
import { FieldError } from '../../ui/field';
import { MultiSelectField } from '../../ui/multi-select-field';
import type { RightsChoice } from './rights';
import styles from './people.module.css';

interface RightsFieldsProps {
  id: string;
  rights: RightsChoice;
  onChange: (rights: RightsChoice) => void;
  problem: (field: string) => string | undefined;
}

/** Permissions, and the fields of the card that are closed all the same. */
export function RightsFields({ id, rights, onChange, problem }: RightsFieldsProps) {
  const { formatMessage } = useIntl();
  const custom = useCustomFields();
  const fieldName = useFieldName();
  const isAdministrator = rights.permissions.others.includes('admin');
  return (
    <>
      <div role="group" aria-labelledby={`${id}-permissions`} className={styles['part']}>
        <h3 id={`${id}-permissions`}>{formatMessage({ id: 'people.permissions' })}</h3>
        <FieldError id={undefined}>{problem('permissions')}</FieldError>
        <PermissionMatrix
          whole
          choice={rights.permissions}
          onChange={(permissions) => onChange({ ...rights, permissions })}
        />
      </div>
      <MultiSelectField
        name="closedFields"
        label={formatMessage({ id: 'people.closed' })}
        description={formatMessage({ id: isAdministrator ? 'people.closed.administrator' : 'people.closed.effect' })}
        placeholder={formatMessage({ id: 'people.closed.add' })}
        removeLabel={(field) => formatMessage({ id: 'people.closed.open' }, { field })}
        options={closableFields(custom).map((value) => ({ value, label: fieldName(value) }))}
        value={rights.closedFields}
        onChange={(closedFields) => onChange({ ...rights, closedFields })}
        error={problem('closedFields')}
      />
    </>
  );
}
