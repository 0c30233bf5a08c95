import { describe, expect, it } from '@jest/globals';
import { holdsWords } from './contact-search';

const sara = { name: 'Sara Åkesson', role: 'Platschef', email: 'sara@example.com', phone: '+46701740605' };

describe('Looking for a contact person on the card', () => {
  it.each(['', 'akes', 'platschef SARA', '@example', '070-174', '0701740605', '+4670174'])('%j finds her', (q) => {
    expect(holdsWords(sara, q)).toBe(true);
  });

  it.each(['bengt', 'sara bengt', '9999'])('%j does not', (q) => {
    expect(holdsWords(sara, q)).toBe(false);
  });

  it('takes a person of whom only the name is known', () => {
    expect(holdsWords({ name: 'Bo', role: null, email: null, phone: null }, 'bo')).toBe(true);
    expect(holdsWords({ name: 'Bo', role: null, email: null, phone: null }, '07')).toBe(false);
  });
});
