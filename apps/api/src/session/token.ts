import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, fit for a cookie or a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored in the token's place. The token is random, so a plain hash is enough. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

export const looksLikeToken = (text: string): boolean => /^[\w-]{43}$/.test(text);
