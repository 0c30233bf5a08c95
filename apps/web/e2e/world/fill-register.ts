import { setTimeout as pause } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import { inventedCells, inventedHeadings } from '@register/domain/testing/invented-cells';
import { inventedCustomer } from '@register/domain/testing/invented-customers';
import type { Product } from './product';

/** Imports so many invented customers into the demo group, as its administrator would: file by file, each as long as one may be. */
export async function fillRegister(product: Product, customers: number): Promise<void> {
  const { name, value } = await product.sessionOf('administrator');
  const headers = { cookie: `${name}=${value}`, 'apollo-require-preflight': 'true' };
  const ask = async <Data>(query: string, variables: object): Promise<Data> => {
    const answer = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  };
  const until = async (id: string, wanted: string): Promise<void> => {
    for (;;) {
      const { customerImport } = await ask<{ customerImport: { status: string; problems: object[] } }>(
        'query ($id: ID!) { customerImport(id: $id) { status problems { code message } } }',
        { id },
      );
      if (customerImport.status === wanted) return;
      if (customerImport.problems.length > 0) throw new Error(JSON.stringify(customerImport.problems));
      await pause(250);
    }
  };
  for (let done = 0; done < customers; done += rowsOfAFile) {
    const form = new FormData();
    const table = tableOf(beyondTheDemo + done, Math.min(rowsOfAFile, customers - done));
    form.set('file', new Blob([table], { type: 'text/csv' }), 'customers.csv');
    const uploaded = await fetch(`${product.url}/files`, { method: 'POST', headers, body: form });
    const { fileId } = (await uploaded.json()) as { fileId: string };
    const { customerImportPrepare: prepared } = await ask<{
      customerImportPrepare: { customerImport: { id: string } | null; userErrors: object[] };
    }>(
      // Invented names meet often, so what looks like a duplicate is written too.
      `mutation ($fileId: ID!) { customerImportPrepare(fileId: $fileId, options: { includeDuplicates: true }) {
         customerImport { id } userErrors { code message } } }`,
      { fileId },
    );
    if (!prepared.customerImport) throw new Error(JSON.stringify(prepared.userErrors));
    const { id } = prepared.customerImport;
    await until(id, 'PREVIEWED');
    await ask('mutation ($id: ID!) { customerImportStart(id: $id) { userErrors { code message } } }', { id });
    await until(id, 'DONE');
  }
}

const rowsOfAFile = 50_000;
const beyondTheDemo = 6_000_000;

function tableOf(from: number, count: number): string {
  const records = Array.from({ length: count }, (_, n) => inventedCells(inventedCustomer(from + n)));
  return stringify([inventedHeadings, ...records], { delimiter: ';', bom: true });
}
