import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './page.module.css';

/** Ends every page's title: the company. */
export const SiteNameContext = createContext('');

interface PageProps {
  /** The document's title, most particular first: ["Granåsen Ventilation AB", "Kunder"]. */
  title: readonly string[];
  /** In the bar at the top: search and the page's main action. */
  top?: ReactNode;
  /** Fills the window and scrolls inside, as a grid does; otherwise the document scrolls. */
  fill?: boolean;
  /** Reading width for forms and texts. */
  narrow?: boolean;
  /** The content goes out to the edges, as under a sticky header of its own. */
  flush?: boolean;
  children: ReactNode;
}

/** Top bar and main content. One page per route. */
export function Page({ title, top, fill = false, narrow = false, flush = false, children }: PageProps) {
  const site = useContext(SiteNameContext);
  const fullTitle = [...title, site].filter(Boolean).join(' – ');
  useEffect(() => {
    document.title = fullTitle;
  }, [fullTitle]);
  return (
    <div className={classNames(styles['page'], fill && styles['fill'])}>
      {top && <header className={styles['top']}>{top}</header>}
      <main
        id="main"
        tabIndex={-1}
        className={classNames(styles['main'], narrow && styles['narrow'], flush && styles['flush'])}
      >
        {children}
      </main>
    </div>
  );
}
