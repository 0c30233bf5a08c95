import type { CustomerChangeService } from '../customer/customer-change.service.js';
import { seesCustomer } from '../customer/customer.loaders.js';
import type { MessageService } from '../message/message.service.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { requireActor } from '../request-context.js';
import { heldLogins } from './held-logins.query.js';
import { CustomerUserFieldsResolver } from './customer-user-fields.resolver.js';
import { CustomerUserLoaders } from './customer-user.loaders.js';
import { customerUserById } from './customer-user.query.js';
import { CustomerUserResolver } from './customer-user.resolver.js';
import { CustomerUserService } from './customer-user.service.js';
import { customerUserOf } from './customer-user.type.js';
import { leaveLogins } from './leave-logins.js';

/** Customers' own logins, as those handle them who may. */
export const customerUserModule = (
  { read, config }: ModuleDeps,
  { customers, messages }: { readonly customers: CustomerChangeService; readonly messages: MessageService },
): ApiModule => ({
  resolvers: [
    new CustomerUserResolver(read, new CustomerUserService(read, customers, messages), {
      publicUrl: config.publicUrl,
      mails: config.mail !== undefined,
    }),
    new CustomerUserFieldsResolver(new CustomerUserLoaders(read)),
  ],
  held: [
    {
      name: 'logins',
      tables: ['customer_user'],
      // Of accounts that sign in elsewhere, too, only what is this customer's leaves.
      besides: [
        'account',
        'session',
        'known_device',
        'one_time_link',
        'second_factor',
        'recovery_code',
        'factor_reset',
        'passkey',
      ],
      rows: heldLogins,
      erasure: {
        way: 'REMOVED',
        erase: ({ sql, groupId, customerId }) => leaveLogins(sql, groupId, customerId),
      },
    },
  ],
  nodes: [
    {
      kind: 'cul',
      load: async (id, context) => {
        const actor = requireActor(context);
        if (!context.readable.has('customerUsers')) return null;
        const row = await customerUserById(read, actor.groupId, id);
        return row && (await seesCustomer(read, actor, row.customerId)) ? customerUserOf(row) : null;
      },
    },
  ],
});
