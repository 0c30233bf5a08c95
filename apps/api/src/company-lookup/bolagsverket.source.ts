import { randomUUID } from 'node:crypto';
import { ClientCredentials } from './client-credentials.js';
import type { BolagsverketConfig } from './company-lookup.config.js';
import { SourceFault, type CompanySource } from './company-source.js';
import { companyOf, isUnknown } from './bolagsverket-answer.js';
import { fetchJson, type JsonAnswer } from './fetch-json.js';
import { listIn } from './json-parts.js';

/** Bolagsverket's API for high-value datasets, version 1: registered companies, associations and foundations. */
export class BolagsverketSource implements CompanySource {
  readonly name = 'BOLAGSVERKET';
  private readonly credentials: ClientCredentials;

  constructor(
    private readonly config: BolagsverketConfig,
    clock: () => number,
  ) {
    this.credentials = new ClientCredentials({ ...config, scope: 'vardefulla-datamangder:read' }, clock);
  }

  async find(organisationNumber: string, signal: AbortSignal) {
    let answer = await this.ask(organisationNumber, signal);
    if (answer.status === 401) {
      // The token was withdrawn before its time.
      this.credentials.forget();
      answer = await this.ask(organisationNumber, signal);
    }
    const { status, body } = answer;
    if (isUnknown(body)) return [];
    if (status !== 200 || !body || !Array.isArray(body['organisationer'])) throw new SourceFault(`Status ${status}`);
    return listIn(body, 'organisationer').flatMap((organisation) => companyOf(organisation) ?? []);
  }

  private async ask(identitetsbeteckning: string, signal: AbortSignal): Promise<JsonAnswer> {
    const token = await this.credentials.token(signal);
    return fetchJson(`${this.config.url}/organisationer`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        accept: 'application/json',
        'x-request-id': randomUUID(),
      },
      body: JSON.stringify({ identitetsbeteckning }),
      signal,
    });
  }
}
