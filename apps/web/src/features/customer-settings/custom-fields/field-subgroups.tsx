import { useIntl } from 'react-intl';
import { MultiSelectField } from '../../../ui/multi-select-field';
import { useFieldSubgroups } from './use-field-subgroups';

interface FieldSubgroupsProps {
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  error: string | undefined;
}

/** On whose customers the field is in use; nothing to ask where the group has no subgroups. */
export function FieldSubgroups({ chosen, onChange, error }: FieldSubgroupsProps) {
  const { formatMessage } = useIntl();
  const subgroups = useFieldSubgroups();
  if (subgroups.length === 0) return null;
  const offered = subgroups.filter(({ id, status }) => status === 'ACTIVE' || chosen.includes(id));
  return (
    <MultiSelectField
      label={formatMessage({ id: 'settings.customFields.subgroups' })}
      description={formatMessage({ id: 'settings.customFields.subgroups.effect' })}
      error={error}
      options={offered.map(({ id, name, status }) => ({
        value: id,
        label: status === 'INACTIVE' ? formatMessage({ id: 'tags.inactive' }, { name }) : name,
      }))}
      value={chosen}
      onChange={onChange}
      name="subgroups"
      placeholder={formatMessage({ id: 'settings.customFields.subgroups.all' })}
      removeLabel={(name) => formatMessage({ id: 'card.link.remove' }, { name })}
    />
  );
}
