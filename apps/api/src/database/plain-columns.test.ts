import { describe, expect, it } from '@jest/globals';
import { isPlainText, plainFieldKeys, type PlainFieldKey } from '@register/domain/customer/plain-fields';
import { getMetadataArgsStorage } from 'typeorm';
import { CustomerEntity } from '../customer/customer.entity.js';

const columns: ReadonlySet<string> = new Set(
  getMetadataArgsStorage()
    .columns.filter(({ target }) => target === CustomerEntity)
    .map(({ propertyName }) => propertyName),
);
/** What it is filtered and ordered by lies in `customer_filter`. */
const elsewhere: ReadonlySet<PlainFieldKey> = new Set(['orderNumber']);

describe('A plain field of the table', () => {
  it.each(plainFieldKeys)('%s has its columns in the entity', (key) => {
    const needed = isPlainText(key) && !elsewhere.has(key) ? [key, `${key}Fold`, `${key}Key`] : [key];
    const missing = needed.filter((name) => !columns.has(name));
    expect(missing.map((name) => `the field ${key} of the table has no column ${name} in customer.entity.ts`)).toEqual(
      [],
    );
  });
});
