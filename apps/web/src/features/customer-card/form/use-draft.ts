import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { dropDraft, keepDraft, keptDraft, type Draft } from './form-draft';
import type { CardValues } from './form-values';
import { rebaseValues } from './rebase-values';

const PAUSE_MS = 400;

/**
 * Keeps what is typed in this tab and offers what an earlier life of the page left behind. Leaving the form the
 * ordinary way (saved or thrown away, the guard has asked) drops it; a crash or a reload leaves it.
 */
export function useDraft(
  key: string,
  form: Pick<UseFormReturn<CardValues>, 'subscribe' | 'reset' | 'getValues'>,
  base: CardValues,
  dirty: boolean,
) {
  const [draft, setDraft] = useState<Draft | null>(() => keptDraft(key));
  const { subscribe, reset, getValues } = form;
  const offered = draft !== null;
  const unloading = useRef(false);

  useEffect(() => {
    // An offer that nobody has answered is not written over.
    if (offered) return;
    if (!dirty) return dropDraft(key);
    const keep = () => keepDraft(key, { at: Date.now(), base, values: getValues() });
    let timer = setTimeout(keep, PAUSE_MS);
    const stop = subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(keep, PAUSE_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [key, base, dirty, offered, subscribe, getValues]);

  useEffect(() => {
    const leavesThePage = () => {
      unloading.current = true;
    };
    window.addEventListener('pagehide', leavesThePage);
    return () => window.removeEventListener('pagehide', leavesThePage);
  }, []);
  const waiting = useRef(offered);
  useEffect(() => {
    waiting.current = offered;
  }, [offered]);
  useEffect(
    () => () => {
      if (!unloading.current && !waiting.current) dropDraft(key);
    },
    [key],
  );

  return {
    draft,
    restore: () => {
      if (draft) reset(rebaseValues(draft.values, draft.base, base));
      setDraft(null);
    },
    drop: () => {
      dropDraft(key);
      setDraft(null);
    },
  };
}
