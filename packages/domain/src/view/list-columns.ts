import type { Viewer } from '../access/viewer.js';
import { definitionKey, isCustomFieldKey, noCustomFields } from '../custom-fields/custom-field-table.js';
import type { CustomFieldTable, FieldKey } from '../custom-fields/custom-field-table.js';
import { customerFieldKeys, type CustomerFieldKey } from '../customer/customer-fields.js';
import { listableFields } from '../customer/customer-list.js';
import { plainColumns } from '../customer/plain-fields.js';

/** A column of the list: which field, how wide in px where somebody has said so, and whether it stays when one scrolls sideways. */
export interface ListColumn {
  readonly field: FieldKey;
  readonly width: number | null;
  readonly pinned: boolean;
}

/** Every column that this viewer may choose, in the order of the card; the group's own fields last. */
export function choosableColumns(viewer: Viewer, custom: CustomFieldTable = noCustomFields): readonly FieldKey[] {
  const listable = listableFields(viewer, custom);
  return [...customerFieldKeys, ...custom.rows.keys()].filter((field) => listable.has(field));
}

/** The columns that the list has until somebody chooses. */
export function standardColumns(viewer: Viewer, custom: CustomFieldTable = noCustomFields): readonly ListColumn[] {
  const listable = listableFields(viewer, custom);
  const own = [...custom.rows.keys()].filter(
    (field) => isCustomFieldKey(field) && custom.byKey.get(definitionKey(field))?.showInList === true,
  );
  return [...who, ...plainColumns, ...own, ...state]
    .filter((field) => listable.has(field))
    .map((field) => ({ field, width: null, pinned: field === 'number' || field === leadingColumn }));
}

/** The name says whose row it is: it is always there, and always in sight. */
export const leadingColumn = 'name' satisfies CustomerFieldKey;

/** The columns as they are shown: each once, the name among them, those that stay in front. */
export function settledColumns(columns: readonly ListColumn[]): readonly ListColumn[] {
  const once = columns.filter(({ field }, at) => columns.findIndex((other) => other.field === field) === at);
  const all = once.some(({ field }) => field === leadingColumn) ? once : [nameColumn, ...once];
  const stays = ({ field, pinned }: ListColumn) => pinned || field === leadingColumn;
  return [...all.filter(stays), ...all.filter((column) => !stays(column))].map((column) => ({
    ...column,
    pinned: stays(column),
  }));
}

export const mostColumns = 30;
export const mostPinned = 4;
export const columnWidth = { min: 72, max: 560 } as const;

const nameColumn: ListColumn = { field: leadingColumn, width: null, pinned: true };

const who: readonly FieldKey[] = [
  'number',
  'name',
  'organisationNumber',
  'city',
  'contactPersons',
  'phone',
  'tags',
  'discountLetters',
  'subgroups',
  'serviceArticles',
  'workOrderArticles',
];
const state: readonly FieldKey[] = ['status', 'updatedAt'];
