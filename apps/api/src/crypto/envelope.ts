import { createCipheriv, createDecipheriv } from 'node:crypto';
import { freshBytes } from './fresh-bytes.js';

/**
 * Encrypts with AES-256-GCM. The box is `key id (1) | nonce (12) | tag (16) | ciphertext`; the key id is reserved for
 * rotation of the outermost key. `place` says where the box belongs, so that it opens nowhere else.
 */
export function seal(key: Uint8Array, plain: Uint8Array, place: Uint8Array): Buffer {
  const nonce = freshBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(place);
  const body = cipher.update(plain);
  const end = cipher.final();
  return Buffer.concat([head, nonce, cipher.getAuthTag(), body, end], headLength + plain.length);
}

/** Opens a box; throws when the key, the place or a single bit of it is another. */
export function unseal(key: Uint8Array, box: Uint8Array, place: Uint8Array): Buffer {
  const bytes = Buffer.from(box.buffer, box.byteOffset, box.byteLength);
  if (bytes.length < headLength || bytes[0] !== keyId)
    throw new Error('Sealed with a key that this server does not have');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + nonceLength));
  decipher.setAAD(place);
  decipher.setAuthTag(bytes.subarray(1 + nonceLength, headLength));
  return Buffer.concat([decipher.update(bytes.subarray(headLength)), decipher.final()]);
}

/** Names a place unmistakably: every part goes with its length, so that ('ab', 'c') is not ('a', 'bc'). */
export function placeOf(...parts: readonly (string | Uint8Array)[]): Buffer {
  let length = 0;
  for (const part of parts) length += 2 + sizeOf(part);
  const place = Buffer.allocUnsafe(length);
  let at = 0;
  for (const part of parts) {
    at = place.writeUInt16BE(sizeOf(part), at);
    if (typeof part === 'string') at += place.write(part, at, 'utf8');
    else {
      place.set(part, at);
      at += part.length;
    }
  }
  return place;
}

const sizeOf = (part: string | Uint8Array): number =>
  typeof part === 'string' ? Buffer.byteLength(part, 'utf8') : part.length;

const keyId = 1;
const head = Buffer.of(keyId);
const nonceLength = 12;
const headLength = 1 + nonceLength + 16;
