import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

/** What a browser answers is read as text, so that nothing of it is trusted before the library has looked at it. */
export const readRegistration = (text: string): RegistrationResponseJSON | null =>
  read(text, ['clientDataJSON', 'attestationObject']) as RegistrationResponseJSON | null;

export const readAuthentication = (text: string): AuthenticationResponseJSON | null =>
  read(text, ['clientDataJSON', 'authenticatorData', 'signature']) as AuthenticationResponseJSON | null;

function read(text: string, parts: readonly string[]): object | null {
  const answer = text.length <= longest ? parsed(text) : null;
  if (!isRecord(answer) || typeof answer['id'] !== 'string' || !isRecord(answer['response'])) return null;
  const { response } = answer;
  return parts.every((part) => typeof response[part] === 'string') ? answer : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The largest attestation of any maker is a few thousand characters. */
const longest = 32_768;
