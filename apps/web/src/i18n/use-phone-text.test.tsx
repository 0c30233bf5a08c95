import { expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { phoneText } from './phone-text';
import { usePhoneText } from './use-phone-text';

const Number = ({ stored }: { stored: string }) => <p>{usePhoneText()(stored)}</p>;

it.each(['+46701740605', '+4690123456', '+4721000000', '113 13'])(
  'a list comes to show %s as the card does',
  async (stored) => {
    render(<Number stored={stored} />);
    expect(await screen.findByText(phoneText(stored))).toBeTruthy();
  },
);

it('that is the way people write them at home, and with the country where it is another', () => {
  expect(phoneText('+46701740605')).toBe('070-174 06 05');
  expect(phoneText('+4721000000')).toBe('+47 21 00 00 00');
});
