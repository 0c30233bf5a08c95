import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { apiFilterOf, writeOwnFilter } from './own-filters';
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
function settled(view: RegisterView, { filterable, sortable }: OwnFields): RegisterView {
  const stands = (filter: RegisterView['own'][number]) =>
    filterable.some((field) => field.key === filter.key && apiFilterOf(field, filter) !== null);
  const { sort } = view;
  return {
    ...view,
    own: view.own.filter(stands),
    sort: sort && isCustomFieldKey(sort.field) && !sortable.has(sort.field) ? null : sort,
    dropped: [...view.dropped, ...view.own.filter((filter) => !stands(filter)).map(writeOwnFilter)],
  };
}
