import { beforeEach, describe, expect, it } from '@jest/globals';
import { aCustomer } from '@register/domain/testing/builders';
import { draftKey, dropDraft, keepDraft, keptDraft } from './form-draft';
import { newCoApplicant, valuesOf } from './form-values';

const key = draftKey('usr_mona', 'cus_1');
const base = valuesOf(aCustomer({ personalNumber: '19811218-****', organisationNumber: null }));

describe('typing that a crash would have lost', () => {
  beforeEach(() => sessionStorage.clear());

  it('is there again afterwards, for the same person and card only', () => {
    keepDraft(key, { at: 5, base, values: { ...base, comments: 'Portkod 4512' } });
    expect(keptDraft(key)).toMatchObject({ at: 5, values: { comments: 'Portkod 4512' } });
    expect(keptDraft(draftKey('usr_per', 'cus_1'))).toBeNull();
    expect(keptDraft(draftKey('usr_mona', 'cus_2'))).toBeNull();
  });

  it("never holds a personal number, nor one in the organisation number's place", () => {
    keepDraft(key, {
      at: 5,
      base,
      values: { ...base, personalNumber: '19811218-9876', organisationNumber: '811218-9876' },
    });
    expect(sessionStorage.getItem(key)).not.toMatch(/1218/);
    keepDraft(key, { at: 5, base, values: { ...base, organisationNumber: '19811218-98' } });
    expect(sessionStorage.getItem(key)).not.toMatch(/1218/);
  });

  it('never holds the number of a co-applicant either, and the rest of them', () => {
    const coApplicants = [newCoApplicant({ name: 'Sara', personalNumber: '19811218-9876' })];
    keepDraft(key, { at: 5, base, values: { ...base, coApplicants } });
    expect(sessionStorage.getItem(key)).not.toMatch(/1218/);
    expect(keptDraft(key)?.values.coApplicants).toMatchObject([{ name: 'Sara', personalNumber: '' }]);
  });

  it('keeps an organisation number', () => {
    keepDraft(key, { at: 5, base, values: { ...base, organisationNumber: '556016-0680' } });
    expect(keptDraft(key)?.values.organisationNumber).toBe('556016-0680');
  });

  it('is gone when it was saved or thrown away, and a damaged one is none', () => {
    keepDraft(key, { at: 5, base, values: base });
    dropDraft(key);
    expect(keptDraft(key)).toBeNull();
    sessionStorage.setItem(key, '{"at":');
    expect(keptDraft(key)).toBeNull();
  });
});
