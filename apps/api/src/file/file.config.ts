import type { DocumentLimits } from '@register/domain/document/document';
import { Complaint, type ReadVariable } from '../config-complaint.js';
import type { S3Config } from './s3-store.js';

/** `DOCUMENT_MAX_MB`, `DOCUMENT_QUOTA_MB`: the largest document, and the room that a group's documents have. */
export const readDocumentLimits = (read: ReadVariable): DocumentLimits => ({
  maxFileBytes: read('DOCUMENT_MAX_MB', megabytes, 50) * bytesPerMb,
  quotaBytes: read('DOCUMENT_QUOTA_MB', megabytes, 10_240) * bytesPerMb,
});

/** `S3_…`: the bucket that documents lie in. All of it or nothing: half a bucket would keep documents where nobody looks for them. */
export function readBucket(read: ReadVariable, complaints: string[]): S3Config | undefined {
  const endpoint = read<URL | undefined>('S3_ENDPOINT', address, undefined);
  const given = Object.fromEntries(names.map((name) => [name, read(name, (value) => value, '')]));
  if (!endpoint && names.every((name) => given[name] === '')) return undefined;
  const missing = names.filter((name) => given[name] === '');
  if (missing.length > 0) complaints.push(`${missing.join(', ')} must be set, too, for documents to lie in a bucket`);
  if (!endpoint) {
    complaints.push('S3_ENDPOINT must be set, too, for documents to lie in a bucket');
    return undefined;
  }
  return {
    endpoint,
    bucket: given['S3_BUCKET'] ?? '',
    region: read('S3_REGION', (value) => value, 'us-east-1'),
    accessKeyId: given['S3_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: given['S3_SECRET_ACCESS_KEY'] ?? '',
  };
}

const names = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
const bytesPerMb = 1024 * 1024;

const megabytes = (value: string): number | Complaint =>
  /^[1-9]\d{0,6}$/.test(value) ? Number(value) : new Complaint(`must be a whole number of megabytes, not "${value}"`);

function address(value: string): URL | Complaint {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : new Complaint('must begin with http:// or https://');
}
