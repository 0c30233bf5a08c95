import { changeCustomer, type Situation } from '@register/domain/customer/change-customer';
import { isLinkField } from '@register/domain/customer/customer-links';
import type { Violation } from '@register/domain/violation';
import type { CardPatch } from './form-patch';
import { isNewPerson, type CardValues } from './form-values';

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

/** Where in the form a path of the input lies: created and updated persons stand in one list there. */
export function formNameOf(path: readonly string[], patch: CardPatch, values: CardValues): string {
  // Which of the list it is stands in the words: the form has one field for them all.
  if (isLinkField(path[0] ?? '')) return path[0] ?? '';
  const [field] = path;
  if (field !== 'contactPersons' && field !== 'coApplicants') return path.join('.');
  // A new customer's persons are a plain list.
  if (/^\d+$/.test(path[1] ?? '')) return path.join('.');
  const [, list, at, ...rest] = path;
  const index = personIndex(field, list, Number(at), patch, values);
  return index < 0 ? field : [field, index, ...rest].join('.');
}

function personIndex(
  field: 'contactPersons' | 'coApplicants',
  list: string | undefined,
  at: number,
  patch: CardPatch,
  values: CardValues,
): number {
  const persons: readonly { readonly id: string }[] = values[field];
  const id = list === 'create' ? persons.filter(isNewPerson)[at]?.id : patch[field]?.update?.[at]?.id;
  return list === 'create' || list === 'update' ? persons.findIndex((person) => person.id === id) : -1;
}

/** A kept personal number is only known here as its mask: whether it fits the new type is the API's to say. */
const isAboutTheMask = ({ path }: Violation, patch: CardPatch): boolean =>
  path[0] === 'personalNumber' && patch.personalNumber === undefined;
