import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Page } from '../../ui/page';
import { CardTrouble } from './card-trouble';
import { CardSkeleton } from './card-skeleton';
import { ReadCard } from './read/read-card';
import { useCard } from './use-card';

/** One customer, to read. Editing is a step of its own, so that a thumb on a phone changes nothing. */
export function CustomerCardPage() {
  const { id } = useParams({ from: '/shell/customers/$id' });
  const { formatMessage } = useIntl();
  const card = useCard(id);
  const register = formatMessage({ id: 'register.title' });
  if (card.state === 'SHOWN') return <ReadCard key={id} {...card} />;
  return (
    <Page title={[register]} flush={card.state === 'LOADING'}>
      {card.state === 'LOADING' ? <CardSkeleton /> : <CardTrouble card={card} />}
    </Page>
  );
}
