/**
 * What a file is, told by its first bytes and never by its name. Text of any kind is text: HTML and SVG have no mark of
 * their own that could be trusted, and none is ever given out as such.
 */
export async function contentTypeOf(start: Uint8Array): Promise<string> {
  const { fileTypeFromBuffer } = await import('file-type/core');
  const found = await fileTypeFromBuffer(start).catch(() => undefined);
  if (found && !found.mime.endsWith('xml')) return found.mime;
  return isText(start) ? 'text/plain' : 'application/octet-stream';
}

/** How many bytes are looked at. */
export const looksAtBytes = 64 * 1024;

function isText(start: Uint8Array): boolean {
  if (start.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}
