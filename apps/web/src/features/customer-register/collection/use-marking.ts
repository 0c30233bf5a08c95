import { useMemo, useState } from 'react';

/** Which customers of the list are marked: some of those that are loaded, or everything in the filter but for a few. */
export interface Marking {
  /** Of the marked ones those that are loaded. */
  ids: ReadonlySet<string>;
  /** Everything in the filter, loaded or not. */
  all: boolean;
  /** Of everything those that are not meant. */
  except: ReadonlySet<string>;
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
  except: ReadonlySet<string>;
  marking: boolean;
}

interface LoadedList {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly hasMore: boolean;
}

const none: ReadonlySet<string> = new Set();

/** Marks belong to one list: another search or filter begins with none, so that nothing is marked that is not seen. */
export function useMarking(list: string, { edges, hasMore }: LoadedList): Marking {
  const [marked, setMarked] = useState<Marked>({ list, ids: none, all: false, except: none, marking: false });
  const current = marked.list === list ? marked : { list, ids: none, all: false, except: none, marking: false };
  const { all, except, marking } = current;
  const ids = useMemo(
    () => (all ? new Set(edges.map(({ node }) => node.id).filter((id) => !except.has(id))) : current.ids),
    [all, edges, except, current.ids],
  );
  const set = (next: Partial<Marked>) => setMarked({ list, ids: none, all: false, except: none, marking, ...next });
  const change = (next: ReadonlySet<string>) => {
    // Of all but the loaded ones some are still meant, unless they were cleared together.
    const isCleared = next.size === 0 && (ids.size > 1 || !hasMore);
    if (!all || isCleared) return set({ ids: next });
    const left = new Set(except);
    for (const { node } of edges) {
      if (next.has(node.id)) left.delete(node.id);
      else left.add(node.id);
    }
    set({ all, except: left });
  };
  return {
    ids,
    all,
    except,
    marking,
    change,
    markAll: () => set({ all: true }),
    start: () => set({ marking: true }),
    clear: () => set({ marking: false }),
  };
}
