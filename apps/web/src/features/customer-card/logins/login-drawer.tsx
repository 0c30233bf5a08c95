import type { CustomerRight } from '@register/domain/customer-user/customer-rights';
import { checkLogin, loginName } from '@register/domain/customer-user/login-values';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { languageNames, languages, type Language } from '../../../i18n/language';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Drawer } from '../../../ui/drawer';
import { Segmented } from '../../../ui/segmented';
import { TextField } from '../../../ui/text-field';
import { toast } from '../../../ui/toast';
import { useViolationText } from '../violation-text';
import styles from './logins-section.module.css';
import { RightsField } from './rights-field';
import type { LoginChanges } from './use-login-changes';
import type { CardLogin } from './use-logins';

interface LoginDrawerProps {
  /** The login to change; null: somebody new is invited. */
  login: CardLogin | null;
  changes: LoginChanges;
  onInvited: (link: string | null, email: string) => void;
  onClose: () => void;
}

/** Who is invited and what they may do; or what somebody may do from now on. */
export function LoginDrawer({ login, changes, onInvited, onClose }: LoginDrawerProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const violationText = useViolationText();
  const [name, setName] = useState(login?.name ?? '');
  const [email, setEmail] = useState(login?.email ?? '');
  const [language, setLanguage] = useState<Language>('sv');
  const [rights, setRights] = useState<readonly CustomerRight[]>(login?.rights ?? usual);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const problem = (field: string) => problems.find(({ path }) => path[0] === field)?.message;

  const send = async () => {
    if (login) return changes.update(login, { name, rights: [...rights] });
    const result = await changes.invite({ name, email, language, rights: [...rights] });
    if (result.state === 'DONE') onInvited(result.payload.link, email.trim());
    return result;
  };
  const save = async () => {
    const { violations } = login ? loginName(name) : checkLogin({ name, email, rights });
    setProblems(violations.map((found) => ({ path: found.path, message: violationText(found, found.path[0] ?? '') })));
    setTrouble(null);
    if (violations.length > 0 || busy) return;
    setBusy(true);
    const result = await send();
    setBusy(false);
    if (result.state === 'FAILED') return setTrouble(errorText(result.error));
    if (result.state === 'REFUSED') {
      setProblems(result.payload.userErrors);
      const loose = result.payload.userErrors.find(({ path }) => !['name', 'email'].includes(path[0] ?? ''));
      return setTrouble(loose?.message ?? null);
    }
    if (!login) return;
    toast.saved(formatMessage({ id: 'card.logins.changed' }, { name }));
    onClose();
  };

  return (
    <Drawer
      opened
      onClose={onClose}
      title={formatMessage(
        { id: login ? 'card.logins.changeTitle' : 'card.logins.inviteTitle' },
        { name: login?.name },
      )}
      footer={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" busy={busy} onClick={() => void save()}>
            {formatMessage({ id: login ? 'card.logins.save' : 'card.logins.send' })}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        {trouble && (
          <Alert tone="danger" announced>
            {trouble}
          </Alert>
        )}
        <TextField
          label={formatMessage({ id: 'card.logins.name' })}
          value={name}
          required
          data-autofocus
          autoComplete="off"
          error={problem('name')}
          onChange={(event) => setName(event.target.value)}
        />
        {login ? (
          <TextField
            label={formatMessage({ id: 'card.logins.email' })}
            description={formatMessage({ id: 'card.logins.emailFixed' })}
            value={email}
            readOnly
          />
        ) : (
          <>
            <TextField
              type="email"
              label={formatMessage({ id: 'card.logins.email' })}
              description={formatMessage({ id: 'card.logins.email.effect' })}
              value={email}
              required
              autoComplete="off"
              inputMode="email"
              autoCapitalize="none"
              spellCheck={false}
              error={problem('email')}
              onChange={(event) => setEmail(event.target.value)}
            />
            <Segmented
              label={formatMessage({ id: 'card.logins.language' })}
              options={languages.map((value) => ({ value, label: languageNames[value] }))}
              value={language}
              onChange={setLanguage}
            />
          </>
        )}
        <RightsField rights={rights} onChange={setRights} />
      </div>
    </Drawer>
  );
}

interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

/** What most get. */
const usual: readonly CustomerRight[] = ['SEE_DOCUMENTS'];
