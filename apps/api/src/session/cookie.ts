/** The one cookie. `__Host-` binds it to this host and path and to https (browsers take localhost for https). */
const name = '__Host-sid';
const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax';

/** Lives until the browser is closed or the session ends on the server, whichever is first. */
export const sessionCookie = (token: string, maxAgeSeconds: number): string =>
  `${name}=${token}; ${attributes}; Max-Age=${maxAgeSeconds}`;

export const clearedCookie = `${name}=; ${attributes}; Max-Age=0`;

/** The session token in a Cookie header. Two of them are an attack or a mess: none is taken. */
export function sessionTokenIn(header: string | undefined): string | null {
  if (!header?.includes(name)) return null;
  const values = header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`));
  return values.length === 1 ? values[0]?.slice(name.length + 1) || null : null;
}
