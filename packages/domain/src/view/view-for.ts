import type { Viewer } from '../access/viewer.js';
import { noCustomFields, type CustomFieldTable } from '../custom-fields/custom-field-table.js';
import { sortableFields } from '../customer/customer-list.js';
import { listFilters } from '../filter/list-filters.js';
import type { ViewContent } from './customer-view.js';
import { choosableColumns } from './list-columns.js';
import { readQuestion, usableQuestion, writeQuestion, type UsableFields } from './list-question.js';

/**
 * The view as this viewer has it: without the conditions, orders and columns of what they may not read, of which nothing is
 * told but that something is left out. A view opens no field to anybody.
 */
export function viewFor(content: ViewContent, viewer: Viewer, custom: CustomFieldTable = noCustomFields): ViewOfViewer {
  const { dropped, ...question } = usableQuestion(readQuestion(content), usableFields(viewer, custom));
  const columns = new Set(choosableColumns(viewer, custom));
  return {
    content: {
      ...writeQuestion(question),
      columns: content.columns && content.columns.filter(({ field }) => columns.has(field)),
      layout: content.layout,
    },
    isWhole: dropped.length === 0,
  };
}

export interface ViewOfViewer {
  readonly content: ViewContent;
  /** Whether it asks all that it was made to ask. Orders and columns do not count: they say nothing of which customers it holds. */
  readonly isWhole: boolean;
}

export const usableFields = (viewer: Viewer, custom: CustomFieldTable = noCustomFields): UsableFields => ({
  filters: listFilters(viewer, custom),
  sortable: sortableFields(viewer, custom),
});
