import { useIntl } from 'react-intl';
import { SectionCard } from '../../ui/section-card';
import { Segmented } from '../../ui/segmented';
import { SwitchField } from '../../ui/switch-field';
import type { ShownImport } from './use-import';

interface ReadingOptionsProps {
  options: ShownImport['options'];
  onChange: (options: ShownImport['options']) => void;
}

const onMatches = ['UPDATE', 'SKIP'] as const;

/** What a row does to a customer that exists. */
export function ReadingOptions({ options, onChange }: ReadingOptionsProps) {
  const { formatMessage } = useIntl();
  return (
    <SectionCard title={formatMessage({ id: 'import.options' })}>
      <Segmented
        label={formatMessage({ id: 'import.options.onMatch' })}
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
    </SectionCard>
  );
}
