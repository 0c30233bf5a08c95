import type { CustomField, CustomFieldType, LocalText } from '@register/domain/custom-fields/custom-field';
import { customFieldKinds, hasOptions } from '@register/domain/custom-fields/custom-field-row';

/** A definition as it stands in the form. */
export interface FieldDraft {
  /** Of a new field only; empty: made from the title. */
  readonly key: string;
  readonly type: CustomFieldType;
  readonly title: LocalText;
  readonly help: LocalText;
  readonly suggestions: readonly Line[];
  readonly options: readonly Line[];
  readonly required: boolean;
  readonly unique: boolean;
  readonly showInList: boolean;
  readonly searchable: boolean;
  readonly hiddenFromCustomers: boolean;
  /** Ids; none: on all customers. */
  readonly subgroups: readonly string[];
}

/** A suggestion, which has one text, or a choice, which has two and, once it is stored, a key. */
export interface Line {
  /** Tells lines apart while they are moved. */
  readonly id: string;
  readonly key: string | null;
  readonly sv: string;
  readonly en: string;
}

export const newLine = (): Line => ({ id: crypto.randomUUID(), key: null, sv: '', en: '' });

export function draftOf(field: CustomField | null): FieldDraft {
  return {
    key: '',
    type: field?.type ?? 'TEXT',
    title: field?.title ?? { sv: '', en: '' },
    help: field?.help ?? { sv: '', en: '' },
    suggestions: (field?.suggestions ?? []).map((text) => ({ id: text, key: null, sv: text, en: '' })),
    options: (field?.options ?? []).map(({ key, sv, en }) => ({ id: key, key, sv, en })),
    required: field?.required ?? false,
    unique: field?.unique ?? false,
    showInList: field?.showInList ?? false,
    searchable: field?.searchable ?? false,
    hiddenFromCustomers: field?.hiddenFromCustomers ?? true,
    subgroups: field?.subgroups ?? [],
  };
}

/** The draft with another type: what that type does not have is put away. */
export function ofType(draft: FieldDraft, type: CustomFieldType): FieldDraft {
  const { unique, searchable } = customFieldKinds[type];
  return {
    ...draft,
    type,
    unique: draft.unique && unique,
    searchable: draft.searchable && searchable,
    options: hasOptions(type) && draft.options.length === 0 ? [newLine()] : draft.options,
  };
}

/** What a draft says, as the rule that decides and the API take it. */
interface Definition extends Omit<FieldDraft, 'key' | 'suggestions' | 'options' | 'subgroups'> {
  readonly key?: string;
  readonly suggestions: string[];
  readonly subgroups: string[];
  readonly options: { readonly key?: string; readonly sv: string; readonly en: string }[];
}

/** All that the draft says; the lists of other types are left behind. */
export function definitionOf(draft: FieldDraft): Definition {
  const { key, type, title, help, suggestions, options, required, unique, showInList, searchable } = draft;
  return {
    ...(key.trim() !== '' && { key }),
    type,
    title,
    help,
    suggestions: type === 'TEXT' ? suggestions.map(({ sv }) => sv) : [],
    options: hasOptions(type)
      ? options.map((line) => ({ ...(line.key !== null && { key: line.key }), sv: line.sv, en: line.en }))
      : [],
    required,
    unique,
    showInList,
    searchable,
    hiddenFromCustomers: draft.hiddenFromCustomers,
    subgroups: [...draft.subgroups],
  };
}

/** What differs from the stored definition, so that what somebody else changes meanwhile is kept. */
export function changesOf(base: FieldDraft, draft: FieldDraft): Partial<Definition> {
  const before = definitionOf(base);
  return Object.fromEntries(
    Object.entries(definitionOf(draft)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Definition]),
    ),
  );
}

/** The list with one line moved by a step, or as it is where there is no further. */
export function moved<T>(all: readonly T[], from: number, step: -1 | 1): readonly T[] {
  const [one, other] = [all[from], all[from + step]];
  if (one === undefined || other === undefined) return all;
  return all.map((it) => (it === one ? other : it === other ? one : it));
}
