import { fieldRow } from '@register/domain/custom-fields/custom-field-table';
import { fieldAccess, tellableFields } from '@register/domain/customer/field-access';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useCustomFields } from '../../../session/use-custom-fields';
import { useViewer } from '../../../session/use-session';
import { SelectField } from '../../../ui/select-field';
import type { CardCustomer, CardSettings } from '../card-customer';
import { cardSituation } from '../card-situation';
import { useFieldLabel } from '../field-label';
import styles from './customer-history-page.module.css';
import type { HistoryFilter } from './use-history';

interface HistoryFiltersProps {
  customer: CardCustomer;
  settings: CardSettings;
  actors: readonly string[];
  filter: HistoryFilter;
  onChange: (filter: HistoryFilter) => void;
}

/** Which changes: of which field, by whom, by which way in. */
export function HistoryFilters({ customer, settings, actors, filter, onChange }: HistoryFiltersProps) {
  const { formatMessage } = useIntl();
  const fields = useFieldOptions(customer, settings);
  const choice = (chosen: string | null) => (chosen === null || chosen === ALL ? undefined : chosen);
  const people = filter.actor !== undefined && !actors.includes(filter.actor) ? [...actors, filter.actor] : actors;
  return (
    <div className={styles['filters']}>
      <SelectField
        label={formatMessage({ id: 'card.history.field' })}
        options={[{ value: ALL, label: formatMessage({ id: 'card.history.allFields' }) }, ...fields]}
        value={filter.field ?? ALL}
        onChange={(chosen) => onChange({ ...filter, field: choice(chosen) })}
        searchable
      />
      <SelectField
        label={formatMessage({ id: 'card.history.actor' })}
        options={[
          { value: ALL, label: formatMessage({ id: 'card.history.everybody' }) },
          ...people.map((name) => ({ value: name, label: name })),
        ]}
        value={filter.actor ?? ALL}
        onChange={(chosen) => onChange({ ...filter, actor: choice(chosen) })}
        searchable
      />
      <SelectField
        label={formatMessage({ id: 'card.history.source' })}
        options={[
          { value: ALL, label: formatMessage({ id: 'card.history.anyWay' }) },
          ...changeSources.map((value) => ({ value, label: formatMessage({ id: `card.history.source.${value}` }) })),
        ]}
        value={filter.source ?? ALL}
        onChange={(chosen) => onChange({ ...filter, source: changeSources.find((one) => one === chosen) })}
      />
    </div>
  );
}

const changeSources = ['WEB', 'API_KEY', 'IMPORT', 'BULK', 'SYSTEM'] as const;

const ALL = 'all';

/** Every field that leaves a trace and that the viewer may read. */
function useFieldOptions(customer: CardCustomer, settings: CardSettings) {
  const viewer = useViewer();
  const customFields = useCustomFields();
  const label = useFieldLabel();
  return useMemo(() => {
    const situation = cardSituation(viewer, settings, customer, customFields);
    const fields = tellableFields(situation.viewer, customFields).filter((key) => {
      const row = fieldRow(key, customFields);
      return row.history !== 'none' && fieldAccess(key, situation).canRead;
    });
    return fields.map((key) => ({ value: key as string, label: label(key) }));
  }, [viewer, settings, customer, customFields, label]);
}
