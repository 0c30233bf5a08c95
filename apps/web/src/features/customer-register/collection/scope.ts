import type { CountPrecision } from '../../../graphql/schema.generated';
import type { CustomerListAsked } from '../list-filter';
import type { Marking } from './use-marking';

/** Which customers something is done with. */
export type Scope =
  | { readonly kind: 'marked'; readonly ids: readonly string[] }
  /** Everything in the filter but for a few; `count` as the list says it, empty while that is not known. */
  | {
      readonly kind: 'all';
      readonly asked: CustomerListAsked;
      readonly countText: string;
      readonly except: readonly string[];
      /** How many those are; null where the list is counted no further. */
      readonly exactly: number | null;
      /** The view that they are looked at in: the log tells it. */
      readonly viewId: string;
    };

type Everything = Pick<Extract<Scope, { kind: 'all' }>, 'asked' | 'countText' | 'viewId'> & {
  readonly count: { readonly value: number; readonly precision: CountPrecision } | null;
};

export const everythingBut = ({ count, ...list }: Everything, except: ReadonlySet<string> = new Set()): Scope => ({
  kind: 'all',
  ...list,
  except: [...except],
  exactly: count?.precision === 'EXACT' ? Math.max(0, count.value - except.size) : null,
});

/** Those that are marked; all in the filter where none is. */
export const scopeOf = (marking: Marking, list: Everything): Scope =>
  marking.all || marking.ids.size === 0
    ? everythingBut(list, marking.except)
    : { kind: 'marked', ids: [...marking.ids] };
