import http, { type OutgoingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import type { TestApi } from '../api.js';
import { bodyOf } from './in-variables.js';
import type { Role } from './matrix-roles.js';
import type { WayOut } from './list-ways.js';

/** Everything that an answer tells: the whole of its text, with what its cursors carry spelled out. */
export interface Told {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

export async function told(api: TestApi, role: Role, { document }: WayOut): Promise<Told> {
  const answer = await post(
    api.url,
    { 'content-type': 'application/json', ...role.signedIn?.headers },
    bodyOf(document),
  );
  const { data = null, errors = [] } = JSON.parse(answer) as Partial<Told>;
  return { text: `${answer}\n${cursorsIn(answer).join('\n')}`, data, errors };
}

/** As `fetch` would; the matrix asks so often that what that costs by itself is a quarter of its time. */
function post(url: URL, headers: OutgoingHttpHeaders, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      text(response).then(resolve, reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Lets a connection go that nobody used for a while, long before the server does: else a request may be sent on one that ends just then. */
const agent = new http.Agent({ keepAlive: true, timeout: 20_000 });

/** Cursors are signed and not sealed: whoever cares to can read them, also the bytes inside. */
function cursorsIn(text: string): string[] {
  return [...text.matchAll(/"(?:cursor|startCursor|endCursor)":"([^"]+)"/g)].flatMap(([, cursor]) => {
    const body = Buffer.from(cursor ?? '', 'base64url')
      .subarray(16)
      .toString();
    const bytes = [...body.matchAll(/"b":"([^"]+)"/g)].map(([, value]) =>
      Buffer.from(value ?? '', 'base64url').toString('latin1'),
    );
    return [body, ...bytes];
  });
}

/** The answer without what differs between two worlds by nature: ids, cursors, and the serial numbers of invented people. */
export const alike = ({ text }: Told): string =>
  (text.split('\n')[0] ?? '')
    .replace(/"(cursor|startCursor|endCursor)":"[^"]+"/g, '"$1":"*"')
    .replace(/"(requestId|expiresAt)":"[^"]+"/g, '"$1":"*"')
    .replace(
      /\b(cus|con|usr|key|job|his|grp|cul|fil|doc|upl|art|arg|coc|cfd|tag|dil|sub|car|coa|sel|mrg|viw|msg)_[0-9a-z]{26}/g,
      '$1_*',
    )
    .replace(/(user|login)-\d+@example\.com/g, '$1@example.com')
    .replace(/(Påhittad (?:grupp|nyckel|kundinloggning|administrator)) \d+/g, '$1')
    .replace(/crk_live_\w+/g, 'crk_*')
    .replace(/\/welcome\/[\w-]{43}/g, '/welcome/*')
    .replace(onceOnly, '$1*');

/** What a browser is to sign once: JSON within JSON. */
const onceOnly = /(\\"challenge\\":\\")[\w-]{43}/g;
