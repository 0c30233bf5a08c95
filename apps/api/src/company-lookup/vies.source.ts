import { addressOfLines } from '@register/domain/company/written-address';
import { SourceFault, type CompanySource } from './company-source.js';
import { fetchJson } from './fetch-json.js';
import { textIn } from './json-parts.js';

/** VIES of the European Commission: companies that are registered for VAT. It knows their name and, often, their address. */
export class ViesSource implements CompanySource {
  readonly name = 'VIES';

  constructor(private readonly config: { readonly url: string }) {}

  async find(organisationNumber: string, signal: AbortSignal) {
    const vatNumber = `${organisationNumber}01`;
    const { status, body } = await fetchJson(`${this.config.url}/ms/SE/vat/${vatNumber}`, {
      headers: { accept: 'application/json' },
      signal,
    });
    if (status !== 200 || typeof body?.['isValid'] !== 'boolean') throw new SourceFault(`Status ${status}`);
    const said = textIn(body, 'userError');
    // Every other word is about the service (MS_UNAVAILABLE, TIMEOUT …), whatever isValid says beside it.
    if (said !== 'VALID' && said !== 'INVALID') throw new SourceFault('It could not be checked just now');
    if (!body['isValid'] || said === 'INVALID') return [];
    return [
      {
        organisationNumber: (textIn(body, 'vatNumber') ?? vatNumber).replace(/^SE/, '').replace(/01$/, ''),
        name: given(textIn(body, 'name')),
        address: addressOfLines((given(textIn(body, 'address')) ?? '').split('\n')),
        legalForm: null,
        active: null,
        deregisteredOn: null,
      },
    ];
  }
}

/** Member states that do not tell answer dashes. */
const given = (text: string | null): string | null => (text === null || /^-+$/.test(text) ? null : text);
