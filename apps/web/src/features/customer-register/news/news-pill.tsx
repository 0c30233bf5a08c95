import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { announce } from '../../../ui/announcer';
import { RefreshIcon } from '../../../ui/icons';
import type { CustomerListAsked } from '../list-filter';
import styles from './news-pill.module.css';
import { useCustomerNews, type CustomerNews } from './use-customer-news';

interface NewsPillProps {
  asked: CustomerListAsked | null;
  /** When the list was read. */
  asOf: string | undefined;
  /** Reads the list anew. */
  onShow: () => void;
}

const wordOf = ({ value, precision }: NonNullable<CustomerNews>) =>
  precision === 'EXACT' ? 'register.news' : value > 0 ? 'register.news.atLeast' : 'register.news.perhaps';

/** "3 customers have changed – show". The list itself never moves under whoever reads it. */
export function NewsPill({ asked, asOf, onShow }: NewsPillProps) {
  const { formatMessage } = useIntl();
  const changed = useCustomerNews(asked, asOf);
  const text = changed && formatMessage({ id: wordOf(changed) }, { count: changed.value });
  useEffect(() => {
    if (text) announce(text);
  }, [text]);
  if (!text) return null;
  return (
    <button type="button" className={styles['pill']} onClick={onShow}>
      <RefreshIcon aria-hidden />
      {text}
    </button>
  );
}
