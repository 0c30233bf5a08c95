import type { ReactNode } from 'react';
import { buttonClass } from './button';
import { DownloadIcon } from './icons';

/** A file to save. A plain link: the browser fetches it, and the page stays. */
export const DownloadLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} download className={buttonClass()}>
    <DownloadIcon aria-hidden />
    {children}
  </a>
);
