import { changeCustomer, type Situation } from '@register/domain/customer/change-customer';
import { isLinkField } from '@register/domain/customer/customer-links';
import { articleLists } from '@register/domain/customer/customer';
import type { Violation } from '@register/domain/violation';
import type { CardPatch } from './form-patch';
import { isNewPart, type CardValues } from './form-values';

/** What the domain says against the patch, field by field, before anything is sent. */
export function problemsOf(
  situation: Situation,
  patch: CardPatch & { number?: string },
  values: CardValues,
): FormProblem[] {
  if (situation.customer !== null && Object.keys(patch).length === 0) return [];
  const result = changeCustomer({ ...situation, articles: chosenIn(values) }, patch);
  if (result.ok) return [];
  return result.violations
    .filter((violation) => !isAboutTheMask(violation, patch))
    .map(({ path, ...violation }) => ({ ...violation, name: formNameOf(path, patch, values) }));
}

/** A broken rule at a field of the form; `name` is empty when it is about the whole card. */
export interface FormProblem extends Omit<Violation, 'path'> {
  readonly name: string;
}

/** Where in the form a path of the input lies: created and updated parts of a list stand in one list there. */
export function formNameOf(path: readonly string[], patch: CardPatch, values: CardValues): string {
  // Which of the list it is stands in the words: the form has one field for them all.
  if (isLinkField(path[0] ?? '')) return path[0] ?? '';
  const name = partLists.find((list) => list === path[0]);
  // A new customer's lists are plain ones.
  if (name === undefined || /^\d+$/.test(path[1] ?? '')) return path.join('.');
  const [, list, at, ...rest] = path;
  const index = indexIn(name, list, Number(at), patch, values);
  return index < 0 ? name : [name, index, ...rest].join('.');
}

const partLists = ['contactPersons', 'coApplicants', ...articleLists] as const;

function indexIn(
  name: (typeof partLists)[number],
  list: string | undefined,
  at: number,
  patch: CardPatch,
  values: CardValues,
): number {
  const parts: readonly { id: string }[] = values[name];
  const id =
    list === 'create' ? parts.filter(isNewPart)[at]?.id : list === 'update' ? patch[name]?.update?.[at]?.id : null;
  return parts.findIndex((part) => part.id === id);
}

/** The articles that the form's new rows have chosen: the register has them, or had when they were found. */
const chosenIn = (values: CardValues): Situation['articles'] =>
  new Map(articleLists.flatMap((list) => values[list].map(({ article }) => [article.id, article] as const)));

/** A kept personal number is only known here as its mask: whether it fits the new type is the API's to say. */
const isAboutTheMask = ({ path }: Violation, patch: CardPatch): boolean =>
  path[0] === 'personalNumber' && patch.personalNumber === undefined;
