let acting: string | null = null;

/** Whose data the page shows: a user or a customer's login. Null: nobody's. */
export function actAs(id: string | null): void {
  acting = id;
}

/**
 * Said with all that reads or keeps something. Another tab may have gone on as somebody else by the cookie that both have:
 * the API then refuses, and nothing that was typed here is kept there.
 */
export const actingAs = (): Record<string, string> => (acting === null ? {} : { 'x-acting-as': acting });
