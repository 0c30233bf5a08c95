import { describe, expect, it } from '@jest/globals';
import { problemsByField, wanted } from './welcome-problems';

describe('The form for the first administrator', () => {
  it('sends what was written, and an empty text for what was not', () => {
    const form = new FormData();
    form.set('groupName', 'Granåsen Ventilation AB');
    form.set('password', ' spaces stay ');
    expect(wanted(form)).toEqual({
      groupName: 'Granåsen Ventilation AB',
      name: '',
      email: '',
      password: ' spaces stay ',
    });
  });

  it('puts the first complaint on each field, and none on fields it does not have', () => {
    expect(
      problemsByField([
        { message: 'Too short', path: ['password'] },
        { message: 'Too common', path: ['password'] },
        { message: 'Not an address', path: ['email'] },
        { message: 'Old', path: ['token'] },
      ]),
    ).toEqual({ password: 'Too short', email: 'Not an address' });
  });
});
