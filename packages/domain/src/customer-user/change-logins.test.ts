import { describe, expect, it } from '@jest/globals';
import { aCustomer, aLoginWith, aViewer, aViewerWith } from '../testing/builders.js';
import type { Permission } from '../access/permissions.js';
import type { LoginSituation } from './change-logins.js';
import { blockLogin, changeLogin, inviteLogin, inviteLoginAgain, removeLogin } from './change-logins.js';
import type { CustomerLogin, LoginWish } from './customer-login.js';
import { maxLogins } from './customer-login.js';

const sara: CustomerLogin = {
  id: 'cul_1',
  name: 'Sara Påhittad',
  email: 'sara@example.com',
  rights: ['SEE_DOCUMENTS'],
  state: 'ACTIVE',
  version: 3,
};
const wish: LoginWish = { name: ' Olle Prov ', email: ' olle@example.com', rights: [] };

const at = (values: Partial<LoginSituation> = {}): LoginSituation => ({
  viewer: aViewer('office'),
  customer: aCustomer(),
  logins: [sara],
  ...values,
});
const codes = (decision: ReturnType<typeof inviteLogin>): string[] =>
  decision.ok ? [] : decision.violations.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

describe("A customer's login", () => {
  it('is invited with a tidy name, and with what its rights need', () => {
    const decision = inviteLogin(at(), 'cul_2', { ...wish, rights: ['UPLOAD_DOCUMENTS', 'EDIT_ADDRESSES'] });
    expect(decision).toEqual({
      ok: true,
      next: {
        id: 'cul_2',
        name: 'Olle Prov',
        email: 'olle@example.com',
        rights: ['SEE_DOCUMENTS', 'UPLOAD_DOCUMENTS', 'EDIT_ADDRESSES'],
        state: 'INVITED',
        version: 1,
      },
      changes: [
        { field: 'customerUsers', part: 'cul_2.invited', old: null, new: 'Olle Prov <olle@example.com>' },
        {
          field: 'customerUsers',
          part: 'cul_2.rights',
          old: null,
          new: 'SEE_DOCUMENTS, UPLOAD_DOCUMENTS, EDIT_ADDRESSES',
        },
      ],
    });
  });

  it.each([
    [{ name: ' ' }, ['REQUIRED name']],
    [{ name: 'x'.repeat(256), email: 'nobody' }, ['TOO_LONG name', 'EMAIL_INVALID email']],
    [{ email: '' }, ['REQUIRED email']],
    [{ email: 'SARA@example.com' }, ['LOGIN_EXISTS email']],
    [{ rights: ['SEE_DOCUMENTS', 'EVERYTHING'] }, ['RIGHT_UNKNOWN rights.1']],
  ])('with %j is answered by %j', (values, answer) => {
    expect(codes(inviteLogin(at(), 'cul_2', { ...wish, ...values }))).toEqual(answer);
  });

  it('is not invited beside as many as there may be, nor to a customer in the bin', () => {
    const logins = Array.from({ length: maxLogins }, (_, n) => ({ email: `n${n}@example.com` }));
    expect(codes(inviteLogin(at({ logins }), 'cul_2', wish))).toEqual(['LOGIN_LIMIT']);
    expect(codes(inviteLogin(at({ customer: aCustomer({ status: 'DELETED' }) }), 'cul_2', wish))).toEqual([
      'CUSTOMER_DELETED',
    ]);
  });

  it('is handled by those who hold that very permission, of customers that they see', () => {
    const acts = {
      invite: (situation: LoginSituation) => inviteLogin(situation, 'cul_2', wish),
      again: (situation: LoginSituation) => inviteLoginAgain(situation, { ...sara, state: 'INVITED' }),
      change: (situation: LoginSituation) => changeLogin(situation, sara, { rights: [] }),
      block: (situation: LoginSituation) => blockLogin(situation, sara, true),
      remove: (situation: LoginSituation) => removeLogin(situation, sara),
    };
    const open = (situation: LoginSituation): string[] =>
      Object.entries(acts).flatMap(([name, act]) => (act(situation).ok ? [name] : []));
    const by = (...permissions: readonly Permission[]) =>
      open(at({ viewer: aViewerWith('customer.view', ...permissions) }));
    expect(open(at({ viewer: aViewer('administrator') }))).toEqual(Object.keys(acts));
    expect(by('customer.createCustomerUser')).toEqual(['invite', 'again']);
    expect(by('customer.changeCustomerUserRights')).toEqual(['change', 'block']);
    expect(by('customer.deleteCustomerUser')).toEqual(['remove']);
    expect(by('customer.edit', 'customer.assign')).toEqual([]);
    expect(open(at({ viewer: aLoginWith('EDIT_ADDRESSES', 'EDIT_CONTACT_PERSONS') }))).toEqual([]);
    const assigned = aViewerWith('customer.viewAssigned', 'customer.createCustomerUser');
    expect(open(at({ viewer: assigned, customer: aCustomer({ assigneeIds: ['member-2'] }) }))).toEqual([]);
  });

  it('gets other rights, told by what they were and are', () => {
    const decision = changeLogin(at(), sara, { rights: ['EDIT_ADDRESSES'], name: null });
    expect(decision).toMatchObject({
      ok: true,
      next: { name: 'Sara Påhittad', rights: ['EDIT_ADDRESSES'] },
      changes: [{ part: 'cul_1.rights', old: 'SEE_DOCUMENTS', new: 'EDIT_ADDRESSES' }],
    });
    expect(changeLogin(at(), sara, { name: sara.name, rights: sara.rights })).toMatchObject({ ok: true, changes: [] });
  });

  it('is invited again while nobody has taken it, and blocked or let in once', () => {
    expect(codes(inviteLoginAgain(at(), sara))).toEqual(['LOGIN_STATE']);
    expect(inviteLoginAgain(at(), { ...sara, state: 'INVITED' })).toMatchObject({ ok: true });
    expect(codes(blockLogin(at(), sara, false))).toEqual(['ALREADY_DONE']);
    expect(codes(blockLogin(at(), { ...sara, state: 'BLOCKED' }, true))).toEqual(['ALREADY_DONE']);
    expect(blockLogin(at(), { ...sara, state: 'BLOCKED' }, false)).toMatchObject({
      changes: [{ part: 'cul_1.unblocked', old: null, new: 'Sara Påhittad <sara@example.com>' }],
    });
  });
});
