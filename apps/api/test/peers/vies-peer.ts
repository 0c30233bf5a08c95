import { json, startPeer, type Peer } from './peer.js';

/** The European Commission's VIES as it answers over the wire. */
export interface ViesPeer extends Peer {
  /** In place of an answer about the number: a word about the service, or a status. */
  trouble: string | number | null;
  readonly asked: string[];
}

export async function viesPeer(
  registered: Readonly<Record<string, { readonly name: string; readonly address: string }>>,
): Promise<ViesPeer> {
  const state: Pick<ViesPeer, 'trouble' | 'asked'> = { trouble: null, asked: [] };
  const peer = await startPeer(({ method, path }) => {
    const [, vatNumber] = /^\/ms\/SE\/vat\/(\d{12})$/.exec(path) ?? [];
    if (method !== 'GET' || vatNumber === undefined) return json(404, { status: 404 });
    state.asked.push(vatNumber);
    const answer = (own: object) =>
      json(200, {
        requestDate: '2026-11-22T10:00:00.000Z',
        requestIdentifier: '',
        originalVatNumber: vatNumber,
        vatNumber,
        name: '---',
        address: '---',
        ...own,
      });
    if (typeof state.trouble === 'number') return json(state.trouble, { status: state.trouble });
    // Its own words about itself come with isValid false, which they do not mean.
    if (state.trouble !== null) return answer({ isValid: false, userError: state.trouble });
    const found = registered[vatNumber];
    return answer(found ? { isValid: true, userError: 'VALID', ...found } : { isValid: false, userError: 'INVALID' });
  });
  return Object.assign(state, peer);
}
