import { Navigate, useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Page } from '../../../ui/page';
import { CardSkeleton } from '../card-skeleton';
import { CardTrouble } from '../card-trouble';
import { useCard } from '../use-card';
import { EditCard } from './edit-card';

/** The card as one form: `?focus=phone` starts at a field. Who may not edit it reads it instead. */
export function CustomerEditPage() {
  const { id } = useParams({ from: '/shell/customers/$id/edit' });
  const { formatMessage } = useIntl();
  const card = useCard(id);
  if (card.state === 'SHOWN' && !card.customer.viewerCan.update.allowed)
    return <Navigate to="/customers/$id" params={{ id }} replace />;
  if (card.state === 'SHOWN') return <EditCard key={id} {...card} />;
  return (
    <Page title={[formatMessage({ id: 'register.title' })]} flush={card.state === 'LOADING'}>
      {card.state === 'LOADING' ? <CardSkeleton /> : <CardTrouble card={card} />}
    </Page>
  );
}
