import { isEmail } from '../customer/email.js';
import { phoneOf } from '../customer/phone.js';
import { cleanText } from '../text/clean-text.js';
import type { Violation, ViolationCode } from '../violation.js';
import { violation } from '../violation.js';

/** What a group's customers see of it when they sign in, besides its name. */
export interface Branding {
  /** The word in the link to the sign-in page that shows the group. */
  readonly slug: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** A small picture, as an address that holds it: `data:image/png;base64,…`. */
  readonly logo: string | null;
}

/** Absent leaves, null clears. */
export type BrandingPatch = { readonly [Part in keyof Branding]?: string | null | undefined };

export const noBranding: Branding = { slug: null, phone: null, email: null, logo: null };

/** The branding after a patch, with everything that is wrong in it. */
export function changeBranding(
  before: Branding,
  patch: BrandingPatch,
): { readonly next: Branding; readonly violations: readonly Violation[] } {
  const violations: Violation[] = [];
  const next = { ...before };
  for (const part of ['slug', 'phone', 'email'] as const) {
    const given = patch[part];
    if (given === undefined) continue;
    const clean = cleanText(given ?? '', { maxLength: brandingLengths[part] });
    if (!clean.ok) violations.push(violation(clean.code, [part], clean.params));
    else {
      const stored = clean.text === null ? null : read[part](clean.text);
      if (clean.text !== null && stored === null) violations.push(violation(wrong[part], [part]));
      next[part] = stored;
    }
  }
  if (patch.logo !== undefined) {
    next.logo = patch.logo;
    if (patch.logo !== null && !isLogo(patch.logo))
      violations.push(violation('LOGO_INVALID', ['logo'], { maxBytes: maxLogoBytes }));
  }
  return { next, violations };
}

/** Longest texts, in characters. */
export const brandingLengths = { slug: 40, phone: 40, email: 254 } as const;
/** Of the picture itself: it comes with every page that shows it. */
export const maxLogoBytes = 48 * 1024;

/** Whether it is a small picture that every browser draws and that holds no scripts: by its own first bytes, whatever it says it is. */
export function isLogo(text: string): boolean {
  const [, type = '', base64 = ''] = /^data:image\/(png|jpeg|webp);base64,([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
  return (
    base64 !== '' && (base64.length * 3) / 4 <= maxLogoBytes && (begins[type] ?? []).some((it) => base64.startsWith(it))
  );
}

/** The first bytes of each kind, in base64 up to where the next byte begins to count. */
const begins: Readonly<Record<string, readonly string[]>> = { png: ['iVBORw0KGg'], jpeg: ['/9j/'], webp: ['UklGR'] };

const read = {
  slug: (text: string): string | null => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length >= 3 ? text : null),
  phone: phoneOf,
  email: (text: string): string | null => (isEmail(text) ? text : null),
};
const wrong = { slug: 'SLUG_INVALID', phone: 'PHONE_INVALID', email: 'EMAIL_INVALID' } as const satisfies Record<
  string,
  ViolationCode
>;
