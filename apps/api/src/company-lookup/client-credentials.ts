import { SourceFault } from './company-source.js';
import { fetchJson } from './fetch-json.js';

/** An access token by OAuth 2.0 client credentials (RFC 6749 §4.4), kept until shortly before it expires. */
export class ClientCredentials {
  private held: { readonly token: Promise<string>; readonly until: number } | undefined;

  constructor(
    private readonly client: ClientConfig,
    private readonly clock: () => number,
  ) {}

  /** One request for a token, however many look-ups wait for it; a failed one is forgotten. */
  token(signal: AbortSignal): Promise<string> {
    if (this.held && this.clock() < this.held.until) return this.held.token;
    const token = this.ask(signal);
    const held = { token, until: Infinity };
    this.held = held;
    token.catch(() => {
      if (this.held === held) this.held = undefined;
    });
    return token;
  }

  /** The token was refused: the next look-up asks for another. */
  forget(): void {
    this.held = undefined;
  }

  private async ask(signal: AbortSignal): Promise<string> {
    const { tokenUrl, clientId, clientSecret, scope } = this.client;
    const { status, body } = await fetchJson(tokenUrl, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope }).toString(),
      signal,
    });
    const token = body?.['access_token'];
    if (status !== 200 || typeof token !== 'string') throw new SourceFault(`No access token: status ${status}`);
    const seconds = Number(body?.['expires_in'] ?? 0);
    this.held = { token: Promise.resolve(token), until: this.clock() + Math.max(0, seconds - 60) * 1000 };
    return token;
  }
}

export interface ClientConfig {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
}
