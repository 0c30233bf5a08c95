import type { ReactNode } from 'react';
import { buttonClass } from '../../ui/button';
import { DownloadIcon } from '../../ui/icons';

/** A file of the rows that are left out, each with its reason. A plain link: the browser saves it. */
export const LeftOutLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} download className={buttonClass()}>
    <DownloadIcon aria-hidden />
    {children}
  </a>
);
