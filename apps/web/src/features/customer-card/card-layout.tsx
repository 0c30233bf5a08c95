import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { SelectField } from '../../ui/select-field';
import { useIsPhone, useIsWide } from '../../ui/use-media';
import styles from './card-layout.module.css';
import { CardToc, goToSection, type TocEntry } from './card-toc';

interface CardLayoutProps {
  sections: readonly TocEntry[];
  children: ReactNode;
  aside?: ReactNode;
}

/** Contents, sections and what is wanted at hand; a tablet gets a list to jump by, a phone its folding sections. */
export function CardLayout({ sections, children, aside }: CardLayoutProps) {
  const { formatMessage } = useIntl();
  const wide = useIsWide();
  const phone = useIsPhone();
  return (
    <div className={styles['layout']}>
      {wide && (
        <div className={styles['toc']}>
          <CardToc sections={sections} />
        </div>
      )}
      {!wide && aside && <aside className={styles['aside']}>{aside}</aside>}
      {!wide && !phone && (
        <div className={styles['jump']}>
          <SelectField
            label={formatMessage({ id: 'card.toc.jump' })}
            options={sections.map(({ id, label }) => ({ value: id, label }))}
            value={null}
            placeholder={formatMessage({ id: 'card.choose' })}
            onChange={(id) => id !== null && goToSection(id)}
          />
        </div>
      )}
      <div className={styles['content']}>{children}</div>
      {wide && aside && <aside className={styles['aside']}>{aside}</aside>}
    </div>
  );
}
