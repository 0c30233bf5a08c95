/** Where on the server a link leads that holds this token. */
export const oneTimeLinkPath = (token: string): string => `/welcome/${token}`;

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
  mails ? null : publicUrl ? new URL(oneTimeLinkPath(token), publicUrl).href : oneTimeLinkPath(token);
