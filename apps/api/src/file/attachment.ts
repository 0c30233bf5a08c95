import type { Response } from 'express';

/** A file to save, never to show: whatever it holds, no browser runs it as a page of ours. */
export function attachment(response: Response, name: string): void {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  response.set({
    'content-type': types[ending] ?? 'application/octet-stream',
    'content-disposition': `attachment; filename="${name.replace(/[^\w. -]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, percent)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, no-store',
  });
}

/**
 * A picture or a PDF to show on a page of ours. Its type is what its content is, and no browser may take it for another:
 * pictures run nothing, and a PDF is drawn by the browser's own viewer, which a sandbox would keep from it.
 */
export function shown(response: Response, name: string, contentType: string): void {
  const isPdf = contentType === 'application/pdf';
  response.set({
    'content-type': contentType,
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, percent)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': `default-src 'none'; ${isPdf ? "style-src 'unsafe-inline'; object-src 'self'" : 'sandbox'}; frame-ancestors 'self'`,
    'x-frame-options': 'SAMEORIGIN',
    'cache-control': 'private, no-store',
  });
}

const types: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
};

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
