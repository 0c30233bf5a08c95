import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from '../i18n/intl-provider';
import { languageNames, languages } from '../i18n/language';
import { BrandMark } from '../ui/brand-mark';
import styles from './login-page.module.css';
import { SignInForm } from './sign-in-form';

/** One door for staff and customers' logins; what they may do decides where they get. */
export function LoginPage({ onSignedIn }: { onSignedIn: () => void }) {
  const { formatMessage } = useIntl();
  const { language, chooseLanguage } = useLanguage();
  const title = formatMessage({ id: 'login.title' });
  const product = formatMessage({ id: 'app.name' });
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
  return (
    <div className={styles['page']}>
      <header className={styles['top']}>
        <div className={styles['languages']} role="group" aria-label={formatMessage({ id: 'preferences.language' })}>
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
            <BrandMark />
            {product}
          </p>
          <div>
            <h1 className={styles['title']}>{title}</h1>
            <p className={styles['description']}>{formatMessage({ id: 'login.description' })}</p>
          </div>
          <SignInForm onSignedIn={onSignedIn} />
        </div>
      </main>
    </div>
  );
}
