import { addressKinds, addressParts } from '@register/domain/customer/customer';
import { isShown, type ShownBy } from '@register/domain/customer/field-shown';
import type { LinkField } from '@register/domain/customer/customer-links';
import type { CustomFieldsPatch } from '@register/domain/custom-fields/custom-field';
import { customFieldKey, type CustomFieldTable } from '@register/domain/custom-fields/custom-field-table';
import type { CustomerSettings } from '@register/domain/settings/customer-settings';
import type { CustomerUpdateInput } from '../../../graphql/schema.generated';
import { customFieldsPatch } from '../custom-values';
import { idsIn, linksPatch, type LinksPatches } from './card-links';
import { coApplicantsPatch, type CoApplicantsWish } from './co-applicants-patch';
import { isEmptyAddress, isNewPerson, type CardValues, type ContactValues } from './form-values';
import { percentOf } from './percent-of';

/** What the form would change: only what differs from what it started with, and of that only what is in use now. */
export function patchOf(
  base: CardValues,
  values: CardValues,
  settings: CustomerSettings,
  table?: CustomFieldTable,
): CardPatch {
  const patch: Record<string, unknown> = {};
  const shown = shownBy(values, base);
  for (const key of plainKeys) {
    if (values[key] === base[key] || !isShown(key, settings, shown)) continue;
    patch[key] = key === 'vatPercent' ? percentOf(values[key]) : values[key] === '' ? null : values[key];
  }
  const addresses = addressesPatch(base, values);
  const contactPersons = contactsPatch(base.contactPersons, values.contactPersons);
  const coApplicants = isShown('coApplicants', settings, shown)
    ? coApplicantsPatch(base.coApplicants, values.coApplicants)
    : undefined;
  const customFields =
    table && customFieldsPatch(base.customFields, values.customFields, table, idsIn(values.subgroups));
  return {
    ...patch,
    ...(addresses && { addresses }),
    ...(contactPersons && { contactPersons }),
    ...(coApplicants && { coApplicants }),
    ...linksPatch(base, values),
    ...(customFields && { customFields }),
  };
}

export type CardPatch = Omit<CustomerUpdateInput, 'contactPersons' | 'coApplicants' | 'customFields' | LinkField> &
  LinksPatches & {
    contactPersons?: ContactsPatch;
    coApplicants?: CoApplicantsWish;
    customFields?: CustomFieldsPatch;
  };

export interface ContactsPatch {
  create?: ContactWish[];
  update?: (Partial<ContactWish> & { id: string })[];
  delete?: string[];
  order?: string[];
}

export interface ContactWish {
  name: string;
  role: string | null;
  phone: string | null;
  email: string | null;
  sendServiceProtocol: boolean;
  sendWorkOrder: boolean;
  isMain: boolean;
}

/** The fields that a change touches, as the form names them: what is counted in the save bar, marked, and lit up afterwards. */
export function changedPaths({ addresses, contactPersons, coApplicants, customFields, ...plain }: CardPatch): string[] {
  const paths = Object.keys(plain);
  paths.push(...Object.keys(customFields ?? {}).map((key) => customFieldKey(key)));
  for (const kind of addressKinds) {
    const address = addresses?.[kind];
    if (address === null) paths.push(`addresses.${kind}`);
    else paths.push(...Object.keys(address ?? {}).map((part) => `addresses.${kind}.${part}`));
  }
  paths.push(...personPaths('contactPersons', contactPersons), ...personPaths('coApplicants', coApplicants));
  if (contactPersons?.order) paths.push('contactPersons.order');
  return paths;
}

interface PersonsPatch {
  readonly create?: readonly object[];
  readonly update?: readonly { readonly id: string }[];
  readonly delete?: readonly string[];
}

const personPaths = (list: string, { create = [], update = [], delete: deleted = [] }: PersonsPatch = {}): string[] => [
  ...update.flatMap(({ id, ...wish }) => Object.keys(wish).map((part) => `${list}.${id}.${part}`)),
  ...create.map((_, index) => `${list}.create.${index}`),
  ...deleted.map((id) => `${list}.${id}`),
];

/** The values that decide which fields are in use. A sole trader's number keeps its field while it is being retyped. */
export const shownBy = (values: CardValues, base: CardValues): ShownBy => ({
  type: values.type,
  vatType: values.vatType === '' ? null : values.vatType,
  costCentreRequired: values.costCentreRequired,
  organisationNumber: base.organisationNumber === '' ? null : base.organisationNumber,
  personalNumber: base.personalNumber === '' ? null : base.personalNumber,
  subgroups: idsIn(values.subgroups),
});

/** Compared one by one; the number is only written on a new customer, where all is new. */
export const plainKeys = [
  'type',
  'name',
  'organisationNumber',
  'personalNumber',
  'phone',
  'email',
  'language',
  'orderNumber',
  'costCentre',
  'comments',
  'vatType',
  'vatPercent',
  'propertyDesignation',
  'apartmentNumber',
  'associationNumber',
  'facilitiesDisabled',
  'facilityRequired',
  'costCentreRequired',
  'alwaysInvoice',
] as const satisfies readonly (keyof CardValues)[];

function addressesPatch(base: CardValues, values: CardValues): CardPatch['addresses'] {
  const patch: NonNullable<CardPatch['addresses']> = {};
  for (const kind of addressKinds) {
    const [was, is] = [base.addresses[kind], values.addresses[kind]];
    const parts = addressParts.filter((part) => is[part] !== was[part]);
    if (parts.length === 0) continue;
    patch[kind] = isEmptyAddress(is) ? null : Object.fromEntries(parts.map((part) => [part, is[part] || null]));
  }
  return Object.keys(patch).length > 0 ? patch : undefined;
}

function contactsPatch(base: readonly ContactValues[], values: readonly ContactValues[]): ContactsPatch | undefined {
  const kept = values.filter((person) => !isNewPerson(person));
  const earlier = new Map(base.map((person) => [person.id, person]));
  const deleted = base.filter(({ id }) => !kept.some((person) => person.id === id)).map(({ id }) => id);
  const update = kept
    .map((person) => ({ id: person.id, ...changedParts(earlier.get(person.id), person) }))
    .filter((change) => Object.keys(change).length > 1);
  const create = values.filter(isNewPerson).map((person) => wishOf(person));
  const before = base.map(({ id }) => id).filter((id) => !deleted.includes(id));
  const order = kept.map(({ id }) => id);
  const patch: ContactsPatch = {
    ...(create.length > 0 && { create }),
    ...(update.length > 0 && { update }),
    ...(deleted.length > 0 && { delete: deleted }),
    ...(order.join() !== before.join() && { order }),
  };
  return Object.keys(patch).length > 0 ? patch : undefined;
}

const wishOf = ({
  name,
  role,
  phone,
  email,
  sendServiceProtocol,
  sendWorkOrder,
  isMain,
}: ContactValues): ContactWish => ({
  name,
  role: role || null,
  phone: phone || null,
  email: email || null,
  // Nothing can be sent without an address to send to: the switch shows itself as off then.
  sendServiceProtocol: sendServiceProtocol && email.trim() !== '',
  sendWorkOrder: sendWorkOrder && email.trim() !== '',
  isMain,
});

function changedParts(was: ContactValues | undefined, person: ContactValues): Partial<ContactWish> {
  const [before, after] = [was && wishOf(was), wishOf(person)];
  if (!before) return after;
  const parts = Object.keys(after) as (keyof ContactWish)[];
  return Object.fromEntries(parts.filter((part) => before[part] !== after[part]).map((part) => [part, after[part]]));
}
