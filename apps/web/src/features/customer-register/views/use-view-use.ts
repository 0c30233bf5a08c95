import { useMutation } from '@apollo/client/react';
import { useEffect } from 'react';
import type { SavedView } from './use-views';
import { CustomerViewUsedDocument } from './views.generated';

/** Which were told of already, while the page lives. */
const told = new Set<string>();

/** Says that the view is in use, so that nobody is told that it is not. That it could not be said is no trouble of the reader's. */
export function useViewUse(view: SavedView | undefined): void {
  const [use] = useMutation(CustomerViewUsedDocument);
  const id = view && !view.isBuiltIn ? view.id : undefined;
  useEffect(() => {
    if (id === undefined || told.has(id)) return;
    told.add(id);
    use({ variables: { id } }).catch(() => told.delete(id));
  }, [id, use]);
}
