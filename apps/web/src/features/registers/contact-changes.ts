import { contactPersonParts, type ContactPerson, type ContactPersonInput } from '@register/domain/customer/customer';

/** What stands in the form. */
export type TypedContact = Omit<ContactPerson, 'id' | 'role' | 'phone' | 'email'> &
  Readonly<Record<'role' | 'phone' | 'email', string>>;

export const typedContact = (person: ContactPerson): TypedContact => ({
  name: person.name,
  role: person.role ?? '',
  phone: person.phone ?? '',
  email: person.email ?? '',
  sendServiceProtocol: person.sendServiceProtocol,
  sendWorkOrder: person.sendWorkOrder,
  isMain: person.isMain,
});

/** Only what differs from what was read: what others change meanwhile stays theirs. Nothing is sent to somebody without an address. */
export function contactChanges(before: ContactPerson, typed: TypedContact): Partial<ContactPersonInput> {
  const reachable = typed.email.trim() !== '';
  const wanted: TypedContact = {
    ...typed,
    sendServiceProtocol: typed.sendServiceProtocol && reachable,
    sendWorkOrder: typed.sendWorkOrder && reachable,
  };
  const was = typedContact(before);
  const changed = contactPersonParts.filter((part) => wanted[part] !== was[part]);
  return Object.fromEntries(changed.map((part) => [part, wanted[part]]));
}
