import { cleanText } from '../text/clean-text.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { ContactPerson, ContactPersonInput, ContactPersonsPatch } from './customer.js';
import { isEmail } from './email.js';
import { checkListIds, inOrder } from './list-patch.js';
import { phoneOf } from './phone.js';

/** The list of contact persons after a patch, with everything that is wrong in it. Null empties the list. New persons get their ids from `newId`. */
export function patchContactPersons(
  before: readonly ContactPerson[],
  patch: ContactPersonsPatch | null,
  newId: () => string,
): { readonly persons: readonly ContactPerson[]; readonly violations: readonly Violation[] } {
  if (patch === null) return { persons: [], violations: [] };
  const violations = checkListIds(before, patch, 'contactPersons', 'CONTACT_NOT_FOUND');
  const deleted = new Set(patch.delete ?? []);
  const persons = new Map(before.filter(({ id }) => !deleted.has(id)).map((person) => [person.id, person]));
  let main: string | null = null;
  for (const [index, input] of (patch.update ?? []).entries()) {
    const person = persons.get(input.id);
    if (person === undefined) continue;
    persons.set(person.id, patchPerson(person, input, ['contactPersons', 'update', String(index)], violations));
    if (input.isMain === true) main = person.id;
  }
  for (const [index, input] of (patch.create ?? []).entries()) {
    const blank: ContactPerson = {
      id: newId(),
      name: '',
      role: null,
      phone: null,
      email: null,
      sendServiceProtocol: false,
      sendWorkOrder: false,
      isMain: false,
    };
    persons.set(blank.id, patchPerson(blank, input, ['contactPersons', 'create', String(index)], violations));
    if (input.isMain === true) main = blank.id;
  }
  return { persons: inOrder(withOneMain([...persons.values()], main), patch.order ?? []), violations };
}

/** Longest text of each part, in characters. */
export const contactPersonLengths = { name: 255, role: 100, phone: 40, email: 254 } as const;

function patchPerson(
  person: ContactPerson,
  input: Partial<ContactPersonInput>,
  path: readonly string[],
  violations: Violation[],
): ContactPerson {
  const next = {
    ...person,
    name:
      input.name === undefined && person.name !== ''
        ? person.name
        : (readText(input.name ?? '', 'name', path, violations) ?? ''),
    role: input.role === undefined ? person.role : readText(input.role ?? '', 'role', path, violations),
    phone: input.phone === undefined ? person.phone : readText(input.phone ?? '', 'phone', path, violations),
    email: input.email === undefined ? person.email : readText(input.email ?? '', 'email', path, violations),
    sendServiceProtocol:
      input.sendServiceProtocol === undefined ? person.sendServiceProtocol : input.sendServiceProtocol === true,
    sendWorkOrder: input.sendWorkOrder === undefined ? person.sendWorkOrder : input.sendWorkOrder === true,
    isMain: input.isMain === undefined ? person.isMain : input.isMain === true,
  };
  if (
    (next.sendServiceProtocol || next.sendWorkOrder) &&
    next.email === null &&
    !violations.some((found) => found.path.join() === [...path, 'email'].join())
  )
    violations.push(violation('CONTACT_EMAIL_MISSING', [...path, 'email']));
  return next;
}

/** One text of a person; null when empty or wrong, and then a violation says so. */
function readText(
  raw: string,
  part: keyof typeof contactPersonLengths,
  path: readonly string[],
  violations: Violation[],
): string | null {
  const clean = cleanText(raw, { maxLength: contactPersonLengths[part] });
  if (!clean.ok) {
    violations.push(violation(clean.code, [...path, part], clean.params));
    return null;
  }
  if (clean.text === null && part === 'name') violations.push(violation('REQUIRED', [...path, part]));
  if (clean.text === null || part === 'name' || part === 'role') return clean.text;
  const stored = part === 'phone' ? phoneOf(clean.text) : isEmail(clean.text) ? clean.text : null;
  if (stored === null)
    violations.push(violation(part === 'phone' ? 'PHONE_INVALID' : 'EMAIL_INVALID', [...path, part]));
  return stored;
}

/** At most one main contact, and the newest choice wins: choosing a new one is meant to replace the old, and nothing depends on it. */
const withOneMain = (persons: readonly ContactPerson[], main: string | null): readonly ContactPerson[] =>
  main === null
    ? persons
    : persons.map((person) =>
        person.isMain === (person.id === main) ? person : { ...person, isMain: person.id === main },
      );
