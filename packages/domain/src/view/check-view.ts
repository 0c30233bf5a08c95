import { roleTemplates } from '../access/permissions.js';
import type { Viewer } from '../access/viewer.js';
import { fieldRow, noCustomFields, type CustomFieldTable } from '../custom-fields/custom-field-table.js';
import { readCondition } from '../filter/condition.js';
import { listFilters } from '../filter/list-filters.js';
import { cleanText } from '../text/clean-text.js';
import { violation, type Violation } from '../violation.js';
import { isRole, sharesViews, viewAudiences, type ViewAudience, type ViewContent } from './customer-view.js';
import { choosableColumns, columnWidth, mostColumns, mostPinned, type ListColumn } from './list-columns.js';
import {
  mostConditions,
  mostSorts,
  readQuestion,
  usableQuestion,
  writeQuestion,
  type ReadQuestion,
  type WrittenQuestion,
} from './list-question.js';
import { namesAPerson } from './names-a-person.js';
import { usableFields } from './view-for.js';

/** A view as somebody wants it kept. */
export interface ViewDraft extends ViewContent {
  readonly name: string;
  readonly audience: ViewAudience;
  /** With ROLE. */
  readonly role: string | null;
}

export interface ViewSituation {
  readonly viewer: Viewer;
  readonly custom?: CustomFieldTable;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Roles of the group's own that a view may be for, `rol_…`; not needed of a view for others. */
  readonly ownRoles?: readonly string[];
}

/** The view as it may be kept, or everything that is wrong with it. */
export function checkView(draft: ViewDraft, situation: ViewSituation): CheckedView {
  const name = cleanText(draft.name, { maxLength: longestName });
  const violations = [
    ...(name.ok ? (name.text === null ? [violation('REQUIRED', ['name'])] : []) : [wrongName(name)]),
    ...audienceViolations(draft, situation),
    ...questionViolations(draft, situation),
    ...columnViolations(draft.columns ?? [], situation),
  ];
  if (violations.length > 0 || !name.ok || name.text === null) return { ok: false, violations };
  const { dropped: _, ...question } = readQuestion(draft);
  const role = draft.audience === 'ROLE' ? draft.role : null;
  return { ok: true, view: { ...draft, ...writeQuestion(question), name: name.text, role } };
}

export type CheckedView =
  { readonly ok: true; readonly view: ViewDraft } | { readonly ok: false; readonly violations: readonly Violation[] };

/** What is wrong with columns that somebody wants for themselves. */
export function columnViolations(
  columns: readonly ListColumn[],
  { viewer, custom = noCustomFields }: Pick<ViewSituation, 'viewer' | 'custom'>,
): readonly Violation[] {
  const choosable = new Set(choosableColumns(viewer, custom));
  return [
    ...columns.flatMap(({ field, width }, at) => {
      const path = ['columns', String(at)];
      if (!choosable.has(field) || columns.findIndex((other) => other.field === field) !== at)
        return [violation('VIEW_PART', path)];
      return width === null || (width >= columnWidth.min && width <= columnWidth.max)
        ? []
        : [violation('VALUE_RANGE', [...path, 'width'], { ...columnWidth, decimals: 0 })];
    }),
    ...tooMany(columns.length, mostColumns, ['columns']),
    ...tooMany(columns.filter(({ pinned }) => pinned).length, mostPinned, ['columns']),
  ];
}

function audienceViolations({ audience, role }: ViewDraft, { viewer, ownRoles }: ViewSituation): readonly Violation[] {
  if (!viewAudiences.includes(audience))
    return [violation('NOT_A_CHOICE', ['audience'], { choices: viewAudiences.join(', ') })];
  if (audience !== 'ME' && !sharesViews(viewer))
    return [violation('FIELD_NOT_WRITABLE', ['audience'], { requires: 'admin' })];
  return audience === 'ROLE' && (role === null || !isRole(role, ownRoles)) ? [notARole('role')] : [];
}

/** Where a role was asked for that there is not. */
export const notARole = (path: string): Violation =>
  violation('NOT_A_CHOICE', [path], { choices: [...Object.keys(roleTemplates), 'rol_…'].join(', ') });

/** What the author may not ask by is refused like what nobody could. */
function questionViolations(
  written: WrittenQuestion,
  { viewer, custom = noCustomFields, today }: ViewSituation,
): readonly Violation[] {
  const fields = usableFields(viewer, custom);
  const alone = (part: Partial<WrittenQuestion>): ReadQuestion =>
    usableQuestion(readQuestion({ search: '', filters: [], sorts: [], ...part }), fields);
  return [
    ...tooLong(written.search),
    ...(namesAPerson(written.search, today) ? [violation('VIEW_PERSONAL_NUMBER', ['search'])] : []),
    ...written.filters.flatMap((token, at) => {
      const path = ['filters', String(at)];
      if (alone({ filters: [token] }).dropped.length > 0) return [violation('VIEW_PART', path)];
      return keepsNumber(token, { viewer, custom, today }) ? [violation('VIEW_PERSONAL_NUMBER', path)] : [];
    }),
    ...written.sorts.flatMap((token, at) =>
      alone({ sorts: [token] }).sorts.length === 1 ? [] : [violation('VIEW_PART', ['sorts', String(at)])],
    ),
    ...tooMany(written.filters.length, mostConditions, ['filters']),
    ...tooMany(written.sorts.length, mostSorts, ['sorts']),
  ];
}

/** A field that is found by its whole value only, or a value that is a person's number wherever it is looked for. */
function keepsNumber(token: string, { viewer, custom = noCustomFields, today }: ViewSituation): boolean {
  const condition = readCondition(token);
  if (!condition || condition.operator === 'has') return false;
  const fields = listFilters(viewer, custom).get(condition.name)?.fields ?? [];
  return (
    fields.some((field) => fieldRow(field, custom).exactOnly !== null) ||
    condition.values.some((value) => namesAPerson(value, today))
  );
}

const wrongName = ({ code, params }: Extract<ReturnType<typeof cleanText>, { ok: false }>): Violation =>
  violation(code, ['name'], params);

const tooLong = (search: string): readonly Violation[] =>
  search.length > longestSearch
    ? [violation('TOO_LONG', ['search'], { max: longestSearch, actual: search.length })]
    : [];

const tooMany = (count: number, max: number, path: readonly string[]): readonly Violation[] =>
  count > max ? [violation('VIEW_LIMIT', path, { max })] : [];

export const longestName = 60;
const longestSearch = 200;
/** Of one's own, and of the group's that are shared. */
export const mostViews = 100;
