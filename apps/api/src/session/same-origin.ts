import type { IncomingMessage } from 'node:http';

/**
 * Whether a page of ours sent it. Browsers say so in Sec-Fetch-Site, older ones in Origin; programs say neither and hold
 * the cookie by themselves. `none` is a person's own doing (address bar).
 */
export function isSameOrigin({ headers }: Pick<IncomingMessage, 'headers'>, publicUrl: URL | undefined): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string') return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === headers.host || host === publicUrl?.host;
}
