import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default kind) with 19 MiB and two passes: OWASP's first choice. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost);

/** Whether it is the password. With no stored hash it costs the same time, so that nobody learns which accounts exist. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const isRight = await verify(stored ?? (await nobodysHash()), password.normalize('NFC'));
  return isRight && stored !== null;
}

let nobodys: Promise<string> | undefined;
const nobodysHash = (): Promise<string> => (nobodys ??= hashPassword('nobody has this password'));
