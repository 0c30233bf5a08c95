import { useMemo, useState } from 'react';

/** Which customers of the list are marked: some of those that are loaded, or everything in the filter. */
export interface Marking {
  /** Of the marked ones those that are loaded. */
  ids: ReadonlySet<string>;
  /** Everything in the filter, loaded or not. */
  all: boolean;
  /** On a phone boxes are shown when one asks for them. */
  marking: boolean;
  change: (ids: ReadonlySet<string>) => void;
  markAll: () => void;
  start: () => void;
  clear: () => void;
}

interface Marked {
  list: string;
  ids: ReadonlySet<string>;
  all: boolean;
  marking: boolean;
}

const none: ReadonlySet<string> = new Set();

/** Marks belong to one list: another search or filter begins with none, so that nothing is marked that is not seen. */
export function useMarking(list: string, loaded: readonly { readonly node: { readonly id: string } }[]): Marking {
  const [marked, setMarked] = useState<Marked>({ list, ids: none, all: false, marking: false });
  const current = marked.list === list ? marked : { list, ids: none, all: false, marking: false };
  const { all, marking } = current;
  const ids = useMemo(
    () => (all ? new Set(loaded.map(({ node }) => node.id)) : current.ids),
    [all, loaded, current.ids],
  );
  return {
    ids,
    all,
    marking,
    change: (next) => setMarked({ list, ids: next, all: false, marking }),
    markAll: () => setMarked({ list, ids: none, all: true, marking }),
    start: () => setMarked({ list, ids: none, all: false, marking: true }),
    clear: () => setMarked({ list, ids: none, all: false, marking: false }),
  };
}
