import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../i18n/format';
import { SectionCard } from '../../ui/section-card';
import { Tabs } from '../../ui/tabs';
import { countOf, firstTab, outcomes, shownOutcomes } from './row-counts';
import { RowList } from './row-list';
import styles from './row-tabs.module.css';
import type { ShownImport } from './use-import';

/** The rows by what becomes of them. */
export function RowTabs({ shown }: { shown: ShownImport }) {
  const { formatMessage } = useIntl();
  const { number } = useFormats();
  const [tab, setTab] = useState(() => firstTab(shown.counts));
  return (
    <SectionCard title={formatMessage({ id: 'import.review.tabs' })}>
      <Tabs
        label={formatMessage({ id: 'import.review.tabs' })}
        value={tab}
        onChange={(id) => setTab(outcomes.find((outcome) => outcome === id) ?? tab)}
        tabs={shownOutcomes(shown).map((outcome) => ({
          id: outcome,
          label: (
            <>
              {formatMessage({ id: `import.tab.${outcome}` })}{' '}
              <span className={styles['count']}>{number(countOf(outcome, shown.counts))}</span>
            </>
          ),
          content: (
            <div className={styles['content']}>
              <p className={styles['effect']}>
                {formatMessage({ id: `import.tab.effect.${outcome}` }, { register: shown.register })}
              </p>
              {countOf(outcome, shown.counts) === 0 ? (
                <p>{formatMessage({ id: 'import.tab.none' })}</p>
              ) : (
                <RowList shown={shown} outcome={outcome} />
              )}
            </div>
          ),
        }))}
      />
    </SectionCard>
  );
}
