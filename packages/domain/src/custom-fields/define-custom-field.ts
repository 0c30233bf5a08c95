import type { LinkTarget } from '../customer/customer-links.js';
import { maxLinks } from '../customer/customer-links.js';
import { cleanText } from '../text/clean-text.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { CustomField, CustomFieldOption, CustomFieldType, LocalText } from './custom-field.js';
import { customFieldLimits } from './custom-field.js';
import { customFieldKinds, hasOptions } from './custom-field-row.js';
import { isSlug, slugOf } from './slug.js';

/**
 * The one decision about a custom field's definition: what it becomes, or everything that is wrong. `before` null is a
 * new one. The key never changes; the type not once a customer has a value, and neither is a choice taken away that somebody has.
 */
export function defineCustomField(
  before: CustomField | null,
  patch: CustomFieldDefinition,
  { id, others, used, subgroups = noSubgroups }: DefinitionSituation,
): DefinedCustomField {
  const violations: Violation[] = [];
  const refuse = (code: Violation['code'], path: readonly string[], params?: Violation['params']): void => {
    violations.push(violation(code, path, params));
  };
  const type =
    before && (patch.type ?? before.type) !== before.type && used
      ? before.type
      : (patch.type ?? before?.type ?? 'TEXT');
  if (before && used && patch.type && patch.type !== before.type)
    refuse('CUSTOM_FIELD_LOCKED', ['type'], { property: 'type' });
  const title = readTitle(patch.title, before?.title ?? null, refuse);
  const next: CustomField = {
    id,
    key: before?.key ?? readKey(patch.key, title, others, refuse),
    type,
    title,
    help: patch.help === undefined ? (before?.help ?? null) : readHelp(patch.help, refuse),
    suggestions: patch.suggestions
      ? readSuggestions(patch.suggestions, refuse)
      : keptOf(type === 'TEXT', before?.suggestions),
    options: patch.options ? readOptions(patch.options, refuse) : keptOf(hasOptions(type), before?.options),
    required: patch.required ?? before?.required ?? false,
    unique: patch.unique ?? keptFlag(customFieldKinds[type].unique, before?.unique),
    showInList: patch.showInList ?? before?.showInList ?? false,
    searchable: patch.searchable ?? keptFlag(customFieldKinds[type].searchable, before?.searchable),
    hiddenFromCustomers: patch.hiddenFromCustomers ?? before?.hiddenFromCustomers ?? true,
    subgroups: patch.subgroups
      ? readSubgroups(patch.subgroups, before?.subgroups ?? [], subgroups, refuse)
      : (before?.subgroups ?? []),
    deleted: patch.deleted ?? before?.deleted ?? false,
  };
  violations.push(...notForType(next), ...beyondLimits(before, next, others));
  return violations.length > 0 ? { ok: false, violations } : { ok: true, next };
}

/** What an administrator asks for. Absent leaves, or has the default of a new field: not required, hidden from customers' logins. */
export interface CustomFieldDefinition {
  readonly key?: string | null | undefined;
  readonly type?: CustomFieldType | null | undefined;
  readonly title?: Partial<LocalText> | null | undefined;
  /** Null or empty in both languages: none. */
  readonly help?: Partial<LocalText> | null | undefined;
  readonly suggestions?: readonly string[] | null | undefined;
  /** In order. One without a key is new; stored ones that are left out are taken away. */
  readonly options?: readonly (Partial<LocalText> & { readonly key?: string | null | undefined })[] | null | undefined;
  readonly required?: boolean | null | undefined;
  readonly unique?: boolean | null | undefined;
  readonly showInList?: boolean | null | undefined;
  readonly searchable?: boolean | null | undefined;
  readonly hiddenFromCustomers?: boolean | null | undefined;
  /** Ids; an empty list: on all customers. */
  readonly subgroups?: readonly string[] | null | undefined;
  readonly deleted?: boolean | null | undefined;
}

interface DefinitionSituation {
  readonly id: string;
  /** The group's other definitions. */
  readonly others: readonly CustomField[];
  /** Whether any customer has a value. */
  readonly used: boolean;
  /** The group's subgroups, by id: at least those that are named. */
  readonly subgroups?: ReadonlyMap<string, LinkTarget> | undefined;
}

export type DefinedCustomField =
  { readonly ok: true; readonly next: CustomField } | { readonly ok: false; readonly violations: readonly Violation[] };

type Refuse = (code: Violation['code'], path: readonly string[], params?: Violation['params']) => void;

const keptOf = <T>(fits: boolean, stored: readonly T[] | undefined): readonly T[] => (fits ? (stored ?? []) : []);
const keptFlag = (fits: boolean, stored: boolean | undefined): boolean => fits && stored === true;

/** Each language stands in for the other, so that one title is enough. */
function readTitle(patch: Partial<LocalText> | null | undefined, before: LocalText | null, refuse: Refuse): LocalText {
  const given = { ...before, ...present(patch) };
  const sv = readText(given.sv, 100, ['title', 'sv'], refuse) ?? readText(given.en, 100, ['title', 'en'], refuse);
  if (sv === null) refuse('REQUIRED', ['title', 'sv']);
  return { sv: sv ?? '', en: readText(given.en, 100, ['title', 'en'], refuse) ?? sv ?? '' };
}

const present = (text: Partial<LocalText> | null | undefined): Partial<LocalText> =>
  Object.fromEntries(Object.entries(text ?? {}).filter(([, value]) => typeof value === 'string'));

function readText(raw: string | undefined, maxLength: number, path: readonly string[], refuse: Refuse): string | null {
  const clean = cleanText(raw ?? '', { maxLength });
  if (clean.ok) return clean.text;
  refuse(clean.code, path, clean.params);
  return null;
}

function readKey(
  key: string | null | undefined,
  title: LocalText,
  others: readonly CustomField[],
  refuse: Refuse,
): string {
  const taken = new Set(others.map((field) => field.key));
  const given = key?.trim() ?? '';
  if (given === '') return slugOf(title.sv, taken);
  if (!isSlug(given)) refuse('CUSTOM_FIELD_KEY', ['key']);
  else if (taken.has(given)) refuse('CUSTOM_FIELD_KEY_TAKEN', ['key']);
  return given;
}

function readHelp(help: Partial<LocalText> | null, refuse: Refuse): LocalText | null {
  const sv = readText(help?.sv, 500, ['help', 'sv'], refuse);
  const en = readText(help?.en, 500, ['help', 'en'], refuse);
  const either = sv ?? en;
  return either === null ? null : { sv: sv ?? either, en: en ?? either };
}

function readSuggestions(raw: readonly string[], refuse: Refuse): readonly string[] {
  const max = customFieldLimits.suggestions;
  if (raw.length > max) refuse('CUSTOM_FIELD_LIMIT', ['suggestions'], { max });
  const texts = raw.slice(0, max).map((text, at) => readText(text, 255, ['suggestions', String(at)], refuse));
  return [...new Set(texts.filter((text) => text !== null))];
}

function readOptions(raw: NonNullable<CustomFieldDefinition['options']>, refuse: Refuse): readonly CustomFieldOption[] {
  const max = customFieldLimits.options;
  if (raw.length > max) refuse('CUSTOM_FIELD_LIMIT', ['options'], { max });
  const taken = new Set(raw.flatMap(({ key }) => (key ? [key] : [])));
  const seen = new Set<string>();
  return raw.slice(0, max).map((option, at) => {
    const path = ['options', String(at)];
    const either =
      readText(option.sv, 100, [...path, 'sv'], refuse) ?? readText(option.en, 100, [...path, 'en'], refuse);
    if (either === null) refuse('REQUIRED', [...path, 'sv']);
    const key = option.key ?? slugOf(either ?? '', taken);
    if (!isSlug(key)) refuse('CUSTOM_FIELD_KEY', [...path, 'key']);
    if (seen.has(key)) refuse('DUPLICATE_ID', [...path, 'key']);
    seen.add(key);
    taken.add(key);
    const en = readText(option.en, 100, [...path, 'en'], refuse);
    return { key, sv: readText(option.sv, 100, [...path, 'sv'], refuse) ?? either ?? '', en: en ?? either ?? '' };
  });
}

/** Each once; one that is inactive stays where it is. */
function readSubgroups(
  raw: readonly string[],
  before: readonly string[],
  known: ReadonlyMap<string, LinkTarget>,
  refuse: Refuse,
): readonly string[] {
  if (raw.length > maxLinks) refuse('LINK_LIMIT', ['subgroups'], { max: maxLinks });
  for (const [at, id] of raw.entries()) {
    const target = known.get(id);
    if (before.includes(id)) continue;
    if (target === undefined) refuse('REFERENCE_UNKNOWN', ['subgroups', String(at)]);
    else if (!target.active) refuse('REFERENCE_INACTIVE', ['subgroups', String(at)]);
  }
  return [...new Set(raw)];
}

const noSubgroups: ReadonlyMap<string, LinkTarget> = new Map();

function notForType({ type, suggestions, options, unique, searchable }: CustomField): Violation[] {
  const { unique: canBeUnique, searchable: canBeSearched } = customFieldKinds[type];
  const wrong = [
    ...(suggestions.length > 0 && type !== 'TEXT' ? ['suggestions'] : []),
    ...(options.length > 0 && !hasOptions(type) ? ['options'] : []),
    ...(unique && !canBeUnique ? ['unique'] : []),
    ...(searchable && !canBeSearched ? ['searchable'] : []),
  ].map((property) => violation('CUSTOM_FIELD_NOT_FOR_TYPE', [property], { property, type }));
  return options.length === 0 && hasOptions(type) ? [...wrong, violation('REQUIRED', ['options'])] : wrong;
}

function beyondLimits(before: CustomField | null, next: CustomField, others: readonly CustomField[]): Violation[] {
  const { fields, searchable } = customFieldLimits;
  return [
    ...(before === null && others.length >= fields ? [violation('CUSTOM_FIELD_LIMIT', ['key'], { max: fields })] : []),
    ...(next.searchable && others.filter((field) => field.searchable).length >= searchable
      ? [violation('CUSTOM_FIELD_LIMIT', ['searchable'], { max: searchable })]
      : []),
  ];
}
