/** Which view somebody had open last, while the page lives, and the one that they begin with. */
let last: { readonly userId: string; readonly viewId: string; readonly firstId: string } | null = null;

export const rememberView = (userId: string, viewId: string, firstId: string): void => {
  last = { userId, viewId, firstId };
};

/** Where the menu leads back to; undefined: to where one begins. */
export const viewToReturnTo = (userId: string | undefined): string | undefined =>
  last?.userId === userId && last?.viewId !== last?.firstId ? last?.viewId : undefined;
