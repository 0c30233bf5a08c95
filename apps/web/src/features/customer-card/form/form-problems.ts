import { changeCustomer, type Situation } from '@register/domain/customer/change-customer';
import { isLinkField } from '@register/domain/customer/customer-links';
import type { Violation } from '@register/domain/violation';
import type { CardPatch } from './form-patch';
import { isNewContact, type CardValues } from './form-values';

/** What the domain says against the patch, field by field, before anything is sent. */
export function problemsOf(
  situation: Situation,
  patch: CardPatch & { number?: string },
  values: CardValues,
): FormProblem[] {
  if (situation.customer !== null && Object.keys(patch).length === 0) return [];
  const result = changeCustomer(situation, patch);
  if (result.ok) return [];
  return result.violations
    .filter((violation) => !isAboutTheMask(violation, patch))
    .map(({ path, ...violation }) => ({ ...violation, name: formNameOf(path, patch, values) }));
}

/** A broken rule at a field of the form; `name` is empty when it is about the whole card. */
export interface FormProblem extends Omit<Violation, 'path'> {
  readonly name: string;
}

/** Where in the form a path of the input lies: created and updated contact persons stand in one list there. */
export function formNameOf(path: readonly string[], patch: CardPatch, values: CardValues): string {
  // Which of the list it is stands in the words: the form has one field for them all.
  if (isLinkField(path[0] ?? '')) return path[0] ?? '';
  if (path[0] !== 'contactPersons') return path.join('.');
  // A new customer's contact persons are a plain list.
  if (/^\d+$/.test(path[1] ?? '')) return path.join('.');
  const [, list, at, ...rest] = path;
  const index = contactIndex(list, Number(at), patch, values);
  return index < 0 ? 'contactPersons' : ['contactPersons', index, ...rest].join('.');
}

function contactIndex(list: string | undefined, at: number, patch: CardPatch, values: CardValues): number {
  if (list === 'create') return values.contactPersons.indexOf(values.contactPersons.filter(isNewContact)[at] ?? nobody);
  const id = list === 'update' ? patch.contactPersons?.update?.[at]?.id : undefined;
  return values.contactPersons.findIndex((person) => person.id === id);
}

const nobody = {
  id: '',
  name: '',
  role: '',
  phone: '',
  email: '',
  sendServiceProtocol: false,
  sendWorkOrder: false,
  isMain: false,
};

/** A kept personal number is only known here as its mask: whether it fits the new type is the API's to say. */
const isAboutTheMask = ({ path }: Violation, patch: CardPatch): boolean =>
  path[0] === 'personalNumber' && patch.personalNumber === undefined;
