/** Where a link leads that holds this token: whole where the server knows its own address, else a path on it. */
export const oneTimeLinkAddress = (publicUrl: URL | undefined, token: string): string =>
  publicUrl ? new URL(`/welcome/${token}`, publicUrl).href : `/welcome/${token}`;

/** How links get to people. */
export interface LinkWays {
  readonly publicUrl: URL | undefined;
  /** Whether e-mail leaves. */
  readonly mails: boolean;
}

/**
 * The link as whoever made it may hand it over. Null where mail leaves: it goes to the address alone, so that whoever holds it
 * has proven that the address is theirs, and may be told whether it has a password already.
 */
export const linkToHandOver = ({ publicUrl, mails }: LinkWays, token: string): string | null =>
  mails ? null : oneTimeLinkAddress(publicUrl, token);
