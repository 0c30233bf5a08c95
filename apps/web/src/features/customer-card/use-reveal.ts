import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { announce } from '../../ui/announcer';
import { useTellFailure } from './actions/use-tell-failure';
import { useWrite } from './actions/use-write';
import { CustomerCoApplicantRevealDocument, CustomerRevealDocument } from './customer-writes.generated';

const SECONDS = 30;

/** The whole personal number, of the customer or of a co-applicant, for half a minute, in this component's memory only. Each look stands in the history. */
export function useReveal(customerId: string, coApplicantId?: string) {
  const { formatMessage } = useIntl();
  const write = useWrite();
  const succeeded = useTellFailure();
  const [revealed, setRevealed] = useState<string | null>(null);
  const [secondsLeft, setSecondsLeft] = useState(0);

  useEffect(() => {
    if (revealed === null) return;
    const timer = setTimeout(() => {
      if (secondsLeft > 1) setSecondsLeft(secondsLeft - 1);
      else setRevealed(null);
    }, 1000);
    return () => clearTimeout(timer);
  }, [revealed, secondsLeft]);

  const reveal = async () => {
    const secret = { secret: true };
    const result =
      coApplicantId === undefined
        ? await write(CustomerRevealDocument, { id: customerId }, (data) => data.customerPersonalNumberReveal, secret)
        : await write(
            CustomerCoApplicantRevealDocument,
            { id: customerId, coApplicantId },
            (data) => data.customerCoApplicantNumberReveal,
            secret,
          );
    if (!succeeded(result) || result.state !== 'DONE') return;
    setRevealed(result.payload.personalNumber);
    setSecondsLeft(SECONDS);
    announce(formatMessage({ id: 'card.reveal.spoken' }, { seconds: SECONDS }));
  };
  return { revealed, secondsLeft, reveal: () => void reveal(), hide: () => setRevealed(null) };
}
