import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { useLanguage } from '../../i18n/intl-provider';
import { useCustomFields } from '../../session/use-custom-fields';
import { Alert } from '../../ui/alert';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { SectionCard } from '../../ui/section-card';
import { Skeleton } from '../../ui/skeleton';
import { ColumnRow } from './column-row';
import { hasNoKey, hasNoMatch, mapColumn, mappingOf, missingFields, sameMapping } from './column-mapping';
import { fieldName } from './field-name';
import { sameOptions, wantedOptions } from './import-policy';
import { RegisterImportFieldsDocument } from './import.generated';
import styles from './map-step.module.css';
import { ReadingOptions } from './reading-options';
import type { ShownImport } from './use-import';
import { useImportChanges } from './use-import-changes';

/** What each column becomes. Going on tries every row anew when something was changed. */
export function MapStep({ shown }: { shown: ShownImport }) {
  const { formatMessage, formatList } = useIntl();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { register } = shown;
  const { prepare, busy, trouble } = useImportChanges();
  const { data } = useQuery(RegisterImportFieldsDocument, { variables: { id: shown.id } });
  const found = mappingOf(shown.columns);
  const [mapping, setMapping] = useState(found);
  const [options, setOptions] = useState(shown.options);
  const fields = data?.registerImport?.fields;
  const own = useCustomFields();
  const nameOf = (key: string) =>
    fieldName(key, language, formatMessage({ id: 'import.field.contactPersons' }), register, own);
  const headingOf = (index: number) =>
    shown.columns[index]?.heading || formatMessage({ id: 'import.map.unnamed' }, { number: index + 1 });

  const choose = (index: number, field: string | null) => {
    const changed = mapColumn(mapping, index, field);
    setMapping(changed.mapping);
    if (field === null || changed.from === null) return;
    const values = { field: nameOf(field), heading: headingOf(index), other: headingOf(changed.from) };
    announce(formatMessage({ id: 'import.map.moved' }, values));
  };
  const goOn = async () => {
    const same = sameMapping(mapping, found) && sameOptions(options, shown.options);
    const tried = same && shown.problems.length === 0;
    const id = tried ? shown.id : await prepare(register, shown.fileId, mapping, wantedOptions(options));
    if (id !== null) await navigate({ href: `${paths.importJob(id)}?step=review` });
  };

  if (!fields) return <Skeleton lines={8} height={24} />;
  const unmapped = shown.columns.filter(({ index }) => mapping[index] === null).map(({ index }) => headingOf(index));
  const missing = missingFields(mapping, fields);
  const blocked = hasNoKey(mapping, register)
    ? formatMessage({ id: 'import.map.noKey' }, { register })
    : hasNoMatch(mapping, register, options)
      ? formatMessage({ id: 'import.map.noMatch' })
      : undefined;
  return (
    <div className={styles['column']}>
      {shown.problems.length > 0 && (
        <Alert tone="danger" title={formatMessage({ id: 'import.problem' })}>
          {shown.problems.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </Alert>
      )}
      <SectionCard
        title={formatMessage({ id: 'import.map.title' })}
        description={formatMessage({ id: shown.mappingRemembered ? 'import.map.remembered' : 'import.map.text' })}
      >
        <ul className={styles['list']}>
          {shown.columns.map((column) => (
            <ColumnRow
              key={column.index}
              column={column}
              remembered={shown.mappingRemembered}
              heading={headingOf(column.index)}
              field={mapping[column.index] ?? null}
              fields={fields.map(({ key }) => ({ value: key, label: nameOf(key) }))}
              onChange={(field) => choose(column.index, field)}
            />
          ))}
        </ul>
        {unmapped.length > 0 && (
          <p>{formatMessage({ id: 'import.map.unmapped' }, { count: unmapped.length, names: unmapped.join(', ') })}</p>
        )}
        {missing.length > 0 && (
          <Alert tone="warning">
            {formatMessage(
              { id: 'import.map.missing' },
              { fields: formatList(missing.map(nameOf), { type: 'conjunction' }), count: missing.length, register },
            )}
          </Alert>
        )}
      </SectionCard>
      <ReadingOptions register={register} options={options} onChange={setOptions} />
      {trouble !== null && (
        <Alert tone="danger" announced title={formatMessage({ id: 'import.map.failed' })}>
          {trouble}
        </Alert>
      )}
      <div>
        <Button variant="primary" busy={busy} blockedBecause={blocked} onClick={() => void goOn()}>
          {formatMessage({ id: 'import.map.continue' })}
        </Button>
        {blocked !== undefined && <p className={styles['why']}>{blocked}</p>}
      </div>
    </div>
  );
}
