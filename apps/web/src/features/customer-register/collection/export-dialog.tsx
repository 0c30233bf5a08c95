import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { toAppError } from '../../../graphql/to-app-error';
import { useLanguage } from '../../../i18n/intl-provider';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { DownloadIcon } from '../../../ui/icons';
import { Segmented } from '../../../ui/segmented';
import { toast } from '../../../ui/toast';
import { CustomerExportColumnsDocument } from './collection.generated';
import styles from './export-dialog.module.css';
import type { Scope } from './scope';
import { useExport, type WantedFile } from './use-export';
import { useScopeText } from './use-scope-text';

interface ExportDialogProps {
  scope: Scope;
  onClose: () => void;
}

/** Customers as a file: which columns, and which kind of file. */
export function ExportDialog({ scope, onClose }: ExportDialogProps) {
  const { formatMessage } = useIntl();
  const { language: spoken } = useLanguage();
  const scopeText = useScopeText();
  const errorText = useErrorText();
  const { data, error } = useQuery(CustomerExportColumnsDocument, { fetchPolicy: 'cache-and-network' });
  const [wanted, setWanted] = useState<WantedFile>({ format: 'XLSX', columns: null, language: spoken });
  const { busy, trouble, give } = useExport();
  const columns = data?.customerExportColumns ?? [];
  const chosen = new Set(wanted.columns ?? columns.map(({ key }) => key));
  const masked = columns.some(({ key, field }) => field === 'personalNumber' && chosen.has(key));

  const submit = async () => {
    const count = await give(scope, wanted);
    if (count === null) return;
    toast.info(formatMessage({ id: 'collection.export.fetching' }, { count }));
    onClose();
  };
  const toggle = (key: string, on: boolean) => {
    if (on) chosen.add(key);
    else chosen.delete(key);
    setWanted({ ...wanted, columns: columns.map((column) => column.key).filter((it) => chosen.has(it)) });
  };

  return (
    <Dialog
      opened
      wide
      onClose={onClose}
      title={formatMessage({ id: 'collection.export.title' })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button
            variant="primary"
            icon={<DownloadIcon aria-hidden />}
            busy={busy}
            blockedBecause={chosen.size === 0 ? formatMessage({ id: 'collection.export.noColumns' }) : undefined}
            onClick={() => void submit()}
          >
            {formatMessage({ id: 'collection.export.submit' })}
          </Button>
        </>
      }
    >
      <div className={styles['content']}>
        <p>{scopeText(scope)}</p>
        <div className={styles['choices']}>
          <Segmented
            label={formatMessage({ id: 'collection.export.format' })}
            options={(['XLSX', 'CSV'] as const).map((value) => ({
              value,
              label: formatMessage({ id: `collection.export.format.${value}` }),
            }))}
            value={wanted.format}
            onChange={(format) => setWanted({ ...wanted, format })}
          />
          <Segmented
            label={formatMessage({ id: 'collection.export.language' })}
            options={(['sv', 'en'] as const).map((value) => ({
              value,
              label: formatMessage({ id: `collection.export.language.${value}` }),
            }))}
            value={wanted.language}
            onChange={(language) => setWanted({ ...wanted, language })}
          />
          <Segmented
            label={formatMessage({ id: 'collection.export.columns' })}
            options={(['all', 'some'] as const).map((value) => ({
              value,
              label: formatMessage({ id: `collection.export.columns.${value}` }, { count: columns.length }),
            }))}
            value={wanted.columns === null ? 'all' : 'some'}
            onChange={(which) =>
              setWanted({ ...wanted, columns: which === 'all' ? null : columns.map(({ key }) => key) })
            }
          />
        </div>
        {wanted.columns !== null && (
          <>
            <ul className={styles['columns']} aria-label={formatMessage({ id: 'collection.export.columns' })}>
              {columns.map(({ key, headings }) => (
                <li key={key}>
                  <Checkbox
                    label={headings[spoken === 'sv' ? 0 : 1] ?? key}
                    checked={chosen.has(key)}
                    onChange={(event) => toggle(key, event.target.checked)}
                  />
                </li>
              ))}
            </ul>
            <div>
              <Button
                variant="subtle"
                onClick={() => setWanted({ ...wanted, columns: chosen.size > 0 ? [] : columns.map(({ key }) => key) })}
              >
                {formatMessage({ id: chosen.size > 0 ? 'collection.export.none' : 'collection.export.every' })}
              </Button>
            </div>
          </>
        )}
        <p className={styles['note']}>
          {formatMessage({ id: 'collection.export.note' })}{' '}
          {masked && formatMessage({ id: 'collection.export.masked' })}
        </p>
        {error && <Alert tone="danger">{errorText(toAppError(error))}</Alert>}
        {trouble !== null && (
          <Alert tone="danger" announced>
            {trouble}
          </Alert>
        )}
      </div>
    </Dialog>
  );
}
