import { useEffect, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from '../i18n/intl-provider';
import { languageNames, languages } from '../i18n/language';
import styles from './door-page.module.css';
import { GroupBrand } from './group-brand';

interface DoorPageProps {
  title: string;
  description: ReactNode;
  children: ReactNode;
  /** Whose door it is, in place of ours. */
  brand?: DoorBrand | null;
}

export interface DoorBrand {
  readonly name: string;
  readonly logo: string | null;
}

/** A page outside the sign-in: one card, and the choice of language. Without the kit, so that it loads fast. */
export function DoorPage({ title, description, children, brand = null }: DoorPageProps) {
  const { formatMessage } = useIntl();
  const { language, chooseLanguage } = useLanguage();
  const product = formatMessage({ id: 'app.name' });
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
  return (
    <div className={styles['page']}>
      <header className={styles['top']}>
        <div className={styles['languages']} role="group" aria-label={formatMessage({ id: 'account.language' })}>
          {languages.map((choice) => (
            <button
              key={choice}
              type="button"
              lang={choice}
              className={styles['language']}
              aria-pressed={choice === language}
              onClick={() => void chooseLanguage(choice)}
            >
              {languageNames[choice]}
            </button>
          ))}
        </div>
      </header>
      <main className={styles['main']} id="main">
        <div className={styles['card']}>
          <p className={styles['brand']}>
            <GroupBrand name={brand?.name ?? product} logo={brand?.logo} />
          </p>
          <div>
            <h1 className={styles['title']}>{title}</h1>
            <p className={styles['description']}>{description}</p>
          </div>
          {children}
        </div>
      </main>
    </div>
  );
}
