import { useIntl } from 'react-intl';
import { NeedsAdministrator } from '../../session/needs-administrator';
import { useCan } from '../../session/use-session';
import { DownloadIcon } from '../../ui/icons';
import { SectionCard } from '../../ui/section-card';
import { FileStep } from './file-step';
import { ImportFrame } from './import-frame';
import styles from './import-page.module.css';
import { RecentImports } from './recent-imports';

/** Where an import begins, and where one finds those that are under way. */
export function ImportPage() {
  const { formatMessage } = useIntl();
  if (!useCan('admin')) return <NeedsAdministrator page={formatMessage({ id: 'import.title' })} />;
  return (
    <ImportFrame step="file">
      <div className={styles['column']}>
        <SectionCard
          title={formatMessage({ id: 'import.file.title' })}
          description={formatMessage({ id: 'import.file.headings' })}
        >
          <FileStep />
          <p className={styles['template']}>
            <a href="/files/templates/customers.xlsx" download className={styles['link']}>
              <DownloadIcon aria-hidden />
              {formatMessage({ id: 'import.file.template' })}
            </a>
            {formatMessage({ id: 'import.file.template.effect' })}
          </p>
        </SectionCard>
        <RecentImports />
      </div>
    </ImportFrame>
  );
}
