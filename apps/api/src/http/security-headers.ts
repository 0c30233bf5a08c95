import type { ServerResponse } from 'node:http';

/** On every answer. `https`: whether browsers reach us by it, so that they may be told to insist. */
export function setSecurityHeaders(response: ServerResponse, https: boolean): void {
  for (const [name, value] of always) response.setHeader(name, value);
  if (https) response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
}

/** What a page of ours may load: our own files and nothing else. Mantine writes style attributes, hence that one exception. */
export const pagePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const always: readonly (readonly [string, string])[] = [
  // Whatever is not a page of ours must not act as one.
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];
