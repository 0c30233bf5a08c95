import { dataOf, type TestApi, type TestViewer } from './api.js';
import type { Authenticator } from './peers/authenticator.js';
import type { TestUser } from './register.js';

export interface PasskeyAnswer {
  readonly userErrors: { code: string; path: string[] }[];
  readonly options?: string | null;
  readonly passkeys?: { id: string; name: string; lastUsedAt: string | null }[];
  readonly viewer?: { name: string; mustSetUpSecondFactor: boolean } | null;
}

/** People who add passkeys, and browsers in which they sign in by them. */
export class PasskeyStory {
  constructor(
    private readonly api: TestApi,
    private readonly password: string,
  ) {}

  async asked(viewer: TestViewer | null, call: string, selection: string, variables: object = {}) {
    const head = 'response' in variables ? '($response: String!)' : '';
    const document = `mutation ${head} { done: ${call} { ${selection} userErrors { code path } } }`;
    const answer = await this.api.run<{ done: PasskeyAnswer }>(viewer, document, variables);
    return {
      ...dataOf(answer).done,
      cookies: answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? ''),
    };
  }

  readonly begin = (viewer: TestViewer, secret = this.password) =>
    this.asked(viewer, `passkeyRegisterBegin(currentPassword: "${secret}")`, 'options');

  readonly keep = (viewer: TestViewer, response: string, name = 'Ines telefon') =>
    this.asked(viewer, `passkeyRegister(name: "${name}", response: $response)`, 'passkeys { id name lastUsedAt }', {
      response,
    });

  readonly register = async (person: TestUser, device: Authenticator) => {
    const { options = null } = await this.begin(person);
    return this.keep(person, device.make(options));
  };

  /** A browser that asks for something to sign. */
  readonly door = async () => {
    const { options = null, cookies } = await this.asked(null, 'passkeySignInBegin', 'options');
    return { options, headers: { cookie: cookies.join('; ') } };
  };

  readonly enter = (browser: TestViewer | null, response: string) =>
    this.asked(browser, 'passkeySignIn(response: $response)', 'viewer { name mustSetUpSecondFactor }', { response });

  readonly signIn = async (device: Authenticator, how = {}) => {
    const browser = await this.door();
    return this.enter(browser, device.sign(browser.options, how));
  };
}

/** What everybody is answered who does not get in, whatever the reason. */
export const passkeyFailed = { viewer: null, userErrors: [{ code: 'SIGN_IN_PASSKEY_FAILED', path: [] }] };

/** The session that somebody was given. */
export const sessionIn = (cookies: readonly string[]): TestViewer => ({
  headers: { cookie: cookies.find((cookie) => cookie.startsWith('__Host-sid=')) ?? '' },
});
