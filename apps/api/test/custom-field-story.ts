import { dataOf, type TestApi, type TestViewer } from './api.js';

// What stories of custom fields do, over the API.

export interface TestField {
  readonly id: string;
  readonly key: string;
}

/** Defines a field, or fails with what was wrong. */
export async function defineField(api: TestApi, viewer: TestViewer, input: object): Promise<TestField> {
  const answer = await api.run<{ customFieldCreate: { customField: TestField | null; userErrors: object[] } }>(
    viewer,
    `mutation ($input: CustomFieldCreateInput!) { customFieldCreate(input: $input) {
       customField { id key type title { sv en } required hiddenFromCustomers } userErrors { code message path } } }`,
    { input },
  );
  const { customField, userErrors } = dataOf(answer).customFieldCreate;
  if (!customField) throw new Error(`The field was not defined: ${JSON.stringify(userErrors)}`);
  return customField;
}

/** Changes a definition and answers what was wrong. */
export async function errorsOf(
  api: TestApi,
  viewer: TestViewer,
  mutation: 'customFieldUpdate' | 'customFieldDelete',
  variables: { readonly id: string; readonly input?: object },
): Promise<object[]> {
  const document =
    mutation === 'customFieldUpdate'
      ? 'mutation ($id: ID!, $input: CustomFieldUpdateInput!) { done: customFieldUpdate(id: $id, input: $input) { userErrors { code path } } }'
      : 'mutation ($id: ID!) { done: customFieldDelete(id: $id) { userErrors { code path } } }';
  return dataOf(await api.run<{ done: { userErrors: object[] } }>(viewer, document, variables)).done.userErrors;
}

/** Saves values, and other fields beside them, and answers what was wrong. */
export async function save(
  api: TestApi,
  viewer: TestViewer,
  id: string,
  customFields: readonly object[] | null,
  others: object = {},
): Promise<object[]> {
  const answer = await api.run<{ customerUpdate: { userErrors: object[] } }>(
    viewer,
    'mutation ($id: ID!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, input: $input) { userErrors { code path } } }',
    { id, input: { ...others, ...(customFields && { customFields }) } },
  );
  return dataOf(answer).customerUpdate.userErrors;
}

/** A customer's values, each with all its members. */
export async function valuesOf(api: TestApi, viewer: TestViewer, id: string): Promise<object[]> {
  const answer = await api.run<{ customer: { customFields: object[] } }>(
    viewer,
    'query ($id: ID!) { customer(by: { id: $id }) { customFields { key type text number date flag choices } } }',
    { id },
  );
  return dataOf(answer).customer.customFields;
}
