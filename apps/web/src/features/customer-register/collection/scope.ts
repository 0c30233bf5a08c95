import type { CustomerListAsked } from '../list-filter';
import type { Marking } from './use-marking';

/** Which customers something is done with. */
export type Scope =
  | { readonly kind: 'marked'; readonly ids: readonly string[] }
  /** Everything in the filter; `count` as the list says it, empty while that is not known. */
  | {
      readonly kind: 'all';
      readonly asked: CustomerListAsked;
      readonly countText: string;
      /** The view that they are looked at in: the log tells it. */
      readonly viewId: string;
    };

/** Those that are marked; all in the filter where none is. */
export const scopeOf = (marking: Marking, asked: CustomerListAsked, countText: string, viewId: string): Scope =>
  marking.all || marking.ids.size === 0
    ? { kind: 'all', asked, countText, viewId }
    : { kind: 'marked', ids: [...marking.ids] };
