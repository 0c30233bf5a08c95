import { useEffect, useState, type MouseEvent } from 'react';
import { useIntl } from 'react-intl';
import styles from './card-toc.module.css';

export interface TocEntry {
  /** Of the section's element. */
  id: string;
  label: string;
}

/** Where in the card one is, and a way to the rest of it. */
export function CardToc({ sections }: { sections: readonly TocEntry[] }) {
  const { formatMessage } = useIntl();
  const current = useSectionInView(sections);
  const go = (event: MouseEvent, id: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    goToSection(id);
  };
  return (
    <nav aria-label={formatMessage({ id: 'card.toc' })}>
      <ul className={styles['list']}>
        {sections.map(({ id, label }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className={styles['link']}
              aria-current={current === id ? 'location' : undefined}
              onClick={(event) => go(event, id)}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Brings the section to the top and the focus with it. The address stays: a section is no page. */
export function goToSection(id: string): void {
  const section = document.getElementById(id);
  if (!section) return;
  section.scrollIntoView({ block: 'start' });
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
}

/** The section at the top of the window; at the page's end the last one, which may be too short to get there. */
function useSectionInView(sections: readonly TocEntry[]): string | undefined {
  const ids = sections.map(({ id }) => id).join(' ');
  const [current, setCurrent] = useState(sections[0]?.id);
  useEffect(() => {
    const all = ids.split(' ');
    const look = () => {
      const atEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
      const passed = all.filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < 140);
      setCurrent(atEnd && window.scrollY > 0 ? all.at(-1) : (passed.at(-1) ?? all[0]));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [ids]);
  return current;
}
