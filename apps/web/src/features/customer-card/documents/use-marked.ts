import { useMemo, useState } from 'react';
import type { CardDocument } from './use-documents';

/** The documents that are marked of those that are shown here, and how one marks them. */
export interface Marking {
  readonly marked: readonly CardDocument[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** Everything from the document that was marked last to this one. */
  extendTo: (id: string) => void;
  all: () => void;
  none: () => void;
}

/** Marks belong to one place: another folder begins without any, and what has gone is marked no more. */
export function useMarked(documents: readonly CardDocument[], place: string): Marking {
  const [kept, setKept] = useState<Kept>(nothing);
  const { ids, from } = kept.place === place ? kept : nothing;
  return useMemo(() => {
    const at = (id: string | null) => documents.findIndex((document) => document.id === id);
    return {
      marked: documents.filter(({ id }) => ids.has(id)),
      has: (id) => ids.has(id),
      toggle: (id) => {
        const next = new Set(ids);
        if (!next.delete(id)) next.add(id);
        setKept({ place, ids: next, from: id });
      },
      extendTo: (id) => {
        const [start, end] = [at(from) < 0 ? at(id) : at(from), at(id)];
        const range = documents.slice(Math.min(start, end), Math.max(start, end) + 1).map((document) => document.id);
        setKept({ place, ids: new Set([...ids, ...range]), from: at(from) < 0 ? id : from });
      },
      all: () => setKept({ place, ids: new Set(documents.map(({ id }) => id)), from }),
      none: () => setKept({ place, ids: new Set(), from: null }),
    };
  }, [documents, place, ids, from]);
}

interface Kept {
  readonly place: string;
  readonly ids: ReadonlySet<string>;
  readonly from: string | null;
}

const nothing: Kept = { place: '', ids: new Set(), from: null };
