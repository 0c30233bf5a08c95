import { SourceFault } from './company-source.js';

/** The JSON object that a register answers. What is no such thing, too large, or comes from elsewhere, is a fault. */
export async function fetchJson(url: string, init: RequestInit): Promise<JsonAnswer> {
  const response = await fetch(url, { ...init, redirect: 'error' }).catch((cause: unknown) => {
    throw new SourceFault('The register cannot be reached', { cause });
  });
  const text = await readText(response);
  return { status: response.status, body: objectOf(text) };
}

export interface JsonAnswer {
  readonly status: number;
  /** Undefined where the answer is no JSON object. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** Answers are a few kilobytes. */
const maxBytes = 256 * 1024;

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> | null = response.body;
  if (body === null) return '';
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new SourceFault('The answer is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function objectOf(text: string): JsonAnswer['body'] {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : undefined;
  } catch {
    return undefined;
  }
}
