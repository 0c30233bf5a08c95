import type { ApiModule, ModuleDeps } from '../module.js';
import type { MessageService } from '../message/message.service.js';
import type { LoginThrottle } from '../session/login-throttle.js';
import type { Passkeys } from '../session/passkeys.js';
import type { SecondFactors } from '../session/second-factors.js';
import { AccountResolver } from './account.resolver.js';
import { FactorResetResolver } from './factor-reset.resolver.js';
import { FactorResetService } from './factor-reset.service.js';
import { OwnPassword } from './own-password.js';
import { PasskeyResolver } from './passkey.resolver.js';
import { PasskeyService } from './passkey.service.js';
import { PasswordService } from './password.service.js';
import { SecondFactorResolver } from './second-factor.resolver.js';
import { SecondFactorService } from './second-factor.service.js';
import { UserSessionsService } from './user-sessions.service.js';

export interface AccountServices {
  readonly throttle: LoginThrottle;
  readonly factors: SecondFactors;
  readonly passkeys: Passkeys;
  readonly messages: MessageService;
}

/** One's own account: password, second factor and sessions. */
export const accountModule = (
  { read, unitOfWork, clock }: ModuleDeps,
  { throttle, factors, passkeys, messages }: AccountServices,
): ApiModule => {
  const own = new OwnPassword(read, throttle, clock);
  return {
    resolvers: [
      new AccountResolver(
        read,
        new PasswordService(read, unitOfWork, own, throttle, messages, clock),
        new UserSessionsService(unitOfWork, clock),
      ),
      new SecondFactorResolver(read, new SecondFactorService(unitOfWork, factors, own, clock), clock),
      new PasskeyResolver(read, new PasskeyService(unitOfWork, passkeys, own, clock)),
      new FactorResetResolver(new FactorResetService(read, unitOfWork, throttle, messages, clock)),
    ],
  };
};
