import type { SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { Alert } from '../../ui/alert';
import { SaveBar } from '../../ui/save-bar';
import { FieldPair, SectionCard } from '../../ui/section-card';
import { TextField } from '../../ui/text-field';
import { useDirtyGuard } from '../../ui/use-dirty-guard';
import styles from './branding-form.module.css';
import { LogoField } from './logo-field';
import { useBranding, type Branding } from './use-branding';

/** Saved as a whole; what is wrong stands at its field, in the server's words. */
export function BrandingForm({ branding }: { branding: Branding }) {
  const { formatMessage } = useIntl();
  const form = useBranding(branding);
  const { dialog } = useDirtyGuard({ dirty: form.changes > 0, save: form.save });
  const field = (part: 'phone' | 'email' | 'slug') => ({
    label: formatMessage({ id: `branding.${part}` }),
    value: form.values[part] ?? '',
    error: form.problem(part),
    changed: form.isChanged(part),
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => form.set(part, event.target.value),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (form.changes > 0) void form.save();
  };
  return (
    <>
      <SectionCard
        title={formatMessage({ id: 'branding.seen' })}
        description={formatMessage({ id: 'branding.effect' })}
      >
        {form.trouble && (
          <Alert tone="danger" announced>
            {form.trouble}
          </Alert>
        )}
        <form className={styles['form']} onSubmit={submit} noValidate>
          <FieldPair>
            <TextField {...field('phone')} type="tel" />
            <TextField {...field('email')} type="email" />
          </FieldPair>
          <TextField
            {...field('slug')}
            description={formatMessage(
              { id: 'branding.slug.effect' },
              { link: `${window.location.origin}/login?branding=${form.values.slug?.trim() || '…'}` },
            )}
          />
          <LogoField
            logo={form.values.logo ?? null}
            problem={form.problem('logo')}
            onLogo={(logo) => form.set('logo', logo)}
            onWrong={(message) => form.refuse('logo', message)}
          />
          {/* Enter in a field saves. */}
          <button type="submit" className="sr-only" tabIndex={-1} aria-hidden />
        </form>
      </SectionCard>
      <SaveBar changes={form.changes} busy={form.busy} onSave={() => void form.save()} onCancel={form.cancel} />
      {dialog}
    </>
  );
}
