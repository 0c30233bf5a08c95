import { describe, expect, it } from '@jest/globals';
import { gql, InMemoryCache } from '@apollo/client';
import { typePolicies } from './type-policies';

const list = gql`
  query List($keys: [String!]!) {
    customer {
      id
      customFields(keys: $keys) {
        key
        text
      }
    }
  }
`;
const card = gql`
  query Card {
    customer {
      id
      customFields {
        key
        text
      }
    }
  }
`;
const value = (key: string, text: string) => ({ __typename: 'CustomFieldValue', key, text });
const customer = (...customFields: object[]) => ({
  customer: { __typename: 'Customer', id: 'cus_1', customFields },
});

describe('the values of a customer’s own fields', () => {
  it('that a card saved are shown by the list that asked for some of them', () => {
    const cache = new InMemoryCache({ typePolicies });
    const variables = { keys: ['a', 'b'] };
    cache.writeQuery({ query: list, variables, data: customer(value('a', 'före')) });
    cache.writeQuery({ query: card, data: customer(value('b', 'efter'), value('c', 'annat')) });
    expect(cache.readQuery({ query: list, variables })).toEqual(customer(value('b', 'efter')));
  });

  it('that were not asked for are not taken for missing', () => {
    const cache = new InMemoryCache({ typePolicies });
    cache.writeQuery({ query: list, variables: { keys: ['a'] }, data: customer(value('a', 'x')) });
    expect(cache.readQuery({ query: list, variables: { keys: ['a', 'b'] } })).toBeNull();
    expect(cache.readQuery({ query: card })).toBeNull();
    expect(cache.readQuery({ query: list, variables: { keys: [] } })).toEqual(customer());
  });
});
