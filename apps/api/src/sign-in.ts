import { recordElsewhere, recordOfAccount, signInRecorder } from './access-log/sign-in-recorder.js';
import { acceptLogin } from './customer-user/accept-login.js';
import { tellOfAccount } from './message/account-letters.service.js';
import type { ModuleDeps } from './module.js';
import { ChoosePasswordService } from './session/choose-password.service.js';
import { CodeAttempts } from './session/code-attempts.js';
import { KnownDevices } from './session/known-devices.js';
import { LoginThrottle } from './session/login-throttle.js';
import { Passkeys } from './session/passkeys.js';
import { SecondFactors } from './session/second-factors.js';
import { SessionService } from './session/session.service.js';
import { acceptUser } from './user/accept-user.js';

/** How people come in: by password and code, or by a link, with what the modules do when somebody takes one of theirs. */
export function createSignIn({ read, unitOfWork, config, log, clock }: ModuleDeps): SignIn {
  const throttle = new LoginThrottle(unitOfWork);
  const factors = new SecondFactors(config.secrets, {
    switchedOff: async (sql, accountId, at) => {
      await tellOfAccount(sql, 'SECOND_FACTOR_OFF', accountId, at);
      await recordOfAccount(sql, accountId, 'SECOND_FACTOR_OFF', at);
    },
    recoveryCodeUsed: (sql, accountId, at) => tellOfAccount(sql, 'RECOVERY_CODE_USED', accountId, at),
    resetEnded: async (sql, accountId, at) => {
      await tellOfAccount(sql, 'FACTOR_RESET_ENDED', accountId, at);
      await recordOfAccount(sql, accountId, 'FACTOR_RESET_ENDED', at);
    },
  });
  const devices = new KnownDevices((sql, accountId, at) => tellOfAccount(sql, 'NEW_DEVICE', accountId, at));
  const passkeys = new Passkeys(read, unitOfWork, config.publicUrl ?? new URL(`http://localhost:${config.port}`));
  const codes = new CodeAttempts(factors, throttle, devices, async (sql, accountId, at) => {
    await tellOfAccount(sql, 'SIGN_IN_CODE_WRONG', accountId, at);
    await recordElsewhere(sql, { accountId, groupId: null }, 'SIGN_IN_CODE_WRONG', at);
  });
  const guards = { throttle, factors, codes, devices, passkeys };
  const sessions = new SessionService(read, unitOfWork, guards, signInRecorder, log, clock);
  const passwords = new ChoosePasswordService(
    read,
    unitOfWork,
    sessions,
    throttle,
    {
      inviteUser: acceptUser,
      inviteLogin: acceptLogin,
      resetPassword: async (sql, { accountId }, at) => {
        await tellOfAccount(sql, 'PASSWORD_CHANGED', accountId, at);
        await recordOfAccount(sql, accountId, 'PASSWORD_CHANGED', at);
        return true;
      },
    },
    log,
    clock,
  );
  return { throttle, factors, passkeys, sessions, passwords };
}

interface SignIn {
  readonly throttle: LoginThrottle;
  readonly factors: SecondFactors;
  readonly passkeys: Passkeys;
  readonly sessions: SessionService;
  readonly passwords: ChoosePasswordService;
}
