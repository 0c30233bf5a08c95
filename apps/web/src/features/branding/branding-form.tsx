import { useMutation } from '@apollo/client/react';
import { isLogo, maxLogoBytes } from '@register/domain/group/branding';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { toAppError } from '../../graphql/to-app-error';
import { useErrorText } from '../../session/use-error-text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { FieldError } from '../../ui/field';
import { FileButton } from '../../ui/file-button';
import { SectionCard } from '../../ui/section-card';
import { TextField } from '../../ui/text-field';
import { toast } from '../../ui/toast';
import styles from './branding-form.module.css';
import { GroupBrandingUpdateDocument, type GroupBranding_BrandingFragment } from './branding.generated';

type Shown = Omit<GroupBranding_BrandingFragment, ' $fragmentName'>;

/** Saved as a whole; what is wrong stands at its field, in the server's words. */
export function BrandingForm({ branding }: { branding: Shown }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [update, { loading }] = useMutation(GroupBrandingUpdateDocument);
  const [version, setVersion] = useState(branding.version);
  const [values, setValues] = useState({
    slug: branding.slug ?? '',
    phone: branding.phone ?? '',
    email: branding.email ?? '',
  });
  const [logo, setLogo] = useState(branding.logo);
  const [problems, setProblems] = useState<readonly { path: readonly string[]; message: string }[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const problem = (field: string) => problems.find(({ path }) => path[0] === field)?.message;
  const field = (name: keyof typeof values) => ({
    value: values[name],
    error: problem(name),
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
  });
  const choose = (picture: string) => {
    const message = formatMessage({ id: 'branding.logo.wrong' }, { size: maxLogoBytes / 1024 });
    setProblems(isLogo(picture) ? [] : [{ path: ['logo'], message }]);
    if (isLogo(picture)) setLogo(picture);
  };
  const save = async () => {
    setTrouble(null);
    try {
      const { data } = await update({ variables: { input: { ...values, logo }, expectedVersion: version } });
      const answer = data?.groupBrandingUpdate;
      setProblems(answer?.userErrors ?? []);
      setTrouble(answer?.userErrors.find(({ path }) => path[0] === 'expectedVersion')?.message ?? null);
      if (!answer?.groupBranding) return;
      setVersion(answer.groupBranding.version);
      toast.saved(formatMessage({ id: 'branding.saved' }));
    } catch (error) {
      setTrouble(errorText(toAppError(error)));
    }
  };
  return (
    <SectionCard title={formatMessage({ id: 'branding.seen' })} description={formatMessage({ id: 'branding.effect' })}>
      {trouble && (
        <Alert tone="danger" announced>
          {trouble}
        </Alert>
      )}
      <TextField {...field('phone')} type="tel" label={formatMessage({ id: 'branding.phone' })} />
      <TextField {...field('email')} type="email" label={formatMessage({ id: 'branding.email' })} />
      <TextField
        {...field('slug')}
        label={formatMessage({ id: 'branding.slug' })}
        description={formatMessage(
          { id: 'branding.slug.effect' },
          { link: `${window.location.origin}/login?branding=${values.slug.trim() || '…'}` },
        )}
      />
      <div role="group" aria-label={formatMessage({ id: 'branding.logo' })} className={styles['logo']}>
        {logo != null && <img src={logo} alt={formatMessage({ id: 'branding.logo' })} className={styles['picture']} />}
        <FileButton single onFiles={([file]) => file && void asAddress(file).then(choose)}>
          {formatMessage({ id: 'branding.logo.choose' })}
        </FileButton>
        {logo != null && <Button onClick={() => setLogo(null)}>{formatMessage({ id: 'branding.logo.remove' })}</Button>}
        <FieldError id={undefined}>{problem('logo')}</FieldError>
      </div>
      <div>
        <Button variant="primary" busy={loading} onClick={() => void save()}>
          {formatMessage({ id: 'branding.save' })}
        </Button>
      </div>
    </SectionCard>
  );
}

/** The picture as an address that holds it. */
const asAddress = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Error('The picture cannot be read')));
    reader.readAsDataURL(file);
  });
