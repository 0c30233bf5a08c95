import type { Condition } from '@register/domain/filter/condition';
import type { FilterName } from '@register/domain/filter/list-filters';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { FilterIcon } from '../../../ui/icons';
import type { RegisterView } from '../register-search';
import type { OwnFields } from '../use-own-fields';

const FilterPanel = lazy(async () => ({ default: (await import('./filter-panel')).FilterPanel }));

interface FilterButtonProps {
  view: RegisterView;
  own: OwnFields;
  countText: string;
  /** Which filter the panel is open at; `true`: none in particular; `false`: it is closed. */
  opened: FilterName | boolean;
  onOpen: (opened: FilterName | boolean) => void;
  onChange: (conditions: readonly Condition[], how: { replace: boolean }) => void;
}

/** Opens the panel of filters; says how many are in force. */
export function FilterButton({ view, own, countText, opened, onOpen, onChange }: FilterButtonProps) {
  const { formatMessage } = useIntl();
  return (
    <>
      <Button icon={<FilterIcon aria-hidden />} aria-haspopup="dialog" onClick={() => onOpen(true)}>
        {formatMessage({ id: 'filter.button' }, { count: view.conditions.length })}
      </Button>
      {opened !== false && (
        <Suspense fallback={null}>
          <FilterPanel
            view={view}
            own={own}
            countText={countText}
            openAt={opened === true ? null : opened}
            onChange={onChange}
            onClose={() => onOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
