import { createHmac, timingSafeEqual } from 'node:crypto';

/** The values a cursor carries: the sort keys of its row, then its id. */
export type CursorValue = string | number | boolean | null | Uint8Array;

/**
 * Opaque, signed positions in a list. The fingerprint says which list (kind, group, order, filter, search); it is part of
 * the signature and not of the text, so a cursor is good for that list only and nobody can make one up.
 */
export class Cursors {
  constructor(private readonly key: Uint8Array) {}

  encode(fingerprint: string, values: readonly CursorValue[]): string {
    const body = Buffer.from(JSON.stringify(values.map(pack)));
    return Buffer.concat([this.sign(fingerprint, body), body]).toString('base64url');
  }

  /** Undefined for anything that this list did not hand out. */
  decode(fingerprint: string, cursor: string): CursorValue[] | undefined {
    const bytes = Buffer.from(cursor, 'base64url');
    const body = bytes.subarray(signatureBytes);
    if (body.length === 0 || !timingSafeEqual(bytes.subarray(0, signatureBytes), this.sign(fingerprint, body)))
      return undefined;
    const values: unknown = JSON.parse(body.toString());
    return Array.isArray(values) ? values.map(unpack) : undefined;
  }

  private sign(fingerprint: string, body: Uint8Array): Buffer {
    const mac = createHmac('sha256', this.key)
      .update(`${Buffer.byteLength(fingerprint)}:${fingerprint}`)
      .update(body);
    return mac.digest().subarray(0, signatureBytes);
  }
}

const signatureBytes = 16;

const pack = (value: CursorValue): unknown =>
  value instanceof Uint8Array ? { b: Buffer.from(value).toString('base64url') } : value;

const unpack = (value: unknown): CursorValue => {
  if (typeof value === 'object' && value !== null && 'b' in value) return Buffer.from(String(value.b), 'base64url');
  return value as CursorValue;
};
