import type { ApiModule, ModuleDeps } from '../module.js';
import type { MessageService } from '../message/message.service.js';
import type { LoginThrottle } from '../session/login-throttle.js';
import { AccountResolver } from './account.resolver.js';
import { PasswordService } from './password.service.js';
import { UserSessionsService } from './user-sessions.service.js';

export interface AccountServices {
  readonly throttle: LoginThrottle;
  readonly messages: MessageService;
}

/** One's own account: password and sessions. */
export const accountModule = (
  { read, unitOfWork, clock }: ModuleDeps,
  { throttle, messages }: AccountServices,
): ApiModule => ({
  resolvers: [
    new AccountResolver(
      read,
      new PasswordService(read, unitOfWork, throttle, messages, clock),
      new UserSessionsService(unitOfWork, clock),
    ),
  ],
});
