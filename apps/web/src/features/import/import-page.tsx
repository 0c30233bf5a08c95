import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { NeedsAdministrator } from '../../session/needs-administrator';
import { useCan } from '../../session/use-session';
import { DownloadIcon } from '../../ui/icons';
import { SectionCard } from '../../ui/section-card';
import { SelectField } from '../../ui/select-field';
import { FileStep } from './file-step';
import { ImportFrame } from './import-frame';
import styles from './import-page.module.css';
import { importRegisters, registerOfSlug, registerSlugs } from './import-registers';
import { RecentImports } from './recent-imports';

/** Where an import begins, and where one finds those that are under way. */
export function ImportPage() {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const register = registerOfSlug(useSearch({ from: '/shell/import' }).register);
  if (!useCan('admin')) return <NeedsAdministrator page={formatMessage({ id: `import.title.${register}` })} />;
  return (
    <ImportFrame step="file" register={register}>
      <div className={styles['column']}>
        <SectionCard
          title={formatMessage({ id: 'import.file.title' })}
          description={formatMessage({ id: 'import.file.headings' }, { register })}
        >
          <SelectField
            label={formatMessage({ id: 'import.register' })}
            options={importRegisters.map((value) => ({
              value,
              label: formatMessage({ id: `import.register.${value}` }),
            }))}
            value={register}
            onChange={(value) => {
              const chosen = importRegisters.find((other) => other === value) ?? register;
              void navigate({ href: paths.importInto(registerSlugs[chosen]), replace: true });
            }}
          />
          <FileStep register={register} />
          <p className={styles['template']}>
            <a href={`/files/templates/${registerSlugs[register]}.xlsx`} download className={styles['link']}>
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
