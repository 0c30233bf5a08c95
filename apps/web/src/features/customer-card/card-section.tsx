import { useState, type ReactNode } from 'react';
import { CollapseIcon, ExpandIcon } from '../../ui/icons';
import { SectionCard } from '../../ui/section-card';
import { useIsPhone } from '../../ui/use-media';
import styles from './card-section.module.css';
import { isFolded, rememberFolded } from './folded-sections';

interface CardSectionProps {
  id: string;
  title: string;
  actions?: ReactNode;
  description?: ReactNode;
  children: ReactNode;
}

/** A section of the card; on a phone it folds, and stays as one left it. */
export function CardSection({ id, title, actions, description, children }: CardSectionProps) {
  const phone = useIsPhone();
  const [folded, setFolded] = useState(() => isFolded(id));
  const fold = () => {
    rememberFolded(id, !folded);
    setFolded(!folded);
  };
  const closed = phone && folded;
  return (
    <SectionCard
      id={id}
      title={
        phone ? (
          <button type="button" className={styles['toggle']} aria-expanded={!folded} onClick={fold}>
            {title}
            {folded ? <ExpandIcon aria-hidden /> : <CollapseIcon aria-hidden />}
          </button>
        ) : (
          title
        )
      }
      actions={closed ? undefined : actions}
      description={closed ? undefined : description}
    >
      {closed ? null : children}
    </SectionCard>
  );
}
