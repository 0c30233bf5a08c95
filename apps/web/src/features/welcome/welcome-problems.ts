export const welcomeFields = ['groupName', 'name', 'email', 'password'] as const;
export type WelcomeField = (typeof welcomeFields)[number];
export type WelcomeProblems = Partial<Record<WelcomeField, string>>;

/** What the form holds, as text. */
export const wanted = (form: FormData): Record<WelcomeField, string> => {
  const text = (field: WelcomeField) => {
    const value = form.get(field);
    return typeof value === 'string' ? value : '';
  };
  return { groupName: text('groupName'), name: text('name'), email: text('email'), password: text('password') };
};

/** The first complaint about each field. */
export function problemsByField(errors: readonly { message: string; path: readonly string[] }[]): WelcomeProblems {
  const problems: WelcomeProblems = {};
  for (const { message, path } of errors) {
    const field = welcomeFields.find((candidate) => candidate === path[0]);
    if (field) problems[field] ??= message;
  }
  return problems;
}
