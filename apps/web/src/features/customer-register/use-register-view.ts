import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { usableCondition, writeCondition, type Condition } from '@register/domain/filter/condition';
import { readView, writeView, type RegisterView } from './register-search';
import type { OwnFields } from './use-own-fields';

type ChangeView = (change: Partial<Omit<RegisterView, 'dropped'>>, how?: { replace: boolean }) => void;

/** The address is the view: copy it and somebody else sees the same list. */
export function useRegisterView(own: OwnFields | null): [view: RegisterView, change: ChangeView] {
  const search = useSearch({ from: '/shell/customers' });
  const navigate = useNavigate();
  const view = useMemo(() => (own ? settled(readView(search), own) : readView(search)), [search, own]);
  const change = useCallback<ChangeView>(
    (changes, how) =>
      void navigate({
        to: '/customers',
        search: (previous) => writeView({ ...readView(previous), ...changes }),
        replace: how?.replace ?? false,
        resetScroll: false,
      }),
    [navigate],
  );
  return [view, change];
}

/** Without what this viewer does not have: a link may be older than a field's end, or from somebody who sees more. */
function settled(view: RegisterView, { filters, sortable }: OwnFields): RegisterView {
  const usable = view.conditions.flatMap((condition) => usableCondition(condition, filters.get(condition.name)) ?? []);
  const conditions = usable.slice(0, mostConditions);
  const isKept = ({ name, operator }: Condition) =>
    conditions.some((condition) => condition.name === name && condition.operator === operator);
  const { sort } = view;
  return {
    ...view,
    conditions,
    sort: sort && isCustomFieldKey(sort.field) && !sortable.has(sort.field) ? null : sort,
    dropped: [...view.dropped, ...view.conditions.filter((condition) => !isKept(condition)).map(writeCondition)],
  };
}

/** The API takes fifty tests in one filter. */
const mostConditions = 20;
