import type { CustomField, CustomFieldsPatch, CustomFieldValue } from '../custom-fields/custom-field.js';
import { searchText } from '../text/search-text.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import { readChoice } from './cell-values.js';
import type { MappedColumn } from './import-mapping.js';
import { splitNames } from './name-list.js';

/** What a row says of the group's own fields, by the types of the fields. What is wrong with a value that could be read is the field's own rule to say. */
export function ownValuesOf(
  cells: readonly string[],
  columns: readonly MappedColumn<'own'>[],
  emptyClears: boolean,
  problems: Violation[],
): CustomFieldsPatch {
  const patch: Record<string, CustomFieldValue | null> = {};
  for (const { column, place } of columns) {
    const { field } = place;
    const text = cells[column] ?? '';
    if (text === '' && !emptyClears) continue;
    const value = text === '' ? null : valueOf(field, text);
    if (value !== undefined) patch[field.key] = value;
    else problems.push(violation(...misread(field)));
  }
  return patch;
}

function valueOf(field: CustomField, text: string): CustomFieldValue | undefined {
  switch (field.type) {
    case 'NUMBER':
      return numberOf(text);
    case 'DATE':
      return dayOf(text);
    case 'YES_NO': {
      const flag = readChoice('flag', text);
      return flag === undefined ? undefined : flag === 'true';
    }
    case 'CHOICE':
      return optionOf(field, text);
    case 'MULTIPLE_CHOICE':
      return optionsOf(field, text);
    default:
      return text;
  }
}

function misread({ key, type, options }: CustomField): Parameters<typeof violation> {
  const path = ['customFields', key];
  if (type === 'NUMBER') return ['CUSTOM_FIELD_TYPE', path, { type }];
  const choices = type === 'YES_NO' ? 'ja, nej' : options.map(({ sv }) => sv).join(', ');
  return ['NOT_A_CHOICE', path, { choices }];
}

/** `1 234,5`, `-3`, `−3`. */
function numberOf(text: string): number | undefined {
  const digits = text
    .replace(/[\s\u00a0]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

/** `2028-02-29`, with or without a time behind it, `20280229`, `2028/02/29`; anything else is handed on and refused. */
function dayOf(text: string): string {
  const [, year, month, day] = /^(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?:[T ].*)?$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month}-${day}`;
}

/** By its key or its words in either language. */
function optionOf({ options }: CustomField, text: string): string | undefined {
  const wanted = searchText(text);
  return (
    options.find(({ key }) => key === text.trim()) ??
    options.find(({ sv, en }) => searchText(sv) === wanted || searchText(en) === wanted)
  )?.key;
}

/** With commas or semicolons between; an option may hold a comma itself: then the cell is that option alone. */
function optionsOf(field: CustomField, text: string): readonly string[] | undefined {
  const alone = optionOf(field, text);
  if (alone !== undefined) return [alone];
  const keys = splitNames(text).map((word) => optionOf(field, word));
  return keys.every((key) => key !== undefined) ? keys : undefined;
}
