import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/button';
import { FilterIcon } from '../../ui/icons';
import type { OwnFilter } from './own-filters';
import type { RegisterView } from './register-search';
import type { OwnFields } from './use-own-fields';

const OwnFilterDrawer = lazy(async () => ({ default: (await import('./own-filter-drawer')).OwnFilterDrawer }));

interface OwnFilterButtonProps {
  view: RegisterView;
  own: OwnFields;
  onChange: (filters: readonly OwnFilter[]) => void;
}

/** Opens the panel of filters; says how many are in force. */
export function OwnFilterButton({ view, own, onChange }: OwnFilterButtonProps) {
  const { formatMessage } = useIntl();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button icon={<FilterIcon aria-hidden />} aria-haspopup="dialog" onClick={() => setOpened(true)}>
        {formatMessage({ id: 'register.own.filter' }, { count: view.own.length })}
      </Button>
      {opened && (
        <Suspense fallback={null}>
          <OwnFilterDrawer filters={view.own} own={own} onChange={onChange} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
