import { useEffect, useRef, type ReactNode } from 'react';
import styles from './card-list.module.css';

interface CardListProps<Row> {
  label: string;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** The card's content; its main link covers the whole card when it has the class from `cardLink`. */
  children: (row: Row) => ReactNode;
  /** More can be loaded: called when the end comes near. */
  onEndNear?: (() => void) | undefined;
  busy?: boolean;
  /** On a desktop: two columns of cards, and a scroller of its own. */
  wide?: boolean;
  /** Below the cards: skeletons, or a word about the end. */
  after?: ReactNode;
}

/** The phone's list. Cards outside the screen cost nothing: the browser skips them. */
export function CardList<Row>({
  label,
  rows,
  rowId,
  children,
  onEndNear,
  busy = false,
  wide = false,
  after,
}: CardListProps<Row>) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = end.current;
    if (!target || !onEndNear) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && onEndNear(),
      {
        rootMargin: '1600px',
      },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [onEndNear, rows.length]);
  return (
    <div className={styles['box']} data-wide={wide || undefined} aria-busy={busy || undefined}>
      <ul className={styles['list']} aria-label={label}>
        {rows.map((row) => (
          <li key={rowId(row)} className={styles['card']}>
            {children(row)}
          </li>
        ))}
      </ul>
      <div ref={end} />
      {after}
    </div>
  );
}

/** For the link in a card that stands for the whole card; buttons beside it stay reachable. */
export const cardLink = styles['link'];
