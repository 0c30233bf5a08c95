import type { ApiModule, ModuleDeps } from '../module.js';
import type { SessionService } from '../session/session.service.js';
import type { AccountService } from '../user/account.service.js';
import { Administrators } from '../user/administrators.loaders.js';
import type { FirstAdministratorService } from '../user/first-administrator.service.js';
import { FieldAccessFieldsResolver } from './field-access-fields.resolver.js';
import { SessionResolver } from './session.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

export interface ViewerServices {
  readonly accounts: AccountService;
  readonly sessions: SessionService;
  readonly firstAdministrator: FirstAdministratorService;
}

/** Who acts: signing in and out, and what one may do. */
export const viewerModule = (
  { read, authenticator }: ModuleDeps,
  { accounts, sessions, firstAdministrator }: ViewerServices,
): ApiModule => {
  const administrators = new Administrators(read);
  return {
    resolvers: [
      new ViewerResolver(accounts, administrators),
      new FieldAccessFieldsResolver(administrators),
      new SessionResolver(sessions, firstAdministrator, authenticator),
    ],
  };
};
