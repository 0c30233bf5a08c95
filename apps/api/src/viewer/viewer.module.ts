import type { ApiModule, ModuleDeps } from '../module.js';
import type { ChoosePasswordService } from '../session/choose-password.service.js';
import type { SessionService } from '../session/session.service.js';
import type { AccountService } from '../user/account.service.js';
import { Administrators } from '../user/administrators.loaders.js';
import type { FirstAdministratorService } from '../user/first-administrator.service.js';
import { FieldAccessFieldsResolver } from './field-access-fields.resolver.js';
import { OneTimeLinkResolver } from './one-time-link.resolver.js';
import { SessionResolver } from './session.resolver.js';
import { StartedSession } from './started-session.js';
import { ViewerResolver } from './viewer.resolver.js';

export interface ViewerServices {
  readonly accounts: AccountService;
  readonly sessions: SessionService;
  readonly firstAdministrator: FirstAdministratorService;
  readonly passwords: ChoosePasswordService;
}

/** Who acts: signing in and out, and what one may do. */
export const viewerModule = (
  { read, authenticator, clock }: ModuleDeps,
  { accounts, sessions, firstAdministrator, passwords }: ViewerServices,
): ApiModule => {
  const administrators = new Administrators(read);
  const started = new StartedSession(authenticator);
  return {
    resolvers: [
      new ViewerResolver(read, accounts, administrators),
      new FieldAccessFieldsResolver(administrators),
      new SessionResolver(sessions, firstAdministrator, started),
      new OneTimeLinkResolver(read, passwords, started, clock),
    ],
  };
};
