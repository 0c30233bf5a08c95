import { customFieldTypes } from '@register/domain/custom-fields/custom-field';
import { customFieldKinds, hasOptions } from '@register/domain/custom-fields/custom-field-row';
import { slugOf } from '@register/domain/custom-fields/slug';
import { useIntl } from 'react-intl';
import { LockedField } from '../../../ui/locked-field';
import { FieldPair } from '../../../ui/section-card';
import { SelectField } from '../../../ui/select-field';
import { SwitchField } from '../../../ui/switch-field';
import { TextField } from '../../../ui/text-field';
import { FieldSubgroups } from './field-subgroups';
import { ofType, type FieldDraft } from './field-draft';
import { LineFields } from './line-fields';
import type { DefinedField } from './use-custom-field-settings';

interface CustomFieldFormProps {
  field: DefinedField | null;
  draft: FieldDraft;
  onChange: (draft: FieldDraft) => void;
  problemOf: (...path: readonly string[]) => string | undefined;
}

/** Everything that a field is, from what it is called to who sees it. */
export function CustomFieldForm({ field, draft, onChange, problemOf }: CustomFieldFormProps) {
  const { formatMessage } = useIntl();
  const set = (changes: Partial<FieldDraft>) => onChange({ ...draft, ...changes });
  const languages = ['sv', 'en'] as const;
  return (
    <>
      <FieldPair>
        {languages.map((language) => (
          <TextField
            key={language}
            label={formatMessage({ id: `settings.customFields.title.${language}` })}
            required={language === 'sv'}
            data-autofocus={(language === 'sv' && field === null) || undefined}
            value={draft.title[language]}
            autoComplete="off"
            lang={language}
            onChange={(event) => set({ title: { ...draft.title, [language]: event.target.value } })}
            error={problemOf('title', language)}
          />
        ))}
      </FieldPair>
      <TypeField {...{ field, draft, onChange, problemOf }} />
      <KeyField {...{ field, draft, onChange, problemOf }} />
      {languages.map((language) => (
        <TextField
          key={language}
          label={formatMessage({ id: `settings.customFields.help.${language}` })}
          description={language === 'en' ? undefined : formatMessage({ id: 'settings.customFields.help.effect' })}
          value={draft.help[language]}
          autoComplete="off"
          lang={language}
          onChange={(event) => set({ help: { ...draft.help, [language]: event.target.value } })}
          error={problemOf('help', language)}
        />
      ))}
      {draft.type === 'TEXT' && (
        <LineFields
          kind="suggestions"
          lines={draft.suggestions}
          onChange={(suggestions) => set({ suggestions })}
          problemOf={problemOf}
        />
      )}
      {hasOptions(draft.type) && (
        <LineFields
          kind="options"
          lines={draft.options}
          onChange={(options) => set({ options })}
          problemOf={problemOf}
        />
      )}
      <Switches {...{ field, draft, onChange, problemOf }} />
      <FieldSubgroups
        chosen={draft.subgroups}
        onChange={(subgroups) => set({ subgroups })}
        error={draft.subgroups.map((_, at) => problemOf('subgroups', String(at))).find(Boolean)}
      />
    </>
  );
}

/** Fixed once a customer has a value: the values would be of another kind. */
function TypeField({ field, draft, onChange, problemOf }: CustomFieldFormProps) {
  const { formatMessage } = useIntl();
  const label = formatMessage({ id: 'settings.customFields.type' });
  const nameOf = (type: FieldDraft['type']) => formatMessage({ id: `settings.customFields.type.${type}` });
  const usage = field?.usage ?? 0;
  if (usage > 0)
    return (
      <LockedField
        label={label}
        value={nameOf(draft.type)}
        lock={{
          what: formatMessage({ id: 'settings.customFields.type.locked' }),
          why: formatMessage({ id: 'settings.customFields.type.locked.why' }, { count: usage }),
        }}
      />
    );
  return (
    <SelectField
      label={label}
      description={formatMessage({ id: 'settings.customFields.type.effect' })}
      options={customFieldTypes.map((type) => ({ value: type, label: nameOf(type) }))}
      value={draft.type}
      onChange={(value) => {
        const type = customFieldTypes.find((one) => one === value);
        if (type) onChange(ofType(draft, type));
      }}
      error={problemOf('type')}
    />
  );
}

/** What programs and files call the field: chosen with it, never changed. */
function KeyField({ field, draft, onChange, problemOf }: CustomFieldFormProps) {
  const { formatMessage } = useIntl();
  const label = formatMessage({ id: 'settings.customFields.key' });
  if (field)
    return (
      <LockedField
        label={label}
        value={field.key}
        lock={{
          what: formatMessage({ id: 'settings.customFields.key.locked' }),
          why: formatMessage({ id: 'settings.customFields.key.locked.why' }),
        }}
      />
    );
  const title = draft.title.sv || draft.title.en;
  return (
    <TextField
      label={label}
      description={formatMessage({ id: 'settings.customFields.key.effect' })}
      placeholder={title.trim() === '' ? undefined : slugOf(title, new Set())}
      value={draft.key}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onChange({ ...draft, key: event.target.value })}
      error={problemOf('key')}
    />
  );
}

function Switches({ draft, onChange, problemOf }: CustomFieldFormProps) {
  const { formatMessage } = useIntl();
  const kind = customFieldKinds[draft.type];
  const properties = [
    'required',
    ...(kind.unique ? (['unique'] as const) : []),
    'showInList',
    ...(kind.searchable ? (['searchable'] as const) : []),
    'hiddenFromCustomers',
  ] as const;
  return (
    <>
      {properties.map((property) => (
        <SwitchField
          key={property}
          label={formatMessage({ id: `settings.customFields.${property}` })}
          description={formatMessage({ id: `settings.customFields.${property}.effect` })}
          checked={draft[property]}
          onChange={(event) => onChange({ ...draft, [property]: event.target.checked })}
          error={problemOf(property)}
        />
      ))}
    </>
  );
}
