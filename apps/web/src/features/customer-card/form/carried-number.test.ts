import { describe, expect, it } from '@jest/globals';
import { carriedNumber } from './carried-number';

const none = { organisationNumber: '', personalNumber: '' };
const numbers = (organisationNumber: string, personalNumber: string) => ({ organisationNumber, personalNumber });

describe('The number of a customer whose type is chosen anew', () => {
  it('stays typed, under its new name, and comes back with the old one', () => {
    expect(carriedNumber(none, numbers('19800101', ''), 'PRIVATE')).toEqual(numbers('', '19800101'));
    expect(carriedNumber(none, numbers('', '19800101'), 'COMPANY')).toEqual(numbers('19800101', ''));
  });

  it('stays where it is when it is stored, when another one stands there, or when there is none', () => {
    const stored = numbers('556016-0680', '');
    expect(carriedNumber(stored, stored, 'PRIVATE')).toBeNull();
    expect(carriedNumber(none, numbers('556016-0680', '19800101'), 'PRIVATE')).toBeNull();
    expect(carriedNumber(none, numbers('  ', ''), 'PRIVATE')).toBeNull();
  });

  it('leaves the stored number behind where somebody typed another over it', () => {
    expect(carriedNumber(numbers('556016-0680', ''), numbers('19800101', ''), 'PRIVATE')).toEqual(
      numbers('556016-0680', '19800101'),
    );
  });
});
