import { firstView } from '@register/domain/view/customer-view';
import {
  isSameQuestion,
  readQuestion,
  writeQuestion,
  type ListQuestion,
  type ReadQuestion,
} from '@register/domain/view/list-question';
import type { RegisterSearch } from './register-address';

/** What the address says, understood. */
export interface RegisterView extends ReadQuestion {
  /** The view that one came from, whether or not the list still is as it says. */
  readonly viewId: string;
}

/** A view as far as addresses go. */
export interface ViewBase {
  readonly id: string;
  readonly question: ReadQuestion;
}

/** Where the address says more than the view, it says all of it: so a link means the same whatever becomes of the view. */
export function readView(search: RegisterSearch, base: ViewBase = plainBase): RegisterView {
  const { q, f, sort } = search;
  const saysAll = q !== undefined || f !== undefined || sort !== undefined;
  const question = saysAll
    ? readQuestion({ search: q ?? '', filters: f ?? [], sorts: sort?.split(',') ?? [] })
    : base.question;
  return { ...question, viewId: base.id };
}

/** The other way round; what is as the view has it stays out of the address. `firstId` is where one begins, which needs no saying. */
export function writeView(
  question: ListQuestion,
  base: ViewBase = plainBase,
  firstId: string = firstView,
): RegisterSearch {
  // An address that says something and names no view is of the active customers.
  const view =
    base.id === firstView && (firstId === firstView || !isSameQuestion(question, base.question)) ? undefined : base.id;
  if (isSameQuestion(question, base.question)) return { view };
  const { search, filters, sorts } = writeQuestion(question);
  const saysNothing = search === '' && filters.length === 0 && sorts.length === 0;
  return {
    view,
    q: search === '' ? undefined : search,
    // Something must be said, or the view would say it.
    f: saysNothing ? ['status:active'] : filters.length > 0 ? [...filters] : undefined,
    sort: sorts.length > 0 ? sorts.join(',') : undefined,
  };
}

/** Every active customer: what the register holds where no view says otherwise. */
const plainBase: ViewBase = {
  id: firstView,
  question: readQuestion({ search: '', filters: [], sorts: [] }),
};
