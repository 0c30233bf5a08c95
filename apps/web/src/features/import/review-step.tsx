import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { Alert } from '../../ui/alert';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { SectionCard } from '../../ui/section-card';
import { DownloadLink } from '../../ui/download-link';
import styles from './review-step.module.css';
import { plannedRows } from './row-counts';
import { RowTabs } from './row-tabs';
import type { ShownImport } from './use-import';
import { useImportChanges } from './use-import-changes';

/** What every row would do, before anything is done. */
export function ReviewStep({ shown }: { shown: ShownImport }) {
  const { formatMessage } = useIntl();
  const { start, busy, trouble } = useImportChanges();
  const { counts } = shown;
  const { written, skipped } = plannedRows(shown);
  const { new: added, changed, duplicate, error } = counts;
  useEffect(() => {
    announce(formatMessage({ id: 'import.announce.preview' }, { new: added, changed, duplicate, error }));
  }, [formatMessage, added, changed, duplicate, error]);

  return (
    <>
      <SectionCard
        title={formatMessage({ id: 'import.review.title' }, { name: shown.fileName })}
        description={formatMessage({ id: 'import.review.text' }, { total: counts.total })}
      >
        {trouble !== null && (
          <Alert tone="danger" announced title={formatMessage({ id: 'import.start.failed' })}>
            {trouble}
          </Alert>
        )}
        <div className={styles['actions']}>
          <Button
            variant="primary"
            busy={busy}
            blockedBecause={written === 0 ? formatMessage({ id: 'import.start.nothing' }) : undefined}
            onClick={() => void start(shown.id)}
          >
            {skipped > 0
              ? formatMessage({ id: 'import.start.skip' }, { count: written, skipped })
              : formatMessage({ id: 'import.start' }, { count: written })}
          </Button>
          {shown.errorFileUrl !== null && (
            <DownloadLink href={shown.errorFileUrl}>{formatMessage({ id: 'import.left.download' })}</DownloadLink>
          )}
          <ButtonLink href={`${paths.importJob(shown.id)}?step=map`}>
            {formatMessage({ id: 'import.back.map' })}
          </ButtonLink>
        </div>
        {written === 0 && <p>{formatMessage({ id: 'import.start.nothing' })}</p>}
      </SectionCard>
      <RowTabs shown={shown} />
    </>
  );
}
