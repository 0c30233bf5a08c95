import { cleanText } from '../text/clean-text.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { Situation } from './change-customer.js';
import type { CoApplicant, CoApplicantInput, CoApplicantsPatch, CustomerPatch, CustomerValues } from './customer.js';
import { maskPersonalNumber, parseIdentityNumber } from './identity-number.js';

/** The list of co-applicants after a patch, with everything that is wrong in it. Null empties the list. */
export function patchCoApplicants(
  before: readonly CoApplicant[],
  patch: CoApplicantsPatch | null,
  { newId, today }: Pick<Situation, 'newId' | 'today'>,
): { readonly coApplicants: readonly CoApplicant[]; readonly violations: readonly Violation[] } {
  if (patch === null) return { coApplicants: [], violations: [] };
  const violations = checkIds(before, patch);
  const deleted = new Set(patch.delete ?? []);
  const persons = new Map(before.filter(({ id }) => !deleted.has(id)).map((person) => [person.id, person]));
  const read = (person: CoApplicant, input: Partial<CoApplicantInput>, list: string, index: number): void => {
    const made = readPerson(person, input, ['coApplicants', list, String(index)], today);
    persons.set(person.id, made.person);
    violations.push(...made.violations);
  };
  for (const [index, { id, ...input }] of (patch.update ?? []).entries()) {
    const person = persons.get(id);
    if (person !== undefined) read(person, input, 'update', index);
  }
  for (const [index, input] of (patch.create ?? []).entries())
    read({ id: newId('coApplicants'), name: '', personalNumber: '', sharePercent: null }, input, 'create', index);
  return { coApplicants: [...persons.values()], violations };
}

/** The rules between co-applicants and the rest of the card. What is hidden on a company may be taken away, not given. */
export function checkCoApplicants(
  before: CustomerValues,
  patch: CustomerPatch,
  draft: Pick<CustomerValues, 'type' | 'coApplicants'>,
  found: readonly Violation[],
): Violation[] {
  const { create, update } = patch.coApplicants ?? {};
  if (draft.type === 'COMPANY')
    return (create?.length ?? 0) + (update?.length ?? 0) > 0
      ? [violation('CO_APPLICANTS_PRIVATE_ONLY', ['coApplicants'])]
      : [];
  if (draft.coApplicants === before.coApplicants || found.some(({ path }) => path[0] === 'coApplicants')) return [];
  const hundredths = draft.coApplicants.reduce((sum, { sharePercent }) => sum + inHundredths(sharePercent ?? 0), 0);
  return hundredths > 100 * 100
    ? [violation('SHARES_TOO_LARGE', ['coApplicants'], { max: 100, actual: hundredths / 100 })]
    : [];
}

/**
 * Nobody is named twice: the caps are counted for each person. The answer tells whether a guessed number is right, so those
 * who may not reveal numbers are told only when nothing else stands in the way: then a wrong guess is a change with a trace.
 */
export function namedTwice(before: PersonsOfCard, next: PersonsOfCard): Violation[] {
  if (before.coApplicants === next.coApplicants && before.personalNumber === next.personalNumber) return [];
  const numbers = [next.personalNumber, ...next.coApplicants.map(({ personalNumber }) => personalNumber)].filter(
    (number) => number !== null && isWhole(number),
  );
  return new Set(numbers).size < numbers.length ? [violation('CO_APPLICANT_TWICE', ['coApplicants'])] : [];
}

/** A mask stands in place of a number that is gone. */
const isWhole = (number: string): boolean => /^\d{12}$/.test(number);

type PersonsOfCard = Pick<CustomerValues, 'coApplicants' | 'personalNumber'>;

/** Longest name, in characters. */
export const coApplicantNameLength = 255;

function checkIds(before: readonly CoApplicant[], patch: CoApplicantsPatch): Violation[] {
  const known = new Set(before.map(({ id }) => id));
  const gone = new Set(patch.delete ?? []);
  const check = (ids: readonly string[], path: (index: number) => readonly string[], exists: (id: string) => boolean) =>
    ids.flatMap((id, index) => {
      if (!exists(id)) return [violation('CO_APPLICANT_NOT_FOUND', path(index))];
      return ids.indexOf(id) < index ? [violation('DUPLICATE_ID', path(index))] : [];
    });
  return [
    ...check(
      (patch.update ?? []).map(({ id }) => id),
      (index) => ['coApplicants', 'update', String(index), 'id'],
      (id) => known.has(id) && !gone.has(id),
    ),
    ...check(
      patch.delete ?? [],
      (index) => ['coApplicants', 'delete', String(index)],
      (id) => known.has(id),
    ),
  ];
}

function readPerson(
  person: CoApplicant,
  input: Partial<CoApplicantInput>,
  path: readonly string[],
  today: string,
): { readonly person: CoApplicant; readonly violations: readonly Violation[] } {
  const violations: Violation[] = [];
  const taken = <T>(read: Read<T>, part: string, otherwise: T): T => {
    if ('value' in read) return read.value;
    violations.push(violation(read.code, [...path, part], read.params));
    return otherwise;
  };
  const isNew = person.name === '';
  const name = input.name === undefined && !isNew ? person.name : taken(readName(input.name), 'name', '');
  const personalNumber = isRepeated(input.personalNumber, person.personalNumber)
    ? person.personalNumber
    : taken(readNumber(input.personalNumber, today), 'personalNumber', '');
  const sharePercent =
    input.sharePercent === undefined
      ? person.sharePercent
      : taken(readShare(input.sharePercent), 'sharePercent', person.sharePercent);
  const isSame =
    name === person.name && personalNumber === person.personalNumber && sharePercent === person.sharePercent;
  return { person: isSame ? person : { ...person, name, personalNumber, sharePercent }, violations };
}

type Read<T> = { readonly value: T } | Pick<Violation, 'code' | 'params'>;

function readName(raw: string | null | undefined): Read<string> {
  const clean = cleanText(raw ?? '', { maxLength: coApplicantNameLength });
  if (!clean.ok) return clean;
  return clean.text === null ? { code: 'REQUIRED' } : { value: clean.text };
}

/** The stored number and its mask are what a form sends back untouched. */
const isRepeated = (written: string | undefined, stored: string): boolean =>
  stored !== '' && (written === undefined || written === stored || written === maskPersonalNumber(stored));

function readNumber(raw: string | null | undefined, today: string): Read<string> {
  if (raw == null || raw.trim() === '') return { code: 'REQUIRED' };
  const parsed = parseIdentityNumber(raw, today);
  if (!parsed.ok) return parsed.violation;
  return parsed.kind === 'ORGANISATION' ? { code: 'IDENTITY_TYPE_MISMATCH' } : { value: parsed.digits };
}

function readShare(percent: number | null): Read<number | null> {
  if (percent === null) return { value: null };
  const hundredths = inHundredths(percent);
  return percent >= 0 && percent <= 100 && Math.abs(hundredths - percent * 100) < 1e-9
    ? { value: hundredths / 100 }
    : { code: 'VALUE_RANGE', params: { min: 0, max: 100, decimals: 2 } };
}

const inHundredths = (percent: number): number => Math.round(percent * 100);
