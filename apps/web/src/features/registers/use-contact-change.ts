import { useMutation, useQuery } from '@apollo/client/react';
import type { ContactPersonInput } from '@register/domain/customer/customer';
import { useIntl } from 'react-intl';
import type { AppError } from '../../graphql/app-error';
import { toAppError } from '../../graphql/to-app-error';
import {
  ContactOwnerDocument,
  ContactPersonChangeDocument,
  type Contacts_OwnerFragment,
  type ContactPersonChangeMutation,
} from './contacts.generated';
import type { WriteProblem } from './write-problem';

export type ContactOwner = Contacts_OwnerFragment;

/** The customer as it is now: what is typed is a change of that. Null when it is no longer there for the viewer. */
export function useContactOwner(id: string): { owner: ContactOwner | null | undefined; error: AppError | null } {
  const { data, error } = useQuery(ContactOwnerDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return { owner: data && data.customer, error: error ? toAppError(error) : null };
}

export interface ContactAnswer {
  problems: readonly WriteProblem[];
  /** After a conflict: the customer as somebody else left it. */
  current: ContactOwner | null;
}

/** Changes one contact person through the card. Throws an AppError when the API cannot be reached. */
export function useContactChange() {
  const { formatMessage } = useIntl();
  const [mutate] = useMutation(ContactPersonChangeDocument, { refetchQueries: ['ContactRegister'] });
  return async (
    owner: ContactOwner,
    personId: string,
    changes: Partial<ContactPersonInput>,
  ): Promise<ContactAnswer> => {
    const input = { contactPersons: { update: [{ id: personId, ...changes }] } };
    try {
      const { data } = await mutate({ variables: { id: owner.id, input, expectedVersion: owner.version } });
      const errors = data?.customerUpdate.userErrors ?? [];
      const conflict = errors.find((error) => error.__typename === 'VersionConflictError');
      if (!conflict) return { problems: errors.map(onField), current: null };
      const problems = conflict.conflicts.map((one) => inConflict(one, personId, conflict, formatMessage));
      return { problems, current: conflict.current };
    } catch (error) {
      throw toAppError(error);
    }
  };
}

type WireError = ContactPersonChangeMutation['customerUpdate']['userErrors'][number];
type Conflict = Extract<WireError, { __typename: 'VersionConflictError' }>;

/** `contactPersons.update.0.email` is the form's `email`. */
function onField({ code, message, path }: WireError): WriteProblem {
  const [list, , , part] = path;
  return { code, message, path: list === 'contactPersons' ? [part ?? 'id'] : ['id'] };
}

/** What somebody else wrote stands by the field; saving again puts one's own in its place. */
function inConflict(
  { part, theirs, changedBy }: Conflict['conflicts'][number],
  personId: string,
  { code, message }: Conflict,
  formatMessage: ReturnType<typeof useIntl>['formatMessage'],
): WriteProblem {
  const field = part?.startsWith(`${personId}.`) ? part.slice(personId.length + 1) : 'id';
  if (field === 'id') return { code, message, path: ['id'] };
  return {
    code,
    message: formatMessage({ id: 'contacts.conflict' }, { who: changedBy ?? 'unknown', value: shown(theirs) }),
    path: [field],
  };
}

const shown = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return typeof value === 'string' && value !== '' ? value : 'nothing';
};
