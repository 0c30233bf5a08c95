import { usableQuestion } from '@register/domain/view/list-question';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import type { RegisterSearch } from './register-address';
import { readView, writeView, type RegisterView, type ViewBase } from './register-search';
import { useViewer } from '../../session/use-session';
import type { OwnFields } from './use-own-fields';
import { rememberView } from './views/last-view';
import { baseOf, type RegisterViews } from './views/use-views';

export type ChangeView = (
  change: Partial<Omit<RegisterView, 'dropped' | 'viewId'>>,
  how?: { replace: boolean },
) => void;

/** The address is the view: copy it and somebody else sees the same list. */
export function useRegisterView(
  own: OwnFields | null,
  views: RegisterViews | null,
): [view: RegisterView, change: ChangeView] {
  // Whom the panel shows is no part of the list: it is the same as long as it says the same.
  const search = useSearch({
    from: '/shell/customers',
    select: ({ view, q, f, sort }): RegisterSearch => ({ view, q, f, sort }),
    structuralSharing: true,
  });
  const navigate = useNavigate();
  const base = useMemo(() => baseOf(views, search.view ?? firstOf(search)), [views, search]);
  const view = useMemo(() => usableView(search, base, own), [search, base, own]);
  const firstId = views?.firstId;
  const change = useCallback<ChangeView>(
    (changes, how) =>
      void navigate({
        to: '/customers',
        search: (previous) => {
          const from = baseOf(views, previous.view ?? firstOf(previous));
          return writeView({ ...readView(previous, from), ...changes }, from, firstId);
        },
        replace: how?.replace ?? false,
        resetScroll: false,
      }),
    [navigate, views, firstId],
  );
  useBeginning(search, firstId);
  useLastView(search, view.viewId, firstId);
  return [view, change];
}

/** The same list at another address, to be looked at only. */
export function useSameView(search: RegisterSearch, own: OwnFields | null, views: RegisterViews | null): RegisterView {
  return useMemo(() => usableView(search, baseOf(views, search.view ?? firstOf(search)), own), [search, own, views]);
}

function usableView(search: RegisterSearch, base: ViewBase, own: OwnFields | null): RegisterView {
  const read = readView(search, base);
  return own ? { ...read, ...usableQuestion(read, own) } : read;
}

/** An address that says something, and names no view, is of the list that everybody has. */
const firstOf = ({ q, f, sort }: RegisterSearch): string | undefined =>
  (q ?? f ?? sort) === undefined ? undefined : 'active';

/** The menu leads back to the view that one was in; a link with filters of its own is none. */
function useLastView(search: RegisterSearch, viewId: string, firstId: string | undefined) {
  const userId = useViewer().user?.id;
  const isOwnWord = search.view === undefined && firstOf(search) !== undefined;
  useEffect(() => {
    if (userId !== undefined && firstId !== undefined && !isOwnWord) rememberView(userId, viewId, firstId);
  }, [userId, viewId, firstId, isOwnWord]);
}

/** Whoever begins with a view of their own has it in the address at once, so that it can be copied. */
function useBeginning(search: RegisterSearch, firstId: string | undefined) {
  const navigate = useNavigate();
  const saysNothing = (search.view ?? firstOf(search)) === undefined;
  useEffect(() => {
    if (saysNothing && firstId !== undefined && firstId !== 'active')
      void navigate({
        to: '/customers',
        search: ({ open }) => ({ view: firstId, open }),
        replace: true,
        resetScroll: false,
      });
  }, [saysNothing, firstId, navigate]);
}
