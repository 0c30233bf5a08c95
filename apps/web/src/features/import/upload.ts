import { actingAs } from '../../graphql/acting-as';
import { AppError, fromStatus, fromWire, type WireError } from '../../graphql/app-error';

/** The server would not have this file, and says why in the reader's language. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}

export interface Upload {
  /** The file's id. Rejects with FileRefused or AppError. */
  readonly done: Promise<string>;
  readonly abort: () => void;
}

/** Sends a file and tells how far it is, from 0 to 1. The browser's fetch cannot tell that. */
export function uploadFile(file: File, onProgress: (part: number) => void): Upload {
  const request = new XMLHttpRequest();
  const answered = new Promise<void>((resolve, reject) => {
    const failed = () => reject(new AppError('NETWORK'));
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => resolve());
    request.addEventListener('error', failed);
    request.addEventListener('timeout', failed);
  });
  const form = new FormData();
  form.set('file', file);
  request.open('POST', '/files');
  // Forces a preflight, so that no other site's form can upload in the user's name.
  request.setRequestHeader('apollo-require-preflight', 'true');
  const headers = { 'accept-language': document.documentElement.lang, ...actingAs() };
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  request.send(form);
  const done = answered.then(() => readUpload(request.status, request.responseText));
  return { done, abort: () => request.abort() };
}

/** What the server answered to an upload: the file's id, or a reason. */
export function readUpload(status: number, text: string): string {
  const answer = parsed(text);
  if (status === 201 && typeof answer?.fileId === 'string') return answer.fileId;
  const error = answer?.errors?.[0];
  const code = error?.extensions?.['code'];
  if (error && typeof code === 'string' && code.startsWith('FILE_')) throw new FileRefused(error.message);
  if (error) throw fromWire([error]);
  throw fromStatus(status);
}

interface UploadAnswer {
  fileId?: unknown;
  errors?: WireError[];
}

function parsed(text: string): UploadAnswer | null {
  try {
    return JSON.parse(text) as UploadAnswer;
  } catch {
    return null;
  }
}
