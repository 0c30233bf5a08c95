import { createReadStream } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import aws4 from 'aws4';
import { Unavailable } from '../database/unavailable.js';

export interface S3Config {
  readonly endpoint: URL;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/**
 * Files in a bucket of anything that speaks S3, addressed by path. Three requests are all that is needed of it: keys are
 * made by us and stand in the database, so nothing is ever listed.
 */
export class S3Store {
  constructor(private readonly config: S3Config) {}

  /** Sends a whole file of this machine. The service checks the hash before it acknowledges. */
  async put(
    key: string,
    file: string,
    { size, sha256 }: { readonly size: number; readonly sha256: Buffer },
  ): Promise<void> {
    const answer = this.request('PUT', key, sha256.toString('hex'), { 'content-length': String(size) });
    // A refusal may come before all is sent: then the answer counts, not the broken pipe.
    const sent = pipeline(createReadStream(file), answer.request).catch((error: unknown) => error);
    await emptied(await answer.response);
    const broken = await sent;
    if (broken instanceof Error) throw unavailable(broken);
  }

  async open(key: string): Promise<Readable> {
    const { request, response } = this.request('GET', key, emptyHash, {});
    request.end();
    return await accepted(await response);
  }

  async remove(key: string): Promise<void> {
    const { request, response } = this.request('DELETE', key, emptyHash, {});
    request.end();
    await emptied(await response);
  }

  private request(method: string, key: string, payloadHash: string, headers: Record<string, string>) {
    const { endpoint, bucket, region, accessKeyId, secretAccessKey } = this.config;
    const path = `${endpoint.pathname.replace(/\/$/, '')}/${bucket}/${key}`;
    const signed = aws4.sign(
      {
        service: 's3',
        region,
        host: endpoint.host,
        method,
        path,
        headers: { ...headers, 'x-amz-content-sha256': payloadHash },
      },
      { accessKeyId, secretAccessKey },
    );
    const request = (endpoint.protocol === 'https:' ? https : http).request(endpoint, {
      method,
      path,
      headers: { ...signed.headers },
      timeout: patienceMs,
    });
    request.on('timeout', () => request.destroy(new Error('The file store did not answer in time')));
    const response = new Promise<http.IncomingMessage>((resolve, reject) => {
      request.on('response', resolve);
      request.on('error', (error) => reject(unavailable(error)));
    });
    return { request, response };
  }
}

async function accepted(response: http.IncomingMessage): Promise<http.IncomingMessage> {
  const { statusCode = 0 } = response;
  if (statusCode >= 200 && statusCode < 300) return response;
  const said = (await text(response)).slice(0, 500);
  throw unavailable(new Error(`The file store answered ${statusCode}: ${said}`));
}

const emptied = async (response: http.IncomingMessage): Promise<void> => void (await text(await accepted(response)));

async function text(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const unavailable = (cause: Error): Unavailable => new Unavailable('The file store does not answer.', { cause });
const patienceMs = 30_000;
/** SHA-256 of nothing. */
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
