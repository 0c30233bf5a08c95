import { useIntl } from 'react-intl';
import { SectionCard } from '../../ui/section-card';
import { Segmented } from '../../ui/segmented';
import { SwitchField } from '../../ui/switch-field';
import type { ImportRegister } from './import-registers';
import type { ShownImport } from './use-import';

interface ReadingOptionsProps {
  register: ImportRegister;
  options: ShownImport['options'];
  onChange: (options: ShownImport['options']) => void;
}

const onMatches = ['UPDATE', 'SKIP'] as const;

/** What a row does to what exists, and what to do about what does not. */
export function ReadingOptions({ register, options, onChange }: ReadingOptionsProps) {
  const { formatMessage } = useIntl();
  return (
    <SectionCard title={formatMessage({ id: 'import.options' })}>
      <Segmented
        label={formatMessage({ id: 'import.options.onMatch' }, { register })}
        options={onMatches.map((value) => ({ value, label: formatMessage({ id: `import.options.onMatch.${value}` }) }))}
        value={options.onMatch}
        onChange={(onMatch) => onChange({ ...options, onMatch })}
      />
      <SwitchField
        label={formatMessage({ id: 'import.options.emptyClears' })}
        description={formatMessage({ id: 'import.options.emptyClears.effect' })}
        checked={options.emptyClears}
        onChange={(event) => onChange({ ...options, emptyClears: event.target.checked })}
      />
      {(register === 'ARTICLES' || register === 'DISCOUNT_LETTERS') && (
        <SwitchField
          label={formatMessage({ id: 'import.options.createGroups' })}
          description={formatMessage({ id: 'import.options.createGroups.effect' })}
          checked={options.createGroups}
          onChange={(event) => onChange({ ...options, createGroups: event.target.checked })}
        />
      )}
    </SectionCard>
  );
}
