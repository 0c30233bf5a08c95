import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { announce } from '../../../ui/announcer';
import { RefreshIcon } from '../../../ui/icons';
import type { CustomerListAsked } from '../list-filter';
import styles from './news-pill.module.css';
import { useCustomerNews } from './use-customer-news';

interface NewsPillProps {
  asked: CustomerListAsked | null;
  comingBack: boolean;
  /** Reads the list anew. */
  onShow: () => void;
}

/** "3 customers have changed – show". The list itself never moves under whoever reads it. */
export function NewsPill({ asked, comingBack, onShow }: NewsPillProps) {
  const { formatMessage } = useIntl();
  const { changed, begin } = useCustomerNews(asked, comingBack);
  const text =
    changed &&
    formatMessage(
      { id: changed.precision === 'EXACT' ? 'register.news' : 'register.news.atLeast' },
      { count: changed.value },
    );
  useEffect(() => {
    if (text) announce(text);
  }, [text]);
  if (!text) return null;
  const show = () => {
    begin();
    onShow();
  };
  return (
    <button type="button" className={styles['pill']} onClick={show}>
      <RefreshIcon aria-hidden />
      {text}
    </button>
  );
}
