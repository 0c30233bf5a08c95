import type { MessageId } from '../../i18n/messages';

/** The server has the last word; this saves sending what it would not take. */
export const largestFile = 20 * 1024 * 1024;
export const acceptedFiles = ['.xlsx', '.csv', '.tsv', '.txt'] as const;

export interface FileProblem {
  id: Extract<MessageId, `import.file.${string}`>;
  values: Record<string, string | number>;
}

export function fileProblem({ name, size }: Pick<File, 'name' | 'size'>): FileProblem | null {
  if (!acceptedFiles.some((ending) => name.toLowerCase().endsWith(ending)))
    return { id: 'import.file.kind', values: { name } };
  if (size === 0) return { id: 'import.file.empty', values: {} };
  if (size > largestFile) return { id: 'import.file.size', values: { size: Math.ceil(size / 1024 / 1024) } };
  return null;
}
