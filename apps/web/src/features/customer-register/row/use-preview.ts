import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { CustomerEdge } from '../use-customer-list';

export interface Preview {
  /** Whom the panel shows: it is in the address, so that a link shows them too. */
  readonly id: string | undefined;
  readonly open: (id: string) => void;
  /** Opens it, or closes it where it shows this one already. */
  readonly toggle: (id: string) => void;
  readonly close: () => void;
  /** One has gone to another row: the panel goes along, once one stays there. */
  readonly follow: (index: number) => void;
}

/** The panel beside the list. Opening it is a step of its own, that Back takes back; going along is none. */
export function usePreview(edges: readonly CustomerEdge[], content: RefObject<HTMLElement | null>): Preview {
  const router = useRouter();
  const navigate = useNavigate();
  const id = useSearch({ from: '/shell/customers', select: ({ open }) => open });
  const opened = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback(
    (open: string | undefined, replace: boolean) => {
      clearTimeout(timer.current);
      void navigate({ to: '/customers', search: (before) => ({ ...before, open }), replace, resetScroll: false });
    },
    [navigate],
  );
  const close = () => {
    clearTimeout(timer.current);
    if (opened.current) router.history.back();
    else show(undefined, true);
  };
  const open = (next: string) => {
    if (id === undefined) opened.current = true;
    show(next, id !== undefined);
  };
  useEffect(() => {
    if (id === undefined) opened.current = false;
  }, [id]);
  useFocusAfter(id, content);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    id,
    open,
    close,
    toggle: (next) => (next === id ? close() : open(next)),
    follow: (index) => {
      const next = edges[index]?.node.id;
      clearTimeout(timer.current);
      if (id !== undefined && next !== undefined && next !== id)
        timer.current = setTimeout(() => show(next, true), stayMs);
    },
  };
}

/** When the panel is gone and took the focus with it, one is on the row that it showed. */
function useFocusAfter(id: string | undefined, content: RefObject<HTMLElement | null>) {
  const before = useRef<string>(undefined);
  useEffect(() => {
    const gone = before.current;
    before.current = id;
    if (id !== undefined || gone === undefined || document.activeElement !== document.body) return;
    const link = content.current?.querySelector<HTMLElement>(`a[href$="/customers/${CSS.escape(gone)}"]`);
    (link?.closest<HTMLElement>('[role="row"]') ?? link)?.focus({ preventScroll: true });
  }, [id, content]);
}

/** Holding the key runs over many rows: only where one stays is looked at. */
const stayMs = 120;
