import type { CustomerType } from '@register/domain/customer/customer';
import type { CardValues } from './form-values';

type Numbers = Pick<CardValues, 'organisationNumber' | 'personalNumber'>;

export const otherType = (type: CustomerType): CustomerType => (type === 'COMPANY' ? 'PRIVATE' : 'COMPANY');

/**
 * The two numbers after another type was chosen. To whoever fills them in they are one field that has got another name:
 * what was typed in it stays there. A stored number stays where it is, and a number that was typed in both does, too.
 */
export function carriedNumber(base: Numbers, typed: Numbers, type: CustomerType): Numbers | null {
  const [from, to] =
    type === 'PRIVATE'
      ? (['organisationNumber', 'personalNumber'] as const)
      : (['personalNumber', 'organisationNumber'] as const);
  if (typed[from].trim() === '' || typed[from] === base[from] || typed[to].trim() !== '') return null;
  return { ...typed, [to]: typed[from], [from]: base[from] };
}
