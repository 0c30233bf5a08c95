import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { SearchIcon } from '../../ui/icons';
import { SectionCard } from '../../ui/section-card';
import { affected, isSwitch, isValue, pageOf, settingPages, type SettingPage } from './setting-pages';
import { SettingRow } from './setting-row';
import { SettingValueRow } from './setting-value-row';
import { findSettings } from './setting-search';
import type { Settings } from './use-settings';

interface SettingResultsProps {
  q: string;
  settings: Settings;
  onOpen: (page: SettingPage) => void;
}

/** What the search found, by page: switches at once, the rest by a way to their page. */
export function SettingResults({ q, settings, onOpen }: SettingResultsProps) {
  const { formatMessage } = useIntl();
  const found = findSettings(q, (key) =>
    [
      `settings.label.${key}` as const,
      `settings.effect.${key}` as const,
      `settings.page.${pageOf(key)}` as const,
      ...affected[key],
    ]
      .map((id) => formatMessage({ id }))
      .join(' '),
  );
  const count = formatMessage({ id: 'settings.search.found' }, { count: found.length });
  useEffect(() => {
    const timer = setTimeout(() => announce(count), 600);
    return () => clearTimeout(timer);
  }, [count]);
  if (found.length === 0)
    return (
      <EmptyState icon={<SearchIcon />} title={formatMessage({ id: 'settings.search.none' })}>
        {formatMessage({ id: 'settings.search.none.text' })}
      </EmptyState>
    );
  return (
    <>
      {settingPages
        .map((page) => ({ page, keys: found.filter((key) => pageOf(key) === page) }))
        .filter(({ keys }) => keys.length > 0)
        .map(({ page, keys }) => {
          const name = formatMessage({ id: `settings.page.${page}` });
          return (
            <SectionCard
              key={page}
              title={name}
              actions={
                <Button variant="subtle" onClick={() => onOpen(page)}>
                  {formatMessage({ id: 'settings.search.open' }, { page: name })}
                </Button>
              }
            >
              <div>
                {keys.map((key) =>
                  isSwitch(key) ? (
                    <SettingRow key={key} setting={key} settings={settings} />
                  ) : isValue(key) ? (
                    <SettingValueRow key={key} setting={key} settings={settings} />
                  ) : (
                    <p key={key}>
                      {formatMessage({ id: `settings.label.${key}` })}: {settings.shown?.[key]}
                    </p>
                  ),
                )}
              </div>
            </SectionCard>
          );
        })}
    </>
  );
}
