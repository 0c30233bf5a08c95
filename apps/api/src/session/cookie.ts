/** `__Host-` binds both to this host and path and to https (browsers take localhost for https). */
const sessionName = '__Host-sid';
const deviceName = '__Host-did';
const passkeyName = '__Host-pid';
const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax';

/** Lives until the browser is closed or the session ends on the server, whichever is first. */
export const sessionCookie = (token: string, maxAgeSeconds: number): string =>
  `${sessionName}=${token}; ${attributes}; Max-Age=${maxAgeSeconds}`;

export const clearedCookie = `${sessionName}=; ${attributes}; Max-Age=0`;

/** By which a browser is known again; opens nothing. Signing out leaves it. */
export const deviceCookie = (token: string): string =>
  `${deviceName}=${token}; ${attributes}; Max-Age=${deviceCookieLivesMs / 1000}`;

/** What a browser is known by between asking for something to sign and answering it. */
export const passkeyCookie = (token: string, maxAgeSeconds: number): string =>
  `${passkeyName}=${token}; ${attributes}; Max-Age=${maxAgeSeconds}`;

/** As long as browsers keep any. */
export const deviceCookieLivesMs = 400 * 24 * 3_600_000;

/** The session token in a Cookie header. */
export const sessionTokenIn = (header: string | undefined): string | null => valueIn(header, sessionName);
export const passkeyTokenIn = (header: string | undefined): string | null => valueIn(header, passkeyName);
export const deviceTokenIn = (header: string | undefined): string | null => valueIn(header, deviceName);

/** Two of one name are an attack or a mess: none is taken. */
function valueIn(header: string | undefined, name: string): string | null {
  if (!header?.includes(name)) return null;
  const values = header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`));
  return values.length === 1 ? values[0]?.slice(name.length + 1) || null : null;
}
