import { writeQuestion, type ListQuestion } from '@register/domain/view/list-question';
import type { CustomerViewCreateInput } from '../../../graphql/schema.generated';
import type { ListColumns } from '../columns/use-list-columns';

/** The list as it is now, as a view would keep it. */
export type ViewState = Pick<CustomerViewCreateInput, 'search' | 'filters' | 'sorts' | 'columns' | 'layout'>;

export function viewState(question: ListQuestion, { shown, isChosen, layout }: ListColumns): ViewState {
  const { search, filters, sorts } = writeQuestion(question);
  return {
    search,
    filters: [...filters],
    sorts: [...sorts],
    columns: isChosen ? shown.map(({ field, width, pinned }) => ({ field, width, pinned })) : null,
    layout,
  };
}
