import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { useFormats } from '../../i18n/format';
import { Alert } from '../../ui/alert';
import { announce } from '../../ui/announcer';
import { ButtonLink } from '../../ui/button-link';
import { DataList } from '../../ui/data-list';
import { SectionCard } from '../../ui/section-card';
import { DownloadLink } from '../../ui/download-link';
import { ImportUndo } from './undo/import-undo';
import { registerSlugs, resultOf, type ImportRegister } from './import-registers';
import { countOf, shownOutcomes } from './row-counts';
import { RowTabs } from './row-tabs';
import styles from './result-step.module.css';
import type { ShownImport } from './use-import';

const titles = {
  DONE: 'import.done.title',
  CANCELLED: 'import.done.cancelled',
  FAILED: 'import.done.failed',
} as const;

/** Letters are shown with new and with changed discounts; of the other registers what is new. */
const shows = (register: ImportRegister, counts: ShownImport['counts']) =>
  counts.new + (register === 'DISCOUNT_LETTERS' ? counts.changed : 0) > 0;

/** What has been done: numbers, the customers, and the rows that were left out. */
export function ResultStep({ shown }: { shown: ShownImport }) {
  const { formatMessage } = useIntl();
  const { number, dateTime } = useFormats();
  const { counts, status, register } = shown;
  const done = status === 'DONE';
  const written = counts.new + counts.changed + (shown.options.includeDuplicates ? counts.duplicate : 0);
  const ended = formatMessage({ id: 'import.announce.done' });
  useEffect(() => {
    if (done) announce(ended);
  }, [done, ended]);
  return (
    <>
      <div className={styles['column']}>
        <SectionCard
          title={formatMessage(
            { id: titles[status === 'DONE' || status === 'CANCELLED' ? status : 'FAILED'] },
            { name: shown.fileName },
          )}
          description={
            done
              ? formatMessage({ id: written > 0 ? 'import.done.text' : 'import.done.nothing' }, { written, register })
              : formatMessage({ id: 'import.done.kept' })
          }
        >
          {shown.problems.length > 0 && (
            <Alert tone="danger">
              {shown.problems.map(({ message }) => (
                <p key={message}>{message}</p>
              ))}
            </Alert>
          )}
          <DataList
            missing={formatMessage({ id: 'import.missing' })}
            facts={[
              ...(counts.total > 0
                ? shownOutcomes(shown).map((outcome) => ({
                    id: outcome,
                    label: formatMessage({ id: `import.tab.${outcome}` }),
                    value: number(countOf(outcome, counts)),
                  }))
                : []),
              ...(counts.left > 0
                ? [{ id: 'left', label: formatMessage({ id: 'import.done.left' }), value: number(counts.left) }]
                : []),
              { id: 'begun', label: formatMessage({ id: 'import.done.begun' }), value: dateTime(shown.createdAt) },
              {
                id: 'ended',
                label: formatMessage({ id: 'import.done.ended' }),
                value: shown.finishedAt && dateTime(shown.finishedAt),
              },
              { id: 'by', label: formatMessage({ id: 'import.done.by' }), value: shown.createdBy },
            ]}
          />
          <div className={styles['actions']}>
            {(shows(register, counts) || !done) && (
              <ButtonLink href={resultOf(register, shown.id)} variant="primary">
                {formatMessage({ id: `import.done.show.${register}` })}
              </ButtonLink>
            )}
            {shown.errorFileUrl !== null && (
              <DownloadLink href={shown.errorFileUrl}>
                {formatMessage({ id: 'import.left.download.done' })}
              </DownloadLink>
            )}
            <ButtonLink href={paths.importInto(registerSlugs[register])}>
              {formatMessage({ id: 'import.new' })}
            </ButtonLink>
          </div>
        </SectionCard>
        <ImportUndo shown={shown} />
      </div>
      {done && <RowTabs shown={shown} />}
    </>
  );
}
