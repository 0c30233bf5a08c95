import { DetailedError, Upload } from 'tus-js-client';
import { actingAs } from '../../../graphql/acting-as';
import type { KeptUpload } from './upload-queue';

interface UploadEvents {
  readonly onAddress: (url: string) => void;
  readonly onProgress: (sent: number) => void;
  readonly onArrived: () => void;
  /** With the server's reason, in the reader's language; null when the line is down. */
  readonly onFailure: (refusal: string | null) => void;
}

/** A file by tus: in pieces, tried again when the line breaks, gone on with from where the server has it. */
export function uploadOf(
  { customerId, folderId, file, url }: KeptUpload & { readonly file: File },
  events: UploadEvents,
): Upload {
  const upload = new Upload(file, {
    endpoint: '/files/uploads',
    ...(url !== null && { uploadUrl: url }),
    chunkSize,
    retryDelays: [0, 500, 1000, 2000, 3000, 5000, 10_000],
    // Kept by ourselves, together with the file.
    storeFingerprintForResuming: false,
    metadata: { filename: file.name, customerId, ...(folderId !== null && { folderId }) },
    headers: { 'accept-language': document.documentElement.lang, ...actingAs() },
    onUploadUrlAvailable: () => upload.url !== null && events.onAddress(upload.url),
    onProgress: (sent) => events.onProgress(sent),
    onSuccess: () => events.onArrived(),
    onError: (error) => events.onFailure(refusalIn(error)),
  });
  return upload;
}

/** What the server says about the file itself; that the session is not the page's any more says nothing of it. */
function refusalIn(error: Error | DetailedError): string | null {
  const response = error instanceof DetailedError ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  if (!response || status < 400 || status >= 500 || status === 401 || status === 412) return null;
  try {
    const { errors } = JSON.parse(response.getBody()) as { errors?: { message?: unknown }[] };
    const message = errors?.[0]?.message;
    return typeof message === 'string' ? message : null;
  } catch {
    return null;
  }
}

/** Small enough to arrive within the server's patience on a slow line, large enough that most files are one piece or two. */
const chunkSize = 2 * 1024 * 1024;
