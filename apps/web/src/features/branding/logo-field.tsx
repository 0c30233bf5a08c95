import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/button';
import { FieldError } from '../../ui/field';
import { FileButton } from '../../ui/file-button';
import styles from './branding-form.module.css';
import { fitLogo } from './fit-logo';

interface LogoFieldProps {
  logo: string | null;
  problem: string | undefined;
  onLogo: (logo: string | null) => void;
  onWrong: (message: string) => void;
}

/** The group's picture: any that the browser can draw, made small here. */
export function LogoField({ logo, problem, onLogo, onWrong }: LogoFieldProps) {
  const { formatMessage } = useIntl();
  const id = useId();
  const [reading, setReading] = useState(false);
  const choose = async (file: File) => {
    setReading(true);
    const fitted = await fitLogo(file).catch(() => null);
    setReading(false);
    if (fitted === null) onWrong(formatMessage({ id: 'branding.logo.wrong' }));
    else onLogo(fitted);
  };
  return (
    <div role="group" aria-labelledby={id} aria-describedby={`${id}-help`} className={styles['logo']}>
      <span id={id} className={styles['label']}>
        {formatMessage({ id: 'branding.logo' })}
      </span>
      {logo !== null && <img src={logo} alt={formatMessage({ id: 'branding.logo' })} className={styles['picture']} />}
      <div className={styles['actions']}>
        <FileButton single busy={reading} accept="image/*" onFiles={([file]) => file && void choose(file)}>
          {formatMessage({ id: logo === null ? 'branding.logo.choose' : 'branding.logo.change' })}
        </FileButton>
        {logo !== null && <Button onClick={() => onLogo(null)}>{formatMessage({ id: 'branding.logo.remove' })}</Button>}
      </div>
      <FieldError id={undefined}>{problem}</FieldError>
      <p id={`${id}-help`} className={styles['help']}>
        {formatMessage({ id: 'branding.logo.effect' })}
      </p>
    </div>
  );
}
