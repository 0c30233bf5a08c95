import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { anchorOf, type Anchor } from './anchor';
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
  /** The browser's menu is asked for on a card: by the other button, the key for it, a long press. */
  onMenu?: (row: Row, at: Anchor) => void;
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
  onMenu,
  wide = false,
  after,
}: CardListProps<Row>) {
  const end = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useMenuAsked(list, rows, onMenu);
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
      <ul ref={list} className={styles['list']} aria-label={label}>
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

/** A card is no control, and the question for a menu is heard all the same. */
function useMenuAsked<Row>(
  list: RefObject<HTMLUListElement | null>,
  rows: readonly Row[],
  onMenu: CardListProps<Row>['onMenu'],
) {
  useEffect(() => {
    const element = list.current;
    if (!element || !onMenu) return;
    const asked = (event: PointerEvent | MouseEvent) => {
      const card = event.target instanceof Element ? event.target.closest('li') : null;
      const row = card && rows[[...element.children].indexOf(card)];
      if (!card || !row) return;
      event.preventDefault();
      onMenu(row, placeOf(event, card));
    };
    element.addEventListener('contextmenu', asked);
    return () => element.removeEventListener('contextmenu', asked);
  }, [list, rows, onMenu]);
}

/** By the key it is asked for at no place: then at the card. */
const placeOf = ({ clientX, clientY }: MouseEvent, card: Element): Anchor =>
  clientX > 0 || clientY > 0 ? { x: clientX, y: clientY, width: 0, height: 0 } : anchorOf(card);

/** For the link in a card that stands for the whole card; buttons beside it stay reachable. */
export const cardLink = styles['link'];
