/** Where a link leads that holds this token: whole where the server knows its own address, else a path on it. */
export const oneTimeLinkAddress = (publicUrl: URL | undefined, token: string): string =>
  publicUrl ? new URL(`/welcome/${token}`, publicUrl).href : `/welcome/${token}`;
