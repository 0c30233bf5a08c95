import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import type { ViewDraft } from '@register/domain/view/check-view';
import type { ListColumn } from '@register/domain/view/list-columns';
import type { CustomerViewColumnInput, CustomerViewUpdateInput } from './customer-view.inputs.js';

/** What is absent stays; what is null becomes what a new view has. */
export const patchOf = ({ columns, ...input }: CustomerViewUpdateInput): Partial<ViewDraft> => ({
  ...Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, value ?? ({ ...blank, name: '' } as Record<string, unknown>)[key]]),
  ),
  ...(columns !== undefined && { columns: columnsOf(columns) }),
});

/** What is no field is refused as a field that the viewer does not have. */
export const columnsOf = (
  columns: readonly CustomerViewColumnInput[] | null | undefined,
): readonly ListColumn[] | null =>
  columns
    ? columns.map(({ field, width, pinned }) => ({
        field: field as FieldKey,
        width: width ?? null,
        pinned: pinned ?? false,
      }))
    : null;

/** What a new view has. */
export const blank: Omit<ViewDraft, 'name'> = {
  audience: 'ME',
  role: null,
  search: '',
  filters: [],
  sorts: [],
  columns: null,
  layout: 'LIST',
};
