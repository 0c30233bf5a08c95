import { json, startPeer, type Peer, type PeerAnswer, type PeerRequest } from './peer.js';

/** Bolagsverket's API for high-value datasets as it answers over the wire, with the faults it can have. */
export interface BolagsverketPeer extends Peer {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How it behaves now. */
  mode: 'WELL' | 'SILENT' | 'BROKEN' | 'WRONG_COMPANY' | 'NO_TOKENS' | 'TOKENS_WITHDRAWN' | 'NOT_JSON' | 'ENDLESS';
  /** Tokens given, and numbers asked about. */
  readonly tokens: string[];
  readonly asked: string[];
}

export async function bolagsverketPeer(organisations: Readonly<Record<string, readonly object[]>>) {
  const state: Pick<BolagsverketPeer, 'mode' | 'tokens' | 'asked'> = { mode: 'WELL', tokens: [], asked: [] };
  const client = { clientId: 'påhittad-klient', clientSecret: 'hemlig: & ord' };
  const peer = await startPeer((request) =>
    request.path === '/oauth2/token' ? token(request, state, client) : organisation(request, state, organisations),
  );
  return Object.assign(state, client, peer, { tokenUrl: `${peer.url}/oauth2/token` }) satisfies BolagsverketPeer;
}

/** An entry of `organisationer`, as documented; `own` replaces whole blocks. */
export function anOrganisation(identitetsbeteckning: string, own: object = {}): object {
  const from = { dataproducent: 'Bolagsverket', fel: null };
  return {
    avregistreradOrganisation: null,
    avregistreringsorsak: null,
    juridiskForm: { dataproducent: 'SCB', fel: null, kod: '49', klartext: 'Övriga aktiebolag' },
    naringsgrenOrganisation: { dataproducent: 'SCB', fel: null, sni: [{ kod: '43220', klartext: 'VVS-arbeten' }] },
    organisationsform: { ...from, kod: 'AB', klartext: 'Aktiebolag' },
    organisationsidentitet: {
      identitetsbeteckning,
      typ: { kod: 'ORGANISATIONSNUMMER', klartext: 'Organisationsnummer' },
    },
    organisationsnamn: aName('Påhittade Bolaget AB'),
    postadressOrganisation: {
      ...from,
      postadress: { coAdress: null, land: null, postnummer: '90326', postort: 'UMEÅ', utdelningsadress: 'Storgatan 4' },
    },
    verksamOrganisation: { dataproducent: 'SCB', fel: null, kod: 'JA' },
    ...own,
  };
}

export const aName = (namn: string): object => ({
  dataproducent: 'Bolagsverket',
  fel: null,
  organisationsnamnLista: [
    {
      namn: `${namn} Filial`,
      organisationsnamntyp: { kod: 'SARSKILT_FORETAGSNAMN', klartext: 'Särskilt företagsnamn' },
    },
    { namn, organisationsnamntyp: { kod: 'FORETAGSNAMN', klartext: 'Företagsnamn' }, registreringsdatum: '2016-11-15' },
  ],
});

type State = Pick<BolagsverketPeer, 'mode' | 'tokens' | 'asked'>;

function token(
  { method, headers, body }: PeerRequest,
  state: State,
  { clientId, clientSecret }: { clientId: string; clientSecret: string },
): PeerAnswer {
  const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64');
  const form = new URLSearchParams(body);
  if (state.mode === 'NO_TOKENS' || headers.authorization !== `Basic ${basic}`)
    return json(401, { error: 'invalid_client' });
  if (method !== 'POST' || form.get('grant_type') !== 'client_credentials')
    return json(400, { error: 'unsupported_grant_type' });
  if (form.get('scope') !== 'vardefulla-datamangder:read') return json(400, { error: 'invalid_scope' });
  const made = `token-${state.tokens.length + 1}`;
  state.tokens.push(made);
  return json(200, { access_token: made, token_type: 'Bearer', expires_in: 3600, scope: form.get('scope') });
}

function organisation(
  { method, path, headers, body }: PeerRequest,
  state: State,
  organisations: Readonly<Record<string, readonly object[]>>,
): PeerAnswer {
  const problem = (status: number, title: string) => json(status, { type: 'about:blank', status, title });
  if (method !== 'POST' || path !== '/organisationer') return problem(404, 'Not Found');
  const { identitetsbeteckning } = JSON.parse(body) as { identitetsbeteckning: string };
  state.asked.push(identitetsbeteckning);
  switch (state.mode) {
    case 'SILENT':
      return null;
    case 'BROKEN':
      return { status: 500, body: '<html>Internal Server Error</html>', type: 'text/html' };
    case 'NOT_JSON':
      return { status: 200, body: 'Underhåll pågår' };
    case 'ENDLESS':
      return json(200, { organisationer: 'x'.repeat(300_000) });
    case 'TOKENS_WITHDRAWN':
      state.mode = 'WELL';
      return problem(401, 'Unauthorized');
    case 'WRONG_COMPANY':
      return json(200, { organisationer: [anOrganisation('2120000142')] });
    default:
  }
  if (headers.authorization !== `Bearer ${state.tokens.at(-1)}`) return problem(401, 'Unauthorized');
  const found = organisations[identitetsbeteckning];
  return json(200, {
    organisationer: found ?? [
      {
        organisationsidentitet: null,
        organisationsnamn: { dataproducent: 'Bolagsverket', fel: { typ: 'ORGANISATION_FINNS_EJ' } },
      },
    ],
  });
}
