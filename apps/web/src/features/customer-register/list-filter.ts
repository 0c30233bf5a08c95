import { askedOfQuestion } from '@register/domain/view/asked-of-question';
import type { ListQuestion } from '@register/domain/view/list-question';
import type { CustomerRegisterQueryVariables } from './customer-register.generated';
import type { OwnFields } from './use-own-fields';

export type CustomerListAsked = Pick<CustomerRegisterQueryVariables, 'search' | 'filter' | 'orderBy'>;

/** Which customers are meant, and in which order, as the API is asked for them. The domain writes what the API takes; it knows no types of the API. */
export const askedOf = (question: ListQuestion, { filters }: Pick<OwnFields, 'filters'>): CustomerListAsked =>
  askedOfQuestion(question, filters) as CustomerListAsked;
