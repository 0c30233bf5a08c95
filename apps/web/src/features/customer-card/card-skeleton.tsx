import { useIntl } from 'react-intl';
import { SectionCard } from '../../ui/section-card';
import { Skeleton } from '../../ui/skeleton';
import { CardLayout } from './card-layout';
import styles from './card-skeleton.module.css';
import { cardSections } from './sections';

/** The shape of a card on its way. */
export function CardSkeleton() {
  const { formatMessage } = useIntl();
  return (
    <>
      <div className={styles['header']} role="status">
        <span className="sr-only">{formatMessage({ id: 'card.loading' })}</span>
        <Skeleton width={240} height={28} />
      </div>
      <CardLayout sections={[]}>
        {cardSections.slice(0, 4).map(({ id, title }) => (
          <SectionCard key={id} title={formatMessage({ id: title })}>
            <Skeleton lines={4} />
          </SectionCard>
        ))}
      </CardLayout>
    </>
  );
}
