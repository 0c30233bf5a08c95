import type { Violation } from '../violation.js';
import { violation } from '../violation.js';

/** Programs: nobody keeps them with a customer, and whoever opens one by mistake runs it. Told by content, whatever the name says. */
export const kindRefusal = (contentType: string): readonly Violation[] =>
  programs.has(contentType) ? [violation('FILE_KIND_REFUSED', ['file'], { contentType })] : [];

/** Whether a browser may show it on our own page: still pictures and PDF, which it draws without running anything of theirs. */
export const isPreviewable = (contentType: string): boolean =>
  isPicture(contentType) || contentType === 'application/pdf';

/** Whether it is a picture that every browser draws. SVG is none: it is a document that may hold scripts. */
export const isPicture = (contentType: string): boolean => pictures.has(contentType);

const pictures: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif']);

const programs: ReadonlySet<string> = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/x-shellscript',
  'application/x-ms-shortcut',
  'application/x-apple-diskimage',
  'application/vnd.android.package-archive',
  'application/wasm',
]);
