import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

/** What came of asking the browser: its answer, or why there is none. `LEFT`: the person closed its dialog, or was too slow. */
export type PasskeyAnswer =
  | { readonly ok: true; readonly response: string }
  | { readonly ok: false; readonly why: 'LEFT' | 'KNOWN' | 'NOT_HERE' };

/** Whether the browser knows passkeys at all: on other addresses than localhost it wants TLS. */
export const canUsePasskeys = (): boolean => 'PublicKeyCredential' in window;

/** Whether somebody has used one in this browser: then it is the first thing that is offered. */
export const hasUsedPasskey = (): boolean => localStorage.getItem(usedKey) !== null;
export const rememberPasskey = (): void => localStorage.setItem(usedKey, 'yes');

/** Has the browser make one. */
export const makePasskey = (options: string): Promise<PasskeyAnswer> =>
  answer(async () => {
    const { startRegistration } = await library();
    return startRegistration({ optionsJSON: JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON });
  });

/** Has the browser sign by one, which the person chooses. */
export const signByPasskey = (options: string): Promise<PasskeyAnswer> =>
  answer(async () => {
    const { startAuthentication } = await library();
    return startAuthentication({ optionsJSON: JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON });
  });

async function answer(ask: () => Promise<object>): Promise<PasskeyAnswer> {
  try {
    return { ok: true, response: JSON.stringify(await ask()) };
  } catch (error) {
    return { ok: false, why: reasons[error instanceof Error ? error.name : ''] ?? 'NOT_HERE' };
  }
}

/** The names that browsers have for it. */
const reasons: Readonly<Record<string, 'LEFT' | 'KNOWN'>> = {
  NotAllowedError: 'LEFT',
  AbortError: 'LEFT',
  InvalidStateError: 'KNOWN',
};

const usedKey = 'passkey-used';

/** With the first use: most sign in without. */
const library = () => import('@simplewebauthn/browser');
