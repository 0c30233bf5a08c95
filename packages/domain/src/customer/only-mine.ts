import type { Change } from './changes.js';
import type { Address, AddressesPatch, AddressKind, ContactPersonsPatch, Customer, CustomerPatch } from './customer.js';
import { addressKinds, addressParts } from './customer.js';

/** The patch cut down to what it changes: what it only repeats is left out, and so is what `customer` does not have any more. */
export function onlyMine(
  patch: CustomerPatch,
  mine: readonly Change[],
  customer: Pick<Customer, 'contactPersons'>,
): CustomerPatch {
  const parts = new Set(mine.map(({ field, part }) => `${field}/${part ?? ''}`));
  const changed = (field: string, part = ''): boolean => parts.has(`${field}/${part}`);
  const { addresses, contactPersons, ...plain } = patch;
  const kept = Object.entries(plain).filter(
    ([key]) => changed(key) || (identity.has(key) && [...identity].some((field) => changed(field))),
  );
  return {
    ...Object.fromEntries(kept),
    ...(addresses === undefined ? {} : { addresses: myAddresses(addresses, changed) }),
    ...(contactPersons === undefined ? {} : { contactPersons: myPersons(contactPersons, mine, changed, customer) }),
  };
}

/** Written under one name, stored under another: a personal number in the organisation number's place. */
const identity: ReadonlySet<string> = new Set(['organisationNumber', 'personalNumber']);

type Changed = (field: string, part?: string) => boolean;

function myAddresses(patch: AddressesPatch | null, changed: Changed): AddressesPatch {
  const mine: Partial<Record<AddressKind, Partial<Address>>> = {};
  for (const kind of addressKinds) {
    const wanted = patch === null ? null : patch[kind];
    if (wanted === undefined) continue;
    const parts = addressParts.filter((part) => changed(`addresses.${kind}`, part));
    mine[kind] = Object.fromEntries(parts.map((part) => [part, wanted === null ? null : wanted[part]]));
  }
  return mine;
}

function myPersons(
  patch: ContactPersonsPatch | null,
  mine: readonly Change[],
  changed: Changed,
  { contactPersons }: Pick<Customer, 'contactPersons'>,
): ContactPersonsPatch {
  const exists = (id: string): boolean => contactPersons.some((person) => person.id === id);
  const removed = mine.filter(
    ({ field, part, new: next }) => field === 'contactPersons' && next === null && part !== null && exists(part),
  );
  const update = (patch?.update ?? []).map(({ id, ...properties }) => ({
    id,
    ...Object.fromEntries(
      Object.entries(properties).filter(([property]) => changed('contactPersons', `${id}.${property}`)),
    ),
  }));
  return {
    create: patch?.create ?? [],
    update: update.filter((input) => Object.keys(input).length > 1 && exists(input.id)),
    delete: removed.map(({ part }) => part ?? ''),
    order: changed('contactPersons', 'order') ? (patch?.order ?? []).filter(exists) : [],
  };
}
