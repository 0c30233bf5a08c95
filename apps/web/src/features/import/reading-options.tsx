import { useIntl } from 'react-intl';
import { SectionCard } from '../../ui/section-card';
import { Segmented } from '../../ui/segmented';
import { SwitchField } from '../../ui/switch-field';
import type { ImportRegister } from './import-registers';
import { policies, policyOf, withPolicy } from './import-policy';
import type { ShownImport } from './use-import';

interface ReadingOptionsProps {
  register: ImportRegister;
  options: ShownImport['options'];
  onChange: (options: ShownImport['options']) => void;
}

const matches = ['NUMBER', 'ORGANISATION_NUMBER'] as const;

/** What a row does to what exists, and what to do about what does not. */
export function ReadingOptions({ register, options, onChange }: ReadingOptionsProps) {
  const { formatMessage } = useIntl();
  return (
    <SectionCard title={formatMessage({ id: 'import.options' })}>
      {register === 'CUSTOMERS' && (
        <Segmented
          label={formatMessage({ id: 'import.options.matchOn' })}
          options={matches.map((value) => ({ value, label: formatMessage({ id: `import.options.matchOn.${value}` }) }))}
          value={options.matchOn}
          onChange={(matchOn) => onChange({ ...options, matchOn })}
        />
      )}
      <Segmented
        label={formatMessage({ id: 'import.options.policy' })}
        options={policies.map((value) => ({ value, label: formatMessage({ id: `import.options.policy.${value}` }) }))}
        value={policyOf(options)}
        onChange={(policy) => onChange(withPolicy(options, policy))}
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
