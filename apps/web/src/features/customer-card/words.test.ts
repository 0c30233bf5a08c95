import { lockReasons } from '@register/domain/customer/lock-reason';
import { customerFieldKeys } from '@register/domain/customer/customer-fields';
import { violationCodes } from '@register/domain/violation';
import { expect, it } from '@jest/globals';
import en from '../../i18n/en.json';
import sv from '../../i18n/sv.json';
import { worded } from './violation-text';

const both = [sv, en] as Record<string, string>[];

it('has words in both languages for every reason that something is locked', () => {
  for (const reason of Object.keys(lockReasons))
    for (const catalogue of both) expect(catalogue[`card.lock.${reason}`]).toMatch(/\.$/);
});

it('has a name in both languages for every field of the table', () => {
  for (const field of customerFieldKeys)
    for (const catalogue of both) expect(catalogue[`card.field.${field}`]).toMatch(/\S/);
});

it('says how to put right what a form can run into, and knows no code that the domain does not', () => {
  for (const code of worded) {
    expect(Object.keys(violationCodes)).toContain(code);
    for (const catalogue of both) expect(catalogue[`card.violation.${code}`]).toMatch(/[.}]$/);
  }
});
