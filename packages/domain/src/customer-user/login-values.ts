import { isEmail } from '../customer/email.js';
import { cleanText } from '../text/clean-text.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { CustomerLogin, LoginWish } from './customer-login.js';
import { loginLengths } from './customer-login.js';
import type { CustomerRight } from './customer-rights.js';
import { completeRights, isCustomerRight } from './customer-rights.js';

/** What a wish for a login comes to, with everything that is wrong in it. */
export function checkLogin(wish: LoginWish): {
  readonly values: Pick<CustomerLogin, 'name' | 'email' | 'rights'>;
  readonly violations: readonly Violation[];
} {
  const name = loginName(wish.name);
  const email = loginEmail(wish.email);
  const { rights, violations } = loginRights(wish.rights);
  return {
    values: { name: name.text, email: email.text, rights },
    violations: [...name.violations, ...email.violations, ...violations],
  };
}

export const loginName = (raw: string): CheckedText => needed(raw, 'name');

function loginEmail(raw: string): CheckedText {
  const checked = needed(raw, 'email');
  if (checked.violations.length > 0 || isEmail(checked.text)) return checked;
  return { text: checked.text, violations: [violation('EMAIL_INVALID', ['email'])] };
}

/** Rights that exist, with those that they need; the others are told of. */
export function loginRights(wanted: readonly string[]): {
  readonly rights: readonly CustomerRight[];
  readonly violations: readonly Violation[];
} {
  return {
    rights: completeRights(wanted.filter(isCustomerRight)),
    violations: wanted.flatMap((right, index) =>
      isCustomerRight(right) ? [] : [violation('RIGHT_UNKNOWN', ['rights', String(index)], { right })],
    ),
  };
}

interface CheckedText {
  readonly text: string;
  readonly violations: readonly Violation[];
}

function needed(raw: string, field: keyof typeof loginLengths): CheckedText {
  const clean = cleanText(raw, { maxLength: loginLengths[field] });
  if (!clean.ok) return { text: '', violations: [violation(clean.code, [field], clean.params)] };
  return clean.text === null
    ? { text: '', violations: [violation('REQUIRED', [field])] }
    : { text: clean.text, violations: [] };
}
