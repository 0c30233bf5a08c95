import { addressKinds, addressParts, articleLists, type ArticleList } from '@register/domain/customer/customer';
import { isShown, type ShownBy } from '@register/domain/customer/field-shown';
import type { LinkField } from '@register/domain/customer/customer-links';
import { valueFieldKeys } from '@register/domain/customer/value-fields';
import type { CustomFieldsPatch } from '@register/domain/custom-fields/custom-field';
import { customFieldKey, type CustomFieldTable } from '@register/domain/custom-fields/custom-field-table';
import type { CustomerSettings } from '@register/domain/settings/customer-settings';
import type { CustomerUpdateInput } from '../../../graphql/schema.generated';
import { customFieldsPatch } from '../custom-values';
import { articleWish, type ArticleWish } from './article-wish';
import { idsIn, linksPatch, type LinksPatches } from './card-links';
import { coApplicantsPatch, type CoApplicantsWish } from './co-applicants-patch';
import { isEmptyAddress, type CardValues, type ContactValues } from './form-values';
import { listPatch, pathsOfList, type ListPatch } from './list-patch';
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
  const contactPersons = listPatch(base.contactPersons, values.contactPersons, wishOf);
  const coApplicants = isShown('coApplicants', settings, shown)
    ? coApplicantsPatch(base.coApplicants, values.coApplicants)
    : undefined;
  for (const list of articleLists) {
    const articles = isShown(list, settings, shown) ? listPatch(base[list], values[list], articleWish) : undefined;
    if (articles) patch[list] = articles;
  }
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

export type CardPatch = Omit<
  CustomerUpdateInput,
  'contactPersons' | 'coApplicants' | 'customFields' | ArticleList | LinkField
> &
  LinksPatches & {
    contactPersons?: ListPatch<ContactWish>;
    coApplicants?: CoApplicantsWish;
    customFields?: CustomFieldsPatch;
  } & { [L in ArticleList]?: ListPatch<ArticleWish> };

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
export function changedPaths({
  addresses,
  contactPersons,
  coApplicants,
  customFields,
  ...others
}: CardPatch): string[] {
  const { serviceArticles, workOrderArticles, ...plain } = others;
  const paths = Object.keys(plain);
  paths.push(...Object.keys(customFields ?? {}).map((key) => customFieldKey(key)));
  for (const kind of addressKinds) {
    const address = addresses?.[kind];
    if (address === null) paths.push(`addresses.${kind}`);
    else paths.push(...Object.keys(address ?? {}).map((part) => `addresses.${kind}.${part}`));
  }
  const lists = { contactPersons, coApplicants, serviceArticles, workOrderArticles };
  for (const [list, changes] of Object.entries(lists)) paths.push(...pathsOfList(list, changes));
  return paths;
}

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
export const plainKeys = valueFieldKeys.filter((key) => key !== 'number');

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
