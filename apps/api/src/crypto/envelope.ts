import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';

/**
 * Encrypts with AES-256-GCM. The box is `key id (1) | nonce (12) | tag (16) | ciphertext`; the key id is reserved for
 * rotation of the outermost key. `place` says where the box belongs, so that it opens nowhere else.
 */
export function seal(key: Uint8Array, plain: Uint8Array, place: Uint8Array): Buffer {
  const nonce = newNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(place);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(keyId), nonce, cipher.getAuthTag(), body]);
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
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part);
      return [Buffer.of(bytes.length >> 8, bytes.length & 0xff), bytes];
    }),
  );
}

/** Random bytes are dear to ask for and cheap to have: they are fetched for some hundred boxes at a time, and each is used once. */
function newNonce(): Uint8Array {
  if (used + nonceLength > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += nonceLength;
  return pool.subarray(used - nonceLength, used);
}

const pool = Buffer.alloc(6000);
let used = pool.length;

const keyId = 1;
const nonceLength = 12;
const headLength = 1 + nonceLength + 16;
