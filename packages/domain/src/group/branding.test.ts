import { describe, expect, it } from '@jest/globals';
import { changeBranding, isLogo, maxLogoBytes, noBranding } from './branding.js';

const png = (bytes: number): string =>
  `data:image/png;base64,iVBORw0KGgo${'A'.repeat(Math.floor((bytes * 4) / 3) - 11)}`;
const codes = (patch: Parameters<typeof changeBranding>[1]): string[] =>
  changeBranding(noBranding, patch).violations.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('What customers see of a group', () => {
  it('is kept tidy, and what is left out stays', () => {
    const before = { ...noBranding, email: 'info@example.com' };
    expect(changeBranding(before, { slug: ' granasens-varme ', phone: '070-174 06 05', logo: png(100) })).toEqual({
      next: { slug: 'granasens-varme', phone: '+46701740605', email: 'info@example.com', logo: png(100) },
      violations: [],
    });
    expect(changeBranding(before, { email: null }).next.email).toBeNull();
  });

  it.each([
    [{ slug: 'ab' }, ['SLUG_INVALID slug']],
    [{ slug: 'Granåsen' }, ['SLUG_INVALID slug']],
    [{ slug: '-a-b-' }, ['SLUG_INVALID slug']],
    [
      { slug: 'a'.repeat(41), phone: 'ring', email: 'nobody' },
      ['TOO_LONG slug', 'PHONE_INVALID phone', 'EMAIL_INVALID email'],
    ],
    [{ logo: 'https://example.com/logo.png' }, ['LOGO_INVALID logo']],
  ])('is refused as %j', (patch, answer) => {
    expect(codes(patch)).toEqual(answer);
  });

  it('has a small picture, that is what it says it is and runs nothing', () => {
    expect(isLogo(png(maxLogoBytes - 10))).toBe(true);
    expect(isLogo(png(maxLogoBytes + 10))).toBe(false);
    expect(isLogo(png(100).replace('image/png', 'image/svg+xml'))).toBe(false);
    expect(isLogo('data:image/png;base64,PHNjcmlwdD4=')).toBe(false);
  });
});
