import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A partner's key as it is sent: `crk_live_<keyId>_<secret>`. The key id finds the row, the secret proves it. */
export interface ApiKeyText {
  readonly keyId: string;
  readonly secret: string;
}

export const newApiKeyText = (): ApiKeyText => ({ keyId: letters(12), secret: letters(43) });

export const apiKeyText = ({ keyId, secret }: ApiKeyText): string => `crk_live_${keyId}_${secret}`;

/** What may be shown of a key to tell it from others. */
export const apiKeyPrefix = (keyId: string): string => `crk_live_${keyId}`;

/** Undefined for anything that is not shaped like a key of ours. */
export function parseApiKey(text: string): ApiKeyText | undefined {
  const [, keyId, secret] = /^crk_live_([0-9A-Za-z]{12})_([0-9A-Za-z]{43})$/.exec(text) ?? [];
  return keyId && secret ? { keyId, secret } : undefined;
}

/** What is stored in the secret's place: useless without the server's pepper. */
export const hashOfSecret = (secret: string, pepper: Uint8Array): Buffer =>
  createHmac('sha256', pepper).update(secret).digest();

export const isSecretOf = (secret: string, stored: Uint8Array, pepper: Uint8Array): boolean =>
  stored.length === 32 && timingSafeEqual(hashOfSecret(secret, pepper), stored);

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Evenly distributed: bytes that would favour some letters are thrown away. 43 letters hold 256 bits. */
function letters(length: number): string {
  let text = '';
  while (text.length < length)
    for (const byte of randomBytes(length)) if (byte < 248 && text.length < length) text += alphabet[byte % 62];
  return text;
}
