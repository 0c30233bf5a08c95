import { useQuery } from '@apollo/client/react';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { useCan } from '../../../../session/use-session';
import type { MultiSelectOption } from '../../../../ui/multi-select-field';
import { BulkChoicesDocument } from './bulk.generated';

/** What lists hold: tags, subgroups, discount letters, users. Empty until they are there. */
export function useBulkChoices(fields: readonly FieldKey[]): (field: FieldKey) => readonly MultiSelectOption[] {
  const users = useCan('customer.assign');
  const { data } = useQuery(BulkChoicesDocument, {
    variables: {
      tags: fields.includes('tags'),
      subgroups: fields.includes('subgroups'),
      letters: fields.includes('discountLetters'),
      users: users && fields.includes('assignees'),
    },
  });
  return (field) => {
    switch (field) {
      case 'tags':
        return (data?.tags?.nodes ?? []).map(({ id, name, colour }) => ({
          value: id,
          label: name,
          colour: colour.toLowerCase() as NonNullable<MultiSelectOption['colour']>,
        }));
      case 'subgroups':
        return (data?.subgroups?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
      case 'discountLetters':
        return (data?.discountLetters?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
      case 'assignees':
        return (data?.users?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
      default:
        return [];
    }
  };
}
