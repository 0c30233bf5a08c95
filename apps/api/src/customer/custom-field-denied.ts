import { customFieldKey } from '@register/domain/custom-fields/custom-field-table';
import type { GraphQLError } from 'graphql';
import { fieldAccessDenied } from '../graphql/errors.js';
import type { Actor } from '../request-context.js';

/** A custom field that one may not find or order by: a customer's login hears the same of one that is hidden and one that is not there. */
export const customFieldDenied = (key: string, { viewer }: Actor): GraphQLError =>
  fieldAccessDenied(customFieldKey(key), viewer.kind === 'CUSTOMER_USER' ? 'STAFF' : 'a definition that is in use');
