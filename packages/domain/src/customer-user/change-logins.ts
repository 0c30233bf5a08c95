import type { Change } from '../customer/changes.js';
import type { ActionSituation, CustomerAction } from '../customer/customer-actions.js';
import { actionLock } from '../customer/customer-actions.js';
import { equalityKey } from '../text/equality-key.js';
import type { Violation, ViolationCode } from '../violation.js';
import { violation } from '../violation.js';
import type { CustomerLogin, LoginPatch, LoginWish } from './customer-login.js';
import { maxLogins } from './customer-login.js';
import { checkLogin, loginName, loginRights } from './login-values.js';

/** A new login. The rights that it begins with are the inviter's choice; what they may be is the same for everybody. */
export function inviteLogin(situation: LoginSituation, id: string, wish: LoginWish): LoginDecision {
  const refused = loginRefusal('inviteCustomerUsers', situation);
  if (refused.length > 0) return { ok: false, violations: refused };
  const { values, violations } = checkLogin(wish);
  if (violations.length > 0) return { ok: false, violations };
  if (situation.logins.some(({ email }) => sameEmail(email, values.email))) return not('LOGIN_EXISTS', 'email');
  if (situation.logins.length >= maxLogins)
    return { ok: false, violations: [violation('LOGIN_LIMIT', [], { max: maxLogins })] };
  const next: CustomerLogin = { id, ...values, state: 'INVITED', version: 1 };
  const changes = [loginChange(id, 'invited', null, who(next))];
  if (next.rights.length > 0) changes.push(loginChange(id, 'rights', null, next.rights.join(', ')));
  return { ok: true, next, changes };
}

/** A new link, the old one dies: for somebody who has not opened theirs. */
export function inviteLoginAgain(situation: LoginSituation, login: CustomerLogin): LoginDecision {
  const refused = loginRefusal('inviteCustomerUsers', situation);
  if (refused.length > 0) return { ok: false, violations: refused };
  if (login.state !== 'INVITED') return wrongState(login);
  return { ok: true, next: login, changes: [loginChange(login.id, 'invitedAgain', null, who(login))] };
}

/** Another name or other rights. */
export function changeLogin(situation: LoginSituation, login: CustomerLogin, patch: LoginPatch): LoginDecision {
  const refused = loginRefusal('changeCustomerUsers', situation);
  if (refused.length > 0) return { ok: false, violations: refused };
  const name = patch.name == null ? { text: login.name, violations: [] } : loginName(patch.name);
  const given = patch.rights == null ? { rights: login.rights, violations: [] } : loginRights(patch.rights);
  const violations = [...name.violations, ...given.violations];
  if (violations.length > 0) return { ok: false, violations };
  const next = { ...login, name: name.text, rights: given.rights };
  const changes: Change[] = [];
  if (next.name !== login.name) changes.push(loginChange(login.id, 'name', login.name, next.name));
  const [before, after] = [login.rights.join(', '), next.rights.join(', ')];
  if (before !== after) changes.push(loginChange(login.id, 'rights', before || null, after || null));
  return { ok: true, next, changes };
}

/** Shut out, or let in again. */
export function blockLogin(situation: LoginSituation, login: CustomerLogin, blocked: boolean): LoginDecision {
  const refused = loginRefusal('changeCustomerUsers', situation);
  if (refused.length > 0) return { ok: false, violations: refused };
  if ((login.state === 'BLOCKED') === blocked) return not('ALREADY_DONE');
  const change = blocked
    ? loginChange(login.id, 'blocked', who(login), null)
    : loginChange(login.id, 'unblocked', null, who(login));
  return { ok: true, next: login, changes: [change] };
}

/** Gone for good; what it has done stays in the history under its name. */
export function removeLogin(situation: LoginSituation, login: CustomerLogin): LoginDecision {
  const refused = loginRefusal('removeCustomerUsers', situation);
  if (refused.length > 0) return { ok: false, violations: refused };
  return { ok: true, next: login, changes: [loginChange(login.id, 'removed', who(login), null)] };
}

/** Whose logins, who acts, and which there are. */
export interface LoginSituation extends ActionSituation {
  readonly logins: readonly Pick<CustomerLogin, 'email'>[];
}

export type LoginDecision =
  | { readonly ok: true; readonly next: CustomerLogin; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** What stops the viewer from handling logins of this customer. */
function loginRefusal(action: keyof typeof needed, situation: LoginSituation): readonly Violation[] {
  const lock = actionLock(action, situation);
  if (lock === null) return [];
  if (lock === 'CUSTOMER_DELETED') return [violation('CUSTOMER_DELETED', [])];
  return [violation('FIELD_NOT_WRITABLE', ['customerUsers'], { requires: needed[action] })];
}

const needed = {
  inviteCustomerUsers: 'customer.createCustomerUser',
  changeCustomerUsers: 'customer.changeCustomerUserRights',
  removeCustomerUsers: 'customer.deleteCustomerUser',
} as const satisfies Partial<Record<CustomerAction, string>>;

/** One row of history each: `part` says which login and what was done. */
const loginChange = (id: string, what: LoginEvent, old: string | null, next: string | null): Change => ({
  field: 'customerUsers',
  part: `${id}.${what}`,
  old,
  new: next,
});

/** What the history tells of logins, behind the login's id in `part`. */
export const loginEvents = ['invited', 'invitedAgain', 'name', 'rights', 'blocked', 'unblocked', 'removed'] as const;
export type LoginEvent = (typeof loginEvents)[number];

const who = ({ name, email }: Pick<CustomerLogin, 'name' | 'email'>): string => `${name} <${email}>`;

const sameEmail = (a: string, b: string): boolean => emailKey(a) === emailKey(b);
const emailKey = (email: string): string => String.fromCharCode(...equalityKey(email));

const wrongState = ({ state }: CustomerLogin): LoginDecision => ({
  ok: false,
  violations: [violation('LOGIN_STATE', [], { state })],
});
const not = (code: ViolationCode, ...path: readonly string[]): LoginDecision => ({
  ok: false,
  violations: [violation(code, path)],
});
