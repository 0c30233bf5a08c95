import type { LoginState } from '@register/domain/customer-user/customer-login';
import {
  allCustomerRights,
  customerRights,
  type CustomerRight as Right,
} from '@register/domain/customer-user/customer-rights';
import { registerEnumType } from 'type-graphql';

export const CustomerRight = Object.fromEntries(allCustomerRights.map((right) => [right, right])) as {
  readonly [R in Right]: R;
};
registerEnumType(CustomerRight, {
  name: 'CustomerRight',
  description: "What a customer's own login may do besides seeing its customer.",
  valuesConfig: Object.fromEntries(
    allCustomerRights.map((right) => [right, { description: customerRights[right].description }]),
  ),
});

export const CustomerUserState: { readonly [S in LoginState]: S } = {
  INVITED: 'INVITED',
  ACTIVE: 'ACTIVE',
  BLOCKED: 'BLOCKED',
};
registerEnumType(CustomerUserState, {
  name: 'CustomerUserState',
  description: "How it stands with a customer's login.",
  valuesConfig: {
    INVITED: { description: 'Invited; nobody has taken the invitation yet.' },
    ACTIVE: { description: 'Somebody signs in with it.' },
    BLOCKED: { description: 'Shut out, until somebody lets it in again.' },
  },
});
