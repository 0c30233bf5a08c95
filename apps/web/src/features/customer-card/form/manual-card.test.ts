import { describe, expect, it } from '@jest/globals';
import { addressKinds } from '@register/domain/customer/customer';
import { aCustomer } from '@register/domain/testing/builders';
import { besidesTheManual } from '@register/domain/testing/manual-actions';
import { manualCard } from '@register/domain/testing/manual-card';
import { valuesOf } from './form-values';

describe('The form of the card', () => {
  it("holds every field that the manual's table has in it, and no other of the manual's", () => {
    const { addresses, ...values } = valuesOf(aCustomer());
    const held = [...Object.keys(values), ...Object.keys(addresses).map((kind) => `addresses.${kind}`)];
    const told = manualCard.flatMap(({ form }) => form ?? []);
    expect(told.filter((name) => !held.includes(name))).toEqual([]);
    expect(held.filter((name) => !told.includes(name) && !besidesTheManual.has(name))).toEqual(['customFields']);
    expect(Object.keys(addresses)).toEqual([...addressKinds]);
  });
});
