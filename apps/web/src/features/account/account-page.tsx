import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from '../../i18n/intl-provider';
import { languageNames, languages, type Language } from '../../i18n/language';
import { useSession, useViewer } from '../../session/use-session';
import { chooseScheme, useSchemeChoice, type SchemeChoice } from '../../ui/color-scheme';
import { chooseDensity, useDensity } from '../../ui/density';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { SectionCard } from '../../ui/section-card';
import { Segmented } from '../../ui/segmented';
import { toast } from '../../ui/toast';
import { IdentitiesSection } from './identities-section';
import { PasskeySection } from './passkeys/passkey-section';
import { PasswordSection } from './password-section';
import { SessionSection } from './session-section';
import { ShortcutSection } from './shortcut-section';
import { TwoStepSection } from './two-step/two-step-section';

/** One's own language and look, each applied at once and kept on the account; password, and where one is signed in. Below stands what other features have for it, and last the keys. */
export function AccountPage({ children }: { children?: ReactNode }) {
  const { formatMessage } = useIntl();
  const session = useSession();
  const { language, chooseLanguage } = useLanguage();
  const scheme = useSchemeChoice();
  const density = useDensity();
  // Lists and keys are the register's: a customer's login has neither.
  const isStaff = useViewer().kind !== 'CUSTOMER_USER';
  const title = formatMessage({ id: 'account.title' });

  const keep = (input: Parameters<typeof session.update>[0]) =>
    void session.update(input).catch(() => toast.failed(formatMessage({ id: 'account.notSaved' })));
  const setLanguage = (chosen: Language) => void chooseLanguage(chosen).then(() => keep({ language: chosen }));
  const setScheme = (chosen: SchemeChoice) => {
    chooseScheme(chosen);
    keep({ scheme: accountScheme[chosen] });
  };

  return (
    <Page title={[title]} narrow>
      <PageHeader title={title} />
      <SectionCard
        title={formatMessage({ id: 'account.display' })}
        description={formatMessage({ id: 'account.displayEffect' })}
      >
        <Segmented
          label={formatMessage({ id: 'account.language' })}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={language}
          onChange={setLanguage}
        />
        <Segmented
          label={formatMessage({ id: 'account.scheme' })}
          options={schemes.map((value) => ({ value, label: formatMessage({ id: `account.scheme.${value}` }) }))}
          value={scheme}
          onChange={setScheme}
        />
        {isStaff && (
          <Segmented
            label={formatMessage({ id: 'account.density' })}
            options={densities.map((value) => ({ value, label: formatMessage({ id: `account.density.${value}` }) }))}
            value={density}
            onChange={chooseDensity}
          />
        )}
      </SectionCard>
      <IdentitiesSection />
      <PasswordSection />
      <PasskeySection />
      <TwoStepSection />
      <SessionSection />
      {children}
      {/* Long, and of no use on a phone. */}
      {isStaff && <ShortcutSection />}
    </Page>
  );
}

const schemes = ['auto', 'light', 'dark'] as const;
const densities = ['comfortable', 'compact'] as const;
const accountScheme = { auto: 'AUTO', light: 'LIGHT', dark: 'DARK' } as const;
