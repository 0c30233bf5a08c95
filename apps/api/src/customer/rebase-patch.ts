import type { Change } from '@register/domain/customer/changes';
import {
  addressKinds,
  addressParts,
  type AddressesPatch,
  type AddressPart,
  type ContactPersonsPatch,
  type Customer,
  type CustomerPatch,
} from '@register/domain/customer/customer';

/**
 * A patch without what its author never changed: values sent back as they were found, which somebody else has changed since.
 * What a null stands for is spelled out where a part of it has to go.
 */
export function rebasePatch(
  patch: CustomerPatch,
  customer: Pick<Customer, 'addresses' | 'contactPersons'>,
  drop: readonly Change[],
): CustomerPatch {
  if (drop.length === 0) return patch;
  const dropped = new Set(drop.map(({ field, part }) => (part === null ? field : `${field}/${part}`)));
  const plain = Object.fromEntries(Object.entries(patch).filter(([field]) => !dropped.has(field))) as CustomerPatch;
  return {
    ...plain,
    ...(patch.addresses !== undefined && { addresses: keptAddresses(patch.addresses, dropped) }),
    ...(patch.contactPersons !== undefined && {
      contactPersons: keptContacts(patch.contactPersons, customer, dropped),
    }),
  };
}

function keptAddresses(patch: AddressesPatch | null, dropped: ReadonlySet<string>): AddressesPatch {
  const kept: Record<string, AddressesPatch['invoice']> = {};
  for (const kind of addressKinds) {
    const wanted = patch === null ? null : patch[kind];
    if (wanted === undefined) continue;
    const isDropped = (part: AddressPart): boolean => dropped.has(`addresses.${kind}/${part}`);
    if (wanted === null && !addressParts.some(isDropped)) kept[kind] = null;
    else
      kept[kind] = Object.fromEntries(
        addressParts.filter((part) => !isDropped(part)).flatMap((part) => partOf(part, wanted)),
      );
  }
  return kept;
}

/** A part of an address that is removed is cleared; one that is not in the patch stays out. */
function partOf(
  part: AddressPart,
  wanted: NonNullable<AddressesPatch['invoice']> | null,
): [AddressPart, string | null][] {
  const value = wanted === null ? null : wanted[part];
  return value === undefined ? [] : [[part, value]];
}

function keptContacts(
  patch: ContactPersonsPatch | null,
  { contactPersons }: Pick<Customer, 'contactPersons'>,
  dropped: ReadonlySet<string>,
): ContactPersonsPatch {
  const isDropped = (part: string): boolean => dropped.has(`contactPersons/${part}`);
  const wanted = patch ?? { delete: contactPersons.map(({ id }) => id) };
  return {
    ...wanted,
    ...(wanted.delete && { delete: wanted.delete.filter((id) => !isDropped(id)) }),
    ...(wanted.update && {
      update: wanted.update.map(({ id, ...values }) => ({
        ...Object.fromEntries(Object.entries(values).filter(([name]) => !isDropped(`${id}.${name}`))),
        id,
      })),
    }),
    ...(isDropped('order') && { order: null }),
  };
}
