import { can } from '../access/access.js';
import type { Viewer } from '../access/viewer.js';
import { parseIdentityNumber } from '../customer/identity-number.js';
import { cleanText } from '../text/clean-text.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { EntryField, EntryFields, EntryValue } from './entry-fields.js';
import { maxMoney } from './entry-fields.js';

/**
 * The decision about every write of an entry: what it becomes and what that changes, or everything that is wrong at
 * once. Absent leaves, null clears; a value that a patch repeats is no change. `before` null is a new entry.
 */
export function changeEntry<V extends EntryValues>(
  fields: EntryFields,
  viewer: Pick<Viewer, 'permissions'>,
  before: V | null,
  patch: { readonly [K in keyof V]?: EntryValue | undefined },
): EntryResult<V> {
  const next: Record<string, EntryValue> = {};
  const violations: Violation[] = [];
  const changes: EntryChange[] = [];
  for (const [key, field] of Object.entries(fields)) {
    const old = before?.[key] ?? blank(field);
    const raw = patch[key];
    next[key] = old;
    if (raw !== undefined && before !== null && !mayUse(field, viewer)) {
      // Also where it changes nothing: else one could guess what stands there until it is right.
      violations.push(notWritable(key, field));
      continue;
    }
    if (raw === undefined ? before !== null || field.required !== true : raw === old && before !== null) continue;
    const read = readEntryValue(field, raw ?? null);
    if ('code' in read) violations.push(violation(read.code, [key], read.params));
    else if (read.value !== old) {
      const refused = refusal(key, field, viewer, before !== null);
      if (refused) violations.push(refused);
      next[key] = read.value;
      changes.push({ field: key, old: canonical(old), new: canonical(read.value) });
    }
  }
  return violations.length > 0 ? { ok: false, violations } : { ok: true, next: next as V, changes };
}

/** The fields of an entry that the viewer may read, sort and filter by. */
export const readableEntryFields = (fields: EntryFields, viewer: Pick<Viewer, 'permissions'>): ReadonlySet<string> =>
  new Set(Object.keys(fields).filter((key) => mayUse(fields[key], viewer)));

export type EntryValues = Readonly<Record<string, EntryValue>>;

/** One difference, as history keeps it: canonical text, null for nothing. */
export interface EntryChange {
  readonly field: string;
  /** Which row of the entry, where the field is one of several. */
  readonly part?: string | null;
  readonly old: string | null;
  readonly new: string | null;
}

export type EntryResult<V> =
  | { readonly ok: true; readonly next: V; readonly changes: readonly EntryChange[] }
  | { readonly ok: false; readonly violations: readonly Violation[] };

type Read = { readonly value: EntryValue } | Pick<Violation, 'code' | 'params'>;

/** One value by the kind of its field. */
export function readEntryValue(field: EntryField, raw: EntryValue): Read {
  if (field.kind === 'flag') return { value: raw === true };
  if (field.kind === 'choice') return readChoice(field, raw ?? blank(field));
  if (raw === null || raw === '') return field.required === true ? { code: 'REQUIRED' } : { value: null };
  if (field.kind === 'money') return readMoney(Number(raw));
  if (field.kind === 'percent') return readPercent(Number(raw));
  if (field.kind === 'reference') return { value: String(raw) };
  if (field.kind === 'organisationNumber') return readOrganisationNumber(String(raw));
  const clean = cleanText(String(raw), { maxLength: field.maxLength ?? 255 });
  if (!clean.ok) return clean;
  return clean.text === null && field.required === true ? { code: 'REQUIRED' } : { value: clean.text };
}

const readChoice = ({ choices = [] }: EntryField, raw: EntryValue): Read =>
  choices.includes(String(raw)) ? { value: raw } : { code: 'NOT_A_CHOICE', params: { choices: choices.join(', ') } };

/** That of a person, such as a sole trader's, is no legal company's; the century then matters to nobody. */
function readOrganisationNumber(raw: string): Read {
  const parsed = parseIdentityNumber(raw, '9999-12-31');
  if (!parsed.ok)
    return { code: parsed.violation.code, ...(parsed.violation.params && { params: parsed.violation.params }) };
  return parsed.kind === 'ORGANISATION' ? { value: parsed.digits } : { code: 'IDENTITY_TYPE_MISMATCH' };
}

const readMoney = (amount: number): Read =>
  Number.isInteger(amount) && amount >= 0 && amount <= maxMoney
    ? { value: amount }
    : { code: 'VALUE_RANGE', params: { min: 0, max: maxMoney, decimals: 0 } };

function readPercent(percent: number): Read {
  const fits = percent >= 0 && percent <= 100 && Math.abs(Math.round(percent * 100) - percent * 100) < 1e-9;
  return fits
    ? { value: Math.round(percent * 100) / 100 }
    : { code: 'VALUE_RANGE', params: { min: 0, max: 100, decimals: 2 } };
}

function refusal(
  key: string,
  field: EntryField,
  viewer: Pick<Viewer, 'permissions'>,
  exists: boolean,
): Violation | null {
  if (!mayUse(field, viewer)) return notWritable(key, field);
  return exists && field.fixed === true ? violation('FIELD_FIXED', [key]) : null;
}

const notWritable = (key: string, { permission }: EntryField): Violation =>
  violation('FIELD_NOT_WRITABLE', [key], { requires: permission ?? '' });

const mayUse = (field: EntryField | undefined, viewer: Pick<Viewer, 'permissions'>): boolean =>
  field?.permission === undefined || can(viewer, field.permission);

const blank = ({ kind, choices }: EntryField): EntryValue => (kind === 'flag' ? false : (choices?.[0] ?? null));
const canonical = (value: EntryValue): string | null => (value === null || value === false ? null : String(value));
