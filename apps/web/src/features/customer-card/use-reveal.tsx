import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useErrorText } from '../../session/use-error-text';
import { announce } from '../../ui/announcer';
import { useTellFailure } from './actions/use-tell-failure';
import { useSend } from '../../session/use-send';
import {
  CustomerCoApplicantRevealDocument,
  CustomerRevealDocument,
  RevealReasonDocument,
} from './customer-writes.generated';
import { RevealDialog } from './reveal-dialog';

const SECONDS = 30;

/** The whole personal number, of the customer or of a co-applicant, for half a minute, in this component's memory only. Each look stands in the history, with the reason where the group asks for one. */
export function useReveal(customerId: string, coApplicantId?: string): Reveal {
  const { formatMessage } = useIntl();
  const client = useApolloClient();
  const errorText = useErrorText();
  const write = useSend();
  const succeeded = useTellFailure();
  const [revealed, setRevealed] = useState<string | null>(null);
  const [secondsLeft, setSecondsLeft] = useState(0);
  const [asks, setAsks] = useState(false);

  useEffect(() => {
    if (revealed === null) return;
    const timer = setTimeout(() => {
      if (secondsLeft > 1) setSecondsLeft(secondsLeft - 1);
      else setRevealed(null);
    }, 1000);
    return () => clearTimeout(timer);
  }, [revealed, secondsLeft]);

  const ask = (reason: string | null) => {
    const secret = { secret: true };
    return coApplicantId === undefined
      ? write(CustomerRevealDocument, { id: customerId, reason }, (data) => data.customerPersonalNumberReveal, secret)
      : write(
          CustomerCoApplicantRevealDocument,
          { id: customerId, coApplicantId, reason },
          (data) => data.customerCoApplicantNumberReveal,
          secret,
        );
  };
  const show = (number: string | null) => {
    setRevealed(number);
    setSecondsLeft(SECONDS);
    announce(formatMessage({ id: 'card.reveal.spoken' }, { seconds: SECONDS }));
  };
  const reveal = async () => {
    // The card knows the settings already; where it does not, the API says that a reason is missing.
    const settings = await client.query({ query: RevealReasonDocument }).catch(() => null);
    if (settings?.data?.customerSettings.requireRevealReason) return setAsks(true);
    const result = await ask(null);
    if (result.state === 'REFUSED' && result.payload.userErrors.some(({ path }) => path[0] === 'reason'))
      return setAsks(true);
    if (succeeded(result) && result.state === 'DONE') show(result.payload.personalNumber);
  };
  const revealFor = async (reason: string): Promise<string | null> => {
    const result = await ask(reason);
    if (result.state === 'FAILED') return errorText(result.error);
    if (result.state === 'REFUSED') return result.payload.userErrors[0]?.message ?? '';
    show(result.payload.personalNumber);
    return null;
  };
  return {
    revealed,
    secondsLeft,
    reveal: () => void reveal(),
    hide: () => setRevealed(null),
    dialog: asks && <RevealDialog onReveal={revealFor} onClose={() => setAsks(false)} />,
  };
}

interface Reveal {
  /** Null while it is hidden. */
  readonly revealed: string | null;
  readonly secondsLeft: number;
  readonly reveal: () => void;
  readonly hide: () => void;
  /** Asks for the reason; to be put beside the number. */
  readonly dialog: ReactNode;
}
