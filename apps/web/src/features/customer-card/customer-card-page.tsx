import { Navigate, useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Page } from '../../ui/page';
import { CardTrouble } from './card-trouble';
import { CardSkeleton } from './card-skeleton';
import { ReadCard } from './read/read-card';
import { useCard } from './use-card';

/** One customer, to read; the address of one that has become part of another leads on to that. Editing is a step of its own, so that a thumb on a phone changes nothing. */
export function CustomerCardPage() {
  const { id } = useParams({ from: '/shell/customers/$id' });
  const { formatMessage } = useIntl();
  const card = useCard(id);
  const register = formatMessage({ id: 'register.title' });
  if (card.state === 'SHOWN' && card.customer.id !== id)
    return <Navigate to="/customers/$id" params={{ id: card.customer.id }} search={{ from: id }} replace />;
  if (card.state === 'SHOWN') return <ReadCard key={id} {...card} />;
  return (
    <Page title={[register]} flush={card.state === 'LOADING'}>
      {card.state === 'LOADING' ? <CardSkeleton /> : <CardTrouble card={card} />}
    </Page>
  );
}
