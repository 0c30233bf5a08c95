import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { readView, writeView, type RegisterView } from './register-search';

type ChangeView = (change: Partial<Omit<RegisterView, 'dropped'>>, how?: { replace: boolean }) => void;

/** The address is the view: copy it and somebody else sees the same list. */
export function useRegisterView(): [view: RegisterView, change: ChangeView] {
  const search = useSearch({ from: '/shell/customers' });
  const navigate = useNavigate();
  const view = useMemo(() => readView(search), [search]);
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
