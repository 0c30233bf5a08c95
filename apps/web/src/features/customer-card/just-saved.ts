/** What was saved a moment ago: lit up when the card comes back to be read. */
let saved: { id: string; paths: readonly string[]; at: number } | null = null;

export const rememberSaved = (id: string, paths: readonly string[]): void => {
  saved = { id, paths, at: Date.now() };
};

export const justSaved = (id: string): readonly string[] =>
  saved?.id === id && Date.now() - saved.at < 2000 ? saved.paths : [];
